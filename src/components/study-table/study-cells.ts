// SPDX-License-Identifier: MIT
import type { Messages } from '../../locales/index.js';
import { facetLabel, termLabel } from '../../locales/labels.js';
import { localize, studyLabel, type Evidence } from '../../model/evidence.js';
import { cellOf, gravity, type StudyRow } from '../../model/study-rows.js';

/** The head of a column. */
export function columnLabel(evidence: Evidence, messages: Messages, column: string): string {
  return messages.studyTable.columns[column] ?? facetLabel(evidence, messages, column);
}

/** What a row is sorted by in a column: the words it shows, the year, or how much a reader must mind. `undefined`: nothing there. */
export function sortValue(evidence: Evidence, messages: Messages, row: StudyRow, column: string): string | number | undefined {
  if (column === 'study') return studyLabel(evidence, row.study, messages.language);
  if (column === 'year') return row.study.year ?? undefined;
  if (column === 'status') return gravity(row);
  if (column === 'model') return modelTexts(evidence, messages, row).join('; ') || undefined;
  return cellOf(evidence, row, column).terms.map((term) => termLabel(evidence, messages, column, term)).join('; ') || undefined;
}

/** The animals of a row with what made them ill, then the cells in the dish, each once: `rat, cisplatin`. */
export function modelTexts(evidence: Evidence, messages: Messages, row: StudyRow): readonly string[] {
  const animals = row.records.map((record) => {
    const species = evidence.termsOf('species', record).map((term) => termLabel(evidence, messages, 'species', term)).join(messages.wordSeparator);
    return [species, localize(record.finding.experimentalModel?.inducer, messages.language) ?? ''].filter((part) => part !== '').join(messages.partSeparator);
  });
  const dishes = row.records.map(({ finding }) => localize(finding.experimentalModel?.inVitro, messages.language) ?? '');
  return [...new Set([...animals, ...dishes])].filter((text) => text !== '');
}

/** Narrowest px at which a column can be read, at 13 px type; of more room each takes its share. */
export const columnWidths: ReadonlyMap<string, number> = new Map([
  ['study', 150],
  ['year', 58],
  ['pathway', 108],
  ['outcome', 132],
  ['endpoint', 124],
  ['model', 136],
  ['status', 100],
]);
/** The narrowest px of all other columns. */
export const otherWidth = 96;
/** Usual columns that give way first where there is no room for all: what they hold stands in the opened row. */
const giveWay = ['review', 'evidence-stream', 'model', 'endpoint', 'preparation'];

/** Widths in px below which a table becomes cards; a table takes the first that holds its columns. */
export const cardWidths: readonly number[] = [440, 520, 600, 680, 760, 840, 920, 1000, 1080, 1160, 1240, 1320, 1400, 1500, 1600];

/** The width in px, one of {@link cardWidths}, that these columns need to be a table. */
export function neededWidth(columns: readonly string[]): number {
  const sum = sumOfWidths(columns);
  return cardWidths.find((width) => width >= sum) ?? cardWidths[cardWidths.length - 1] ?? 0;
}

/** The columns that a container of `width` px has room for. Where even the fewest do not fit, all stay: they become cards. */
export function fitColumns(columns: readonly string[], width: number): readonly string[] {
  let fitting = columns;
  for (const column of giveWay) {
    if (neededWidth(fitting) <= width) return fitting;
    fitting = fitting.filter((each) => each !== column);
  }
  return neededWidth(fitting) <= width ? fitting : columns;
}

function sumOfWidths(columns: readonly string[]): number {
  return columns.reduce((sum, column) => sum + (columnWidths.get(column) ?? otherWidth), 0);
}
