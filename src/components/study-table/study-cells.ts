// SPDX-License-Identifier: MIT
import type { Finding } from '../../data/dataset.js';
import { perturbationText } from '../../locales/evidence-text.js';
import { facetLabel, termLabel } from '../../locales/labels.js';
import { textFor, type Messages } from '../../locales/messages.js';
import { localize, studyLabel, type Evidence } from '../../model/evidence.js';
import { perturbationsOf } from '../../model/perturbations.js';
import { rowTerms, severity, type StudyRow } from '../../model/study-rows.js';

/** The head of a column. */
export function columnLabel(evidence: Evidence, messages: Messages, column: string): string {
  return textFor(messages.studyTable.columns, column) ?? facetLabel(evidence, messages, column);
}

/** The value a row is sorted by: its text, year or severity; `undefined` for an empty cell. */
export function sortValue(
  evidence: Evidence,
  messages: Messages,
  row: StudyRow,
  column: string,
): string | number | undefined {
  if (column === 'study') return studyLabel(evidence, row.study, messages.language);
  if (column === 'year') return row.study.year ?? undefined;
  if (column === 'status') return severity(row);
  if (column === 'model') return modelTexts(evidence, messages, row).join('; ') || undefined;
  return cellTexts(evidence, messages, row, column).join('; ') || undefined;
}

/** The names of a row's terms of a facet. */
export function cellTexts(
  evidence: Evidence,
  messages: Messages,
  row: StudyRow,
  facet: string,
): readonly string[] {
  return rowTerms(evidence, row, facet).map((term) => termLabel(evidence, messages, facet, term));
}

/** The number of a row's findings, or how many of them are selected. */
export function findingsText(messages: Messages, row: StudyRow, selected: number): string {
  const { findings, findingsSelected } = messages.studyTable;
  const all = row.records.length;
  return selected === 0 || selected === all ? findings(all) : findingsSelected(selected, all);
}

/** What readers have to know of a paper in its row: that it was retracted or corrected. */
export function statusText(evidence: Evidence, messages: Messages, { study }: StudyRow): string {
  const { status = 'ok' } = study;
  return status === 'ok' ? '' : termLabel(evidence, messages, 'status', status);
}

/** The distinct animal models of a row, such as `rat, cisplatin`, then its in vitro models. */
export function modelTexts(
  evidence: Evidence,
  messages: Messages,
  row: StudyRow,
): readonly string[] {
  const animals = row.records.map((record) => {
    const species = evidence
      .termsOf('species', record)
      .map((term) => termLabel(evidence, messages, 'species', term))
      .join(messages.wordSeparator);
    return [species, localize(record.finding.experimentalModel?.inducer, messages.language) ?? '']
      .filter((part) => part !== '')
      .join(messages.partSeparator);
  });
  const inVitro = row.records.map(
    ({ finding }) => localize(finding.experimentalModel?.inVitro, messages.language) ?? '',
  );
  return [...new Set([...animals, ...inVitro])].filter((text) => text !== '');
}

/** How the terms of a cell were shown, such as `shown by blocking`; empty if not by that. */
export function shownText(messages: Messages, row: StudyRow, facet: string): string {
  const [change] = perturbationsOf(findingsOf(row), facet).flatMap((each) => each.change ?? []);
  return change === undefined ? '' : messages.evidence.changed[change];
}

/** The same with what was blocked or raised and what followed, each once. */
export function shownTexts(messages: Messages, row: StudyRow, facet: string): readonly string[] {
  const texts = perturbationsOf(findingsOf(row), facet).flatMap((each) =>
    perturbationText(messages, each),
  );
  return [...new Set(texts)];
}

function findingsOf({ records }: StudyRow): readonly Finding[] {
  return records.map(({ finding }) => finding);
}
