// SPDX-License-Identifier: MIT
import { addToList } from '../data/add-to-list.js';
import { shownTerms, type Evidence, type FindingRecord, type Missing } from './evidence.js';
import type { Flow } from './flow.js';
import { nodeKind } from './node-kind.js';
import { findingsThrough, formatPath, membersOf, type Path } from './selection.js';

/** Which findings report a path as a whole, and which parts are pieced together. */
export interface PathReport {
  /** Findings that pass through every station. */
  readonly together: ReadonlySet<number>;
  /** Studies of those findings. */
  readonly togetherStudies: ReadonlySet<string>;
  /** Studies that report every station, but never in one finding. */
  readonly sameStudy: ReadonlySet<string>;
  /** Studies that report part of a path whose parts connect only across studies. */
  readonly assembled: ReadonlySet<string>;
  /** The segments behind `assembled`: drawn dotted, never highlighted as a whole. */
  readonly assembledParts: readonly AssembledPart[];
}

/** Findings that report one segment of a path, from one column to a later one. */
export interface AssembledPart {
  readonly findings: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

const reports = new WeakMap<Flow, WeakMap<Path, PathReport>>();

/**
 * Separates what is reported together along a path from what is pieced together. Once for each path
 * of a flow: headline, highlight and list of studies ask for the same.
 */
export function reportPath(evidence: Evidence, flow: Flow, path: Path): PathReport {
  const ofFlow = reports.get(flow) ?? new WeakMap<Path, PathReport>();
  reports.set(flow, ofFlow);
  const report = ofFlow.get(path) ?? makeReport(evidence, flow, path);
  ofFlow.set(path, report);
  return report;
}

function makeReport(evidence: Evidence, flow: Flow, path: Path): PathReport {
  const { records, missing } = flow;
  const together = findingsThrough(evidence, records, path, missing, flow);
  const togetherStudies = studiesOfFindings(evidence, together);
  const perStation =
    path.length === 1
      ? [together]
      : path.map((station) => findingsThrough(evidence, records, [station], missing, flow));
  const stationStudies = perStation.map((findings) => studiesOfFindings(evidence, findings));
  const sameStudy = new Set(
    [...(stationStudies[0] ?? [])].filter(
      (study) =>
        !togetherStudies.has(study) && stationStudies.every((studies) => studies.has(study)),
    ),
  );
  const assembledParts = path
    .slice(1)
    .flatMap((_, index) => assembleBetween(evidence, flow, path, index + 1, perStation, together));
  const assembled = new Set(
    assembledParts
      .flatMap((part) => [...studiesOfFindings(evidence, part.findings)])
      .filter((study) => !togetherStudies.has(study) && !sameStudy.has(study)),
  );
  return { together, togetherStudies, sameStudy, assembled, assembledParts };
}

/**
 * Findings of two stations that meet at a term in a column between them, each up to the meeting
 * point.
 */
function assembleBetween(
  evidence: Evidence,
  flow: Flow,
  path: Path,
  index: number,
  perStation: readonly ReadonlySet<number>[],
  together: ReadonlySet<number>,
): readonly AssembledPart[] {
  const [from, to] = [path[index - 1], path[index]];
  const [fromFindings, toFindings] = [perStation[index - 1], perStation[index]];
  const parts: AssembledPart[] = [];
  if (
    from === undefined ||
    to === undefined ||
    fromFindings === undefined ||
    toFindings === undefined
  )
    return parts;
  const [start, end] = [flow.columns.indexOf(from.facet), flow.columns.indexOf(to.facet)];
  const between = flow.columns.slice(Math.min(start, end) + 1, Math.max(start, end));
  for (const facet of between) {
    const meets = flow.columns.indexOf(facet);
    const meeting = (findings: ReadonlySet<number>): ReadonlyMap<string, readonly number[]> => {
      const terms = new Map<string, number[]>();
      for (const finding of findings) {
        const record = evidence.records[finding];
        // paths cannot meet at an unnamed node, because two unnamed cargos may differ
        if (record !== undefined)
          for (const term of evidence.termsOf(facet, record)) addToList(terms, term, finding);
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

/** The studies of findings. */
export function studiesOfFindings(
  evidence: Evidence,
  findings: Iterable<number>,
): ReadonlySet<string> {
  const studies = new Set<string>();
  for (const finding of findings) {
    const record = evidence.records[finding];
    if (record !== undefined) studies.add(record.study.id);
  }
  return studies;
}

/** A path from one term to another through the columns between them. */
export interface Route {
  readonly stations: Path;
  /** Findings that report the whole path; empty if it is pieced together. */
  readonly together: ReadonlySet<number>;
  readonly studies: ReadonlySet<string>;
  /**
   * For a pieced-together path, the studies that alone report every step, in different findings.
   */
  readonly sameStudy: ReadonlySet<string>;
}

/** The paths between two terms, and whether some pieced-together ones are not listed. */
export interface FoundRoutes {
  readonly routes: readonly Route[];
  readonly more: boolean;
}

/** Maximum number of pieced-together paths listed; reported ones are always listed. */
const maxAssembledRoutes = 200;

/**
 * Finds all paths between two stations through the figure's columns: those that findings report as
 * a whole, most studies first, then those pieced together from different findings, with the studies
 * behind each part. Parts connect only at named terms, because two cargos that no review names may
 * differ.
 */
export function findRoutes(
  evidence: Evidence,
  flow: Flow,
  from: Path[number],
  to: Path[number],
): FoundRoutes {
  const [first, last] = [flow.columns.indexOf(from.facet), flow.columns.indexOf(to.facet)];
  if (first === -1 || last === -1 || first === last) return { routes: [], more: false };
  const facets = flow.columns.slice(Math.min(first, last), Math.max(first, last) + 1);
  if (first > last) facets.reverse();
  const ends = { from: membersOf(from, evidence, flow), to: membersOf(to, evidence, flow) };
  const arrivals = new Set(ends.to);
  const whole = reportedRoutes(evidence, flow, facets, ends);
  const assembled: Route[] = [];
  const steps = facets
    .slice(1)
    .map((facet, index) =>
      neighbours(evidence, flow.records, facets[index] ?? '', facet, flow.missing),
    );
  const walk = (
    stations: Path,
    parts: ReadonlySet<number>,
    common: ReadonlySet<string> | undefined,
  ): void => {
    const here = stations[stations.length - 1];
    const step = steps[stations.length - 1];
    if (here === undefined || assembled.length > maxAssembledRoutes) return;
    if (step === undefined) {
      if (!whole.has(formatPath(stations)))
        assembled.push({
          stations,
          together: new Set(),
          studies: studiesOfFindings(evidence, parts),
          sameStudy: common ?? new Set(),
        });
      return;
    }
    const isLast = stations.length === facets.length - 1;
    for (const [term, findings] of step.get(here.term) ?? []) {
      if (!(isLast ? arrivals.has(term) : nodeKind(term) === 'term')) continue;
      const studies = studiesOfFindings(evidence, findings);
      walk(
        [...stations, { facet: facets[stations.length] ?? '', term }],
        new Set([...parts, ...findings]),
        common === undefined ? studies : new Set([...common].filter((study) => studies.has(study))),
      );
    }
  };
  for (const term of ends.from) walk([{ facet: from.facet, term }], new Set(), undefined);
  const byStudies = (a: Route, b: Route): number => b.studies.size - a.studies.size;
  return {
    routes: [
      ...[...whole.values()].sort(byStudies),
      ...assembled.slice(0, maxAssembledRoutes).sort(byStudies),
    ],
    more: assembled.length > maxAssembledRoutes,
  };
}

/** The paths that single findings report from end to end, by their terms. */
function reportedRoutes(
  evidence: Evidence,
  flow: Flow,
  facets: readonly string[],
  ends: { readonly from: readonly string[]; readonly to: readonly string[] },
): ReadonlyMap<string, Route> {
  const findings = new Map<string, { readonly stations: Path; readonly together: Set<number> }>();
  const [from, to] = [new Set(ends.from), new Set(ends.to)];
  for (const record of flow.records) {
    let paths: Path[] = [[]];
    facets.forEach((facet, index) => {
      const allowed = index === 0 ? from : index === facets.length - 1 ? to : undefined;
      const terms = shownTerms(evidence, facet, record, flow.missing).filter(
        (term) => allowed?.has(term) !== false,
      );
      paths = paths.flatMap((path) => terms.map((term) => [...path, { facet, term }]));
    });
    for (const stations of paths) {
      const key = formatPath(stations);
      const route = findings.get(key) ?? { stations, together: new Set<number>() };
      route.together.add(record.index);
      findings.set(key, route);
    }
  }
  return new Map(
    [...findings].map(([key, { stations, together }]) => [
      key,
      { stations, together, studies: studiesOfFindings(evidence, together), sameStudy: new Set() },
    ]),
  );
}

function neighbours(
  evidence: Evidence,
  records: readonly FindingRecord[],
  from: string,
  to: string,
  missing: Missing,
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>> {
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
