// SPDX-License-Identifier: MIT
import { addToList } from '../add-to-list.js';
import type { Problem } from '../problems.js';
import { eachInSlices, type Sliced } from '../slices.js';
import { columnLabel, findHead, findNamesElsewhere } from './find-head.js';
import { asideKind, asideNotice, isRule, noteContext, surveyRows } from './find-notes.js';
import { isSecondHead, sideBySide } from './find-shape.js';
import { findSums } from './find-sums.js';
import { joinHeads } from './join-heads.js';
import type { SplitRow } from './split-table.js';
import { isOwnColumn, namesStudies, studyColumn } from './table-columns.js';

/** A table with a name for every column, and rows of as many cells. */
export interface NamedTable {
  /** The names as they are printed. */
  readonly labels: readonly string[];
  /** The row that they stand in. */
  readonly headRow: number;
  readonly rows: readonly SplitRow[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

/**
 * Takes away what tools and people add to a table: blank rows, titles above the head and notes
 * between rows, columns without name and content, names and numbers of rows. Rows with other numbers
 * of cells than the head are problems.
 */
export function* trimTable(split: readonly SplitRow[], where: string): Sliced<NamedTable> {
  const filled: SplitRow[] = [];
  yield* eachInSlices(split, (row) => {
    if (!isRule(row)) filled.push(row);
  });
  const headAt = findHead(filled);
  const head = filled[headAt];
  if (head === undefined) return { labels: [], headRow: 1, rows: [], problems: [], notices: [] };
  const notices: Problem[] = [];
  if (headAt > 0)
    notices.push({ where, row: head.row, code: 'rows-above', details: { count: String(headAt) } });
  let labels: readonly string[] = head.cells.map(columnLabel);
  let rest = filled.slice(headAt + 1);
  // as Markdown may draw its line
  if (rest[0]?.cells.every((cell) => /^ *-? *$/.test(cell))) rest = rest.slice(1);
  // R writes no name for the names of rows
  if (rest.every(({ cells }) => cells.length === labels.length + 1) && !areCut(labels, rest))
    labels = ['', ...labels];
  const joined = joinHeads(labels, head, rest, where);
  labels = joined.labels;
  rest = rest.slice(joined.below);
  notices.push(...joined.notices);
  const body: SplitRow[] = [];
  const study = studyColumn(labels);
  const context = yield* noteContext(labels, rest);
  const questions = surveyRows(rest);
  let other: SplitRow | undefined;
  const conflicts: Problem[] = [];
  yield* eachInSlices(rest, (row, index) => {
    if (isConflict(row)) {
      conflicts.push({ where, row: row.row, code: 'merge-conflict', details: {} });
      return;
    }
    const aside = index < questions ? 'note-row' : asideKind(row, context, index);
    if (aside !== undefined) notices.push(asideNotice(aside, row, where));
    else if (other === undefined && isSecondHead(row, labels, study)) other = row;
    else if (other === undefined) body.push(row);
  });
  const sums = labels.length < 3 ? new Set<SplitRow>() : yield* findSums(body);
  const findings = sums.size === 0 ? body : body.filter((row) => !sums.has(row));
  for (const row of sums) notices.push(asideNotice('note-row', row, where));
  const filledColumns = keptColumns(labels, findings);
  yield;
  const kept = withoutRowNames(filledColumns, labels, findings);
  for (const column of filledColumns.filter((each) => !kept.includes(each))) {
    const word = labels[column] ?? '';
    notices.push({ where, code: 'row-names', details: word === '' ? {} : { word } });
  }
  const problems = kept
    .filter((column) => labels[column] === '')
    .map((column): Problem => ({
      where,
      row: head.row,
      column: columnLetter(column),
      code: 'unnamed-column',
      details: {},
    }));
  problems.push(...conflicts);
  if (other !== undefined)
    problems.push({ where, row: other.row, code: 'second-head', details: {} });
  const side = sideBySide(labels, study, findings);
  if (side !== undefined)
    problems.push({ where, row: head.row, code: 'transposed', details: { word: side } });
  if (!namesStudies(labels)) {
    const elsewhere = findNamesElsewhere(filled, head.row, where);
    if (elsewhere !== undefined) problems.push(elsewhere);
  }
  const rows: SplitRow[] = [];
  const isCut = cutBlocks(split, labels.length);
  yield* eachInSlices(findings, ({ row, cells }) => {
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    if (last >= labels.length || (cells.length < labels.length && !isCut(row)))
      problems.push({
        where,
        row,
        code: 'row-length',
        details: {
          ...{ found: String(cells.length), wanted: String(labels.length) },
          ...(cells.some((cell) => cell.endsWith('\\')) ? { cause: 'backslash' } : {}),
        },
      });
    else rows.push({ row, cells: kept.map((column) => cells[column] ?? '') });
  });
  const named = kept.map((column) => labels[column] ?? '');
  return { labels: named, headRow: head.row, rows, problems, notices };
}

/** Whether a row is what git writes before one of two versions. */
function isConflict({ cells: [first = ''] }: SplitRow): boolean {
  return /^(?:<{7}|>{7}|\|{7})(?: |$)/.test(first);
}

/** Whether a comma cut names of studies, so that their years stand in cells of their own. */
function areCut(labels: readonly string[], rows: readonly SplitRow[]): boolean {
  const behind = studyColumn(labels) + 1;
  return (
    behind === 1 &&
    rows.every(
      ({ cells }) =>
        /^\s*\(?(?:19|20)\d\d[a-z]?\)?\s*$/.test(cells[behind] ?? '') &&
        !/^\d*$/.test(cells[0] ?? ''),
    )
  );
}

/** Rows that Excel writes at a time: of each block as many columns as it fills. */
const blockSize = 16;
/** So many rows are not equally short by chance. */
const leastCut = 3;

/** Tells rows of blocks that Excel cut: all of them are equally short, and not the first block is. */
function cutBlocks(rows: readonly SplitRow[], width: number): (row: number) => boolean {
  const blockOf = (row: number): number => Math.floor((row - 1) / blockSize);
  const widths = new Map<number, number[]>();
  for (const { row, cells } of rows) addToList(widths, blockOf(row), cells.length);
  const isWhole = widths.get(0)?.every((each) => each === width) === true;
  return (row) => {
    const [first, ...others] = widths.get(blockOf(row)) ?? [];
    return isWhole && others.length + 1 >= leastCut && others.every((each) => each === first);
  };
}

/** Columns that have a name or content. */
function keptColumns(labels: readonly string[], body: readonly SplitRow[]): number[] {
  return [...labels.keys()].filter(
    (column) =>
      labels[column] !== '' || body.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
  );
}

/** Columns but those that number or name the rows: the first ones, and one that a tool made. */
function withoutRowNames(
  columns: readonly number[],
  labels: readonly string[],
  body: readonly SplitRow[],
): readonly number[] {
  const [at] = columns;
  if (at === undefined) return columns;
  const first = labels[at] ?? '';
  const firsts = body.map(({ cells }) => (cells[at] ?? '').trim());
  const isRowName =
    first === ''
      ? columns.length > 1 && firsts.length > 0 && isRowNames(firsts, labels)
      : isOwnColumn(first) && areRowNumbers(firsts);
  if (isRowName) return withoutRowNames(columns.slice(1), labels, body);
  const made = columns.findIndex((column) => isMadeUp(labels[column] ?? '', column, body));
  return columns.filter((_, place) => place !== made);
}

/**
 * Whether a first column without a name names the rows: by different numbers, or by different words
 * where another column names the studies.
 */
function isRowNames(firsts: readonly string[], labels: readonly string[]): boolean {
  // those of exploded or joined tables repeat
  if (firsts.every((name) => /^\d+$/.test(name))) return true;
  const names = new Set(firsts);
  return names.size === firsts.length && !names.has('') && namesStudies(labels);
}

/** What R, pandas and others call the numbers or names of rows when they are a column. */
const namesOfRowNames =
  /^(?:index|level_0|x|_row|row[ ._]?(?:names?|num(?:ber)?|id)?|rownames|column1)$/i;

/** Whether a column was made of the numbers of rows, which may have gaps, or of their names. */
function isMadeUp(label: string, column: number, body: readonly SplitRow[]): boolean {
  if (!namesOfRowNames.test(label)) return false;
  const cells = new Set(body.map(({ cells: each }) => (each[column] ?? '').trim()));
  if (cells.size < body.length || body.length < 2) return false;
  return label === '_row' || [...cells].every((cell) => /^\d+$/.test(cell));
}

/** Rows whose numbers cannot be one by chance. */
const leastNumbers = 3;

/** Whether a first column counts the rows. */
function areRowNumbers(firsts: readonly string[]): boolean {
  const start = Number(firsts[0]);
  if (firsts.length < leastNumbers || start > 1) return false;
  return firsts.every((text, index) => /^\d+$/.test(text) && Number(text) === start + index);
}

/** The letter of a column as spreadsheets show it: A, B … Z, AA. */
function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
