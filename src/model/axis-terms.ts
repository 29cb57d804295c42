// SPDX-License-Identifier: MIT
import { checkOption, type Problem } from '../data/problems.js';
import { bibliographic, missingOptions, usedFacets } from './axis-facets.js';
import { standInTerm, type Evidence, type Missing, vocabularyOf } from './evidence.js';
import { notReported } from './facets.js';
import { firstOf } from './first-of.js';
import type { SizedTerm } from './tally.js';

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

/** The terms of an axis in order, and how many are left out. */
export interface SortedAxis<Sized> {
  readonly shown: readonly Sized[];
  readonly dropped: number;
}

/**
 * Sorts the terms of an axis by their number of studies in view, then by that of hidden ones, ties
 * by name. Numbers such as years stay in their order; stand-ins and what is not reported come last.
 * Keeps at most `most` of them, those with most studies.
 */
export function sortAxis<Sized extends SizedTerm>(
  evidence: Evidence,
  facet: string,
  terms: readonly Sized[],
  compareNames: (facet: string, a: string, b: string) => number = () => 0,
  most = Infinity,
): SortedAxis<Sized> {
  let places: ReadonlyMap<string, number> | undefined;
  // only for ties: it sorts all terms, of which there may be a hundred thousand
  const placeOf = ({ term }: Sized): number => {
    places ??= positions(
      orderTerms(
        evidence,
        facet,
        terms.map((each) => each.term),
      ),
    );
    return places.get(term) ?? 0;
  };
  const block = ({ term }: Sized): number =>
    term === notReported ? 2 : standInTerm(term) === undefined ? 0 : 1;
  const isNumeric = terms.every((each) => block(each) > 0 || /^\d{1,9}$/.test(each.term));
  const bySize = (a: Sized, b: Sized): number =>
    isNumeric
      ? 0
      : b.studies - a.studies || b.hidden - a.hidden || compareNames(facet, a.term, b.term);
  const compare = (a: Sized, b: Sized): number =>
    block(a) - block(b) || bySize(a, b) || placeOf(a) - placeOf(b);
  if (terms.length <= most) return { shown: [...terms].sort(compare), dropped: 0 };
  const bySizeFirst = (a: Sized, b: Sized): number =>
    b.studies - a.studies || b.hidden - a.hidden || compare(a, b);
  const shown = [...firstOf(terms, bySizeFirst, most)].sort(compare);
  return { shown, dropped: terms.length - shown.length };
}

/** Reports an unknown value of `missing`. */
export function checkMissing(
  word: string,
  options: readonly Missing[] = missingOptions,
): readonly Problem[] {
  return checkOption('missing', word, options);
}

/** The facets of the rows and columns; an empty one is chosen from the data. */
export interface Axes {
  readonly rows: string;
  readonly columns: string;
}

/**
 * The axes of a matrix. Where neither is given: source and outcome, or the first and the last facet
 * of data without them; the one with the wider names in the rows, since names of columns have little
 * room. `widthOf` is the width of the widest name of a facet.
 */
export function chooseAxes(
  evidence: Evidence,
  { rows, columns }: Axes,
  widthOf: (facet: string) => number,
): Axes {
  if (rows !== '' && columns !== '') return { rows, columns };
  const used = usedFacets(evidence);
  const { defaultColumns: chosen = [] } = evidence.dataset;
  const told = chosen.length > 1 ? chosen : used.filter((facet) => !bibliographic.has(facet));
  const [first = 'source', second = first] = ['source', 'outcome'].every((id) => used.includes(id))
    ? ['source', 'outcome']
    : [told[0] ?? used[0], told.at(-1) ?? used.at(-1)];
  if (rows !== '') return { rows, columns: rows === second ? first : second };
  if (columns !== '') return { rows: columns === first ? second : first, columns };
  return widthOf(first) > widthOf(second)
    ? { rows: first, columns: second }
    : { rows: second, columns: first };
}

function positions(terms: readonly string[]): ReadonlyMap<string, number> {
  return new Map(terms.map((term, index) => [term, index]));
}

/** Compares numbers; avoids Infinity minus Infinity, which is NaN. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
