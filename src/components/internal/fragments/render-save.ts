// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { exportFile } from '../../../export/export-file.js';
import { exportFormats, type ExportFormatId } from '../../../export/index.js';
import type { FirstMessages } from '../../../locales/index.js';
import type { Evidence, FindingRecord } from '../../../model/evidence.js';
import { download } from '../download.js';
import { renderSavingNote } from './render-saving-note.js';

/** Names of the formats that have one of their own. */
const formatNames: Readonly<Partial<Record<ExportFormatId, string>>> = {
  csv: 'CSV',
  'csl-json': 'JSON',
  ris: 'RIS',
  bibtex: 'BibTeX',
};

/** A button with the name of a file and what it is for. */
export function renderSaveRow(
  format: string,
  name: string,
  use: string,
  onClick: () => void,
): TemplateResult {
  return html`<button type="button" class="row" data-format=${format} @click=${onClick}>
    <span class="format">${name}</span> <span class="use">${use}</span>
  </button>`;
}

/** A row for each text format of findings and references. */
export function renderFindingFiles(
  messages: FirstMessages,
  records: readonly FindingRecord[],
  onFormat: (format: ExportFormatId) => void,
): readonly TemplateResult[] {
  const { save } = messages.tools;
  const studies = [...new Set(records.map(({ study }) => study))];
  const references = new Set(studies.flatMap(({ reference }) => reference ?? [])).size;
  return exportFormats.map(({ id }) =>
    renderSaveRow(
      id,
      formatNames[id] ?? save.plainText,
      save.files[id](references, records.length, studies.length),
      () => onFormat(id),
    ),
  );
}

/** What a Save popover of an element other than the figure shows and saves. */
export interface SaveOptions {
  readonly evidence: Evidence;
  readonly messages: FirstMessages;
  /** The findings that are saved. */
  readonly records: readonly FindingRecord[];
  /** Rows of the element's own files. */
  readonly own?: readonly TemplateResult[];
  /** What is saved, as a sentence. */
  readonly scope: string;
  /** What the name of a file says it holds. */
  readonly fileWord?: string;
}

/** The files of an element, those of its findings and references, and what they hold. */
export function renderSave({
  evidence,
  messages,
  records,
  own = [],
  scope,
  fileWord = '',
}: SaveOptions): TemplateResult {
  const save = (format: ExportFormatId): void => {
    const findings = new Set(records.map(({ index }) => index));
    const context = { evidence, findings, language: messages.language };
    const { text, name, mediaType } = exportFile(format, context, fileWord);
    download(text, name, mediaType);
  };
  return html`<h3>${messages.tools.export}</h3>
    ${renderSavingNote(messages)} ${own} ${renderFindingFiles(messages, records, save)}
    ${scope === '' ? nothing : html`<p class="scope">${scope}</p>`}`;
}
