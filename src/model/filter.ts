// SPDX-License-Identifier: MIT
import { nearestWord, type Problem } from '../data/problems.js';
import { checkFacet } from './check-facet.js';
import type { Evidence, FindingRecord } from './evidence.js';
import { notReported } from './facets.js';
import { anyValue, isKnownValue, readClauses, writeValue } from './filter-words.js';

export { anyValue };

/** A condition on one facet: any of the values, or none of them. `*` accepts all. */
export interface FilterClause {
  readonly facet: string;
  readonly values: readonly string[];
  readonly exclude: boolean;
}

/** Conditions on different facets, all of which must match. */
export type Filter = readonly FilterClause[];

/**
 * Parses `facet:value[,value] … !facet:value`. Values with spaces, commas or quotes are in double
 * quotes, which may be left out where the text can only mean a known value. Invalid conditions are
 * reported in `problems` and omitted from `filter`.
 */
export function parseFilter(
  text: string,
  evidence: Evidence,
  where = 'filter',
): { filter: Filter; problems: readonly Problem[] } {
  const filter: FilterClause[] = [];
  const problems: Problem[] = [];
  for (const { word, facet, values, exclude } of readClauses(text, evidence)) {
    if (facet === '' || values.length === 0) {
      problems.push({ where, code: 'filter-syntax', details: { word } });
      continue;
    }
    const unknown = checkFacet(evidence, where, facet);
    if (unknown.length > 0) {
      problems.push(...unknown);
      continue;
    }
    for (const value of values) {
      if (isKnownValue(evidence, facet, value)) continue;
      const suggestion = nearestWord(value, evidence.termIds(facet)) ?? '';
      problems.push({ where, code: 'unknown-value', details: { facet, word: value, suggestion } });
    }
    filter.push({ facet, values, exclude });
  }
  return { filter: mergeClauses(filter), problems };
}

/** Merges `source:a source:b` into `source:a,b`: terms of one facet are alternatives. */
function mergeClauses(filter: readonly FilterClause[]): Filter {
  const merged = new Map<string, FilterClause>();
  for (const clause of filter) {
    const key = `${clause.exclude ? '!' : ''}${clause.facet}`;
    const before = merged.get(key);
    merged.set(
      key,
      before === undefined
        ? clause
        : { ...before, values: [...new Set([...before.values, ...clause.values])] },
    );
  }
  return [...merged.values()];
}

/**
 * Adds the dataset's default conditions for every facet that the filter does not name: a filter on
 * sources still excludes retracted studies. `status:*` removes a default condition.
 */
export function withDefaults(filter: Filter, defaults: Filter): Filter {
  const named = new Set(filter.map((clause) => clause.facet));
  return [...filter, ...defaults.filter((clause) => !named.has(clause.facet))];
}

/** The dataset's default conditions; empty if it has none. */
export function defaultFilter(evidence: Evidence): Filter {
  return parseFilter(evidence.dataset.defaultFilter ?? '', evidence).filter;
}

/** What is wrong with the default conditions that custom data name. */
export function checkDefaultFilter(evidence: Evidence): readonly Problem[] {
  return parseFilter(evidence.dataset.defaultFilter ?? '', evidence, 'defaultFilter').problems;
}

/** Parses a filter and adds `defaults`, by default those of the dataset. */
export function readFilter(
  text: string,
  evidence: Evidence,
  defaults: Filter = defaultFilter(evidence),
): { readonly filter: Filter; readonly problems: readonly Problem[] } {
  const { filter, problems } = parseFilter(text, evidence);
  return { filter: withDefaults(filter, defaults), problems };
}

/** Formats a filter for {@link parseFilter}. */
export function formatFilter(filter: Filter): string {
  return filter
    .map(
      (clause) =>
        `${clause.exclude ? '!' : ''}${clause.facet}:${clause.values.map(writeValue).join(',')}`,
    )
    .join(' ');
}

/** Whether a finding matches every clause. A missing facet has the value `not-reported`. */
export function matchesFilter(evidence: Evidence, filter: Filter, record: FindingRecord): boolean {
  return filterMatcher(evidence, filter)(record);
}

/** {@link matchesFilter} for many findings. */
export function filterMatcher(
  evidence: Evidence,
  filter: Filter,
): (record: FindingRecord) => boolean {
  const matches = filter.map((clause) => clauseMatcher(evidence, clause));
  return (record) => matches.every((match) => match(record));
}

/** Decides for findings whether they match a clause, which may have thousands of values. */
function clauseMatcher(
  evidence: Evidence,
  { facet, values, exclude }: FilterClause,
): (record: FindingRecord) => boolean {
  const wanted = new Set(values);
  if (wanted.has(anyValue)) return () => true;
  return (record) => {
    const terms = evidence.termsOf(facet, record);
    const hit =
      terms.length === 0 ? wanted.has(notReported) : terms.some((term) => wanted.has(term));
    return hit !== exclude;
  };
}

/** The findings in view, in dataset order. */
export function visibleRecords(evidence: Evidence, filter: Filter): readonly FindingRecord[] {
  return evidence.records.filter(filterMatcher(evidence, filter));
}

/** Replaces one facet's clause. An empty list of values removes it. */
export function replaceClause(
  filter: Filter,
  facet: string,
  values: readonly string[],
  exclude = false,
): Filter {
  const others = filter.filter((clause) => clause.facet !== facet);
  return values.length === 0 ? others : [...others, { facet, values, exclude }];
}

/**
 * A filter without some of its clauses. A default condition is replaced by `*`, because it would
 * otherwise apply again.
 */
export function liftClauses(filter: Filter, clauses: Filter, defaults: Filter): Filter {
  const rest = clausesBeyond(filter, clauses);
  const has = (clauses: Filter, facet: string): boolean =>
    clauses.some((clause) => clause.facet === facet);
  const facets = [...new Set(clauses.map(({ facet }) => facet))].filter(
    (facet) => has(defaults, facet) && !has(rest, facet),
  );
  return [...rest, ...facets.map((facet) => ({ facet, values: [anyValue], exclude: false }))];
}

/** Removes the conditions on one facet. */
export function liftFacet(filter: Filter, facet: string, defaults: Filter): Filter {
  const clauses = filter.filter((clause) => clause.facet === facet);
  return liftClauses(filter, clauses, defaults);
}

/** The clauses of a filter that another does not have. */
export function clausesBeyond(filter: Filter, other: Filter): Filter {
  return filter.filter((clause) => !other.some((each) => sameClause(each, clause)));
}

/** Whether two clauses are equal, ignoring the order of values. */
export function sameClause(a: FilterClause, b: FilterClause): boolean {
  if (a.facet !== b.facet || a.exclude !== b.exclude || a.values.length !== b.values.length)
    return false;
  const others = new Set(b.values);
  return a.values.every((value) => others.has(value));
}

/**
 * Splits a filter change in a view with its own conditions into the shared filter and the facets
 * whose own conditions the reader changed or removed. Remaining own conditions never become shared.
 */
export function divideChange(
  next: Filter,
  own: Filter,
  shared: Filter,
): { readonly shared: Filter; readonly lifted: ReadonlySet<string> } {
  const of = (filter: Filter, facet: string): Filter =>
    filter.filter((clause) => clause.facet === facet);
  const facets = new Set(own.map((clause) => clause.facet));
  const kept = new Set(
    [...facets].filter((facet) =>
      [
        clausesBeyond(of(next, facet), of(own, facet)),
        clausesBeyond(of(own, facet), of(next, facet)),
      ].every((rest) => rest.length === 0),
    ),
  );
  return {
    shared: [
      ...next.filter((clause) => !kept.has(clause.facet)),
      ...shared.filter((clause) => kept.has(clause.facet)),
    ],
    lifted: new Set([...facets].filter((facet) => !kept.has(facet))),
  };
}
