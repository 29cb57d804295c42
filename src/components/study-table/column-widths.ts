// SPDX-License-Identifier: MIT
import type { MeasureText } from '../../figure/fit-label.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { columnLabel } from './study-cells.js';

/** Least widths of columns, px at 13 px type; a long head may need more. */
const columnWidths: ReadonlyMap<string, number> = new Map([
  ['study', 150],
  ['year', 58],
  ['pathway', 108],
  ['outcome', 132],
  ['endpoint', 124],
  ['model', 136],
  ['status', 100],
]);
/** Least width of all other columns, px. */
const otherWidth = 96;
/** Default columns in the order in which they are dropped; opened rows show their content. */
const giveWay = ['review', 'evidence-stream', 'model', 'endpoint', 'preparation'];
/** Columns dropped before they would cause a word of another to break. */
const luxuries = new Set(['review', 'evidence-stream']);
/** Longest word that is not broken, px, and number of terms that are measured. */
const most = { word: 200, terms: 500 };
/** Padding of cells and heads, px, and their type size relative to that of measured text. */
const around = { cell: 18, head: 20, cellScale: 13 / 12, headScale: 1.13 * (13 / 12) };

/** Widths in px below which a table becomes cards; the least that holds its columns applies. */
export const cardWidths: readonly number[] = [
  440, 520, 600, 680, 760, 840, 920, 1000, 1080, 1160, 1240, 1320, 1400, 1500, 1600,
];

/** The width that a column needs, px. */
export interface ColumnRoom {
  /** Least readable width, with the head unbroken. */
  readonly least: number;
  /** Width at which no word breaks. */
  readonly wished: number;
}

/** Measures the widths that columns need. */
export function columnRooms(
  evidence: Evidence,
  messages: Messages,
  columns: readonly string[],
  measure: MeasureText,
): ReadonlyMap<string, ColumnRoom> {
  return new Map(
    columns.map((column): [string, ColumnRoom] => {
      const head =
        longestWord([columnLabel(evidence, messages, column)], '', measure) * around.headScale +
        around.head;
      const least = Math.max(
        columnWidths.get(column) ?? otherWidth,
        Math.ceil(Math.min(head, most.word)),
      );
      // a separator or an arrow does not break from the word before it
      const cell =
        longestWord(
          textsOf(evidence, messages, column),
          column === 'endpoint' ? '\u00A0↑;' : ';',
          measure,
        ) *
          around.cellScale +
        around.cell;
      return [column, { least, wished: Math.max(least, Math.ceil(Math.min(cell, most.word))) }];
    }),
  );
}

/** Texts of a column's cells; none for columns whose least width always suffices. */
function textsOf(evidence: Evidence, messages: Messages, column: string): readonly string[] {
  const { studyTable, details, language } = messages;
  if (column === 'study' || column === 'year') return [];
  if (column === 'status')
    return [studyTable.likely, studyTable.unidentified, details.retracted, details.corrected];
  if (column !== 'model')
    return evidence
      .termIds(column)
      .slice(0, most.terms)
      .map((term) => termLabel(evidence, messages, column, term));
  return evidence.records
    .slice(0, most.terms)
    .flatMap(({ finding: { experimentalModel } }) => [
      localize(experimentalModel?.inducer, language) ?? '',
      localize(experimentalModel?.inVitro, language) ?? '',
    ]);
}

/** Width of the longest unbreakable word. */
function longestWord(texts: readonly string[], ending: string, measure: MeasureText): number {
  let longest = 0;
  for (const text of texts)
    for (const word of text.split(/(?<=[-–/_])|[\s\p{Script=Han}，、；：（）]+/u))
      if (word !== '') longest = Math.max(longest, measure(word + ending));
  return longest;
}

/** The width in px, one of {@link cardWidths}, below which these columns become cards. */
export function neededWidth(
  columns: readonly string[],
  rooms: ReadonlyMap<string, ColumnRoom>,
): number {
  const sum = sumOf(columns, rooms, 'least');
  return cardWidths.find((width) => width >= sum) ?? cardWidths[cardWidths.length - 1] ?? 0;
}

/** The columns that fit `width` px; all of them if even the fewest do not, since cards hold all. */
export function fitColumns(
  columns: readonly string[],
  rooms: ReadonlyMap<string, ColumnRoom>,
  width: number,
): readonly string[] {
  let fitting = columns;
  for (const column of giveWay) {
    if (
      neededWidth(fitting, rooms) <= width &&
      (!luxuries.has(column) || sumOf(fitting, rooms, 'wished') <= width)
    )
      return fitting;
    fitting = fitting.filter((each) => each !== column);
  }
  return neededWidth(fitting, rooms) <= width ? fitting : columns;
}

/**
 * The columns' widths in a table of `width` px. Each gets its least width; the rest goes to those
 * that lack least first. The browser distributes what is left.
 */
export function shareWidth(
  columns: readonly string[],
  rooms: ReadonlyMap<string, ColumnRoom>,
  width: number,
): readonly number[] {
  const room = (column: string): ColumnRoom =>
    rooms.get(column) ?? { least: otherWidth, wished: otherWidth };
  const lack = (column: string): number => room(column).wished - room(column).least;
  let left = Math.max(0, width - sumOf(columns, rooms, 'least'));
  const given = new Map<string, number>();
  for (const column of [...columns].sort((a, b) => lack(a) - lack(b))) {
    const more = Math.min(left, lack(column));
    given.set(column, Math.floor(room(column).least + more));
    left -= more;
  }
  return columns.map((column) => given.get(column) ?? otherWidth);
}

function sumOf(
  columns: readonly string[],
  rooms: ReadonlyMap<string, ColumnRoom>,
  what: keyof ColumnRoom,
): number {
  return columns.reduce((sum, column) => sum + (rooms.get(column)?.[what] ?? otherWidth), 0);
}
