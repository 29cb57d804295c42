// SPDX-License-Identifier: MIT
import type { Problem } from '../problems.js';
import { cleanWord } from './clean-word.js';
import { headDepth, type SplitRow } from './split-table.js';
import { namesStudies } from './table-columns.js';

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** The cells of a row that are not blank. */
export function filledCells({ cells }: SplitRow): readonly string[] {
  return cells.filter(isFilled);
}

/**
 * The place of the head among rows that are not blank: the first row, or a later one that names the
 * studies, where those above are titles or groups of columns.
 */
export function findHead(rows: readonly SplitRow[]): number {
  const at = rows.slice(0, headDepth).findIndex(({ cells }) => namesStudies(cells));
  if (at <= 0) return 0;
  const width = rows[at] === undefined ? 0 : filledCells(rows[at]).length;
  const isAbove = (row: SplitRow): boolean => {
    const filled = filledCells(row);
    return filled.length < width || new Set(filled).size < filled.length;
  };
  return width > 1 && rows.slice(0, at).every(isAbove) ? at : 0;
}

/** A row other than the head that names the studies, where the head does not. */
export function findNamesElsewhere(
  rows: readonly SplitRow[],
  head: number,
  where: string,
): Problem | undefined {
  const other = rows
    .slice(0, headDepth)
    .find(({ cells, row }) => row !== head && namesStudies(cells));
  return other === undefined
    ? undefined
    : { where, row: other.row, code: 'names-elsewhere', details: { row: String(head) } };
}

/** Names that tools give to columns without one. */
const namesOfNone = /^(?:Unnamed: ?\d+(?:_level_\d+)?|\.{3}\d+)$/;

/** The name of a column as printed; empty where a tool made one up. */
export function columnLabel(cell: string): string {
  const label = cleanWord(cell);
  return namesOfNone.test(label) ? '' : label;
}
