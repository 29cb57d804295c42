// SPDX-License-Identifier: MIT
import type { Evidence, FindingRecord } from './evidence.js';
import { isUnnamed, type Flow, type FlowNode } from './flow.js';
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

/** A selection in numbers: studies (or findings) of it and in view, and what they report in the other columns. */
export interface Answer {
  readonly count: number;
  readonly total: number;
  readonly columns: readonly ColumnAnswer[];
}

/** Counts what the highlighted findings report in every column that the selection does not name; `facets` are those it does. */
export function answerOf(
  evidence: Evidence,
  flow: Flow,
  numbers: FigureNumbers,
  lit: ReadonlySet<number>,
  facets: ReadonlySet<string>,
): Answer {
  const records = flow.records.filter((record) => lit.has(record.index));
  const idOf = (record: FindingRecord): string => idIn(flow, record);
  const columns = flow.columns.flatMap((facet, column): readonly ColumnAnswer[] => {
    if (facets.has(facet)) return [];
    const byTerm = new Map(evidence.termIds(facet).map((term) => [term, new Set<string>()]));
    const naming = new Set<string>();
    for (const record of records) {
      for (const term of evidence.termsOf(facet, record)) {
        byTerm.get(term)?.add(idOf(record));
        naming.add(idOf(record));
      }
    }
    const terms = [...byTerm]
      .map(([term, ids]) => ({ term, count: ids.size }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    return [{ column, facet, naming: naming.size, terms }];
  });
  return { count: new Set(records.map(idOf)).size, total: numbers.total, columns };
}

/** The term that most studies of a selection report in a column, where no other is reported by as many. */
export function topTerm({ terms }: ColumnAnswer): ColumnAnswer['terms'][number] | undefined {
  const [first, second] = terms;
  return first === undefined || first.count === second?.count ? undefined : first;
}

/**
 * Studies (or findings) of the highlighted findings behind a node, as its number shows them: "4 of
 * 24". At the only not-named node of a column those that name none at all.
 */
export function highlightedCount(
  evidence: Evidence,
  flow: Flow,
  node: FlowNode,
  lit: ReadonlySet<number>,
): number {
  const isOnly =
    isUnnamed(node) &&
    !flow.nodes.some((other) => other !== node && other.column === node.column && isUnnamed(other));
  if (isOnly) return highlightedUnnamed(evidence, flow, node.facet, lit);
  const ids = new Set<string>();
  for (const { finding } of node.shares) {
    const record = lit.has(finding) ? evidence.records[finding] : undefined;
    if (record !== undefined) ids.add(idIn(flow, record));
  }
  return ids.size;
}

/** Studies (or findings) of the highlighted findings that name no term of a facet at all. */
export function highlightedUnnamed(
  evidence: Evidence,
  flow: Flow,
  facet: string,
  lit: ReadonlySet<number>,
): number {
  const naming = new Set<string>();
  const highlighted = new Set<string>();
  for (const record of flow.records) {
    const id = idIn(flow, record);
    if (lit.has(record.index)) highlighted.add(id);
    if (evidence.termsOf(facet, record).length > 0) naming.add(id);
  }
  return [...highlighted].filter((id) => !naming.has(id)).length;
}

function idIn({ measure }: Flow, { finding, study }: FindingRecord): string {
  return measure === 'findings' ? finding.id : study.id;
}
