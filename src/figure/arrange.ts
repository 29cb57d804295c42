// SPDX-License-Identifier: MIT
import { compareNames } from '../data/compare-names.js';
import { countOf } from '../model/counts.js';
import type { Evidence } from '../model/evidence.js';
import { standInPrefix } from '../model/facets.js';
import type { Flow, FlowNode } from '../model/flow.js';

/** An order of the nodes of a column. */
export type Order = 'crossings' | 'value' | 'name' | 'data';

/** The orders of nodes. */
export const orders: readonly Order[] = ['crossings', 'value', 'name', 'data'];

/**
 * The nodes of each column in an order that asks for no search: by size, by name as `language`
 * sorts them, or as in the data. Depends only on the evidence in view, not on the order of the
 * input.
 */
export function arrangeNodes(
  evidence: Evidence,
  flow: Flow,
  order: Exclude<Order, 'crossings'>,
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
  if (order === 'value') {
    const size = new Map(flow.nodes.map((node) => [node, countOf(evidence, flow, node)]));
    return columns.map((column) =>
      [...column].sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0) || b.value - a.value),
    );
  }
  const compare = compareNames(language);
  return columns.map((column) => [...column].sort((a, b) => compare(label(a), label(b))));
}

/**
 * Vocabulary order; what gathers several terms stands where the first of them would, terms without
 * an entry by id.
 */
function byData(evidence: Evidence, nodes: readonly FlowNode[]): readonly FlowNode[] {
  const facet = nodes[0]?.facet ?? '';
  const standIn = evidence.facets.get(facet)?.standIn;
  const standIns = standIn === undefined ? [] : evidence.termIds(standIn);
  const inOrder = [...evidence.termIds(facet), ...standIns.map((term) => standInPrefix + term)];
  const rank = new Map(inOrder.map((term, index) => [term, index]));
  const at = ({ members }: FlowNode): number =>
    members.reduce((least, term) => Math.min(least, rank.get(term) ?? Infinity), inOrder.length);
  const places = new Map(nodes.map((node) => [node, at(node)]));
  const place = (node: FlowNode): number => places.get(node) ?? 0;
  return [...nodes].sort((a, b) => place(a) - place(b) || (a.term < b.term ? -1 : 1));
}
