// SPDX-License-Identifier: MIT
import type { Problem } from '../problems.js';
import { cleanWord } from './clean-word.js';
import { filledCells } from './find-head.js';
import type { SplitRow } from './split-table.js';

/** Rows of lines, as in Markdown, below the head or between rows; blank ones, too. */
export function isRule(row: SplitRow): boolean {
  return filledCells(row).every((cell) => /^\s*[|+:]?[-=]{2,}[-=+:]*\s*$/.test(cell));
}

const totals =
  /^(?:grand )?(?:total|sum|subtotal|mean|average|overall|summe|gesamt|合计|总计|小计|平均)s?:?$/i;
/** How a citation ends: a study of which only the name is filled in is one that names nothing. */
const endsInYear = /(?:^|\D)(?:19|20)\d\d[a-z]?\)?\s*$/;
/** A table of fewer columns may well leave all but one of them blank. */
const leastColumns = 3;

/**
 * What a row is where it is no finding: the head once more, units below the head, or a note, a
 * heading or a total, which fill one cell or, where cells are merged, all with the same.
 */
export function asideKind(
  row: SplitRow,
  labels: readonly string[],
  isFirst: boolean,
): 'repeated-head' | 'note-row' | undefined {
  const { cells } = row;
  const filled = filledCells(row);
  if (filled.length > 1 && cells.every((cell, at) => cleanWord(cell) === (labels[at] ?? '')))
    return 'repeated-head';
  if (labels.length < leastColumns) return undefined;
  const [first = ''] = cells;
  const isAlone = filled.length === 1 && first.trim() !== '' && !endsInYear.test(first);
  const isMerged = filled.length === labels.length && new Set(filled).size === 1;
  const isTotal =
    totals.test(cleanWord(filled[0] ?? '')) &&
    filled.slice(1).every((cell) => /^[\d.,\s%]+$/.test(cell));
  const isUnits = isFirst && filled.every((cell) => /^\s*[([].*[)\]]\s*$/.test(cell));
  return isAlone || isMerged || isTotal || isUnits ? 'note-row' : undefined;
}

/** The notice of a row that is left out. */
export function asideNotice(
  code: 'repeated-head' | 'note-row',
  row: SplitRow,
  where: string,
): Problem {
  const word = cleanWord(filledCells(row)[0] ?? '');
  const longest = 80;
  const shown = word.length > longest ? `${word.slice(0, longest)}…` : word;
  return { where, row: row.row, code, details: code === 'note-row' ? { word: shown } : {} };
}
