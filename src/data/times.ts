// SPDX-License-Identifier: MIT

/**
 * A list of so many items, made from their index. In place of `Array.from`, which libraries of a
 * page replace by functions that ignore its arguments.
 */
export function times<Item>(count: number, make: (index: number) => Item): Item[] {
  const items: Item[] = [];
  for (let index = 0; index < count; index += 1) items.push(make(index));
  return items;
}
