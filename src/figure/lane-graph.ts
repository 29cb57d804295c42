// SPDX-License-Identifier: MIT
import { isUnnamed, type Flow, type FlowLink, type FlowNode } from '../model/flow.js';
import type { GapLink, LayeredGraph } from './crossings.js';
import type { Blocks } from './node-order.js';

/**
 * How strong a ribbon is painted: by whether its ends are named. Strong ones have hues, all others
 * one pale grey. Half ones, from what is not named into a named node, are drawn as lines: readers
 * took a tone between for a third meaning.
 */
export type Strength = 'strong' | 'half' | 'pale';

/**
 * How much is seen of a ribbon. What lies over each other in one grey is seen as one shape, so that
 * its crossings hardly count: readers followed orders with fewer crossings of strong ribbons more
 * easily.
 */
export const inkWeight: Readonly<Record<Strength, number>> = {
  strong: 0.72,
  half: 0.003,
  pale: 0.003,
};

/** Which strengths are painted before others. */
export const paintRank: Readonly<Record<Strength, number>> = { pale: 0, half: 1, strong: 2 };

/**
 * The strength of a link. Strong: both ends are named. Half: from what is not named into a named
 * node of a column that also has unnamed ones, where a name is information. Pale: all else.
 */
export function strengthOf(flow: Flow, link: FlowLink): Strength {
  if (isUnnamed(link.to)) return 'pale';
  if (!isUnnamed(link.from)) return 'strong';
  return isLanes(flow, link.to.column) ? 'half' : 'pale';
}

/** Whether a column has two lanes: an inner column in which something is not named. */
export function isLanes(flow: Flow, column: number): boolean {
  return (
    column > 0 &&
    column < flow.columns.length - 1 &&
    flow.nodes.some((node) => node.column === column && isUnnamed(node))
  );
}

/**
 * Exponent of a link's share of the figure in its ink: thin links are seen more than their width
 * says.
 */
const shareExponent = 0.35;
/** A crossing in the gap where most links cross counts so much more. */
const busiestGap = 1.6;

/**
 * A flow as plain numbers for counting crossings: the value of a link is its visible ink, so that
 * two links that cross cost the product of what is seen of each. Nodes are numbered as they stand
 * in `columns`.
 */
export function inkGraph(flow: Flow, columns: readonly (readonly FlowNode[])[]): LayeredGraph {
  const index = new Map(
    columns.flatMap((column) => column.map((node, at) => [node.key, at] as const)),
  );
  const gaps = columns.slice(1).map((_, gap) =>
    flow.links
      .filter((link) => link.from.column === gap)
      .map((link) => ({
        from: index.get(link.from.key) ?? 0,
        to: index.get(link.to.key) ?? 0,
        value: inkOf(flow, link),
      })),
  );
  const inks = gaps.map((links) => links.reduce((sum, { value }) => sum + value, 0));
  const busiest = inks.indexOf(Math.max(...inks));
  return {
    sizes: columns.map((column) => column.length),
    gaps: gaps.map((links, gap) => (gap === busiest ? links.map(weigh) : links)),
  };
}

/** The factor is on the product of two links: each takes its root. */
function weigh(link: GapLink): GapLink {
  return { ...link, value: link.value * Math.sqrt(busiestGap) };
}

function inkOf(flow: Flow, link: FlowLink): number {
  const strands = new Set(link.shares.map(({ strand }) => strand)).size;
  const share = flow.total > 0 ? link.value / flow.total : 0;
  return inkWeight[strengthOf(flow, link)] * Math.sqrt(strands) * share ** shareExponent;
}

/**
 * The block of every node, from first to last: named nodes, the one that gathers the rest, then the
 * blocks that are not named: what passes most of its weight on to named nodes first.
 */
export function laneBlocks(flow: Flow, columns: readonly (readonly FlowNode[])[]): Blocks {
  const passedOn = new Map<FlowNode, number>();
  for (const { from, to, value } of flow.links)
    if (!isUnnamed(to)) passedOn.set(from, (passedOn.get(from) ?? 0) + value);
  const shareOf = (node: FlowNode): number => (passedOn.get(node) ?? 0) / node.value;
  return columns.map((nodes) => {
    const gathered = nodes
      .filter((node) => node.kind === 'unnamed')
      .sort(
        (a, b) =>
          // rounded: in what order a sum was added up must not decide who comes first
          Math.round((shareOf(b) - shareOf(a)) * 1e9) || (a.term < b.term ? -1 : 1),
      );
    return nodes.map((node) => {
      if (node.kind === 'unnamed') return 2 + gathered.indexOf(node);
      if (isUnnamed(node)) return 2 + gathered.length;
      return node.kind === 'other' ? 1 : 0;
    });
  });
}
