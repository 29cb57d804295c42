// SPDX-License-Identifier: MIT
import type { MeasureText } from '../../figure/fit-label.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { columnLabel } from './study-cells.js';

/** Narrowest px at which a column can be read, at 13 px type; the words of its head may ask for more. */
const columnWidths: ReadonlyMap<string, number> = new Map([
  ['study', 150],
  ['year', 58],
  ['pathway', 108],
  ['outcome', 132],
  ['endpoint', 124],
  ['model', 136],
  ['status', 100],
]);
/** The narrowest px of all other columns. */
const otherWidth = 96;
/** Usual columns that give way first where there is no room for all: what they hold stands in the opened row. */
const giveWay = ['review', 'evidence-stream', 'model', 'endpoint', 'preparation'];
/** Of these, such as break no word of the others. */
const luxuries = new Set(['review', 'evidence-stream']);
/** Longer words than this, px, are broken; and more terms than this are not looked at. */
const most = { word: 200, terms: 500 };
/** What stands beside the words of a cell and of a head, px; how much larger cells are set than texts are measured, and how much heads. */
const around = { cell: 18, head: 20, cellScale: 13 / 12, headScale: 1.13 * (13 / 12) };

/** Widths in px below which a table becomes cards; a table takes the first that holds its columns. */
export const cardWidths: readonly number[] = [
  440, 520, 600, 680, 760, 840, 920, 1000, 1080, 1160, 1240, 1320, 1400, 1500, 1600,
];

/** How wide columns are, in px. */
export interface ColumnRoom {
  /** What a column needs to be read, its head unbroken. */
  readonly least: number;
  /** What it would need for no word in it to be broken. */
  readonly wished: number;
}

/** How much room each of some columns needs and would like. */
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
      // a separator or an arrow keeps to the word before it
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

/** What the cells of a column may hold. Names of studies have room enough. */
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

/** The width of the longest word that a browser does not break by itself. */
function longestWord(texts: readonly string[], ending: string, measure: MeasureText): number {
  let longest = 0;
  for (const text of texts)
    for (const word of text.split(/(?<=[-–/_])|[\s\p{Script=Han}，、；：（）]+/u))
      if (word !== '') longest = Math.max(longest, measure(word + ending));
  return longest;
}

/** The width in px, one of {@link cardWidths}, that these columns need to be a table. */
export function neededWidth(
  columns: readonly string[],
  rooms: ReadonlyMap<string, ColumnRoom>,
): number {
  const sum = sumOf(columns, rooms, 'least');
  return cardWidths.find((width) => width >= sum) ?? cardWidths[cardWidths.length - 1] ?? 0;
}

/** The columns that a container of `width` px has room for. Where even the fewest do not fit, all stay: they become cards. */
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

/** The columns' widths in a table of `width` px: each what it needs, then, those that lack least first, what they would like. What is left is shared by the browser. */
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
