// SPDX-License-Identifier: MIT
import type { Evidence, FindingRecord } from './evidence.js';
import type { ColumnGroups, Flow } from './flow.js';
import { nodeKind } from './node-kind.js';
import { findRoutes, reportPath, studiesOfFindings, type Route } from './paths.js';
import { findingsThrough, formatPath, membersOf, type Path, type Station } from './selection.js';
import { groupStudyRows, type StudyRow } from './study-rows.js';

/** The two terms that a reader asks about. */
export interface LinkEnds {
  readonly from: Station;
  readonly to: Station;
}

/** How many of some studies name a term of a column between the ends. */
export interface LinkNaming {
  readonly facet: string;
  readonly studies: number;
  /** The terms that they name, those of most studies first. */
  readonly terms: readonly string[];
}

/** A way that findings report from end to end, by the nodes of the figure. */
export interface WholeRoute {
  readonly stations: Path;
  readonly studies: ReadonlySet<string>;
}

/** One step of a way: what reports its two stations in one finding. */
export interface LinkStep {
  readonly path: readonly [Station, Station];
  readonly studies: ReadonlySet<string>;
  /** The station where it meets the step before or after it. */
  readonly meeting: Station;
  /** Terms of that station that these findings name, where it gathers several. */
  readonly terms: readonly string[];
  /** Terms of the first end's facet in these findings; empty where that end is among them. */
  readonly origins: readonly string[];
}

/** A way between the ends that no finding reports as a whole; its steps meet at named terms. */
export interface PiecedWay {
  readonly stations: Path;
  readonly steps: readonly LinkStep[];
  /** Whether the findings on both sides of every meeting point name a term in common there. */
  readonly isSameTerm: boolean;
  readonly studies: ReadonlySet<string>;
  /** Studies that report every step, in separate findings. */
  readonly sameStudy: ReadonlySet<string>;
}

/** A column between the ends that nobody names beside one of them, whatever the other end is. */
export interface Unreported {
  readonly facet: string;
  readonly end: keyof LinkEnds;
}

/** What the findings in view report of a link between two terms. */
export interface LinkAnswer extends LinkEnds {
  /** Studies with a finding that reports both ends, newest first, with these findings. */
  readonly whole: readonly StudyRow[];
  /** Studies that report both ends only in separate findings, newest first. */
  readonly apart: readonly StudyRow[];
  /** What the studies of `whole` name in the columns between. */
  readonly naming: readonly LinkNaming[];
  /** Ways that are reported whole, most studies first. */
  readonly routes: readonly WholeRoute[];
  /** Ways that are not, most studies first. */
  readonly pieced: readonly PiecedWay[];
  /** Whether there are more pieced-together ways than are listed. */
  readonly isCut: boolean;
  readonly unreported: readonly Unreported[];
}

/** The nodes that show the terms of each column. */
export type ColumnNodes = readonly (ColumnGroups | undefined)[];

/** The findings that report each end. */
type Reach = Readonly<Record<keyof LinkEnds, ReadonlySet<number>>>;

/** Answers how one term leads to another, from the findings in view alone. */
export function answerLink(
  evidence: Evidence,
  flow: Flow,
  nodes: ColumnNodes,
  { from, to }: LinkEnds,
): LinkAnswer {
  const { records, missing } = flow;
  const through = (station: Station): ReadonlySet<number> =>
    findingsThrough(evidence, records, [station], missing, flow);
  const report = reportPath(evidence, flow, [from, to]);
  const { routes, more } = findRoutes(evidence, flow, from, to);
  const between = columnsBetween(flow, from, to);
  const reach = { from: through(from), to: through(to) };
  const rowsOf = (isIn: (record: FindingRecord) => boolean): readonly StudyRow[] =>
    newestFirst(groupStudyRows(records.filter(isIn)));
  const whole = rowsOf(({ index }) => report.together.has(index));
  const namesIn = (facet: string, findings: ReadonlySet<number>): boolean =>
    records.some(
      (record) => findings.has(record.index) && evidence.termsOf(facet, record).length > 0,
    );
  return {
    ...{ from, to, whole },
    apart: rowsOf(
      ({ index, study }) =>
        report.sameStudy.has(study.id) && (reach.from.has(index) || reach.to.has(index)),
    ),
    naming: between.map((facet) => namingOf(evidence, facet, whole)),
    routes: wholeRoutes(flow, nodes, routes),
    pieced: piecedWays(evidence, flow, nodes, { from, to }, reach, routes),
    isCut: more,
    unreported: between.flatMap((facet) =>
      (['from', 'to'] as const)
        .filter((end) => reach[end].size > 0 && !namesIn(facet, reach[end]))
        .map((end) => ({ facet, end })),
    ),
  };
}

/** Whether anything in view connects the ends. */
export function isConnected({ whole, apart, pieced }: LinkAnswer): boolean {
  return whole.length + apart.length + pieced.length > 0;
}

/** The columns between two stations, in the direction of the flow. */
function columnsBetween({ columns }: Flow, from: Station, to: Station): readonly string[] {
  return columns.slice(columns.indexOf(from.facet) + 1, columns.indexOf(to.facet));
}

function newestFirst(rows: readonly StudyRow[]): readonly StudyRow[] {
  return [...rows].sort(
    (a, b) => (b.study.year ?? 0) - (a.study.year ?? 0) || (a.study.id < b.study.id ? -1 : 1),
  );
}

function namingOf(evidence: Evidence, facet: string, rows: readonly StudyRow[]): LinkNaming {
  const counts = new Map<string, number>();
  let studies = 0;
  for (const { records } of rows) {
    const terms = new Set(records.flatMap((record) => evidence.termsOf(facet, record)));
    if (terms.size > 0) studies += 1;
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const terms = [...counts].sort(([, a], [, b]) => b - a).map(([term]) => term);
  return { facet, studies, terms };
}

/**
 * The routes that findings report as a whole, joined where the figure shows their terms as one
 * node.
 */
function wholeRoutes(
  { columns }: Flow,
  nodes: ColumnNodes,
  routes: readonly Route[],
): readonly WholeRoute[] {
  const joined = new Map<string, { readonly stations: Path; readonly studies: Set<string> }>();
  for (const route of routes) {
    if (route.together.size === 0) continue;
    const stations = route.stations.map(({ facet, term }) => ({
      facet,
      term: nodes[columns.indexOf(facet)]?.nodeOf(term) ?? term,
    }));
    const key = formatPath(stations);
    const before = joined.get(key) ?? { stations, studies: new Set<string>() };
    for (const study of route.studies) before.studies.add(study);
    joined.set(key, before);
  }
  return [...joined.values()].sort((a, b) => b.studies.size - a.studies.size);
}

/**
 * Ways whose steps different findings report: through named terms in every column between, and
 * through one named node alone where the findings name nothing in common in the other columns.
 */
function piecedWays(
  evidence: Evidence,
  flow: Flow,
  nodes: ColumnNodes,
  ends: LinkEnds,
  reach: Reach,
  routes: readonly Route[],
): readonly PiecedWay[] {
  const full = routes.filter(({ together }) => together.size === 0);
  const met = meetingNodes(evidence, flow, nodes, ends, reach).filter(
    (station) => !full.some(({ stations }) => meetsAt(evidence, flow, station, stations)),
  );
  return [
    ...full.map(({ stations }) => stations),
    ...met.map((station) => [ends.from, station, ends.to]),
  ]
    .map((stations) => pieceTogether(evidence, flow, stations))
    .sort((a, b) => b.studies.size - a.studies.size);
}

function meetsAt(evidence: Evidence, flow: Flow, station: Station, route: Path): boolean {
  const members = membersOf(station, evidence, flow);
  return route.some(({ facet, term }) => facet === station.facet && members.includes(term));
}

/** Named nodes that some findings report with one end, others with the other, none with both. */
function meetingNodes(
  evidence: Evidence,
  flow: Flow,
  nodes: ColumnNodes,
  { from, to }: LinkEnds,
  reach: Reach,
): readonly Station[] {
  return columnsBetween(flow, from, to).flatMap((facet) => {
    const nodeOf = namedNodeOf(nodes[flow.columns.indexOf(facet)]);
    const found = new Map<string, { left: boolean; right: boolean; whole: boolean }>();
    for (const record of flow.records) {
      const isLeft = reach.from.has(record.index);
      const isRight = reach.to.has(record.index);
      if (!isLeft && !isRight) continue;
      for (const node of new Set(evidence.termsOf(facet, record).map(nodeOf))) {
        const before = found.get(node);
        found.set(node, {
          left: isLeft || before?.left === true,
          right: isRight || before?.right === true,
          whole: (isLeft && isRight) || before?.whole === true,
        });
      }
    }
    return [...found]
      .filter(([, met]) => met.left && met.right && !met.whole)
      .map(([term]) => ({ facet, term }));
  });
}

/**
 * The parent that shows a named term, else the term itself: what gathers the rest of a column has
 * nothing in common.
 */
export function namedNodeOf(column: ColumnNodes[number]): (term: string) => string {
  return (term) => {
    const node = column?.nodeOf(term) ?? term;
    return nodeKind(node) === 'group' ? node : term;
  };
}

function pieceTogether(evidence: Evidence, flow: Flow, stations: Path): PiecedWay {
  const [first] = stations;
  const steps = stations.slice(1).flatMap((to, index): readonly Piece[] => {
    const from = stations[index];
    return from === undefined || first === undefined
      ? []
      : [pieceOf(evidence, flow, [from, to], first, index + 2 === stations.length)];
  });
  const common = steps
    .map(({ studies }) => studies)
    .reduce((all, studies) => new Set([...all].filter((study) => studies.has(study))));
  return {
    stations,
    steps,
    isSameTerm: steps
      .slice(1)
      .every((step, index) =>
        [...(steps[index]?.arriving ?? [])].some((term) => step.leaving.has(term)),
      ),
    studies: new Set(steps.flatMap(({ studies }) => [...studies])),
    sameStudy: common,
  };
}

interface Piece extends LinkStep {
  /** Terms of its first and of its second station that its findings name. */
  readonly leaving: ReadonlySet<string>;
  readonly arriving: ReadonlySet<string>;
}

function pieceOf(
  evidence: Evidence,
  flow: Flow,
  path: readonly [Station, Station],
  origin: Station,
  isLast: boolean,
): Piece {
  const findings = findingsThrough(evidence, flow.records, path, flow.missing, flow);
  const records = flow.records.filter(({ index }) => findings.has(index));
  const termsAt = (station: Station): ReadonlySet<string> => {
    const members = new Set(membersOf(station, evidence, flow));
    const named = records.flatMap((record) => evidence.termsOf(station.facet, record));
    return new Set(named.filter((term) => members.has(term)));
  };
  const [leaving, arriving] = [termsAt(path[0]), termsAt(path[1])];
  const [meeting, terms] = isLast ? [path[0], leaving] : [path[1], arriving];
  const origins = new Set(records.flatMap((record) => evidence.termsOf(origin.facet, record)));
  const isFromOrigin = membersOf(origin, evidence, flow).some((term) => origins.has(term));
  return {
    ...{ path, meeting, leaving, arriving },
    studies: studiesOfFindings(evidence, findings),
    terms: nodeKind(meeting.term) === 'group' ? [...terms] : [],
    origins: isFromOrigin ? [] : [...origins],
  };
}
