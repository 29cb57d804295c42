// SPDX-License-Identifier: MIT
import type { MeasureText } from '../../figure/fit-label.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { columnLabel } from './study-cells.js';

/** The width that a column needs, px. */
export interface ColumnRoom {
  /** Least readable width, with the head unbroken. */
  readonly least: number;
  /** Width where there is room, at which no word breaks. */
  readonly usual: number;
}

/** Widths of columns, px; a long head or word may need more. */
const roomOf: ReadonlyMap<string, ColumnRoom> = new Map([
  ['study', { least: 136, usual: 176 }],
  ['year', { least: 56, usual: 64 }],
  ['source', { least: 132, usual: 184 }],
  ['cargo', { least: 96, usual: 152 }],
  ['pathway', { least: 108, usual: 184 }],
  ['outcome', { least: 124, usual: 240 }],
  ['status', { least: 32, usual: 32 }],
  ['endpoint', { least: 132, usual: 200 }],
  ['model', { least: 136, usual: 200 }],
]);
const otherRoom: ColumnRoom = { least: 96, usual: 152 };
/** The columns that take what is left. */
const flexible = 'outcome';
/** Columns whose texts are short, or are cut by the row. */
const unmeasured = new Set(['study', 'year', 'status']);
/** Longest word that is not broken, px, and number of terms that are measured. */
const most = { word: 180, terms: 500 };
/** Padding and arrow beside the text of heads and cells, px; heads are smaller and bold. */
const around = { head: 28, cell: 14, swatch: 18 };
/** Below this width rows are entries of a list. */
const leastTable = 640;

/** The columns of a table and their widths. */
export interface ColumnFit {
  readonly columns: readonly string[];
  /** Share of the width for each column, 0 to 1. */
  readonly shares: readonly number[];
  /** Usual columns that do not fit. */
  readonly noRoom: readonly string[];
  /** Whether rows are entries of a list. */
  readonly isList: boolean;
}

/**
 * Fits columns into `width` px. Usual ones that do not fit are left out: first the year, which most
 * names have, then from the end. Where chosen ones do not fit, rows become entries of a list.
 */
export function fitColumns(
  evidence: Evidence,
  messages: Messages,
  wanted: { readonly columns: readonly string[]; readonly areChosen: boolean },
  width: number,
  measure: MeasureText,
): ColumnFit {
  const rooms = new Map(
    wanted.columns.map((column) => [column, columnRoom(evidence, messages, column, measure)]),
  );
  const least = (columns: readonly string[]): number =>
    columns.reduce((sum, column) => sum + (rooms.get(column) ?? otherRoom).least, 0);
  if (width < leastTable || (wanted.areChosen && least(wanted.columns) > width))
    return { columns: wanted.columns, shares: [], noRoom: [], isList: true };
  let columns = wanted.columns;
  const givesWay = wanted.areChosen ? [] : ['year', ...[...wanted.columns].reverse()];
  for (const column of givesWay) {
    if (least(columns) <= width) break;
    if (column !== 'study') columns = columns.filter((each) => each !== column);
  }
  const widths = shareWidth(
    columns,
    columns.map((column) => rooms.get(column) ?? otherRoom),
    width,
  );
  return {
    columns,
    shares: widths.map((each) => each / width),
    noRoom: wanted.columns.filter((column) => !columns.includes(column)),
    isList: false,
  };
}

/** Each column gets its least width, then what it lacks to its usual one; the rest is one's. */
function shareWidth(
  columns: readonly string[],
  rooms: readonly ColumnRoom[],
  width: number,
): readonly number[] {
  const sum = (of: (room: ColumnRoom) => number): number =>
    rooms.reduce((total, room) => total + of(room), 0);
  const left = Math.max(0, width - sum(({ least }) => least));
  const lack = sum(({ least, usual }) => usual - least);
  const part = lack === 0 ? 0 : Math.min(1, left / lack);
  const rest = left - part * lack;
  const takers = columns.includes(flexible)
    ? [flexible]
    : columns.filter((column) => column !== 'year' && column !== 'status');
  return rooms.map(({ least, usual }, index) => {
    const isTaker = takers.includes(columns[index] ?? '');
    return least + part * (usual - least) + (isTaker ? rest / takers.length : 0);
  });
}

function columnRoom(
  evidence: Evidence,
  messages: Messages,
  column: string,
  measure: MeasureText,
): ColumnRoom {
  const room = roomOf.get(column) ?? otherRoom;
  // the head of warnings is their mark
  if (column === 'status') return room;
  const head = Math.ceil(measure(columnLabel(evidence, messages, column)) + around.head);
  const least = Math.max(room.least, Math.min(head, most.word));
  const ending = column === 'endpoint' ? '\u00A0↑;' : ';';
  const word = unmeasured.has(column)
    ? 0
    : longestWord(textsOf(evidence, messages, column), ending, measure) +
      around.cell +
      (column === 'source' ? around.swatch : 0);
  return { least, usual: Math.max(least, room.usual, Math.ceil(Math.min(word, most.word))) };
}

function textsOf(evidence: Evidence, messages: Messages, column: string): readonly string[] {
  if (column !== 'model')
    return evidence
      .termIds(column)
      .slice(0, most.terms)
      .map((term) => termLabel(evidence, messages, column, term));
  return evidence.records
    .slice(0, most.terms)
    .flatMap(({ finding: { experimentalModel: model } }) => [
      localize(model?.inducer, messages.language) ?? '',
      localize(model?.inVitro, messages.language) ?? '',
    ]);
}

/** Width of the longest unbreakable word. */
function longestWord(texts: readonly string[], ending: string, measure: MeasureText): number {
  let longest = 0;
  for (const text of texts)
    for (const word of text.split(/(?<=[/_])|[\s\p{Script=Han}，、；：（）]+/u))
      if (word !== '') longest = Math.max(longest, measure(word + ending));
  return longest;
}
