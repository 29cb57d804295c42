// SPDX-License-Identifier: MIT
import type { LateCode } from '../internal/controllers/whole-evidence.js';
import type * as keyedJoin from './keyed-join.js';

/** What keeps children that are there: a first painting has none. */
export const lateJoin: LateCode & { code: typeof keyedJoin | undefined } = {
  code: undefined,
  async bring() {
    this.code ??= await import('./keyed-join.js');
  },
};

/** What d3-selection knows a child by. */
interface Joined<Item> extends Element {
  __data__?: Item;
}

/**
 * Keyed join: updates the children of an element to one for each item, in the order of the items.
 * An element stays while its key stays, and with it focus and CSS transitions; other children are
 * removed. Until the code for that is there, all children are made anew.
 */
export function joinChildren<Child extends Element, Item extends { readonly key: string }>(
  parent: Element,
  items: readonly Item[],
  make: (item: Item) => Child,
  update: (child: Child, item: Item) => void,
): void {
  const known = [...parent.children] as (Child & Joined<Item>)[];
  // what is pointed at changes labels, but never which there are
  const isSame =
    known.length === items.length &&
    items.every(({ key }, index) => known[index]?.__data__?.key === key);
  if (!isSame && lateJoin.code !== undefined && known.length > 0) {
    lateJoin.code.joinKeyed(parent, items, make, update);
    return;
  }
  const children = isSame ? known : items.map((item): Child & Joined<Item> => make(item));
  children.forEach((child, index) => {
    const item = items[index];
    if (item === undefined) return;
    child.__data__ = item;
    update(child, item);
  });
  if (!isSame) parent.replaceChildren(...children);
}
