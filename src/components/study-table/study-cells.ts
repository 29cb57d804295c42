// SPDX-License-Identifier: MIT
import type { Messages } from '../../locales/index.js';
import { textFor } from '../../locales/messages.js';
import { facetLabel, termLabel } from '../../locales/labels.js';
import { localize, studyLabel, type Evidence } from '../../model/evidence.js';
import { cellOf, gravity, type StudyRow } from '../../model/study-rows.js';

/** The head of a column. */
export function columnLabel(evidence: Evidence, messages: Messages, column: string): string {
  return textFor(messages.studyTable.columns, column) ?? facetLabel(evidence, messages, column);
}

/** The value a row is sorted by: its text, year or gravity; `undefined` for an empty cell. */
export function sortValue(
  evidence: Evidence,
  messages: Messages,
  row: StudyRow,
  column: string,
): string | number | undefined {
  if (column === 'study') return studyLabel(evidence, row.study, messages.language);
  if (column === 'year') return row.study.year ?? undefined;
  if (column === 'status') return gravity(row);
  if (column === 'model') return modelTexts(evidence, messages, row).join('; ') || undefined;
  return (
    cellOf(evidence, row, column)
      .terms.map((term) => termLabel(evidence, messages, column, term))
      .join('; ') || undefined
  );
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
