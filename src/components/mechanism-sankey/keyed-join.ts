// SPDX-License-Identifier: MIT
import { select } from 'd3-selection';

/** {@link joinChildren} where there are children. */
export function joinKeyed<Child extends Element, Item extends { readonly key: string }>(
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
