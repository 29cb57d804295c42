// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import type { Flow, FlowNode } from '../model/flow.js';
import { orderByCrossings } from './node-order.js';
import type { LayeredGraph } from './crossings.js';

/** An order of the nodes of a column. */
export type Order = 'crossings' | 'value' | 'name' | 'data';

/** The orders of nodes. */
export const orders: readonly Order[] = ['crossings', 'value', 'name', 'data'];

/**
 * The nodes of each column from first to last. Depends only on the evidence in view, not on size,
 * fonts or the order of the input. Names are sorted as `language` does. Groups and missing values
 * come last, except where fewer crossings require another place.
 */
export function arrangeNodes(
  evidence: Evidence,
  flow: Flow,
  order: Order,
  label: (node: FlowNode) => string,
  language = 'en',
): readonly (readonly FlowNode[])[] {
  const columns = flow.columns.map((_, column) =>
    byData(
      evidence,
      flow.nodes.filter((node) => node.column === column),
    ),
  );
  if (order === 'data') return columns;
  if (order === 'value')
    return columns.map((column) => sortLast(column, (a, b) => b.value - a.value));
  if (order === 'name') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return columns.map((column) => sortLast(column, (a, b) => compare(label(a), label(b))));
  }
  const arranged = orderByCrossings(layeredGraph(flow, columns));
  return arranged.map((indices, column) =>
    indices.map((index) => columns[column]?.[index]).filter((node) => node !== undefined),
  );
}

/** A flow as numbers, with nodes numbered as in `columns`. */
export function layeredGraph(flow: Flow, columns: readonly (readonly FlowNode[])[]): LayeredGraph {
  const index = new Map(
    columns.flatMap((column) => column.map((node, at) => [node.key, at] as const)),
  );
  return {
    sizes: columns.map((column) => column.length),
    gaps: columns.slice(1).map((_, gap) =>
      flow.links
        .filter((link) => link.from.column === gap)
        .map((link) => ({
          from: index.get(link.from.key) ?? 0,
          to: index.get(link.to.key) ?? 0,
          value: link.value,
        })),
    ),
  };
}

/** Vocabulary order; terms without an entry by id, groups and missing values last. */
function byData(evidence: Evidence, nodes: readonly FlowNode[]): readonly FlowNode[] {
  const facet = nodes[0]?.facet ?? '';
  const standIn = evidence.facets.get(facet)?.standIn;
  const rank = new Map(evidence.termIds(facet).map((term, index) => [term, index]));
  const standInRank = new Map(
    (standIn === undefined ? [] : evidence.termIds(standIn)).map((term, index) => [
      `via/${term}`,
      index,
    ]),
  );
  const at = (node: FlowNode): number =>
    rank.get(node.term) ?? standInRank.get(node.term) ?? Infinity;
  const compare = (a: FlowNode, b: FlowNode): number =>
    at(a) - at(b) || (a.term < b.term ? -1 : a.term > b.term ? 1 : 0);
  return sortLast(nodes, (a, b) => (at(a) === at(b) ? compare(a, b) : at(a) - at(b)));
}

const last = { term: 0, group: 1, other: 2, 'stand-in': 3, unnamed: 3, 'not-reported': 4 } as const;

function sortLast(
  nodes: readonly FlowNode[],
  compare: (a: FlowNode, b: FlowNode) => number,
): readonly FlowNode[] {
  return [...nodes].sort((a, b) => last[a.kind] - last[b.kind] || compare(a, b));
}
