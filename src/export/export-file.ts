// SPDX-License-Identifier: MIT
import type { Dataset } from '../data/dataset.js';
import type { ExportContext } from './context.js';
import { exportFormats, type ExportFormatId } from './index.js';

/** A file for the reader. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/**
 * Findings or their references in one of the text formats. `what` says in the file's name what it
 * holds. Throws where there is no such format.
 */
export function exportFile(
  id: ExportFormatId,
  context: ExportContext,
  ...what: readonly string[]
): ExportedFile {
  const format = exportFormats.find((each) => each.id === id);
  if (format === undefined) throw new Error(`There is no export format “${id}”.`);
  const { extension, mediaType } = format;
  return {
    name: fileName(context.evidence.dataset, extension, ...what),
    mediaType,
    text: format.write(context),
  };
}

/**
 * The name of a download: the dataset, its version and what the file holds, in plain characters.
 */
export function fileName(dataset: Dataset, extension: string, ...what: readonly string[]): string {
  const name = [dataset.id, dataset.dataVersion, ...what]
    .filter((part) => part !== undefined && part !== '')
    .join('_')
    .replace(/[^\w.-]+/g, '-');
  return `${name}.${extension}`;
}
