// SPDX-License-Identifier: MIT
import type { Problem } from '../problems.js';
import { eachInSlices, type Sliced } from '../slices.js';
import { columnLabel, findHead, findNamesElsewhere } from './find-head.js';
import { asideKind, asideNotice, isRule } from './find-notes.js';
import type { SplitRow } from './split-table.js';
import { isOwnColumn, namesStudies } from './table-columns.js';

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
  let labels = head.cells.map(columnLabel);
  const rest = filled.slice(headAt + 1);
  // R writes no name for the names of rows
  if (rest.every(({ cells }) => cells.length === labels.length + 1)) labels = ['', ...labels];
  const body: SplitRow[] = [];
  yield* eachInSlices(rest, (row, index) => {
    const aside = asideKind(row, labels, index === 0);
    if (aside === undefined) body.push(row);
    else notices.push(asideNotice(aside, row, where));
  });
  const kept = keptColumns(labels, body);
  yield;
  const [at = 0] = kept;
  const first = labels[at] ?? '';
  const firsts = body.map(({ cells }) => (cells[at] ?? '').trim());
  if (first === '' ? isRowNames(firsts, labels) : isOwnColumn(first) && areRowNumbers(firsts)) {
    kept.shift();
    notices.push({ where, code: 'row-names', details: first === '' ? {} : { word: first } });
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
  if (!namesStudies(labels)) {
    const elsewhere = findNamesElsewhere(filled, head.row, where);
    if (elsewhere !== undefined) problems.push(elsewhere);
  }
  const rows: SplitRow[] = [];
  yield* eachInSlices(body, ({ row, cells }) => {
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    if (last >= labels.length || cells.length < labels.length)
      problems.push({
        where,
        row,
        code: 'row-length',
        details: { found: String(cells.length), wanted: String(labels.length) },
      });
    else rows.push({ row, cells: kept.map((column) => cells[column] ?? '') });
  });
  const named = kept.map((column) => labels[column] ?? '');
  return { labels: named, headRow: head.row, rows, problems, notices };
}

/** Columns that have a name or content. */
function keptColumns(labels: readonly string[], body: readonly SplitRow[]): number[] {
  return [...labels.keys()].filter(
    (column) =>
      labels[column] !== '' || body.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
  );
}

/**
 * Whether a first column without a name names the rows: by different numbers, or by different words
 * where another column names the studies.
 */
function isRowNames(firsts: readonly string[], labels: readonly string[]): boolean {
  const names = new Set(firsts);
  if (names.size < firsts.length || names.has('')) return false;
  return namesStudies(labels) || [...names].every((name) => /^\d+$/.test(name));
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
