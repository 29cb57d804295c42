// SPDX-License-Identifier: MIT
import { oncePerObject } from '../../data/once.js';
import type { MeasureText } from '../../figure/fit-label.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { localize, type Evidence, type FindingRecord } from '../../model/evidence.js';
import { perturbationsOf } from '../../model/perturbations.js';
import { studyColumns } from '../../model/study-columns.js';
import { partsOfWord } from '../internal/fragments/whole-words.js';
import { columnLabel } from './study-cells.js';

/** The width that a column needs, px. */
export interface ColumnRoom {
  /** Least width, at which neither the head nor a word breaks. */
  readonly least: number;
  /** Width where there is room. */
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
/** The column that takes what is left, and the width that it has before others get more, px. */
const flexible = { column: 'outcome', first: 190 };
/** Room beside all columns without which the year, which most names have, is left out, px. */
const yearRoom = 60;
/** Columns that never take more than their usual width. */
const narrow = new Set(['study', 'year', 'status']);
/** Longest word that is not broken, px, and number of terms that are measured. */
const most = { word: 180, terms: 500 };
/** Padding and arrow beside the text of heads and cells, px. */
const around = { head: 28, cell: 14 };
/** Sizes of text relative to the plain one that is measured, of 12 px. */
const scale = { head: 1.08, cell: 13 / 12, name: 1.08 * (13 / 12) };
/** Padding of cells that have more beside their text, px. */
const paddings: ReadonlyMap<string, number> = new Map([
  ['study', 30],
  ['source', 32],
]);
/** What does not break from the word before it, where it is no semicolon. */
const endings: ReadonlyMap<string, string> = new Map([
  ['study', ''],
  ['year', ''],
  ['endpoint', '\u00A0↑;'],
]);
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
 * Fits columns into `width` px. Of the usual ones the year, which most names have, and those of
 * custom data are left out where they do not fit; where the others do not, rows are a list.
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
  const columns = wanted.areChosen ? wanted.columns : leaveOut(wanted.columns, least, width);
  if (width < leastTable || least(columns) > width)
    return { columns: wanted.columns, shares: [], noRoom: [], isList: true };
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

/** Leaves out usual columns that do not fit: the year, then those of custom data from the end. */
function leaveOut(
  columns: readonly string[],
  least: (columns: readonly string[]) => number,
  width: number,
): readonly string[] {
  const isCustom = (column: string): boolean => !studyColumns.includes(column);
  let left = columns;
  for (const column of ['year', ...columns.filter(isCustom).reverse()]) {
    if (least(left) + (column === 'year' ? yearRoom : 0) <= width) break;
    left = left.filter((each) => each !== column);
  }
  return left;
}

/**
 * Each column gets its least width; of the rest first the flexible one, then all in proportion to
 * what they lack, then the flexible one again, or where there is none all that hold terms.
 */
function shareWidth(
  columns: readonly string[],
  rooms: readonly ColumnRoom[],
  width: number,
): readonly number[] {
  const sum = (of: (room: ColumnRoom) => number): number =>
    rooms.reduce((total, room) => total + of(room), 0);
  let left = Math.max(0, width - sum(({ least }) => least));
  const start = rooms.map((room, index): ColumnRoom => {
    if (columns[index] !== flexible.column) return room;
    const more = Math.min(left, Math.max(0, flexible.first - room.least));
    left -= more;
    return { least: room.least + more, usual: Math.max(room.usual, room.least + more) };
  });
  const lack = start.reduce((total, { least, usual }) => total + usual - least, 0);
  const part = lack === 0 ? 0 : Math.min(1, left / lack);
  const rest = left - part * lack;
  const takers = columns.includes(flexible.column)
    ? [flexible.column]
    : columns.filter((column) => !narrow.has(column));
  const extra = takers.length === 0 ? 0 : rest / takers.length;
  return start.map(
    ({ least, usual }, index) =>
      least + part * (usual - least) + (takers.includes(columns[index] ?? '') ? extra : 0),
  );
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
  const head = measure(columnLabel(evidence, messages, column)) * scale.head + around.head;
  const word = longestWord(
    textsOf(evidence, messages, column),
    endings.get(column) ?? ';',
    measure,
  );
  const line = Math.max(0, ...singleLines(evidence, messages, column).map(measure));
  const content = Math.max(
    word * (column === 'study' ? scale.name : scale.cell),
    line * scale.cell,
  );
  const cell = content + (paddings.get(column) ?? around.cell);
  const least = Math.ceil(Math.max(room.least, Math.min(Math.max(head, cell), most.word)));
  return { least, usual: Math.max(least, room.usual) };
}

/** Terms of a column that were blocked or raised, and what stands below them, each on one line. */
function singleLines(evidence: Evidence, messages: Messages, column: string): readonly string[] {
  const lines = new Set<string>();
  for (const record of supportedRecords(evidence))
    for (const { change } of perturbationsOf([record.finding], column)) {
      if (change !== undefined) lines.add(messages.evidence.changed[change]);
      for (const term of evidence.termsOf(column, record))
        lines.add(termLabel(evidence, messages, column, term));
    }
  return [...lines].slice(0, most.terms);
}

/** Found once: a table is fitted to every width anew. */
const supportedRecords = oncePerObject(({ records }: Evidence): readonly FindingRecord[] =>
  records.filter(({ finding }) => finding.support !== undefined),
);

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
    for (const word of text.split(/[\s\p{Script=Han}，、；：（）]+/u))
      for (const part of partsOfWord(word))
        if (part !== '') longest = Math.max(longest, measure(part + ending));
  return longest;
}
