// SPDX-License-Identifier: MIT
import { amountAt, amountOf, countedId, countOf, countRecords, FindingCounter } from './counts.js';
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
  const counts = countsOfHighlights.get(highlighted) ?? new WeakMap<FlowNode, number>();
  countsOfHighlights.set(highlighted, counts);
  const known = counts.get(node);
  if (known !== undefined) return known;
  const shares = countedShares(evidence, flow, numbers, node, highlighted);
  const count = countOf(evidence, flow, { shares });
  counts.set(node, count);
  return count;
}

/** Label, card and list of a highlight ask for the same. */
const countsOfHighlights = new WeakMap<ReadonlySet<number>, WeakMap<FlowNode, number>>();

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
  const isNaming = namingFindings(evidence, flow, facet);
  const counter = new FindingCounter(evidence, flow.measure);
  for (const finding of highlightedShares(flow, highlighted).findings)
    if (isNaming[finding] !== 1) counter.add(finding);
  return counter.amount;
}

const namingByFlow = new WeakMap<Flow, Map<string, Uint8Array>>();

/**
 * By finding, whether its study (or itself) names a term of a facet in view; every highlight asks
 * for it.
 */
function namingFindings(evidence: Evidence, flow: Flow, facet: string): Uint8Array {
  const byFacet = namingByFlow.get(flow) ?? new Map<string, Uint8Array>();
  namingByFlow.set(flow, byFacet);
  const known = byFacet.get(facet);
  if (known !== undefined) return known;
  const naming = new Set<string>();
  for (const record of flow.records)
    if (evidence.termsOf(facet, record).length > 0) naming.add(countedId(flow.measure, record));
  const isNaming = new Uint8Array(evidence.records.length);
  for (const record of flow.records)
    if (naming.has(countedId(flow.measure, record))) isNaming[record.index] = 1;
  byFacet.set(facet, isNaming);
  return isNaming;
}
