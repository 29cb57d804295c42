// SPDX-License-Identifier: MIT
import { amountAt, amountOf, countedId, countOf, countRecords } from './counts.js';
import type { Evidence, FindingRecord } from './evidence.js';
import type { Flow, FlowNode, Share } from './flow.js';
import { highlightedShares } from './highlighted-shares.js';
import { IdGroups } from './id-groups.js';
import type { FigureNumbers } from './node-numbers.js';

/** What the findings of a selection report in one column. */
export interface ColumnAnswer {
  readonly column: number;
  readonly facet: string;
  /** Studies of the selection that name a term of the column. */
  readonly naming: number;
  /** Terms that they name, those of most studies first. */
  readonly terms: readonly { readonly term: string; readonly count: number }[];
}

/**
 * A selection in numbers: studies (or findings) of it and in view, and what they report in the
 * other columns.
 */
export interface Answer {
  readonly count: number;
  readonly total: number;
  readonly columns: readonly ColumnAnswer[];
}

/**
 * Counts what the highlighted findings report in every column that the selection does not name;
 * `facets` are those it does.
 */
export function answerOf(
  evidence: Evidence,
  flow: Flow,
  numbers: FigureNumbers,
  highlighted: ReadonlySet<number>,
  facets: ReadonlySet<string>,
): Answer {
  const records = flow.records.filter((record) => highlighted.has(record.index));
  const idOf = (record: FindingRecord): string => countedId(flow.measure, record);
  const columns = flow.columns.flatMap((facet, column): readonly ColumnAnswer[] => {
    if (facets.has(facet)) return [];
    const byTerm = new IdGroups();
    const naming = new Set<string>();
    for (const record of records) {
      const id = idOf(record);
      for (const term of evidence.termsOf(facet, record)) {
        byTerm.add(term, id);
        naming.add(id);
      }
    }
    // of as many, in the order of the vocabulary
    const terms = evidence
      .termIds(facet)
      .map((term) => ({ term, count: amountAt(evidence, flow.measure, byTerm, term) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    return [{ column, facet, naming: amountOf(evidence, flow.measure, naming), terms }];
  });
  const count = countRecords(evidence, flow.measure, records);
  return { count, total: numbers.total, columns };
}

/**
 * The term that most studies of a selection report in a column, where no other is reported by as
 * many.
 */
export function topTerm({ terms }: ColumnAnswer): ColumnAnswer['terms'][number] | undefined {
  const [first, second] = terms;
  return first === undefined || first.count === second?.count ? undefined : first;
}

/**
 * Studies (or findings) of the highlighted findings behind a node, as its number shows them: "4 of
 * 24". At not-named nodes those that the number counts.
 */
export function highlightedCount(
  evidence: Evidence,
  flow: Flow,
  numbers: FigureNumbers,
  node: FlowNode,
  highlighted: ReadonlySet<number>,
): number {
  return countOf(evidence, flow, {
    shares: countedShares(evidence, flow, numbers, node, highlighted),
  });
}

/** The shares of a node that a part of its number counts. */
export function countedShares(
  evidence: Evidence,
  flow: Flow,
  numbers: FigureNumbers,
  node: FlowNode,
  highlighted: ReadonlySet<number>,
): readonly Share[] {
  const ids = numbers.nodes.get(node)?.ids;
  const shares = highlightedShares(flow, highlighted).of(node);
  if (ids === undefined) return shares;
  return shares.filter(({ finding }) => {
    const record = evidence.records[finding];
    return record !== undefined && ids.has(countedId(flow.measure, record));
  });
}

/** Studies (or findings) of the highlighted findings that name no term of a facet at all. */
export function highlightedUnnamed(
  evidence: Evidence,
  flow: Flow,
  facet: string,
  highlighted: ReadonlySet<number>,
): number {
  const naming = namingIds(evidence, flow, facet);
  const ids = new Set<string>();
  for (const finding of highlightedShares(flow, highlighted).findings) {
    const record = evidence.records[finding];
    const id = record === undefined ? undefined : countedId(flow.measure, record);
    if (id !== undefined && !naming.has(id)) ids.add(id);
  }
  return amountOf(evidence, flow.measure, ids);
}

const namingByFlow = new WeakMap<Flow, Map<string, ReadonlySet<string>>>();

/** The studies (or findings) in view that name a term of a facet; every highlight asks for them. */
function namingIds(evidence: Evidence, flow: Flow, facet: string): ReadonlySet<string> {
  const byFacet = namingByFlow.get(flow) ?? new Map<string, ReadonlySet<string>>();
  namingByFlow.set(flow, byFacet);
  const known = byFacet.get(facet);
  if (known !== undefined) return known;
  const naming = new Set<string>();
  for (const record of flow.records)
    if (evidence.termsOf(facet, record).length > 0) naming.add(countedId(flow.measure, record));
  byFacet.set(facet, naming);
  return naming;
}
