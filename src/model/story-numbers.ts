// SPDX-License-Identifier: MIT
import { amountOf, countedId } from './counts.js';
import type { Evidence } from './evidence.js';
import type { Flow } from './flow.js';
import { groupPrefix } from './node-kind.js';
import { isRest } from './parents.js';
import type { ColumnResolution, RankedNode } from './resolution.js';

/** Studies (or findings) in view that name no term of any of the facets. */
export function countNeither(evidence: Evidence, flow: Flow, facets: readonly string[]): number {
  const all = new Set<string>();
  const naming = new Set<string>();
  for (const record of flow.records) {
    const id = countedId(flow.measure, record);
    all.add(id);
    if (facets.some((facet) => evidence.termsOf(facet, record).length > 0)) naming.add(id);
  }
  for (const id of naming) all.delete(id);
  return amountOf(evidence, flow.measure, all);
}

/**
 * The terms of a column, or their parents where it draws these, those of most studies first: also
 * those that a figure gathers as "6 more". What only gathers a rest is no term.
 */
export function rankedTerms({ ranked }: ColumnResolution): readonly RankedNode[] {
  return ranked.filter(
    ({ node }) => !(node.startsWith(groupPrefix) && isRest(node.slice(groupPrefix.length))),
  );
}

/**
 * The terms at a place among the counts of a column, 0 for the most; several where they tie, none
 * where there are fewer counts.
 */
export function termsAt(
  ranked: readonly RankedNode[],
  place: number,
): { readonly nodes: readonly string[]; readonly count: number } {
  const count = [...new Set(ranked.map((each) => each.count))][place];
  if (count === undefined) return { nodes: [], count: 0 };
  return { nodes: ranked.filter((each) => each.count === count).map(({ node }) => node), count };
}
