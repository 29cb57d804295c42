// SPDX-License-Identifier: MIT
import type { Study } from '../data/dataset.js';
import type { Evidence } from '../model/evidence.js';
import { notReported } from '../model/facets.js';
import { parseFilter, visibleRecords } from '../model/filter.js';
import { parentsOf } from '../model/parents.js';

/** A colour for light and for dark pages, as sRGB hex. */
export interface SchemeColor {
  readonly light: string;
  readonly dark: string;
}

/**
 * The hues of ribbons, as sRGB hex. As ribbons at each strength's opacity, and opaque, they differ
 * from each other and from {@link otherHue} for normal, protan, deutan and tritan vision, and have
 * a contrast of 3:1 with the ground when opaque.
 */
export const hues: readonly SchemeColor[] = [
  { light: '#07529c', dark: '#5f8daf' },
  { light: '#aa6236', dark: '#e19767' },
  { light: '#ab2345', dark: '#d46181' },
  { light: '#3d8f72', dark: '#64efda' },
  { light: '#7254e0', dark: '#a885f6' },
  { light: '#2c9bdf', dark: '#b1dafd' },
  { light: '#b78d28', dark: '#e3c72d' },
];

/** The grey of all terms beyond the seven largest, and of what is not named. */
export const otherHue: SchemeColor = { light: '#8a929d', dark: '#98a1ac' };
/** The index of {@link otherHue}. */
export const otherHueIndex = -1;

/** Bars, spines and grounds that have no hue. */
export const neutrals = {
  /** Bars of all columns but that of the colours. */
  bar: { light: '#3a4149', dark: '#c9ced5' },
  /** Bars of what is not named in outer columns. */
  unnamed: { light: '#b9c0c8', dark: '#5a626c' },
  /** Spines of what is not named in gutters. */
  spine: { light: '#98a1ab', dark: '#7d8590' },
} as const satisfies Readonly<Record<string, SchemeColor>>;

/**
 * How much of {@link otherHue} is mixed into the ground for ribbons that touch what is not named. The
 * mix is opaque: where these cross, nothing becomes darker.
 */
export const paleShare = { light: 0.24, dark: 0.25 } as const;

/** Opacity of the ground between the bars of a gutter, in the colour of the bars. */
export const tintOpacity = 0.09;

/**
 * Vocabulary groups whose terms have hues of one side, cool or warm, as indices into {@link hues}.
 */
const sides: Readonly<Record<string, readonly number[]>> = {
  birth: [0, 3, 4, 5],
  adult: [1, 2, 6],
};

/** Finds the index of a term's hue; {@link otherHueIndex} for grey. */
export type HueOf = (term: string) => number;

const known = new WeakMap<Evidence, Map<string, HueOf>>();

/**
 * The hues of a facet's terms: one for each of the seven with most studies in the dataset's default
 * view, so that a term keeps its hue under every filter; ties are decided by vocabulary order.
 * Sources from birth tissues are cool, from adult ones warm. With `byParent` the terms of one
 * parent have one hue.
 */
export function huesOf(evidence: Evidence, facet: string, byParent = false): HueOf {
  let facets = known.get(evidence);
  if (facets === undefined) known.set(evidence, (facets = new Map<string, HueOf>()));
  const key = `${facet}${byParent ? '>' : ''}`;
  let hueOf = facets.get(key);
  if (hueOf === undefined) {
    const parentOf = byParent ? parentsOf(evidence, facet) : undefined;
    const nameOf = (term: string): string => parentOf?.(term) ?? term;
    const assigned = assignHues(evidence, facet, nameOf);
    hueOf = (term) => assigned.get(nameOf(term)) ?? otherHueIndex;
    facets.set(key, hueOf);
  }
  return hueOf;
}

function assignHues(
  evidence: Evidence,
  facet: string,
  nameOf: (term: string) => string,
): ReadonlyMap<string, number> {
  const free = new Set(hues.keys());
  const assigned = new Map<string, number>();
  for (const term of largestNames(evidence, facet, nameOf).slice(0, hues.length)) {
    const side = sides[evidence.term(facet, term)?.group ?? ''] ?? [];
    const hue = [...side, ...free].find((index) => free.has(index));
    if (hue === undefined) break;
    free.delete(hue);
    assigned.set(term, hue);
  }
  return assigned;
}

function largestNames(
  evidence: Evidence,
  facet: string,
  nameOf: (term: string) => string,
): readonly string[] {
  const { filter } = parseFilter(evidence.dataset.defaultFilter ?? '', evidence);
  // findings come study by study
  const last = new Map<string, Study>();
  const studies = new Map<string, number>();
  const countOf = (term: string): number => studies.get(term) ?? 0;
  for (const record of visibleRecords(evidence, filter)) {
    for (const term of evidence.termsOf(facet, record).map(nameOf)) {
      if (last.get(term) === record.study) continue;
      last.set(term, record.study);
      studies.set(term, countOf(term) + 1);
    }
  }
  // sorting is stable: ties stay in vocabulary order, terms that the default view leaves out come
  // last
  const names = evidence.termIds(facet).filter((term) => term !== notReported);
  return [...new Set(names.map(nameOf))].sort((a, b) => countOf(b) - countOf(a));
}

/** The colour of a hue; grey for {@link otherHueIndex}. */
export function hueColor(index: number): SchemeColor {
  return hues[index] ?? otherHue;
}
