// SPDX-License-Identifier: MIT
import type { Evidence } from './evidence.js';
import { facets as knownFacets, notReported } from './facets.js';
import {
  anyValue,
  defaultFilter,
  liftFacet,
  replaceClause,
  type Filter,
  type FilterClause,
} from './filter.js';
import { facetOptions } from './study-rows.js';

/** A term that a reader can choose in a facet. */
export interface ChoosableTerm {
  /** Its id, or `not-reported`. */
  readonly term: string;
  /** Number of studies that would be shown if only this term were chosen. */
  readonly studies: number;
  readonly isChosen: boolean;
}

/** What can be chosen in a facet. Nothing chosen means all of it. */
export interface TermChoice {
  readonly facet: string;
  /** Largest first; equal ones in dataset order; `not-reported` last. */
  readonly terms: readonly ChoosableTerm[];
}

/** Facets that a filter offers, in this order, before those of the columns and of custom data. */
const offered = [
  'tissue',
  'evidence-stream',
  'species',
  'source',
  'preparation',
  'condition',
  'cargo',
  'pathway',
  'outcome',
  'status',
];

/**
 * The facets that a reader can filter by: the usual ones, those that are columns or have a
 * condition, those of custom data. A facet with one term is left out unless it has a condition.
 */
export function facetsToFilter(
  evidence: Evidence,
  columns: readonly string[],
  filter: Filter,
): readonly string[] {
  const always = knownFacets.filter(({ isFilter }) => isFilter).map(({ id }) => id);
  const custom = [...evidence.facets.keys()].filter((facet) =>
    evidence.records.some((record) => Object.hasOwn(record.finding.other ?? {}, facet)),
  );
  const conditions = filter.map(({ facet }) => facet);
  const all = [...offered, ...columns, ...always, ...custom, ...conditions];
  return [...new Set(all)].filter(
    (facet) => evidence.termIds(facet).length > 1 || conditions.includes(facet),
  );
}

/** The terms of a facet with the studies that each would leave under the other conditions. */
export function termChoice(evidence: Evidence, filter: Filter, facet: string): TermChoice {
  const studies = new Map(
    facetOptions(evidence, filter, facet).map((option) => [option.term, option.studies]),
  );
  const all = termsOf(evidence, facet);
  const chosen = new Set(chosenTerms(all, filter, facet));
  return {
    facet,
    terms: all
      .map((term) => ({
        term,
        studies: studies.get(term) ?? 0,
        isChosen: chosen.has(term),
      }))
      .sort(
        (a, b) =>
          Number(a.term === notReported) - Number(b.term === notReported) || b.studies - a.studies,
      ),
  };
}

/**
 * The filter after a term was pressed: the first one in a facet means only this one, further ones
 * are added, a chosen one is taken off, and the last one off means all of it.
 *
 * A choice that equals the author's becomes the author's condition again.
 */
export function toggleTerm(
  evidence: Evidence,
  filter: Filter,
  author: Filter,
  facet: string,
  term: string,
): Filter {
  const chosen = chosenTerms(termsOf(evidence, facet), filter, facet);
  const next = chosen.includes(term) ? chosen.filter((each) => each !== term) : [...chosen, term];
  return chooseTerms(evidence, filter, author, facet, next);
}

/** The filter that leaves the given terms of a facet; none or all of them is no condition. */
export function chooseTerms(
  evidence: Evidence,
  filter: Filter,
  author: Filter,
  facet: string,
  terms: readonly string[],
): Filter {
  const all = termsOf(evidence, facet);
  const wanted = new Set(terms);
  const defaults = defaultFilter(evidence);
  if (terms.length === 0 || all.every((term) => wanted.has(term)))
    return liftFacet(filter, facet, defaults);
  const authored = clausesOf(author, facet);
  if (authored.length > 0 && sameTerms(acceptedTerms(all, authored), terms))
    return [...filter.filter((clause) => clause.facet !== facet), ...authored];
  const [clause, ...more] = clausesOf(filter, facet);
  // an exclusion stays one: a finding with an excluded and another term must not come back
  const excludes = clause?.exclude === true && more.length === 0 && !isAny(clause);
  const values = excludes
    ? all.filter((term) => !wanted.has(term))
    : all.filter((term) => wanted.has(term));
  return replaceClause(filter, facet, values, excludes);
}

/** The filter that leaves only one term of a facet. */
export function chooseOnly(
  evidence: Evidence,
  filter: Filter,
  author: Filter,
  facet: string,
  term: string,
): Filter {
  const others = filter.filter((clause) => clause.facet !== facet);
  return chooseTerms(evidence, others, author, facet, [term]);
}

/** The terms of a facet, and `not-reported` if findings name none. */
function termsOf(evidence: Evidence, facet: string): readonly string[] {
  const terms = evidence.termIds(facet);
  return evidence.records.some((record) => evidence.termsOf(facet, record).length === 0)
    ? [...terms, notReported]
    : terms;
}

function clausesOf(filter: Filter, facet: string): Filter {
  return filter.filter((clause) => clause.facet === facet);
}

function isAny(clause: FilterClause): boolean {
  return clause.values.includes(anyValue);
}

/** The terms that a filter chooses; none where it accepts all. */
function chosenTerms(all: readonly string[], filter: Filter, facet: string): readonly string[] {
  const accepted = acceptedTerms(all, clausesOf(filter, facet));
  return accepted.length < all.length ? accepted : [];
}

function acceptedTerms(terms: readonly string[], clauses: Filter): readonly string[] {
  const conditions = clauses
    .filter((clause) => !isAny(clause))
    .map(({ values, exclude }) => ({ values: new Set(values), exclude }));
  return terms.filter((term) =>
    conditions.every(({ values, exclude }) => values.has(term) !== exclude),
  );
}

function sameTerms(a: readonly string[], b: readonly string[]): boolean {
  const others = new Set(b);
  return a.length === b.length && a.every((term) => others.has(term));
}
