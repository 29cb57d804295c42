// SPDX-License-Identifier: MIT

/** Keys of the elements created by a join. */
const keys = new WeakMap<Element, string>();

/**
 * Keyed join: updates the children of an element to one for each item, in the same order. Elements
 * of known keys are kept, with their focus and CSS transitions; all others are removed.
 */
export function joinChildren<Child extends Element, Item extends { readonly key: string }>(
  parent: Element,
  items: readonly Item[],
  make: (item: Item) => Child,
  update: (child: Child, item: Item) => void,
): void {
  const kept = new Map<string | undefined, Child>();
  const wanted = new Set(items.map(({ key }) => key));
  for (const child of [...parent.children]) {
    const key = keys.get(child);
    if (key !== undefined && wanted.has(key)) kept.set(key, child as Child);
    else child.remove();
  }
  let place = parent.firstElementChild;
  for (const item of items) {
    const child = kept.get(item.key) ?? make(item);
    update(child, item);
    if (child === place) place = place.nextElementSibling;
    else {
      keys.set(child, item.key);
      parent.insertBefore(child, place);
    }
  }
}
