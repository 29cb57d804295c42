// SPDX-License-Identifier: MIT
import type { Problem } from '../problems.js';
import { cleanWord } from './clean-word.js';
import { hasMarkup, withoutMarkup } from './markup.js';
import { formulaText } from './odd-words.js';
import { headDepth, type SplitRow } from './split-table.js';
import { namesStudies } from './table-columns.js';

/** Whether a cell is not blank. */
export const isFilled = (cell: string): boolean => cell.trim() !== '';

/** The cells of a row that are not blank. */
export function filledCells({ cells }: SplitRow): readonly string[] {
  return cells.filter(isFilled);
}

/**
 * The place of the head among rows that are not blank: the first row, or a later one that names the
 * studies, where those above are titles, comments, groups of columns or names that a tool made up.
 */
export function findHead(rows: readonly SplitRow[]): number {
  const naming = [...rows.slice(0, headDepth).keys()].filter((at) =>
    namesStudies(rows[at]?.cells ?? []),
  );
  // below a title the head may have no name that is known
  if (naming.length === 0) return belowTitle(rows.slice(0, headDepth));
  // groups of columns may have such a name, too, but each several times
  const first = naming.find((each) => isDistinct(rows[each])) ?? naming[0] ?? 0;
  const isGroups = naming.includes(first + 1) && widthOf(rows[first]) < widthOf(rows[first + 1]);
  const at = isGroups ? first + 1 : first;
  if (at === 0) return 0;
  const width = widthOf(rows[at]);
  const isAbove = (row: SplitRow): boolean => {
    const filled = filledCells(row);
    return (
      filled.length < width ||
      !isDistinct(row) ||
      /^\s*#/.test(filled[0] ?? '') ||
      areMadeUp(filled)
    );
  };
  // below groups of columns stand groups within them
  const areLevels = at < mostLevels && !isDistinct(rows[0]);
  return width > 1 && (areLevels || rows.slice(0, at).every(isAbove)) ? at : 0;
}

/** The place of the first row that is wider than a title above it; the first where none is one. */
function belowTitle(rows: readonly SplitRow[]): number {
  return widthOf(rows[0]) === 1
    ? Math.max(
        0,
        rows.findIndex((row) => widthOf(row) > 2),
      )
    : 0;
}

function widthOf(row: SplitRow | undefined): number {
  return row === undefined ? 0 : filledCells(row).length;
}

/** Rows that may name columns together: pandas writes one for each level. */
export const mostLevels = 4;

function isDistinct(row: SplitRow | undefined): boolean {
  const filled = row === undefined ? [] : filledCells(row);
  return new Set(filled).size === filled.length;
}

/** Whether all names are a tool's own: `Column1`, `V2`, or numbers in turn. */
function areMadeUp(names: readonly string[]): boolean {
  const numbers = names.map((name) =>
    Number(
      /^(?:(?:column|spalte|colonne|columna|field|列|v|x|_c)[ _]?)?(\d+)$/i.exec(name.trim())?.[1],
    ),
  );
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
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
const namesOfNone = /^(?:Unnamed: ?\d+(?:\.\d+)*(?:_level_\d+)?|\.{3}\d+|__EMPTY(?:_\d+)?)$/;

/** The name of a column as printed; empty where a tool made one up. */
export function columnLabel(written: string): string {
  const cell = formulaText(written.trim()) ?? written;
  const label = cleanWord(hasMarkup(cell.trim()) ? withoutMarkup(cell.trim()) : cell);
  return namesOfNone.test(label) ? '' : label;
}
