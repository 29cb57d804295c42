// SPDX-License-Identifier: MIT
import { nearestWord, type Problem } from '../data/problems.js';
import type { Evidence } from './evidence.js';

/**
 * Reports a facet that the dataset does not have, with the nearest one as suggestion. `further` are
 * other accepted values, such as table columns that are not facets.
 */
export function checkFacet(
  evidence: Evidence,
  where: string,
  word: string,
  further: readonly string[] = [],
): readonly Problem[] {
  if (evidence.facets.has(word) || further.includes(word)) return [];
  const known = [...new Set([...further, ...evidence.facets.keys()])];
  return [
    {
      where,
      code: 'unknown-facet',
      details: { word, suggestion: nearestWord(word, known) ?? '', known: known.join(', ') },
    },
  ];
}
