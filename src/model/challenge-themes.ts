// SPDX-License-Identifier: MIT
import type { Challenge, LocalizedText } from '../data/dataset.js';
import { once } from '../data/once.js';
import type { Problem } from '../data/problems.js';
import type { Evidence, FindingRecord } from './evidence.js';
import {
  anyValue,
  parseFilter,
  sameClause,
  visibleRecords,
  withDefaults,
  type Filter,
} from './filter.js';
import { parentFacet, parentsOf } from './parents.js';
import { studiesOfFindings } from './paths.js';
import { findingsThrough, type Path, type Station } from './selection.js';

/** The evidence that a challenge concerns. */
export interface Concern {
  /** The conditions of its filter. */
  readonly clauses: Filter;
  /**
   * What they name, a parent for all of its terms: vesicles rather than each kind of them.
   * `undefined` where a condition excludes, or asks for anything at all.
   */
  readonly named: readonly Station[] | undefined;
  /**
   * The station to select, if the conditions are one facet with one value; a selection is easier to
   * undo than a filter.
   */
  readonly path: Path | undefined;
  /** The current filter with these conditions replacing its own on the same facets. */
  readonly filter: Filter;
  readonly findings: ReadonlySet<number>;
  readonly studies: ReadonlySet<string>;
  /** Problems in the conditions; nothing is counted if there are any. */
  readonly problems: readonly Problem[];
}

/** A challenge with its evidence; without `concern` if it names none. */
export interface ChallengeView {
  readonly challenge: Challenge;
  /** Counted when it is first asked for: of thousands of challenges few are shown at a time. */
  readonly concern: Concern | undefined;
}

/** Challenges that share a theme, in the dataset's order. */
export interface ChallengeTheme {
  readonly theme: LocalizedText;
  readonly challenges: readonly ChallengeView[];
}

/** Groups challenges by theme, in order of first occurrence. `review` limits them to one review. */
export function groupChallenges(
  evidence: Evidence,
  filter: Filter,
  review?: string,
): readonly ChallengeTheme[] {
  const visible = visibleRecords(evidence, filter);
  const concernOf = once((concerns: string) => countConcern(evidence, concerns, filter, visible));
  const themes = new Map<string, { theme: LocalizedText; challenges: ChallengeView[] }>();
  for (const challenge of evidence.dataset.challenges) {
    if (review !== undefined && challenge.review !== review) continue;
    const key = (challenge.theme['en'] ?? Object.values(challenge.theme)[0] ?? '')
      .trim()
      .toLowerCase();
    const group = themes.get(key) ?? { theme: challenge.theme, challenges: [] };
    const { concerns = '' } = challenge;
    group.challenges.push({
      challenge,
      get concern() {
        return concerns.trim() === '' ? undefined : concernOf(concerns);
      },
    });
    themes.set(key, group);
  }
  return [...themes.values()];
}

/**
 * Parses the conditions of a challenge and counts the evidence concerned under the current filter.
 */
export function readConcern(
  evidence: Evidence,
  { concerns = '' }: Challenge,
  filter: Filter,
): Concern | undefined {
  if (concerns.trim() === '') return undefined;
  return countConcern(evidence, concerns, filter, visibleRecords(evidence, filter));
}

function countConcern(
  evidence: Evidence,
  concerns: string,
  filter: Filter,
  visible: readonly FindingRecord[],
): Concern {
  const { filter: clauses, problems } = parseFilter(concerns, evidence, 'concerns');
  const path = problems.length === 0 ? singleStation(clauses) : undefined;
  const combined = withDefaults(clauses, filter);
  const findings =
    problems.length > 0
      ? new Set<number>()
      : path === undefined
        ? new Set(visibleRecords(evidence, combined).map((record) => record.index))
        : findingsThrough(evidence, visible, path, 'nearest');
  return {
    clauses,
    named: namedBy(evidence, clauses),
    path,
    filter: combined,
    findings,
    studies: studiesOfFindings(evidence, findings),
    problems,
  };
}

function namedBy(evidence: Evidence, clauses: Filter): readonly Station[] | undefined {
  if (clauses.some(({ exclude, values }) => exclude || values.includes(anyValue))) return undefined;
  return clauses.flatMap(({ facet, values }): readonly Station[] => {
    const parentOf = parentsOf(evidence, facet);
    const parents = new Set(values.map((value) => parentOf?.(value)));
    const [parent] = parents;
    const isWhole =
      parents.size === 1 &&
      parent !== undefined &&
      values.length > 1 &&
      evidence
        .termIds(facet)
        .filter((term) => parentOf?.(term) === parent)
        .every((term) => values.includes(term));
    if (isWhole) return [{ facet: parentFacet(evidence, facet), term: parent }];
    return values.map((term) => ({ facet, term }));
  });
}

/** Whether every condition of a concern is in the filter. */
export function isApplied(concern: Concern, filter: Filter): boolean {
  return concern.clauses.every((clause) => filter.some((each) => sameClause(each, clause)));
}

/** The filter without the conditions of a concern. */
export function withoutConcern(concern: Concern, filter: Filter): Filter {
  return filter.filter(
    (each) =>
      !concern.clauses.some(
        (clause) => clause.facet === each.facet && clause.exclude === each.exclude,
      ),
  );
}

function singleStation(clauses: Filter): Path | undefined {
  const [clause] = clauses;
  const [term] = clause?.values ?? [];
  if (
    clause === undefined ||
    term === undefined ||
    term === anyValue ||
    clauses.length > 1 ||
    clause.values.length > 1 ||
    clause.exclude
  )
    return undefined;
  return [{ facet: clause.facet, term }];
}
