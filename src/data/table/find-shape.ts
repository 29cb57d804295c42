// SPDX-License-Identifier: MIT
import { columnLabel, filledCells } from './find-head.js';
import type { SplitRow } from './split-table.js';
import { isBibliographic, namesStudies } from './table-columns.js';

/**
 * Whether a row is the head of another table: where the studies are named stands their column's name,
 * as in the first head or beside that of another field.
 */
export function isSecondHead(row: SplitRow, labels: readonly string[], study: number): boolean {
  const cell = columnLabel(row.cells[study] ?? '');
  if (cell === '' || cell.length > longestHead || filledCells(row).length < 2) return false;
  // “Study (A)” and “Paper 3” are studies
  if (/[[(#*\d]/.test(cell)) return false;
  const isSame = cell.toLowerCase() === labels[study]?.toLowerCase();
  return isSame || (namesStudies([cell]) && row.cells.some(isBibliographic));
}

/** Longer cells are no names of columns. */
const longestHead = 100;
const citation = /\p{L}.*(?:^|\D)(?:19|20)\d\d[a-z]?\)?$/u;

/** Whether a name is a citation, such as “Smith 2019” or “Smith et al. (2019b)”. */
export function isCitation(name: string): boolean {
  return citation.test(name.slice(0, longestHead));
}

/**
 * The first of the studies that stand beside each other in the head, each with a column, as in a
 * table that was meant to be read the other way; `undefined` where they have rows.
 */
export function sideBySide(
  labels: readonly string[],
  study: number,
  body: readonly SplitRow[],
): string | undefined {
  const others = labels.filter((label, column) => column !== study && label !== '');
  if (others.length < 2 || !others.every(isCitation)) return undefined;
  const firsts = body.map(({ cells }) => columnLabel(cells[study] ?? ''));
  const isMeant = firsts.some(isBibliographic) || !firsts.some(isCitation);
  return isMeant ? others[0] : undefined;
}
