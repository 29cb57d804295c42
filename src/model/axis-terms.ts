// SPDX-License-Identifier: MIT
import { checkOption, type Problem } from '../data/problems.js';
import { standInTerm, type Evidence, type Missing, vocabularyOf } from './evidence.js';
import { notReported } from './facets.js';

/** The options of the attribute `missing` where nothing is gathered in blocks. */
export const missingOptions: readonly Missing[] = ['nearest', 'show', 'skip'];

/**
 * Sorts the terms of an axis: vocabulary terms in vocabulary order, numbers by size, then
 * stand-ins, then not reported. Depends only on the dataset, so that a term keeps its place under
 * any filter.
 */
export function orderTerms(
  evidence: Evidence,
  facet: string,
  terms: Iterable<string>,
): readonly string[] {
  const own = positions(evidence.termIds(facet));
  const standIns = positions(evidence.termIds(evidence.facets.get(facet)?.standIn ?? ''));
  const inVocabulary =
    vocabularyOf(evidence, evidence.facets.get(facet)?.vocabulary ?? facet) !== undefined;
  const rank = (term: string): number => {
    if (term === notReported) return Infinity;
    const word = standInTerm(term);
    if (word !== undefined) return 2e9 + (standIns.get(word) ?? 0);
    return !inVocabulary && /^\d{1,9}$/.test(term) ? Number(term) : 1e9 + (own.get(term) ?? 0);
  };
  const ranks = new Map([...new Set(terms)].map((term) => [term, rank(term)]));
  return [...ranks.keys()].sort(
    (a, b) => compareNumbers(ranks.get(a) ?? 0, ranks.get(b) ?? 0) || (a < b ? -1 : 1),
  );
}

/** Reports an unknown value of `missing`. */
export function checkMissing(word: string): readonly Problem[] {
  return checkOption('missing', word, missingOptions);
}

/** The facets that occur in the data and can be an axis. */
export function usedFacets(evidence: Evidence): readonly string[] {
  return [...evidence.facets.keys()].filter((facet) => evidence.termIds(facet).length > 0);
}

function positions(terms: readonly string[]): ReadonlyMap<string, number> {
  return new Map(terms.map((term, index) => [term, index]));
}

/** Compares numbers; avoids Infinity minus Infinity, which is NaN. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
