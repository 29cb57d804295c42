// SPDX-License-Identifier: MIT
import type { Problem } from '../problems.js';
import { eachInSlices, type Sliced } from '../slices.js';
import { cleanWord } from './clean-word.js';
import type { SplitRow } from './split-table.js';
import { namesStudies } from './table-columns.js';

/** A table with a name for every column, and rows of as many cells. */
export interface NamedTable {
  /** The names as they are printed. */
  readonly labels: readonly string[];
  readonly rows: readonly SplitRow[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

/**
 * Takes away what tools add to a table: blank rows, columns without name and content, names of rows
 * (as R and pandas write them). Rows with other numbers of cells than the head are problems.
 */
export function* trimTable(split: readonly SplitRow[], where: string): Sliced<NamedTable> {
  const filled: SplitRow[] = [];
  yield* eachInSlices(split, (row) => {
    if (row.cells.some((cell) => cell.trim() !== '')) filled.push(row);
  });
  const [head, ...body] = filled;
  if (head === undefined) return { labels: [], rows: [], problems: [], notices: [] };
  const notices: Problem[] = [];
  let labels = head.cells.map(cleanWord);
  // R writes no name for the names of rows
  if (body.length > 0 && body.every(({ cells }) => cells.length === labels.length + 1))
    labels = ['', ...labels];
  const kept = keptColumns(labels, body);
  yield;
  if (labels[0] === '' && kept.includes(0) && isRowNames(body, labels)) {
    kept.shift();
    notices.push({ where, code: 'row-names', details: {} });
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
  return { labels: kept.map((column) => labels[column] ?? ''), rows, problems, notices };
}

/** Columns that have a name or content. */
function keptColumns(labels: readonly string[], body: readonly SplitRow[]): number[] {
  return [...labels.keys()].filter(
    (column) =>
      labels[column] !== '' || body.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
  );
}

/**
 * Whether the first column, which has no name, names the rows: by different numbers, or by different
 * words where another column names the studies.
 */
function isRowNames(body: readonly SplitRow[], labels: readonly string[]): boolean {
  const names = new Set(body.map(({ cells }) => cells[0]?.trim() ?? ''));
  if (names.size < body.length || names.has('')) return false;
  return namesStudies(labels) || [...names].every((name) => /^\d+$/.test(name));
}

/** The letter of a column as spreadsheets show it: A, B … Z, AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
