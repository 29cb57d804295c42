// SPDX-License-Identifier: MIT
import { writeBibtex } from './bibtex.js';
import type { ExportContext } from './context.js';
import { writeCslJson } from './csl-json.js';
import { writeCsv } from './csv.js';
import { writeRis } from './ris.js';
import { writeText } from './text.js';

export type { ExportContext } from './context.js';

/** A text export format for findings or references. */
export interface ExportFormat {
  /** Its name in attributes, methods and menus. */
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (context: ExportContext) => string;
}

/** THE list of text formats: a format is its file and one line here, and its name in `locales/`. */
export const exportFormats = [
  { id: 'csv', extension: 'csv', mediaType: 'text/csv;charset=utf-8', write: writeCsv },
  {
    id: 'csl-json',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
  {
    id: 'ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: writeRis,
  },
  { id: 'bibtex', extension: 'bib', mediaType: 'application/x-bibtex', write: writeBibtex },
  { id: 'text', extension: 'txt', mediaType: 'text/plain;charset=utf-8', write: writeText },
] as const satisfies readonly ExportFormat[];

/** The formats that references can be cited in, and the table of findings. */
export type ExportFormatId = (typeof exportFormats)[number]['id'];
