// SPDX-License-Identifier: MIT
import { shownTerms, type Evidence } from './evidence.js';
import { nodeKind, type Flow, type FlowLink } from './flow.js';
import { studiesOfFindings } from './paths.js';
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

function mostReportedRoute(evidence: Evidence, flow: Flow): FlowSummary['route'] {
  const routes = new Map<string, { stations: Path; findings: number[] }>();
  for (const record of flow.records) {
    let paths: Path[] = [[]];
    for (const facet of flow.columns) {
      const terms = shownTerms(evidence, facet, record, flow.missing).filter((term) => nodeKind(term) === 'term');
      paths = paths.flatMap((path) => terms.map((term) => [...path, { facet, term }]));
    }
    for (const stations of paths) {
      const key = stations.map((station) => station.term).join('\u0000');
      const route = routes.get(key) ?? { stations, findings: [] };
      route.findings.push(record.index);
      routes.set(key, route);
    }
  }
  let best: FlowSummary['route'];
  for (const [, route] of [...routes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const studies = studiesOfFindings(evidence, route.findings).size;
    if (studies > 1 && studies > (best?.studies ?? 0)) best = { stations: route.stations, studies };
  }
  return best;
}
