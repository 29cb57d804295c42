// SPDX-License-Identifier: MIT
import type { ParsedData } from '../parsed-data.js';
import type { Problem } from '../problems.js';
import { RowChecker, type TableRow } from './check-rows.js';
import { hasDecimalComma, readCommaNumber, readNumber, type ReadNumber } from './read-cells.js';
import { splitTable, type SplitRow } from './split-table.js';
import { findTwins, readHead, type TableColumn } from './table-columns.js';
import { makeTableDataset, termsOf } from './table-dataset.js';
import { trimTable } from './trim-table.js';

/**
 * Reads a table with a head and a finding a row, as spreadsheets, R or pandas write it. `study` is
 * required; a cell may hold several terms separated by `;`. Rows with problems are left out, all
 * problems are named; notices say what was read otherwise than it was written.
 */
export function readTableText(text: string, where: string): ParsedData {
  const { rows, separator, problems, notices } = splitTable(text, where);
  if (problems.length > 0) return { dataset: undefined, problems, notices };
  return readTableRows(rows, where, notices, separator);
}

/** {@link readTableText} for cells that are already apart, such as those of an HTML table. */
export function readTableRows(
  split: readonly SplitRow[],
  where: string,
  before: readonly Problem[] = [],
  separator = ',',
): ParsedData {
  const table = trimTable(split, where);
  const headRow = split.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.row ?? 1;
  const empty: Problem = { where, code: 'empty-data', details: {} };
  if (table.labels.length === 0) return { dataset: undefined, problems: [empty], notices: before };
  const head = readHead(table.labels, headRow, where);
  const inHead = [...head.problems, ...table.problems.filter(({ row }) => row === headRow)];
  if (inHead.length > 0) return { dataset: undefined, problems: inHead, notices: before };
  const checker = new RowChecker(
    head.columns,
    where,
    valueReader(table.rows, head.columns, separator),
  );
  const { rows, merged } = mergeDuplicates(
    table.rows.flatMap((row) => checker.read(row) ?? []),
    where,
  );
  const problems = [...table.problems, ...checker.problems].sort(
    (a, b) => (a.row ?? 0) - (b.row ?? 0),
  );
  if (rows.length === 0 && problems.length === 0) problems.push(empty);
  const notices = [...before, ...table.notices, ...checker.notices, ...merged];
  if (rows.length === 0) return { dataset: undefined, problems, notices };
  const made = makeTableDataset(rows, head.columns, where);
  return {
    dataset: made.dataset,
    problems,
    notices: [...notices, ...made.notices, ...twinsIn(rows, head.columns, where)],
  };
}

/** How the numbers of `value` are read: with a decimal point, or with a comma. */
function valueReader(
  rows: readonly SplitRow[],
  columns: readonly TableColumn[],
  separator: string,
): ReadNumber {
  const column = columns.findIndex(({ field }) => field === 'value');
  const texts = column === -1 ? [] : rows.map(({ cells }) => (cells[column] ?? '').trim());
  return hasDecimalComma(texts, separator) ? readCommaNumber : readNumber;
}

/** Leaves out rows that say the same as an earlier one, and names them. */
function mergeDuplicates(
  rows: readonly TableRow[],
  where: string,
): { readonly rows: readonly TableRow[]; readonly merged: readonly Problem[] } {
  const seen = new Map<string, number>();
  const merged: Problem[] = [];
  const kept = rows.filter(({ row, cells }) => {
    const key = [...cells.values()].join('\u0000');
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    else merged.push({ where, row, code: 'merged-row', details: { row: String(before) } });
    return before === undefined;
  });
  return { rows: kept, merged };
}

/** Near twins in the columns that name studies and terms. */
function twinsIn(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  where: string,
): readonly Problem[] {
  const named = columns.filter(
    ({ field }) => field === undefined || field === 'word' || field === 'study',
  );
  return named.flatMap(({ name, label }) => {
    const words = new Map<string, number>();
    for (const { row, cells } of rows)
      for (const word of termsOf(cells.get(name))) if (!words.has(word)) words.set(word, row);
    return findTwins(words, label, where);
  });
}
