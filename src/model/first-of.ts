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
    const at = first.findIndex((other) => compare(other, item) > 0);
    first.splice(at === -1 ? first.length : at, 0, item);
    first.length = Math.min(first.length, count);
  }
  return first;
}
