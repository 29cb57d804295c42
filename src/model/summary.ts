// SPDX-License-Identifier: MIT
import { shownTerms, type Evidence, type FindingRecord } from './evidence.js';
import { nodeKind, type Flow, type FlowLink } from './flow.js';
import type { Path } from './selection.js';

/** What a summary in words is made of. */
export interface FlowSummary {
  readonly nodes: number;
  readonly links: number;
  readonly studies: number;
  readonly findings: number;
  readonly largest: FlowLink | undefined;
  /** The whole route that most studies report, where two or more do; stand-ins count for no route. */
  readonly route: { readonly stations: Path; readonly studies: number } | undefined;
}

/** The facts that tell a reader the figure without the picture. */
export function summarizeFlow(evidence: Evidence, flow: Flow): FlowSummary {
  let largest: FlowLink | undefined;
  for (const link of flow.links) {
    if (largest === undefined || link.value > largest.value + 1e-9 || (Math.abs(link.value - largest.value) <= 1e-9 && link.key < largest.key)) largest = link;
  }
  return {
    nodes: flow.nodes.length,
    links: flow.links.length,
    studies: new Set(flow.records.map((record) => record.study.id)).size,
    findings: flow.records.length,
    largest,
    route: mostReportedRoute(evidence, flow),
  };
}

interface Stretch {
  readonly stations: Path;
  readonly records: readonly FindingRecord[];
}

/** Grows column by column and keeps only what two studies report so far: findings with many terms have too many routes to list. */
function mostReportedRoute(evidence: Evidence, flow: Flow): FlowSummary['route'] {
  let stretches: readonly Stretch[] = [{ stations: [], records: flow.records }];
  for (const facet of flow.columns) stretches = stretches.flatMap((stretch) => prolong(evidence, flow, stretch, facet));
  let best: FlowSummary['route'];
  let bestKey = '';
  for (const { stations, records } of stretches) {
    const studies = new Set(records.map((record) => record.study)).size;
    const key = stations.map((station) => station.term).join('\u0000');
    if (best !== undefined && (studies < best.studies || (studies === best.studies && key > bestKey))) continue;
    best = { stations, studies };
    bestKey = key;
  }
  return best;
}

function prolong(evidence: Evidence, flow: Flow, { stations, records }: Stretch, facet: string): readonly Stretch[] {
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
