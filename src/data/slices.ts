// SPDX-License-Identifier: MIT

/**
 * Work that can be done in slices: it pauses at every `yield`, so that a page can answer its reader
 * between two slices, and returns the result.
 */
export type Sliced<Result> = Generator<undefined, Result, undefined>;

/** Rows, studies or findings that are worked on between two pauses; each may name thousands of terms. */
const sliceSize = 20;

/** From so many findings on, work on all of them may keep a page busy for too long. */
export const manyFindings = 2000;

/** Items with a pause after every {@link sliceSize} of them, for `yield*`. */
export function* eachInSlices<Item>(
  items: Iterable<Item>,
  use: (item: Item, index: number) => void,
): Sliced<void> {
  let index = 0;
  for (const item of items) {
    use(item, index);
    index += 1;
    if (index % sliceSize === 0) yield;
  }
}

/** Does all slices at once. */
export function finishSlices<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
