// SPDX-License-Identifier: MIT

/**
 * The first items in an order, in that order; earlier ones first among equals. Of a hundred thousand
 * items few are wanted, so they are not all sorted.
 */
export function firstOf<Item>(
  items: Iterable<Item>,
  compare: (a: Item, b: Item) => number,
  count: number,
): readonly Item[] {
  const first: Item[] = [];
  for (const item of items) {
    const last = first[count - 1];
    if (count <= 0 || (last !== undefined && compare(last, item) <= 0)) continue;
    let [at, end] = [0, first.length];
    while (at < end) {
      const middle = (at + end) >> 1;
      if (compare(first[middle] as Item, item) > 0) end = middle;
      else at = middle + 1;
    }
    first.splice(at, 0, item);
    first.length = Math.min(first.length, count);
  }
  return first;
}
