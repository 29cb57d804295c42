// SPDX-License-Identifier: MIT
import { cleanWord } from './clean-word.js';
import { isFilled } from './find-head.js';
import { isCitation } from './find-shape.js';
import { missingKind } from './read-cells.js';
import { readNumber } from './read-number.js';
import type { SplitRow } from './split-table.js';
import { eachInSlices, type Sliced } from '../slices.js';

/** Rows that were added up, from the start and since the last sum. */
interface RunningSum {
  all: number;
  ofAll: number;
  since: number;
  ofSince: number;
}

/**
 * Rows that add up the rows above them, whatever they are called: of all cells only the first has a
 * word, and a number is the sum or mean of its column, or of its column since the last such row. A
 * study that names no term may have such a number by chance.
 */
export function* findSums(rows: readonly SplitRow[]): Sliced<ReadonlySet<SplitRow>> {
  const found = new Set<SplitRow>();
  const sums = new Map<number, RunningSum>();
  yield* eachInSlices(rows, (row) => {
    const numbers = new Map<number, number>();
    const words: string[] = [];
    row.cells.forEach((cell, column) => {
      const number = startsAsNumber.test(cell)
        ? readNumber(cleanWord(cell).replace(/\s?%$/, ''))
        : undefined;
      if (number !== undefined) numbers.set(column, number);
      else if (isFilled(cell) && (words.length === 0 || missingKind(cleanWord(cell)) === undefined))
        words.push(cell);
    });
    const [word = ''] = words;
    const isBare = words.length === 1 && numbers.size > 0 && !isCitation(cleanWord(word));
    if (isBare && [...numbers].some(([column, number]) => isSum(number, sums.get(column)))) {
      found.add(row);
      for (const sum of sums.values()) [sum.since, sum.ofSince] = [0, 0];
      return;
    }
    for (const [column, number] of numbers) {
      const { all, ofAll, since, ofSince } = sums.get(column) ?? noSum;
      sums.set(column, {
        all: all + number,
        ofAll: ofAll + 1,
        since: since + number,
        ofSince: ofSince + 1,
      });
    }
  });
  return found;
}

const startsAsNumber = /^\s*[-+−]?[\d.]/;
const noSum: RunningSum = { all: 0, ofAll: 0, since: 0, ofSince: 0 };
/** So many numbers do not add up to another one by chance. */
const leastAdded = 3;

function isSum(number: number, sum: RunningSum | undefined): boolean {
  if (sum === undefined || number === 0) return false;
  const is = (value: number, count: number): boolean =>
    count >= leastAdded && Math.abs(value - number) <= 1e-6 * Math.abs(number);
  return is(sum.all, sum.ofAll) || is(sum.since, sum.ofSince) || is(sum.all / sum.ofAll, sum.ofAll);
}
