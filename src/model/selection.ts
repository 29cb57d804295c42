// SPDX-License-Identifier: MIT
import { oncePerObject } from '../data/once.js';
import { nearestWord, type Problem } from '../data/problems.js';
import { checkFacet } from './check-facet.js';
import {
  shownTerms,
  standInTerm,
  type Evidence,
  type FindingRecord,
  type Missing,
  vocabularyOf,
} from './evidence.js';
import { notReported, standInPrefix, unnamedPrefix } from './facets.js';
import { unquote } from './filter-words.js';
import { isUnnamed, type Flow } from './flow.js';
import { groupPrefix, nodeKind, otherTerm, unnamedGroup } from './node-kind.js';
import { blocksOf, parentsOf } from './parents.js';

/** A station of a path: a term of a facet, or a group of terms. */
export interface Station {
  readonly facet: string;
  readonly term: string;
  /**
   * Members of a group when it was selected, so that views with other groups use the same terms.
   */
  readonly members?: readonly string[];
}

/** A selection: one station is a node, two or more are a path, empty means nothing. */
export type Path = readonly Station[];

/** The selection shared by all linked views. */
export interface Selection {
  readonly path: Path;
  /** The view that changed it last. */
  readonly origin: string;
}

/** An empty selection. */
export const emptySelection: Selection = { path: [], origin: '' };

/** Parses `source:umbilical-cord>cargo:mir-126-3p`. Reports unknown facets and values. */
export function parsePath(
  text: string,
  evidence: Evidence,
): { path: Path; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const path: Station[] = [];
  for (const word of stationWords(text).map((part) => part.trim())) {
    if (word === '') continue;
    const { facet, term } = readWritten(word, evidence);
    const unknown = checkFacet(evidence, 'selected', facet || word);
    if (unknown.length > 0) problems.push(...unknown);
    else if (!isKnown(evidence, { facet, term })) {
      problems.push({
        where: 'selected',
        code: 'unknown-value',
        details: { facet, word: term, suggestion: nearestStation(evidence, facet, term) },
      });
    } else path.push({ facet, term });
  }
  return { path, problems };
}

/** Parses the stations in the key of a node or link, unchecked. */
export function pathOfKey(key: string): Path {
  return key === '' ? [] : stationWords(key).map(readStation);
}

/** Splits a path before each part that starts with a facet, since terms may contain `>`. */
function stationWords(text: string): readonly string[] {
  return text.split(/>(?=[^>:]+:)/);
}

function readStation(word: string): Station {
  const colon = word.indexOf(':');
  return { facet: word.slice(0, Math.max(colon, 0)), term: word.slice(colon + 1) };
}

/** A station that an author wrote, perhaps in the quotes that a filter would need. */
function readWritten(word: string, evidence: Evidence): Station {
  const { facet, term } = readStation(word);
  const bare = { facet, term: unquote(term) };
  return isKnown(evidence, { facet, term }) || !isKnown(evidence, bare) ? { facet, term } : bare;
}

/** Whether a dataset has the term of a station, or it is a possible stand-in or group. */
export function isKnown(evidence: Evidence, { facet, term, members }: Station): boolean {
  if (!evidence.facets.has(facet)) return false;
  if (members !== undefined)
    return members.some((member) => isKnown(evidence, { facet, term: member }));
  if (term === otherTerm || term === notReported || term === unnamedGroup) return true;
  const isTerm = (of: string, id: string): boolean =>
    evidence.occurs(of, id) || evidence.term(of, id) !== undefined;
  return isTerm(facet, term) || gatheringTerms(evidence, facet).includes(term);
}

/** The possible stand-ins and groups of a facet. */
function gatheringTerms(evidence: Evidence, facet: string): readonly string[] {
  const { standIn, groupedBy } = evidence.facets.get(facet) ?? {};
  const termsOf = (of: string | undefined): readonly string[] =>
    of === undefined
      ? []
      : [...evidence.termIds(of), ...(vocabularyOf(evidence, of) ?? []).map(({ id }) => id)];
  return [
    ...new Set([
      ...termsOf(standIn).map((term) => standInPrefix + term),
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

/** The station nearest to a misspelt one; after `via/` or `group/`, only the rest is compared. */
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

/** Formats a path for {@link parsePath}. */
export function formatPath(path: Path): string {
  return path.map((station) => `${station.facet}:${station.term}`).join('>');
}

/** Whether two paths have the same stations in the same order. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((station, index) => sameStation(station, b[index]));
}

/** Whether two paths have the same stations in any order, and so select the same findings. */
export function sameStations(a: Path, b: Path): boolean {
  const holds = (path: Path, wanted: Path): boolean =>
    wanted.every((station) => path.some((each) => sameStation(station, each)));
  return a.length === b.length && holds(a, b) && holds(b, a);
}

/** Whether two stations are the same term of the same facet. */
export function sameStation(a: Station, b: Station | undefined): boolean {
  return a.facet === b?.facet && a.term === b.term;
}

/** A change of the shared selection. */
export type SelectionAction =
  | { readonly type: 'select'; readonly path: Path; readonly origin: string }
  | { readonly type: 'toggle'; readonly path: Path; readonly origin: string }
  | { readonly type: 'clear'; readonly origin: string };

/**
 * The next selection. With `toggle`, selecting the current selection (in any order of stations)
 * clears it.
 */
export function reduceSelection(selection: Selection, action: SelectionAction): Selection {
  const { origin } = action;
  if (action.type === 'clear') return { path: [], origin };
  if (action.type === 'select') return { path: action.path, origin };
  return { path: sameStations(selection.path, action.path) ? [] : action.path, origin };
}

/** A path with added stations in column order; an added station replaces the one of its facet. */
export function joinPaths(path: Path, added: Path, columns: readonly string[]): Path {
  const facets = new Set(added.map((station) => station.facet));
  return [...path.filter((station) => !facets.has(station.facet)), ...added].sort(
    (a, b) => columns.indexOf(a.facet) - columns.indexOf(b.facet),
  );
}

/**
 * The findings that pass through every station of a path, that is, report it as a whole. A group
 * matches any of its members.
 */
export function findingsThrough(
  evidence: Evidence,
  records: readonly FindingRecord[],
  path: Path,
  missing: Missing,
  flow?: Flow,
): ReadonlySet<number> {
  if (path.length === 0) return new Set();
  const ofRecords = foundThrough.get(records) ?? new WeakMap<Path, FoundThrough>();
  foundThrough.set(records, ofRecords);
  const known = ofRecords.get(path);
  if (known?.flow === flow && known?.missing === missing) return known.found;
  const found = findThrough(evidence, records, path, missing, flow);
  ofRecords.set(path, { flow, missing, found });
  return found;
}

/** What was found last for a path; headline, highlight, speech and lists ask for the same. */
interface FoundThrough {
  readonly flow: Flow | undefined;
  readonly missing: Missing;
  readonly found: ReadonlySet<number>;
}

const foundThrough = new WeakMap<readonly FindingRecord[], WeakMap<Path, FoundThrough>>();

function findThrough(
  evidence: Evidence,
  records: readonly FindingRecord[],
  path: Path,
  missing: Missing,
  flow: Flow | undefined,
): ReadonlySet<number> {
  const stations = path.map((station) => {
    const members = membersOf(station, evidence, flow);
    const hasStandIn = members.some((term) => standInTerm(term) !== undefined);
    return {
      facet: station.facet,
      members: new Set(members),
      missing: hasStandIn ? ('nearest' as const) : missing,
    };
  });
  const through = candidates(evidence, records, stations).filter((record) =>
    stations.every(({ facet, members, missing: shown }) =>
      shownTerms(evidence, facet, record, shown).some((term) => members.has(term)),
    ),
  );
  return new Set(through.map((record) => record.index));
}

/** Of some records those that name a term of one station, the rarest; all where that is no saving. */
function candidates(
  evidence: Evidence,
  records: readonly FindingRecord[],
  stations: readonly { readonly facet: string; readonly members: ReadonlySet<string> }[],
): readonly FindingRecord[] {
  let fewest: readonly FindingRecord[] | undefined;
  for (const { facet, members } of stations) {
    // a group of most terms is looked for faster than gathered
    if (members.size > records.length / 2) continue;
    if (![...members].every((term) => nodeKind(term) === 'term')) continue;
    const named = [...members].flatMap((term) => evidence.recordsOf(facet, term));
    if (named.length < (fewest ?? records).length)
      fewest = members.size === 1 ? named : named.sort((a, b) => a.index - b.index);
  }
  if (fewest === undefined) return records;
  if (records.length === evidence.records.length) return fewest;
  const isInView = membersOfList(records);
  return fewest.filter((record) => isInView.has(record));
}

const membersOfList = oncePerObject(
  (records: readonly FindingRecord[]): ReadonlySet<FindingRecord> => new Set(records),
);

/**
 * The terms of a station: itself, or the members of a group. Members are taken from where the group
 * was selected, else from the flow's node, else from the evidence, which does not know the members
 * of Other.
 */
export function membersOf(station: Station, evidence: Evidence, flow?: Flow): readonly string[] {
  if (station.members !== undefined) return station.members;
  const { facet, term } = station;
  const node = flow?.nodes.find((each) => each.facet === facet && each.term === term);
  if (node !== undefined && node.members.length > 0) return node.members;
  if (term === otherTerm) return [];
  const isAllUnnamed = term === unnamedGroup || (term === notReported && flow !== undefined);
  if (!isAllUnnamed && !term.startsWith(groupPrefix) && !term.startsWith(unnamedPrefix))
    return [term];
  const isMember = membership(evidence, facet, isAllUnnamed ? unnamedGroup : term);
  const gatheredIn = (records: readonly FindingRecord[]): readonly string[] =>
    shownIn(evidence, facet, records).filter(isMember);
  const inView = flow === undefined ? [] : gatheredIn(flow.records);
  return inView.length > 0 ? inView : gatheredIn(evidence.records);
}

/** Decides which terms a gathering node stands for where no flow has it. */
function membership(evidence: Evidence, facet: string, group: string): (term: string) => boolean {
  const isNamed = (term: string): boolean => !isUnnamed({ kind: nodeKind(term) });
  if (group === unnamedGroup) return (term) => !isNamed(term);
  if (group.startsWith(unnamedPrefix)) {
    const blockOf = blocksOf(evidence, facet);
    return (term) => !isNamed(term) && blockOf(term) === group;
  }
  const parentOf = parentsOf(evidence, facet);
  return (term) => isNamed(term) && groupPrefix + (parentOf?.(term) ?? '') === group;
}

/** The terms that a column shows for findings, with stand-ins. */
function shownIn(
  evidence: Evidence,
  facet: string,
  records: readonly FindingRecord[],
): readonly string[] {
  return [...new Set(records.flatMap((record) => shownTerms(evidence, facet, record, 'nearest')))];
}

/** A path with the members of its groups from a flow; unchanged if they are already set. */
export function withMembers(path: Path, evidence: Evidence, flow: Flow): Path {
  const complete = path.map((station) => stationWithMembers(station, evidence, flow));
  return complete.every((station, index) => station === path[index]) ? path : complete;
}

function stationWithMembers(station: Station, evidence: Evidence, flow: Flow): Station {
  const { facet, term } = station;
  const node = flow.nodes.find((each) => each.facet === facet && each.term === term);
  if (node === undefined || node.kind === 'term' || node.kind === 'stand-in') return station;
  // a single “not reported” node stands for the stand-ins of other views
  const isAllUnnamed = node.kind === 'not-reported' && flow.missing === 'show';
  const members = isAllUnnamed
    ? shownIn(evidence, facet, flow.records).filter((shown) => isUnnamed({ kind: nodeKind(shown) }))
    : node.members;
  const before = station.members ?? [term];
  if (before === members) return station;
  const known = new Set(before);
  if (before.length === members.length && members.every((member) => known.has(member)))
    return station;
  return members.length === 1 && members[0] === term ? { facet, term } : { facet, term, members };
}
