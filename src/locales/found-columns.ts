// SPDX-License-Identifier: MIT
import { usedFacets } from '../model/axis-facets.js';
import { vocabularyOf, type Evidence } from '../model/evidence.js';
import { ownFacets } from '../model/facets.js';
import { facetLabel } from './labels.js';
import type { FirstMessages } from './messages.js';

/** A column that the figure can be drawn with. */
export interface FoundColumn {
  /** Its name in the attribute `columns`. */
  readonly name: string;
  /** Its name as printed: the head of the table, else in the language of the messages. */
  readonly label: string;
  /** Number of different terms. */
  readonly terms: number;
  /** Number of findings that name none. */
  readonly empty: number;
}

/** The columns that occur in the data: the data's own in their order, then those of the library. */
export function foundColumns(evidence: Evidence, messages: FirstMessages): readonly FoundColumn[] {
  // without a vocabulary, a readout only repeats its target
  const isNamed = (facet: string): boolean =>
    facet !== 'readout' || vocabularyOf(evidence, facet) !== undefined;
  const used = usedFacets(evidence).filter(isNamed);
  const own = ownFacets(evidence.facets).filter((facet) => used.includes(facet));
  return [...new Set([...own, ...used])].map((name) => ({
    name,
    label: facetLabel(evidence, messages, name),
    terms: evidence.termIds(name).length,
    empty: evidence.records.filter((record) => evidence.termsOf(name, record).length === 0).length,
  }));
}
