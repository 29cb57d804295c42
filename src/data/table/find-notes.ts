// SPDX-License-Identifier: MIT
import type { Problem } from '../problems.js';
import { eachInSlices, type Sliced } from '../slices.js';
import { cleanWord, halfWidth } from './clean-word.js';
import { filledCells } from './find-head.js';
import { missingKind } from './read-cells.js';
import type { SplitRow } from './split-table.js';

/** Rows of lines, as in Markdown, below the head or between rows; blank ones, too. */
export function isRule(row: SplitRow): boolean {
  const filled = filledCells(row);
  return (
    filled.every((cell) => /^\s*[|+:]?[-=]{2,}[-=+:]*\s*$/.test(cell)) ||
    // arquero writes one hyphen
    (filled.length > 1 &&
      filled.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) &&
      filled.some((cell) => cell.includes(':')))
  );
}

/** Words of rows that add up others, where all else in the row is numbers. */
const totals =
  /^(?:(?:grand |sub-?)?(?:total|sum)|mean|median|average|overall|summary|summe|zwischensumme|gesamt(?:summe|ergebnis)?|somme|moyenne|suma|promedio|media|合计|总计|小计|平均|汇总)s?(?: (?:estimate|effect|result|général)s?)?(?:\s*\(.*\))?:?$|^(?:pooled|combined)\b/i;
/** Words that spreadsheets add to a name in the row that adds up its rows. */
const subtotal =
  /^(.+?)[ -]+(?:sub)?(?:total|sum|count|average|result|ergebnis|summe|anzahl|somme|suma|汇总|合计|小计)$/i;
const numbersOnly = /^[\d.,\s%±()[\]–−-]+$/;
/** What notes and the statistics of a meta-analysis begin with, whatever else is in their rows. */
const notes =
  /^(?:(?:foot)?notes?|sources?|abbreviations?|legend|key|remarks?|anmerkung(?:en)?|quellen?|abkürzungen|nota|注释?|备注|说明|缩写)\s*[:.]|^(?:heterogeneity|test for (?:overall|subgroup)[\w ]*)\s*:/i;
/** How headings of parts and marks of an end begin, which may end in a year. */
const headings =
  /^\s*(?:before|since|after|until|from|printed|exported|generated|downloaded|created|updated|last (?:updated|modified|search)|accessed|as of|page|studies|search)\b/i;
/** How a citation ends: a study of which only the name is filled in is one that names nothing. */
const endsInYear = /(?:^|\D)(?:19|20)\d\d[a-z]?\)?\s*$/;
/** A table of fewer columns may well leave all but one of them blank. */
const leastColumns = 3;

/** What tells rows that are no findings from the others. */
export interface NoteContext {
  readonly labels: readonly string[];
  /** The first words of all rows. */
  readonly firstWords: ReadonlySet<string>;
  /** The place of the last row that fills more than two cells: behind it letters refer to notes. */
  readonly lastFull: number;
  /** The place of the first row of a block below the table, after a blank row, that fills little. */
  readonly below: number;
  /** Whether such rows begin with a letter: studies are called by letters. */
  readonly hasLetters: boolean;
}

/** Looks through the rows below the head. */
export function* noteContext(
  labels: readonly string[],
  rows: readonly SplitRow[],
): Sliced<NoteContext> {
  const firstWords = new Set<string>();
  let lastFull = -1;
  let hasLetters = false;
  yield* eachInSlices(rows, (row, index) => {
    const [first = '', ...others] = filledCells(row);
    firstWords.add(cleanWord(first));
    if (others.length < 2) return;
    lastFull = index;
    hasLetters ||= /^[a-z]$/i.test(first.trim());
  });
  return { labels, firstWords, lastFull, below: blockBelow(rows, lastFull), hasLetters };
}

/** Where a last block begins, after a blank row, of which no row fills more than two cells. */
function blockBelow(rows: readonly SplitRow[], lastFull: number): number {
  const at = lastFull + 1;
  const [last, first] = [rows[lastFull], rows[at]];
  const isApart = last !== undefined && first !== undefined && first.row > last.row + 1;
  const isFull = rows.slice(0, at).every((row) => filledCells(row).length > 2);
  const hasStudies = rows.slice(at).some((row) => endsInYear.test(filledCells(row)[0] ?? ''));
  return isApart && isFull && !hasStudies ? at : rows.length;
}

/**
 * What a row is where it is no finding: the head once more, units or questions below the head, or a
 * note, a heading or a total, which fill one cell or, where cells are merged, all with the same.
 */
export function asideKind(
  row: SplitRow,
  context: NoteContext,
  index: number,
): 'repeated-head' | 'note-row' | undefined {
  const { labels } = context;
  const { cells } = row;
  const filled = filledCells(row);
  if (filled.length > 1 && cells.every((cell, at) => cleanWord(cell) === (labels[at] ?? '')))
    return 'repeated-head';
  if (index === 0 && filled.every((cell) => /^\s*(?:Open-Ended )?Response\s*$/.test(cell)))
    return 'note-row';
  if (labels.length < leastColumns) return undefined;
  const [first = ''] = cells;
  const isAlone =
    filled.length === 1 && first.trim() !== '' && (!endsInYear.test(first) || headings.test(first));
  const isMerged = filled.length === labels.length && new Set(filled).size === 1;
  const isUnits = index === 0 && filled.every((cell) => /^\s*[([].*[)\]]\s*$/.test(cell));
  const isAside =
    index >= context.below ||
    isAlone ||
    isMerged ||
    isUnits ||
    isTotal(filled, context) ||
    isNote(filled, context, index);
  return isAside ? 'note-row' : undefined;
}

function isTotal([first = '', ...others]: readonly string[], { firstWords }: NoteContext): boolean {
  const word = halfWidth(cleanWord(first));
  const isNumberOrNone = (cell: string): boolean =>
    numbersOnly.test(cell) || missingKind(cleanWord(cell)) !== undefined;
  if (!others.every(isNumberOrNone)) return false;
  const [, summed] = word.length > longestName ? [] : (subtotal.exec(word) ?? []);
  return totals.test(word) || (summed !== undefined && firstWords.has(summed));
}

function isNote(
  filled: readonly string[],
  { labels, lastFull, hasLetters }: NoteContext,
  index: number,
): boolean {
  const [first = '', second = '', ...others] = filled;
  const word = halfWidth(cleanWord(first.slice(0, longestName)));
  const mayBeLetter = labels.length > leastColumns && index > lastFull && !hasLetters;
  const isLetter = mayBeLetter && /^[a-z]\)?$/i.test(word);
  const isSign = isLetter || /^[*†‡§¶#]+\)?$/.test(word);
  return notes.test(word) || (isSign && others.length === 0 && /\S\s+\S/.test(second));
}

/** Longer cells are no names. */
const longestName = 200;

/** Rows below the head that survey tools add: the questions, and the names of their fields. */
export function surveyRows(rows: readonly SplitRow[]): number {
  const at = rows
    .slice(0, 2)
    .findIndex(({ cells }) => cells.some((cell) => cell.trim().startsWith('{"ImportId":')));
  return at + 1;
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
