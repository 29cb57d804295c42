// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import type { Flow, FlowNode } from '../model/flow.js';
import { arrangeNodes, type Order } from './arrange.js';
import type { ColumnOrder } from './crossings.js';
import { inkGraph, laneBlocks } from './lane-graph.js';
import { byBlock, orderByCrossings, type Blocks } from './node-order.js';
import { shippedOrder } from './shipped-orders.js';

/** Nodes by column, from first to last. */
export type Arrangement = readonly (readonly FlowNode[])[];

/** What an arrangement is decided by. */
export interface ArrangeOptions {
  readonly order: Order;
  /** Name of a node, for `order="name"`. */
  readonly label: (node: FlowNode) => string;
  readonly language: string;
  /**
   * Where something is open: which nodes show it (see `ColumnResolution.openedIn`), and the
   * arrangement while all was closed.
   */
  readonly opened?: {
    readonly openedIn: readonly ReadonlyMap<string, string>[];
    readonly closed: Arrangement;
  };
}

/**
 * The nodes of each column from first to last: named ones, the gathered rest, what is not named.
 * Within these blocks with the least ink that crosses, or by value, name or vocabulary. What was
 * opened stands together where it stood while it was closed, and nothing else moves. Depends on the
 * evidence in view alone, never on size or fonts.
 */
export function arrangeLanes(
  evidence: Evidence,
  flow: Flow,
  { order, label, language, opened }: ArrangeOptions,
): Arrangement {
  const byData = order === 'crossings' ? 'data' : order;
  const columns = arrangeNodes(evidence, flow, byData, label, language);
  const blocks =
    opened === undefined
      ? laneBlocks(flow, columns)
      : columns.map((nodes, column) =>
          placesWhileClosed(nodes, opened.closed[column] ?? [], opened.openedIn[column]),
        );
  const arranged = order === 'crossings' ? leastInk(flow, columns, blocks) : byBlock(blocks);
  return arranged.map((indices, column) =>
    indices.map((index) => columns[column]?.[index]).filter((node) => node !== undefined),
  );
}

function leastInk(flow: Flow, columns: Arrangement, blocks: Blocks): ColumnOrder {
  const graph = inkGraph(flow, columns);
  return shippedOrder(graph, blocks) ?? orderByCrossings(graph, blocks);
}

/** The place of each node, or of what it shows opened, in the arrangement while that was closed. */
function placesWhileClosed(
  nodes: readonly FlowNode[],
  closed: readonly FlowNode[],
  openedIn: ReadonlyMap<string, string> | undefined,
): readonly number[] {
  const place = new Map(closed.map(({ key }, at) => [key, at]));
  return nodes.map(({ key, term }) => place.get(openedIn?.get(term) ?? key) ?? closed.length);
}

/** The inverse of an arrangement: where each node stands in its column. */
export function ranksOf(columns: Arrangement): ReadonlyMap<FlowNode, number> {
  return new Map(columns.flatMap((nodes) => nodes.map((node, rank) => [node, rank] as const)));
}
