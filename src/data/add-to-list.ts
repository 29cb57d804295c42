// SPDX-License-Identifier: MIT

/** Adds an item to the list of a key; the first item of a key begins its list. */
export function addToList<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
