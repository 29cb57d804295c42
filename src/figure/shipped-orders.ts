// SPDX-License-Identifier: MIT
import { shippedOrders } from '../data/generated/orders.js';
import type { ColumnOrder, LayeredGraph } from './crossings.js';
import type { Blocks } from './node-order.js';

/**
 * The order that was found at build time for a graph; `undefined` for all but the bundled figures
 * as they first appear.
 */
export function shippedOrder(graph: LayeredGraph, blocks: Blocks): ColumnOrder | undefined {
  return shippedOrders[graphHash(graph, blocks)];
}

/**
 * A short text that differs, in all likelihood, where two graphs or their blocks do: FNV-1a over
 * their numbers.
 */
export function graphHash(graph: LayeredGraph, blocks: Blocks): string {
  let hash = 0x811c9dc5;
  const add = (value: number): void => {
    hash = Math.imul(hash ^ (value & 0xffff), 0x01000193);
    hash = Math.imul(hash ^ (value >>> 16), 0x01000193);
  };
  for (const column of blocks) {
    add(column.length);
    column.forEach(add);
  }
  for (const links of graph.gaps) {
    add(links.length);
    // rounded: sums of shares end differently by the order in which they were added
    const sorted = [...links].sort((a, b) => a.from - b.from || a.to - b.to);
    for (const { from, to, value } of sorted) {
      add(from);
      add(to);
      add(Math.round(value * 1e6));
    }
  }
  return (hash >>> 0).toString(36);
}
