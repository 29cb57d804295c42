// SPDX-License-Identifier: MIT
import { addToList } from '../data/add-to-list.js';
import type { Study } from '../data/dataset.js';
import { amountOf, countedId, studiesOf } from './counts.js';
import { shownTerms, type Evidence, type FindingRecord } from './evidence.js';
import type { Flow } from './flow.js';
import { IdGroups } from './id-groups.js';
import { nodeKind } from './node-kind.js';
import type { Path, Station } from './selection.js';

/** Facts for the summary of a figure. */
export interface FlowSummary {
  readonly nodes: number;
  readonly links: number;
  readonly studies: number;
  readonly findings: number;
  /**
   * The two terms of adjacent columns that most studies report, if no other two have as many, and
   * two or more do.
   */
  readonly largest: LargestStep | undefined;
  /**
   * The whole path that most studies report, if it is unique and reported by two or more. Paths
   * through stand-ins do not count.
   */
  readonly route: { readonly stations: Path; readonly studies: number } | undefined;
  /** Whether any whole path is reported by at least two studies. */
  readonly hasSharedRoute: boolean;
}

/** A step between terms of adjacent columns, ignoring groups. */
export interface LargestStep {
  readonly from: Station;
  readonly to: Station;
  /** Distinct studies (or findings) that report both. */
  readonly count: number;
}

const known = new WeakMap<Flow, FlowSummary>();

/**
 * Summarises a figure, once per flow. The largest link does not depend on how a narrow figure groups
 * terms.
 */
export function summarizeFlow(evidence: Evidence, flow: Flow): FlowSummary {
  let summary = known.get(flow);
  if (summary === undefined) known.set(flow, (summary = summarize(evidence, flow)));
  return summary;
}

function summarize(evidence: Evidence, flow: Flow): FlowSummary {
  const routes = mostReportedRoutes(evidence, flow);
  return {
    nodes: flow.nodes.length,
    links: flow.links.length,
    studies: studiesOf(flow.records),
    findings: flow.records.length,
    largest: largestStep(evidence, flow),
    route: routes.length === 1 ? routes[0] : undefined,
    hasSharedRoute: routes.length > 0,
  };
}

function largestStep(evidence: Evidence, flow: Flow): LargestStep | undefined {
  let largest: LargestStep | undefined;
  let [equals, most] = [0, 0];
  const shown = (facet: string): readonly (readonly string[])[] =>
    flow.records.map((record) => shownTerms(evidence, facet, record, flow.missing));
  let before = shown(flow.columns[0] ?? '');
  for (let index = 0; index < flow.columns.length - 1; index += 1) {
    const facet = flow.columns[index + 1] ?? '';
    const after = shown(facet);
    for (const [start, steps] of stepsBetween(flow, before, after)) {
      for (const end of steps.keys()) {
        const ids = steps.of(end);
        const count = amountOf(evidence, flow.measure, ids);
        if (largest !== undefined && count < largest.count) continue;
        equals = largest?.count === count ? equals + 1 : 1;
        if (equals > 1) continue;
        const from = { facet: flow.columns[index] ?? '', term: start };
        largest = { from, to: { facet, term: end }, count };
        most = ids.size;
      }
    }
    before = after;
  }
  return equals === 1 && most > 1 ? largest : undefined;
}

/** The studies (or findings) between the terms of two columns, by start and end. */
function stepsBetween(
  { records, measure }: Flow,
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): ReadonlyMap<string, IdGroups> {
  const steps = new Map<string, IdGroups>();
  records.forEach((record, index) => {
    const id = countedId(measure, record);
    for (const start of before[index] ?? []) {
      let from = steps.get(start);
      if (from === undefined) steps.set(start, (from = new IdGroups()));
      for (const end of after[index] ?? []) from.add(end, id);
    }
  });
  return steps;
}

interface Stretch {
  readonly stations: Path;
  readonly records: readonly FindingRecord[];
}

/**
 * Extends paths column by column, keeping those that two studies report, because findings with many
 * terms have too many paths to enumerate.
 */
function mostReportedRoutes(
  evidence: Evidence,
  flow: Flow,
): readonly NonNullable<FlowSummary['route']>[] {
  let stretches: readonly Stretch[] = [{ stations: [], records: flow.records }];
  for (const facet of flow.columns)
    stretches = stretches.flatMap((stretch) => prolong(evidence, stretch, facet));
  const routes = stretches.map(({ stations, records }) => ({
    stations,
    studies: new Set(records.map((record) => record.study)).size,
  }));
  const most = routes.reduce((greatest, { studies }) => Math.max(greatest, studies), 2);
  return routes.filter(({ studies }) => studies === most);
}

function prolong(
  evidence: Evidence,
  { stations, records }: Stretch,
  facet: string,
): readonly Stretch[] {
  const shared = termsOfSeveral(evidence, records, facet);
  const byTerm = new Map<string, FindingRecord[]>();
  for (const record of records) {
    for (const term of evidence.termsOf(facet, record))
      if (shared.has(term)) addToList(byTerm, term, record);
  }
  return [...byTerm].map(([term, sharing]) => ({
    stations: [...stations, { facet, term }],
    records: sharing,
  }));
}

/** The terms that two or more studies name. */
function termsOfSeveral(
  evidence: Evidence,
  records: readonly FindingRecord[],
  facet: string,
): ReadonlySet<string> {
  const firstStudy = new Map<string, Study>();
  const shared = new Set<string>();
  for (const record of records) {
    for (const term of evidence.termsOf(facet, record)) {
      const first = firstStudy.get(term);
      if (first === undefined) firstStudy.set(term, record.study);
      else if (first !== record.study && nodeKind(term) === 'term') shared.add(term);
    }
  }
  return shared;
}
