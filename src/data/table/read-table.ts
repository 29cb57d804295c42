// SPDX-License-Identifier: MIT
import type { ParsedData } from '../parsed-data.js';
import type { Problem } from '../problems.js';
import { eachInSlices, finishSlices, type Sliced } from '../slices.js';
import { RowChecker, type TableRow } from './check-rows.js';
import { chooseColumns } from './drawn-columns.js';
import { findCrosstab } from './find-crosstab.js';
import { findList } from './find-list.js';
import { findNoHead } from './find-no-head.js';
import { isReferenceList } from './own-words.js';
import { numberColumn, type NumberColumn } from './read-number.js';
import { settleColumns } from './settle-columns.js';
import { splitTable, type SplitRow } from './split-table.js';
import { findTwins, namesStudies, readHead, type TableColumn } from './table-columns.js';
import { makeTableDataset, termsOf } from './table-dataset.js';
import { trimTable, type NamedTable } from './trim-table.js';

/**
 * Reads a table with a head and a finding a row, as spreadsheets, R or pandas write it. `study` is
 * required; a cell may hold several terms separated by `;`. Rows with problems are left out, all
 * problems are named; notices say what was read otherwise than it was written.
 */
export function readTableText(text: string, where: string): ParsedData {
  return finishSlices(readTableTextInSlices(text, where));
}

/** {@link readTableText} in slices. */
export function* readTableTextInSlices(text: string, where: string): Sliced<ParsedData> {
  const { rows, separator, problems, notices } = yield* splitTable(text, where);
  if (problems.length > 0) return { dataset: undefined, problems, notices };
  return yield* readRowsInSlices(rows, where, notices, separator);
}

/** {@link readTableTextInSlices} for cells that are already apart, such as those of an HTML table. */
export function* readRowsInSlices(
  split: readonly SplitRow[],
  where: string,
  before: readonly Problem[] = [],
  separator = ',',
): Sliced<ParsedData> {
  const table = yield* trimTable(split, where);
  const empty: Problem = { where, code: 'empty-data', details: {} };
  if (table.labels.length === 0) return { dataset: undefined, problems: [empty], notices: before };
  const head = readHead(table.labels, table.headRow, where);
  const ofHead = ({ row, code }: Problem): boolean =>
    row === table.headRow || code === 'names-elsewhere';
  const otherForm =
    findNoHead(table, where) ?? findCrosstab(table, where) ?? findReferences(table, where);
  const inHead = otherForm ?? [...head.problems, ...table.problems.filter(ofHead)];
  if (inHead.length > 0) return { dataset: undefined, problems: inHead, notices: before };
  const columns = yield* settleColumns(head.columns, table.rows);
  const values = valuesOf(table.rows, columns, separator);
  const checker = new RowChecker(columns, where, values);
  const checked: TableRow[] = [];
  yield* eachInSlices(table.rows, (each) => {
    const row = checker.read(each);
    if (row !== undefined) checked.push(row);
  });
  const { rows, merged } = yield* mergeDuplicates(checked, where);
  const problems = [...table.problems, ...checker.problems].sort(
    (a, b) => (a.row ?? 0) - (b.row ?? 0),
  );
  if (rows.length === 0 && problems.length === 0) problems.push(empty);
  const notices = [...before, ...table.notices, ...checker.notices, ...merged];
  if (rows.length === 0) return { dataset: undefined, problems, notices };
  const made = yield* makeTableDataset(rows, columns, where);
  const drawn = yield* chooseColumns(rows, columns, where);
  const twins = yield* twinsIn(rows, columns, where);
  return {
    dataset: drawn.columns ? { ...made.dataset, defaultColumns: drawn.columns } : made.dataset,
    problems,
    notices: [...notices, ...made.notices, ...drawn.notices, ...twins],
  };
}

/** The problem of a list of references, which names papers and no findings. */
function findReferences(
  { labels, headRow: row }: NamedTable,
  where: string,
): readonly Problem[] | undefined {
  return namesStudies(labels) || !isReferenceList(labels)
    ? undefined
    : [{ where, row, code: 'reference-list', details: {} }];
}

/** How the numbers of `value` are read. */
function valuesOf(
  rows: readonly SplitRow[],
  columns: readonly TableColumn[],
  separator: string,
): NumberColumn {
  const column = columns.findIndex(({ field }) => field === 'value');
  const cells = column === -1 ? [] : rows.map(({ cells: each }) => each[column] ?? '');
  return numberColumn(cells, separator);
}

/** Leaves out rows that say the same as an earlier one, and names them. */
function* mergeDuplicates(
  rows: readonly TableRow[],
  where: string,
): Sliced<{ readonly rows: readonly TableRow[]; readonly merged: readonly Problem[] }> {
  const seen = new Map<string, number>();
  const merged: Problem[] = [];
  const kept: TableRow[] = [];
  yield* eachInSlices(rows, (each) => {
    const key = [...each.cells.values()].join('\u0000');
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, each.row);
      kept.push(each);
    } else
      merged.push({ where, row: each.row, code: 'merged-row', details: { row: String(before) } });
  });
  return { rows: kept, merged };
}

/** Near twins and lists in the columns that name studies and terms. */
function* twinsIn(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  where: string,
): Sliced<readonly Problem[]> {
  const named = columns.filter(
    ({ field }) => field === undefined || field === 'word' || field === 'study',
  );
  const twins: Problem[] = [];
  for (const { name, label, field } of named) {
    const areStudies = field === 'study';
    const words = new Map<string, number>();
    yield* eachInSlices(rows, ({ row, cells }) => {
      for (const word of termsOf(cells.get(name))) if (!words.has(word)) words.set(word, row);
    });
    for (const twin of yield* findTwins(words, label, where, areStudies)) twins.push(twin);
    const list = yield* findList(words, label, where, areStudies);
    if (list !== undefined) twins.push(list);
    const odd = findOddTerm(words, label, where);
    if (odd !== undefined) twins.push(odd);
  }
  return twins;
}

/** What people write for nothing where others have words: 0, -99, 9999, a sign. */
const nothing = /^(?:0|-\d+|9{2,4}|[^\p{L}\d]+)$/u;

/** The first term that may say nothing in a column in which most have letters. */
function findOddTerm(
  words: ReadonlyMap<string, number>,
  column: string,
  where: string,
): Problem | undefined {
  const odd = [...words].filter(([word]) => !/\p{L}/u.test(word));
  const [word, row] = odd.find(([each]) => nothing.test(each)) ?? [];
  const isRare = odd.length * 2 < words.size;
  return word === undefined || row === undefined || !isRare
    ? undefined
    : { where, row, column, code: 'odd-term', details: { word } };
}
