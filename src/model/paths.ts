// SPDX-License-Identifier: MIT
import { shownTerms, type Evidence, type FindingRecord, type Missing } from './evidence.js';
import type { Flow } from './flow.js';
import { findingsThrough, membersOf, type Path } from './selection.js';

/** How far a path is reported by single studies, and how far it is only put together from several. */
export interface PathReport {
  /** Findings that pass through every station. */
  readonly together: ReadonlySet<number>;
  /** Studies of those findings. */
  readonly togetherStudies: ReadonlySet<string>;
  /** Studies that report every station, but never in one finding. */
  readonly sameStudy: ReadonlySet<string>;
  /** Studies that report a part of a way between the stations, where the parts join only across studies. */
  readonly assembled: ReadonlySet<string>;
  /** The stretches behind `assembled`: drawn dotted, never lit as a whole. */
  readonly assembledParts: readonly AssembledPart[];
}

/** Findings that report one stretch of a path, from one column of the figure to a later one. */
export interface AssembledPart {
  readonly findings: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

/** Tells what was reported together along a path from what a reader might only assemble. */
export function reportPath(evidence: Evidence, flow: Flow, path: Path): PathReport {
  const { records, missing } = flow;
  const together = findingsThrough(evidence, records, path, missing, flow);
  const togetherStudies = studiesOfFindings(evidence, together);
  const perStation = path.map((station) => findingsThrough(evidence, records, [station], missing, flow));
  const stationStudies = perStation.map((findings) => studiesOfFindings(evidence, findings));
  const sameStudy = new Set([...(stationStudies[0] ?? [])].filter((study) => !togetherStudies.has(study) && stationStudies.every((studies) => studies.has(study))));
  const assembledParts = path.slice(1).flatMap((_, index) => assembleBetween(evidence, flow, path, index + 1, perStation, together));
  const assembled = new Set(assembledParts.flatMap((part) => [...studiesOfFindings(evidence, part.findings)]).filter((study) => !togetherStudies.has(study) && !sameStudy.has(study)));
  return { together, togetherStudies, sameStudy, assembled, assembledParts };
}

/** Findings of the one station and of the other that meet in a term of a column between them, each up to where they meet. */
function assembleBetween(evidence: Evidence, flow: Flow, path: Path, index: number, perStation: readonly ReadonlySet<number>[], together: ReadonlySet<number>): readonly AssembledPart[] {
  const [from, to] = [path[index - 1], path[index]];
  const [fromFindings, toFindings] = [perStation[index - 1], perStation[index]];
  const parts: AssembledPart[] = [];
  if (from === undefined || to === undefined || fromFindings === undefined || toFindings === undefined) return parts;
  const [start, end] = [flow.columns.indexOf(from.facet), flow.columns.indexOf(to.facet)];
  const between = flow.columns.slice(Math.min(start, end) + 1, Math.max(start, end));
  for (const facet of between) {
    const meets = flow.columns.indexOf(facet);
    const meeting = (findings: ReadonlySet<number>): ReadonlyMap<string, readonly number[]> => {
      const terms = new Map<string, number[]>();
      for (const finding of findings) {
        const record = evidence.records[finding];
        // what is not named is no meeting place: two unnamed cargos need not be the same
        if (record !== undefined) for (const term of evidence.termsOf(facet, record)) terms.set(term, [...(terms.get(term) ?? []), finding]);
      }
      return terms;
    };
    const left = meeting(fromFindings);
    const right = meeting(toFindings);
    const stretch = (findings: readonly number[], column: number): AssembledPart => ({
      findings: new Set(findings.filter((finding) => !together.has(finding))),
      first: Math.min(column, meets),
      last: Math.max(column, meets),
    });
    for (const [term, findings] of left) {
      const others = right.get(term);
      if (others !== undefined) parts.push(stretch(findings, start), stretch(others, end));
    }
  }
  return parts.filter((part) => part.findings.size > 0);
}

/** The studies that findings belong to. */
export function studiesOfFindings(evidence: Evidence, findings: Iterable<number>): ReadonlySet<string> {
  const studies = new Set<string>();
  for (const finding of findings) {
    const record = evidence.records[finding];
    if (record !== undefined) studies.add(record.study.id);
  }
  return studies;
}

/** One way from a term to another through the columns between them. */
export interface Route {
  readonly stations: Path;
  /** Findings that report the whole way; empty where it is only assembled. */
  readonly together: ReadonlySet<number>;
  readonly studies: ReadonlySet<string>;
}

/** More routes than a reader can take in are not listed. */
export const maxRoutes = 200;

/**
 * All routes between two stations through the figure's columns: those that findings report whole, most studies first, then
 * those that can only be assembled from different findings, each with the studies that report its parts.
 */
export function findRoutes(evidence: Evidence, flow: Flow, from: Path[number], to: Path[number]): readonly Route[] {
  const [first, last] = [flow.columns.indexOf(from.facet), flow.columns.indexOf(to.facet)];
  if (first === -1 || last === -1 || first === last) return [];
  const forward = first < last;
  const facets = flow.columns.slice(Math.min(first, last), Math.max(first, last) + 1);
  if (!forward) facets.reverse();
  const routes: Route[] = [];
  const startMembers = membersOf(from, evidence, flow);
  const endMembers = membersOf(to, evidence, flow);
  const steps = facets.slice(1).map((facet, index) => neighbours(evidence, flow.records, facets[index] ?? '', facet, flow.missing));
  const walk = (stations: Path, through: ReadonlySet<number>, parts: ReadonlySet<number>): void => {
    if (routes.length >= maxRoutes) return;
    const here = stations[stations.length - 1];
    const step = steps[stations.length - 1];
    if (here === undefined) return;
    if (step === undefined) {
      routes.push({ stations, together: through, studies: studiesOfFindings(evidence, through.size > 0 ? through : parts) });
      return;
    }
    const facet = facets[stations.length] ?? '';
    for (const [term, findings] of step.get(here.term) ?? []) {
      if (stations.length === facets.length - 1 && !endMembers.includes(term)) continue;
      walk([...stations, { facet, term }], intersect(through, findings), new Set([...parts, ...findings]));
    }
  };
  for (const term of startMembers) {
    const station = { facet: from.facet, term };
    walk([station], findingsThrough(evidence, flow.records, [station], flow.missing), new Set());
  }
  const rank = (route: Route): number => (route.together.size > 0 ? 1000 : 0) + route.studies.size;
  return routes.sort((a, b) => rank(b) - rank(a));
}

function neighbours(evidence: Evidence, records: readonly FindingRecord[], from: string, to: string, missing: Missing): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>> {
  const steps = new Map<string, Map<string, Set<number>>>();
  for (const record of records) {
    for (const start of shownTerms(evidence, from, record, missing)) {
      for (const end of shownTerms(evidence, to, record, missing)) {
        const ends = steps.get(start) ?? new Map<string, Set<number>>();
        steps.set(start, ends);
        const findings = ends.get(end) ?? new Set<number>();
        ends.set(end, findings.add(record.index));
      }
    }
  }
  return steps;
}

function intersect(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...a].filter((each) => b.has(each)));
}
