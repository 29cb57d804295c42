// SPDX-License-Identifier: MIT
import { nearestWord, type Problem } from '../data/problems.js';
import { shownTerms, type Evidence, type FindingRecord, type Missing } from './evidence.js';
import { notReported, standInPrefix, unnamedPrefix } from './facets.js';
import type { Flow } from './flow.js';
import { groupOf, groupPrefix, otherTerm, unnamedGroup } from './grouping.js';
import { blocksOf, parentsOf } from './parents.js';

/** One station of a selected path: a term in a facet, or a node that gathers terms. */
export interface Station {
  readonly facet: string;
  readonly term: string;
  /** What a gathered node stood for where it was selected: views that gather otherwise, or nothing, mean the same by it. */
  readonly members?: readonly string[];
}

/** What is selected: one station is a node, two or more are a path. Empty: nothing. */
export type Path = readonly Station[];

/** The selection that all linked views share. */
export interface Selection {
  readonly path: Path;
  /** The view that changed it last. */
  readonly origin: string;
}

/** Nothing selected. */
export const emptySelection: Selection = { path: [], origin: '' };

/** Reads `source:umbilical-cord>cargo:mir-126-3p`. Unknown facets and values are named. */
export function parsePath(
  text: string,
  evidence: Evidence,
): { path: Path; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const path: Station[] = [];
  for (const word of text.split(/>(?=[^>:]+:)/).map((part) => part.trim())) {
    if (word === '') continue;
    const colon = word.indexOf(':');
    const facet = word.slice(0, Math.max(colon, 0));
    const term = word.slice(colon + 1);
    if (!evidence.facets.has(facet)) {
      problems.push({
        where: 'selected',
        code: 'unknown-facet',
        details: {
          word: facet || word,
          suggestion: nearestWord(facet || word, evidence.facets.keys()) ?? '',
          known: [...evidence.facets.keys()].join(', '),
        },
      });
    } else if (!isKnown(evidence, { facet, term })) {
      problems.push({
        where: 'selected',
        code: 'unknown-value',
        details: { facet, word: term, suggestion: nearestStation(evidence, facet, term) },
      });
    } else path.push({ facet, term });
  }
  return { path, problems };
}

/** Whether a dataset knows what a station names: a term, what may stand in for one, or what gathers, or may gather, some. */
export function isKnown(evidence: Evidence, { facet, term, members }: Station): boolean {
  if (!evidence.facets.has(facet)) return false;
  if (members !== undefined)
    return members.some((member) => isKnown(evidence, { facet, term: member }));
  if (term === otherTerm || term === notReported || term === unnamedGroup) return true;
  const isTerm = (of: string, id: string): boolean =>
    evidence.termIds(of).includes(id) || evidence.term(of, id) !== undefined;
  return isTerm(facet, term) || gatheringTerms(evidence, facet).includes(term);
}

/** The stand-ins and the groups that a column of a facet may have. */
function gatheringTerms(evidence: Evidence, facet: string): readonly string[] {
  const { standIn, groupedBy } = evidence.facets.get(facet) ?? {};
  const termsOf = (of: string | undefined): readonly string[] =>
    of === undefined
      ? []
      : [...evidence.termIds(of), ...(evidence.dataset.vocabulary[of] ?? []).map(({ id }) => id)];
  const groups = evidence
    .termIds(facet)
    .map((term) => groupOf(evidence, facet, term))
    .filter((group) => group !== otherTerm);
  return [
    ...new Set([
      ...termsOf(standIn).map((term) => standInPrefix + term),
      ...groups,
      ...termsOf(groupedBy).map((term) => groupPrefix + term),
      ...parentNodes(evidence, facet),
      ...blockNodes(evidence, facet),
      unnamedGroup,
    ]),
  ];
}

/** The nodes that show the parents of a facet's terms, such as `group/mirna`. */
function parentNodes(evidence: Evidence, facet: string): readonly string[] {
  const parentOf = parentsOf(evidence, facet);
  return evidence.termIds(facet).flatMap((term) => {
    const parent = parentOf?.(term);
    return parent === undefined ? [] : [groupPrefix + parent];
  });
}

/** The blocks that gather what is not named of a facet, such as `unnamed/cells`. */
function blockNodes(evidence: Evidence, facet: string): readonly string[] {
  const standIn = evidence.facets.get(facet)?.standIn;
  const blockOf = blocksOf(evidence, facet);
  const standIns = standIn === undefined ? [] : evidence.termIds(standIn);
  return [notReported, ...standIns.map((term) => standInPrefix + term)].map(blockOf);
}

/** The station that a misspelt one may have meant: within `via/` or `group/` only what follows is compared. */
function nearestStation(evidence: Evidence, facet: string, term: string): string {
  const candidates = gatheringTerms(evidence, facet);
  for (const prefix of [standInPrefix, groupPrefix]) {
    if (!term.startsWith(prefix)) continue;
    const near = nearestWord(
      term.slice(prefix.length),
      candidates.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length)),
    );
    return near === undefined ? '' : prefix + near;
  }
  return nearestWord(term, [...evidence.termIds(facet), ...candidates]) ?? '';
}

/** Writes a path in the form that {@link parsePath} reads. */
export function formatPath(path: Path): string {
  return path.map((station) => `${station.facet}:${station.term}`).join('>');
}

/** Whether two paths name the same stations in the same order. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((station, index) => sameStation(station, b[index]));
}

/** Whether two paths name the same stations in any order: they select the same findings, whichever view named them first. */
export function sameStations(a: Path, b: Path): boolean {
  const holds = (path: Path, wanted: Path): boolean =>
    wanted.every((station) => path.some((each) => sameStation(station, each)));
  return a.length === b.length && holds(a, b) && holds(b, a);
}

/** Whether two stations name the same term of the same facet. */
export function sameStation(a: Station, b: Station | undefined): boolean {
  return a.facet === b?.facet && a.term === b.term;
}

/** A change of the shared selection. */
export type SelectionAction =
  | { readonly type: 'select'; readonly path: Path; readonly origin: string }
  | { readonly type: 'toggle'; readonly path: Path; readonly origin: string }
  | { readonly type: 'clear'; readonly origin: string };

/** The next selection. Selecting what is selected, in any order of its stations, clears it with `toggle`. */
export function reduceSelection(selection: Selection, action: SelectionAction): Selection {
  const { origin } = action;
  if (action.type === 'clear') return { path: [], origin };
  if (action.type === 'select') return { path: action.path, origin };
  return { path: sameStations(selection.path, action.path) ? [] : action.path, origin };
}

/** A path with further stations, in the order of the columns: each facet once, and what is added instead of what was there. */
export function joinPaths(path: Path, added: Path, columns: readonly string[]): Path {
  const facets = new Set(added.map((station) => station.facet));
  return [...path.filter((station) => !facets.has(station.facet)), ...added].sort(
    (a, b) => columns.indexOf(a.facet) - columns.indexOf(b.facet),
  );
}

/**
 * The findings that pass through every station of a path: what was reported together. A station that gathers terms is met by
 * any of its members.
 */
export function findingsThrough(
  evidence: Evidence,
  records: readonly FindingRecord[],
  path: Path,
  missing: Missing,
  flow?: Flow,
): ReadonlySet<number> {
  if (path.length === 0) return new Set();
  const stations = path.map((station) => ({
    ...station,
    members: membersOf(station, evidence, flow),
  }));
  const through = records.filter((record) =>
    stations.every(({ facet, members }) =>
      shownTerms(
        evidence,
        facet,
        record,
        members.some((term) => term.startsWith('via/')) ? 'nearest' : missing,
      ).some((term) => members.includes(term)),
    ),
  );
  return new Set(through.map((record) => record.index));
}

/**
 * The terms that a station stands for: itself, or what it gathers. That is told by where it was selected, else by the flow's
 * node, else by the evidence; what an Other gathers no evidence tells.
 */
export function membersOf(station: Station, evidence: Evidence, flow?: Flow): readonly string[] {
  if (station.members !== undefined) return station.members;
  const { facet, term } = station;
  const node = flow?.nodes.find((each) => each.facet === facet && each.term === term);
  if (node !== undefined && node.members.length > 0) return node.members;
  if (term === otherTerm) return [];
  const isUnnamed = term === unnamedGroup || (term === notReported && flow !== undefined);
  if (!isUnnamed && !term.startsWith(groupPrefix) && !term.startsWith(unnamedPrefix)) return [term];
  const isMember = membership(evidence, facet, isUnnamed ? unnamedGroup : term);
  const gatheredIn = (records: readonly FindingRecord[]): readonly string[] =>
    shownIn(evidence, facet, records).filter(isMember);
  const inView = flow === undefined ? [] : gatheredIn(flow.records);
  return inView.length > 0 ? inView : gatheredIn(evidence.records);
}

/** Tells which terms a gathering node stands for where no flow says so. */
function membership(evidence: Evidence, facet: string, group: string): (term: string) => boolean {
  if (group === unnamedGroup) return (term) => groupOf(evidence, facet, term) === unnamedGroup;
  const isNamed = (term: string): boolean => groupOf(evidence, facet, term) !== unnamedGroup;
  if (group.startsWith(unnamedPrefix)) {
    const blockOf = blocksOf(evidence, facet);
    return (term) => !isNamed(term) && blockOf(term) === group;
  }
  const parentOf = parentsOf(evidence, facet);
  return (term) => isNamed(term) && groupPrefix + (parentOf?.(term) ?? '') === group;
}

/** What a column of a facet shows of findings, where it shows what is known instead. */
function shownIn(
  evidence: Evidence,
  facet: string,
  records: readonly FindingRecord[],
): readonly string[] {
  return [...new Set(records.flatMap((record) => shownTerms(evidence, facet, record, 'nearest')))];
}

/** A path whose gathered stations tell what they gather in a flow; the same path where that is told already. */
export function withMembers(path: Path, evidence: Evidence, flow: Flow): Path {
  const told = path.map((station) => tellMembers(station, evidence, flow));
  return told.every((station, index) => station === path[index]) ? path : told;
}

function tellMembers(station: Station, evidence: Evidence, flow: Flow): Station {
  const { facet, term } = station;
  const node = flow.nodes.find((each) => each.facet === facet && each.term === term);
  if (node === undefined || node.kind === 'term' || node.kind === 'stand-in') return station;
  // one node for all that is not named stands for what other views show instead
  const isAllUnnamed = node.kind === 'not-reported' && flow.missing === 'show';
  const members = isAllUnnamed
    ? shownIn(evidence, facet, flow.records).filter(
        (shown) => groupOf(evidence, facet, shown) === unnamedGroup,
      )
    : node.members;
  const told = station.members ?? [term];
  if (told.length === members.length && members.every((member) => told.includes(member)))
    return station;
  return members.length === 1 && members[0] === term ? { facet, term } : { facet, term, members };
}
