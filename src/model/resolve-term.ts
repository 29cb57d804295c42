// SPDX-License-Identifier: MIT
import { nearestWord, type Problem } from '../data/problems.js';
import { checkFacet } from './check-facet.js';
import type { Evidence } from './evidence.js';
import type { Station } from './selection.js';

/**
 * Finds the term that two words of an author name. What is not known is a problem with the nearest id; a label or an
 * abbreviation in place of an id is answered with the id it belongs to.
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
  const vocabulary =
    evidence.dataset.vocabulary[evidence.facets.get(facet)?.vocabulary ?? facet] ?? [];
  const known = new Set([...evidence.termIds(facet), ...vocabulary.map(({ id }) => id)]);
  if (known.has(value)) return { station: { facet, term: value }, problems: [] };
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
