// SPDX-License-Identifier: MIT
import { nearestWord, type Problem } from '../data/problems.js';
import { shownTerms, type Evidence, type FindingRecord, type Missing } from './evidence.js';
import type { Flow } from './flow.js';

/** One station of a selected path: a term in a facet, or a node that gathers terms. */
export interface Station {
  readonly facet: string;
  readonly term: string;
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
export function parsePath(text: string, evidence: Evidence, flow?: Flow): { path: Path; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const path: Station[] = [];
  const drawn = new Set(flow?.nodes.map((node) => node.key));
  for (const word of text.split(/>(?=[^>:]+:)/).map((part) => part.trim())) {
    if (word === '') continue;
    const colon = word.indexOf(':');
    const facet = word.slice(0, Math.max(colon, 0));
    const term = word.slice(colon + 1);
    if (!evidence.facets.has(facet)) {
      problems.push({ where: 'selected', code: 'unknown-facet', details: { word: facet || word, suggestion: nearestWord(facet || word, evidence.facets.keys()) ?? '', known: [...evidence.facets.keys()].join(', ') } });
    } else if (!drawn.has(word) && !term.includes('/') && !['other', 'not-reported'].includes(term) && !evidence.termIds(facet).includes(term) && evidence.term(facet, term) === undefined) {
      problems.push({ where: 'selected', code: 'unknown-value', details: { facet, word: term, suggestion: nearestWord(term, evidence.termIds(facet)) ?? '' } });
    } else path.push({ facet, term });
  }
  return { path, problems };
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
  const holds = (path: Path, wanted: Path): boolean => wanted.every((station) => path.some((each) => sameStation(station, each)));
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
  return [...path.filter((station) => !facets.has(station.facet)), ...added].sort((a, b) => columns.indexOf(a.facet) - columns.indexOf(b.facet));
}

/**
 * The findings that pass through every station of a path: what was reported together. A station that gathers terms is met by
 * any of its members.
 */
export function findingsThrough(evidence: Evidence, records: readonly FindingRecord[], path: Path, missing: Missing, flow?: Flow): ReadonlySet<number> {
  if (path.length === 0) return new Set();
  const stations = path.map((station) => ({ ...station, members: membersOf(station, evidence, flow) }));
  const through = records.filter((record) =>
    stations.every(({ facet, members }) => shownTerms(evidence, facet, record, members.some((term) => term.startsWith('via/')) ? 'nearest' : missing).some((term) => members.includes(term))),
  );
  return new Set(through.map((record) => record.index));
}

/** The terms that a station stands for: itself, or the members of its group node. */
export function membersOf(station: Station, evidence: Evidence, flow?: Flow): readonly string[] {
  const node = flow?.nodes.find((each) => each.facet === station.facet && each.term === station.term);
  if (node !== undefined && node.members.length > 0) return node.members;
  if (station.term.startsWith('group/')) {
    const group = station.term.slice('group/'.length);
    return evidence.termIds(station.facet).filter((id) => {
      const term = evidence.term(station.facet, id);
      return (term?.kind ?? term?.family ?? term?.group) === group;
    });
  }
  return [station.term];
}
