// SPDX-License-Identifier: MIT
import { shownTerms, type Evidence, type FindingRecord, type Missing } from './evidence.js';
import { groupPrefix, nodeKind, otherTerm, unnamedGroup } from './node-kind.js';

/** The grouping of one column. */
export interface ColumnGroups {
  /** The node that shows a term: the term itself or its group. */
  readonly nodeOf: (term: string) => string;
  /** Numbers of ungrouped and of grouped terms. */
  readonly alone: number;
  readonly gathered: number;
}

/** Input of the grouping of a figure. */
export interface GroupingOptions {
  readonly columns: readonly string[];
  readonly records: readonly FindingRecord[];
  readonly missing: Missing;
  readonly maxNodes: number;
  /** Keys of groups that the reader has expanded, such as `cargo:group/mirna`. */
  readonly opened: ReadonlySet<string>;
}

/**
 * Groups the terms with the fewest findings in every column with more than `maxNodes` terms: by
 * kind or family if the vocabulary has one, the rest as Other. Deterministic: ties are broken by
 * vocabulary order.
 */
export function groupColumns(
  evidence: Evidence,
  options: GroupingOptions,
): readonly (ColumnGroups | undefined)[] {
  return options.columns.map((facet) => groupColumn(evidence, facet, options));
}

function groupColumn(
  evidence: Evidence,
  facet: string,
  options: GroupingOptions,
): ColumnGroups | undefined {
  const counts = new Map<string, number>();
  for (const record of options.records) {
    for (const term of shownTerms(evidence, facet, record, options.missing))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  if (counts.size <= options.maxNodes) return undefined;
  const rank = new Map(evidence.termIds(facet).map((term, index) => [term, index]));
  const byWeight = [...counts.keys()].sort(
    (a, b) =>
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) ||
      (a < b ? -1 : 1),
  );
  const kept = keepMost(evidence, facet, byWeight, options.maxNodes);
  const target = gatherRest(evidence, facet, byWeight.slice(kept), options.maxNodes);
  for (const [term, node] of target)
    if (node === term || options.opened.has(`${facet}:${node}`)) target.delete(term);
  return {
    nodeOf: (term) => target.get(term) ?? term,
    alone: counts.size - target.size,
    gathered: target.size,
  };
}

/** The largest number of ungrouped terms such that these and the groups of the rest fit. */
function keepMost(
  evidence: Evidence,
  facet: string,
  byWeight: readonly string[],
  maxNodes: number,
): number {
  for (let kept = Math.min(byWeight.length, maxNodes - 1); kept > 0; kept -= 1) {
    if (
      kept + new Set(gatherRest(evidence, facet, byWeight.slice(kept), maxNodes).values()).size <=
      maxNodes
    )
      return kept;
  }
  return 0;
}

/**
 * Maps terms to group nodes. At most a third of the column's nodes are groups, those with the most
 * terms; the rest, and groups of one, go to Other. Missing values have their own group, so that
 * they are never mixed with named terms.
 */
function gatherRest(
  evidence: Evidence,
  facet: string,
  rest: readonly string[],
  maxNodes: number,
): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const term of rest) {
    const group = groupOf(evidence, facet, term);
    groups.set(group, [...(groups.get(group) ?? []), term]);
  }
  const ranked = [...groups]
    .filter(([group, terms]) => group !== otherTerm && terms.length > 1)
    .sort(
      ([a, inA], [b, inB]) =>
        Number(b === unnamedGroup) - Number(a === unnamedGroup) ||
        inB.length - inA.length ||
        (a < b ? -1 : 1),
    );
  const shown = new Set(
    ranked.slice(0, Math.max(1, Math.floor(maxNodes / 3))).map(([group]) => group),
  );
  const target = new Map<string, string>();
  for (const [group, terms] of groups)
    for (const term of terms) target.set(term, shown.has(group) ? group : otherTerm);
  // Other for a single term would hide its name without saving space
  const others = [...target].filter(([, node]) => node === otherTerm);
  if (others.length === 1 && others[0] !== undefined) target.set(others[0][0], others[0][0]);
  return target;
}

/** The group node of a term: its kind or family, missing values, or Other. */
export function groupOf(evidence: Evidence, facet: string, term: string): string {
  if (nodeKind(term) !== 'term') return unnamedGroup;
  if (evidence.facets.get(facet)?.groupedBy === undefined) return otherTerm;
  const entry = evidence.term(facet, term);
  const group = entry?.kind ?? entry?.family ?? entry?.group;
  return group === undefined || isRest(group) ? otherTerm : groupPrefix + group;
}

/**
 * Whether a kind or family is a catch-all; it is merged into Other, to avoid two nodes that read as
 * "other".
 */
function isRest(group: string): boolean {
  return group === otherTerm || group.startsWith(`${otherTerm}-`);
}
