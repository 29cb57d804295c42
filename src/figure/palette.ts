// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import { notReported } from '../model/facets.js';

/** A colour for light and for dark pages. */
export interface PaletteColor {
  readonly light: string;
  readonly dark: string;
}

/**
 * Least opacity at which the colours keep the distances of {@link palette}: that of ribbon edges.
 */
export const ribbonOpacity = 0.85;
/** Opacity of a ribbon's fill, which labels must be readable on; its edge is opaque. */
export const ribbonFilling = 0.6;
/** Width of a ribbon's edge, px. */
export const ribbonEdge = 0.5;

/**
 * A qualitative palette for strands, as sRGB hex. Opaque or at {@link ribbonOpacity}, each light
 * colour has a contrast of 3:1 or more with white, each dark one with #16181d. The first eight
 * differ from each other and from {@link mutedColor} by CIEDE2000 ≥ 9, as ribbons ≥ 11, in normal,
 * protan, deutan and tritan vision, and by 3.8 in lightness in greyscale; all twelve by CIEDE2000 ≥
 * 7.5. Light and dark colours of one index have similar hues. Found by simulated annealing in OKLCH
 * with the simulations of Machado et al., https://doi.org/10.1109/TVCG.2009.113
 */
export const palette: readonly PaletteColor[] = [
  { light: '#028bd7', dark: '#ade9ff' },
  { light: '#6e4514', dark: '#cba730' },
  { light: '#1232af', dark: '#b2b4ff' },
  { light: '#c03d5a', dark: '#fcc5c6' },
  { light: '#6d5180', dark: '#aa78be' },
  { light: '#3c8706', dark: '#7c8524' },
  { light: '#420450', dark: '#c54477' },
  { light: '#6d071b', dark: '#df7d6f' },
  { light: '#af5ba5', dark: '#f196c8' },
  { light: '#1a6e38', dark: '#bcfe5f' },
  { light: '#4b4f41', dark: '#d4d696' },
  { light: '#2d62d0', dark: '#665df5' },
];

/** The grey of missing values and of their stand-ins, distinct from every colour of the palette. */
export const mutedColor: PaletteColor = { light: '#767c85', dark: '#8d959f' };

/** Returned by {@link colorOf} for terms drawn in {@link mutedColor}. */
export const mutedColorIndex = -1;

type Ranks = ReadonlyMap<string, number>;
const ranked = new WeakMap<Evidence, Map<string, Ranks>>();

/**
 * The index of a term's colour in {@link palette}; {@link mutedColorIndex} for missing values,
 * stand-ins and terms not in the dataset. Depends on the dataset alone, so that a term keeps its
 * colour under any filter: terms are sorted by number of findings, ties by vocabulary order.
 * Colours repeat from the thirteenth term on; labels beside the nodes carry the meaning.
 */
export function colorOf(evidence: Evidence, facet: string, term: string): number {
  const rank = ranksOf(evidence, facet).get(term);
  return rank === undefined ? mutedColorIndex : rank % palette.length;
}

/** The colour of a term for light and dark pages; muted for missing values and stand-ins. */
export function paletteColor(evidence: Evidence, facet: string, term: string): PaletteColor {
  return palette[colorOf(evidence, facet, term)] ?? mutedColor;
}

function ranksOf(evidence: Evidence, facet: string): Ranks {
  let facets = ranked.get(evidence);
  if (facets === undefined) ranked.set(evidence, (facets = new Map<string, Ranks>()));
  let ranks = facets.get(facet);
  if (ranks === undefined) facets.set(facet, (ranks = rankTerms(evidence, facet)));
  return ranks;
}

/**
 * Terms by number of findings, then vocabulary terms without findings, so that all have a colour.
 */
function rankTerms(evidence: Evidence, facet: string): Ranks {
  const counts = new Map(evidence.termIds(facet).map((term) => [term, 0]));
  for (const record of evidence.records) {
    for (const term of evidence.termsOf(facet, record))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  // the sort is stable, so ties keep vocabulary order
  const occurring = [...counts].sort(([, a], [, b]) => b - a).map(([term]) => term);
  const vocabulary =
    evidence.dataset.vocabulary[evidence.facets.get(facet)?.vocabulary ?? facet] ?? [];
  const terms = [...new Set([...occurring, ...vocabulary.map((term) => term.id)])].filter(
    (term) => term !== notReported,
  );
  return new Map(terms.map((term, rank) => [term, rank]));
}
