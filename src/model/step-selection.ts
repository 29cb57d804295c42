// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';
import { checkFacet } from './check-facet.js';
import type { Evidence } from './evidence.js';
import { matchesFilter, type Filter } from './filter.js';
import type { Flow } from './flow.js';
import { findingsThrough, formatPath, parsePath, pathOfKey, type Path } from './selection.js';

/** The station that stands for all terms that are named of a facet: `cargo:*`. */
const anyNamed = '*';

/**
 * Parses what a step of a story selects: paths as in `selected`, separated by commas, of which a
 * finding has to pass through one. `cargo:*` is any named cargo. Problems name unknown facets and
 * values.
 */
export function parseStepSelection(
  text: string,
  evidence: Evidence,
): { readonly paths: readonly Path[]; readonly problems: readonly Problem[] } {
  const parsed = splitKeys(text).map((part) => parsePart(part, evidence));
  return {
    paths: parsed.map(({ path }) => path).filter((path) => path.length > 0),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** Splits keys before each part that starts with a facet, since terms may contain commas. */
export function splitKeys(text: string): readonly string[] {
  return text
    .split(/,(?=\s*[^,>:]+:)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parsePart(part: string, evidence: Evidence): { path: Path; problems: readonly Problem[] } {
  const stations = pathOfKey(part);
  if (!stations.some(({ term }) => term === anyNamed)) return parsePath(part, evidence);
  const read = stations.map((station): { path: Path; problems: readonly Problem[] } => {
    if (station.term !== anyNamed) return parsePath(formatPath([station]), evidence);
    const { facet } = station;
    const problems = checkFacet(evidence, 'selected', facet);
    return { problems, path: [{ facet, term: anyNamed, members: evidence.termIds(facet) }] };
  });
  return {
    path: read.flatMap(({ path }) => path),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** What a step highlights. */
export interface StepSelection {
  readonly paths: readonly Path[];
  readonly filter: Filter;
}

/**
 * The findings in view that pass through one of the paths, where there are any, and meet the
 * conditions.
 */
export function findingsOfStep(
  evidence: Evidence,
  flow: Flow,
  { paths, filter }: StepSelection,
): ReadonlySet<number> {
  const records = flow.records.filter((record) => matchesFilter(evidence, filter, record));
  if (paths.length === 0) return new Set(records.map(({ index }) => index));
  return new Set(
    paths.flatMap((path) => [...findingsThrough(evidence, records, path, flow.missing, flow)]),
  );
}
