// SPDX-License-Identifier: MIT

/** A range of numbers that share a tint. */
export interface CountStep {
  readonly from: number;
  /** The last number of the range; `undefined` if it is open. */
  readonly to: number | undefined;
}

/** Where the ranges begin while numbers are small, as in most reviews. */
const smallStarts: readonly number[] = [1, 2, 4, 6, 9];
/** The largest number for which {@link smallStarts} serve. */
const smallMost = 24;
/** Where the ranges of larger numbers begin, as parts of the largest. */
const largeParts: readonly number[] = [0.05, 0.1, 0.25, 0.5];

/**
 * The ranges of numbers from 1 to `most`: at most five, as many as the numbers need. None where
 * `most` is 0.
 */
export function countSteps(most: number): readonly CountStep[] {
  const starts =
    most <= smallMost
      ? smallStarts.filter((start) => start <= most)
      : [1, ...largeParts.map((part) => roundUp(most * part))];
  return starts.map((from, index): CountStep => {
    const next = starts[index + 1];
    if (next !== undefined) return { from, to: next - 1 };
    const isOpen = index === smallStarts.length - 1 && most > from;
    return { from, to: isOpen ? undefined : most };
  });
}

/** The index of a number's range; -1 for 0. */
export function stepOf(steps: readonly CountStep[], value: number): number {
  return steps.findLastIndex(({ from }) => from <= value);
}

/** Rounds up to two digits. */
function roundUp(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}
