// SPDX-License-Identifier: MIT
import type { Problem } from '../problems.js';
import { columnLabel, filledCells, mostLevels } from './find-head.js';
import type { SplitRow } from './split-table.js';
import { isBibliographic, studyColumn } from './table-columns.js';

/** The names of columns, how many rows below the head say them, and what is to be told of that. */
export interface JoinedHead {
  readonly labels: readonly string[];
  readonly below: number;
  readonly notices: readonly Problem[];
}

/**
 * Joins the names of a head with those in the rows below it: `Intervention` over `Drug` and `Dose`
 * names two columns. A row belongs to the head for certain where it names no study, but columns that
 * the head leaves without a name or gives the same one.
 */
export function joinHeads(
  head: readonly string[],
  { row }: SplitRow,
  rest: readonly SplitRow[],
  where: string,
): JoinedHead {
  const study = studyColumn(head);
  const isOpen = head.map(
    (label) => label === '' || head.indexOf(label) !== head.lastIndexOf(label),
  );
  const belongs = ({ cells }: SplitRow): boolean =>
    cells.length <= head.length &&
    columnLabel(cells[study] ?? '') === '' &&
    cells.some((cell, column) => isOpen[column] === true && columnLabel(cell) !== '');
  const isName = (each: SplitRow): boolean => filledCells(each).some((cell) => /\p{L}/u.test(cell));
  const end = rest.slice(0, mostLevels).findIndex((each) => !belongs(each) || !isName(each));
  const below = study === -1 ? [] : rest.slice(0, Math.max(0, end));
  if (below.length === 0) return { labels: head, below: 0, notices: [] };
  const labels = head.map((label, column) => {
    const lower = below.map(({ cells }) => columnLabel(cells[column] ?? ''));
    const last = lower.findLast((each) => each !== '');
    if (last === undefined) return label;
    // a merged cell has its text in the first column
    const over =
      label === '' ? (head.slice(0, column).findLast((each) => each !== '') ?? '') : label;
    return isBibliographic(last) ? last : [...new Set([over, ...lower])].filter(Boolean).join(' ');
  });
  const word = labels.find((label, column) => label !== head[column]) ?? '';
  const details = { count: String(below.length + 1), word };
  return { labels, below: below.length, notices: [{ where, row, code: 'rows-joined', details }] };
}
