// SPDX-License-Identifier: MIT
import { exportFile, type ExportedFile } from '../../export/export-file.js';
import type { ExportFormatId } from '../../export/index.js';
import type { Messages } from '../../locales/index.js';
import { describeFilter } from '../../locales/labels.js';
import type { StudyRow } from '../../model/study-rows.js';
import type { TableView } from './derive-rows.js';

/** Numbers of studies and findings, formatted. */
export interface Amount {
  readonly studies: string;
  readonly findings: string;
}

/** Sentences on the studies in view, listed and selected, and on the filter. */
export function describeCounts(
  { evidence, filter, rows, inView, records, selectedByStudy }: TableView,
  messages: Messages,
): string {
  const { studyTable } = messages;
  const filterText = describeFilter(evidence, messages, filter);
  return messages.sentences([
    studyTable.inView(messages.studies(inView.length), messages.findings(records.length)),
    rows.length === inView.length ? '' : studyTable.listed(messages.studies(rows.length)),
    selectedByStudy.size === 0 ? '' : studyTable.selected(messages.studies(selectedByStudy.size)),
    filterText === '' ? '' : messages.summary.filter(filterText),
  ]);
}

/** The amount listed, and selected of these; `undefined` if none is selected. */
export function amounts(
  { rows, selectedByStudy }: TableView,
  messages: Messages,
): { readonly listed: Amount; readonly selected: Amount | undefined } {
  const amount = (list: readonly StudyRow[], findings: (row: StudyRow) => number): Amount => ({
    studies: messages.studies(list.length),
    findings: messages.findings(list.reduce((sum, row) => sum + findings(row), 0)),
  });
  const selected = rows.filter((row) => selectedByStudy.has(row.study.id));
  return {
    listed: amount(rows, (row) => row.records.length),
    selected:
      selected.length === 0
        ? undefined
        : amount(selected, (row) => selectedByStudy.get(row.study.id) ?? 0),
  };
}

/** A file of the findings listed or, of these, selected. */
export function exportRows(
  { evidence, rows, selected }: TableView,
  language: string,
  id: ExportFormatId,
  onlySelected: boolean,
): ExportedFile {
  const listed = rows.flatMap((row) => row.records.map((record) => record.index));
  const chosen = onlySelected ? listed.filter((index) => selected.has(index)) : [];
  const findings = new Set(chosen.length > 0 ? chosen : listed);
  return exportFile(id, { evidence, findings, language }, 'studies');
}
