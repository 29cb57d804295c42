// SPDX-License-Identifier: MIT
import type { Evidence, Missing } from './evidence.js';

/** The options of the attribute `missing` where nothing is gathered in blocks. */
export const missingOptions: readonly Missing[] = ['nearest', 'show', 'skip'];

/** Facets that describe a study rather than what it reports: no axis unless asked for. */
export const bibliographic: ReadonlySet<string> = new Set([
  'study',
  'review',
  'year',
  'status',
  'caution',
  'tissue',
]);

/** The facets that occur in the data and can be an axis. */
export function usedFacets(evidence: Evidence): readonly string[] {
  return [...evidence.facets.keys()].filter((facet) => evidence.termIds(facet).length > 0);
}
