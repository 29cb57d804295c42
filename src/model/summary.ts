// SPDX-License-Identifier: MIT
import type { Study } from '../data/dataset.js';
import { shownTerms, type Evidence, type FindingRecord } from './evidence.js';
import { recordWeights, type Flow } from './flow.js';
import { nodeKind } from './node-kind.js';
import type { Path, Station } from './selection.js';

/** Facts for the summary of a figure. */
export interface FlowSummary {
  readonly nodes: number;
  readonly links: number;
  readonly studies: number;
  readonly findings: number;
  /**
   * The largest link between terms of adjacent columns, if it is unique and has at least two
   * studies.
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
  readonly value: number;
}

/** Summarises a figure. The largest link does not depend on how a narrow figure groups terms. */
export function summarizeFlow(evidence: Evidence, flow: Flow): FlowSummary {
  const routes = mostReportedRoutes(evidence, flow);
  return {
    nodes: flow.nodes.length,
    links: flow.links.length,
    studies: new Set(flow.records.map((record) => record.study.id)).size,
    findings: flow.records.length,
    largest: largestStep(evidence, flow),
    route: routes.length === 1 ? routes[0] : undefined,
    hasSharedRoute: routes.length > 0,
  };
}

interface Step {
  value: number;
  readonly study: Study;
  /** Whether it has at least two studies. */
  shared: boolean;
}

/** Tolerance for comparing values, which are sums of fractions. */
const tolerance = 1e-9;

function largestStep(evidence: Evidence, flow: Flow): LargestStep | undefined {
  const weights = recordWeights(flow.records, flow.measure);
  let largest: LargestStep | undefined;
  let isShared = false;
  let equals = 0;
  let before = flow.records.map((record) =>
    shownTerms(evidence, flow.columns[0] ?? '', record, flow.missing),
  );
  for (const [index, facet] of flow.columns.slice(1).entries()) {
    const after = flow.records.map((record) => shownTerms(evidence, facet, record, flow.missing));
    for (const [start, steps] of stepsBetween(flow.records, weights, before, after)) {
      for (const [end, { value, shared }] of steps) {
        if (largest !== undefined && value < largest.value - tolerance) continue;
        equals = largest === undefined || value > largest.value + tolerance ? 1 : equals + 1;
        if (equals > 1) continue;
        largest = {
          from: { facet: flow.columns[index] ?? '', term: start },
          to: { facet, term: end },
          value,
        };
        isShared = shared;
      }
    }
    before = after;
  }
  return equals === 1 && isShared ? largest : undefined;
}

/** The values between the terms of two columns, by start and end. */
function stepsBetween(
  records: readonly FindingRecord[],
  weights: ReadonlyMap<string, number>,
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): ReadonlyMap<string, ReadonlyMap<string, Step>> {
  const steps = new Map<string, Map<string, Step>>();
  records.forEach(({ study }, index) => {
    const starts = before[index] ?? [];
    const ends = after[index] ?? [];
    const weight = (weights.get(study.id) ?? 1) / starts.length / ends.length;
    for (const start of starts) {
      let from = steps.get(start);
      if (from === undefined) steps.set(start, (from = new Map<string, Step>()));
      for (const end of ends) {
        const step = from.get(end);
        if (step === undefined) from.set(end, { value: weight, study, shared: false });
        else {
          step.value += weight;
          step.shared ||= step.study !== study;
        }
      }
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
    stretches = stretches.flatMap((stretch) => prolong(evidence, flow, stretch, facet));
  const routes = stretches.map(({ stations, records }) => ({
    stations,
    studies: new Set(records.map((record) => record.study)).size,
  }));
  const most = routes.reduce((greatest, { studies }) => Math.max(greatest, studies), 2);
  return routes.filter(({ studies }) => studies === most);
}

function prolong(
  evidence: Evidence,
  flow: Flow,
  { stations, records }: Stretch,
  facet: string,
): readonly Stretch[] {
  const byTerm = new Map<string, FindingRecord[]>();
  for (const record of records) {
    for (const term of shownTerms(evidence, facet, record, flow.missing)) {
      if (nodeKind(term) !== 'term') continue;
      const sharing = byTerm.get(term);
      if (sharing === undefined) byTerm.set(term, [record]);
      else sharing.push(record);
    }
  }
  return [...byTerm]
    .filter(([, sharing]) => sharing.some((record) => record.study !== sharing[0]?.study))
    .map(([term, sharing]) => ({ stations: [...stations, { facet, term }], records: sharing }));
}
