// SPDX-License-Identifier: MIT
import { nearestWord, type Problem } from '../data/problems.js';
import { checkFacet } from './check-facet.js';
import { type Evidence, vocabularyOf } from './evidence.js';
import type { Station } from './selection.js';

/**
 * Finds the term for a facet and value given by an author. An unknown value is a problem with the
 * nearest id; for a label or abbreviation, the problem names the id.
 */
export function resolveTerm(
  evidence: Evidence,
  facet: string,
  value: string,
  where: { readonly facet: string; readonly value: string },
): { station?: Station; problems: readonly Problem[] } {
  const problems = checkFacet(evidence, where.facet, facet);
  if (problems.length > 0) return { problems };
  if (value === '')
    return {
      problems: [{ where: where.value, code: 'missing-field', details: { field: where.value } }],
    };
  const vocabulary = vocabularyOf(evidence, evidence.facets.get(facet)?.vocabulary ?? facet) ?? [];
  const ids = evidence.termIds(facet);
  // at every change of a highlight, so that no list is made before it is needed
  if (ids.includes(value) || vocabulary.some(({ id }) => id === value))
    return { station: { facet, term: value }, problems: [] };
  const known = new Set([...ids, ...vocabulary.map(({ id }) => id)]);
  const wanted = value.trim().toLowerCase();
  const named = vocabulary.find(({ abbr, label }) =>
    [abbr ?? '', ...Object.values(label)].some((word) => word.toLowerCase() === wanted),
  );
  return {
    problems: [
      {
        where: where.value,
        code: 'unknown-value',
        details: { facet, word: value, suggestion: named?.id ?? nearestWord(value, known) ?? '' },
      },
    ],
  };
}
