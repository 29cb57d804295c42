// SPDX-License-Identifier: MIT
import { select } from 'd3-selection';

/**
 * Keyed join: updates the children of an element to one for each item, in the order of the items.
 * An element stays while its key stays, and with it focus and CSS transitions; other children are
 * removed.
 */
export function joinChildren<Child extends Element, Item extends { readonly key: string }>(
  parent: Element,
  items: readonly Item[],
  make: (item: Item) => Child,
  update: (child: Child, item: Item) => void,
): void {
  select(parent)
    // a list of our own: d3 would make one by Array.from, which pages replace
    .selectAll<Child, Item | undefined>(() => [...parent.children] as Child[])
    .data(items, (item) => item?.key ?? '')
    .join((entering) => entering.append((item) => make(item)))
    .order()
    .each((item, index, children) => {
      const child = children[index];
      if (child !== undefined) update(child, item);
    });
}
