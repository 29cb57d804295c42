// SPDX-License-Identifier: MIT
import type { Mark, MarkKind } from './marks.js';
import { ribbonEdge, ribbonFilling, ribbonOpacity } from './palette.js';

/** A colour by role, whose value a painter knows. `strand` is the colour of the mark. */
export type ColorRole =
  'none' | 'strand' | 'text' | 'quiet' | 'muted' | 'ground' | 'warning' | 'accent';

/** The style of a mark in SVG terms: opacities 0 to 1, widths and dashes in px. */
export interface MarkStyle {
  readonly fill?: ColorRole;
  readonly 'fill-opacity'?: number;
  readonly stroke?: ColorRole;
  readonly 'stroke-width'?: number;
  readonly 'stroke-opacity'?: number;
  readonly 'stroke-dasharray'?: string;
}

/**
 * Styles by kind, or by kind and state. The page's stylesheet and the attributes of an exported
 * picture are both generated from these; marks without an entry need no style.
 */
export const markStyles = {
  // opaque edge: keeps a contrast of 3:1, while the fill is light enough for labels
  strand: {
    fill: 'strand',
    'fill-opacity': ribbonFilling,
    stroke: 'strand',
    'stroke-width': ribbonEdge,
  },
  // ribbons of a single study must not stand out, yet keep a contrast of 3:1
  dash: {
    fill: 'none',
    stroke: 'strand',
    'stroke-opacity': ribbonOpacity,
    'stroke-dasharray': '6 4',
  },
  'single-line': {
    fill: 'none',
    stroke: 'ground',
    'stroke-width': 1,
    'stroke-dasharray': '6 4',
  },
  'marked-line': {
    fill: 'none',
    stroke: 'warning',
    'stroke-width': 1.5,
    'stroke-dasharray': '1 3',
  },
  assembled: { fill: 'none', stroke: 'muted', 'stroke-width': 2, 'stroke-dasharray': '2 4' },
  band: { fill: 'strand', 'fill-opacity': 0.9 },
  bar: { fill: 'strand' },
  'bar.plain': { fill: 'text' },
  'bar.gathered': { fill: 'quiet', stroke: 'text', 'stroke-dasharray': '2 2' },
  'bar.hatched': { fill: 'ground', stroke: 'muted', 'stroke-width': 1 },
  'hatch-line': { fill: 'none', stroke: 'muted', 'stroke-width': 1.5 },
  'highlighted-bar': { fill: 'text' },
  leader: { fill: 'none', stroke: 'text', 'stroke-width': 1.25 },
  'label-ground': { fill: 'ground', 'fill-opacity': 0.86 },
  'label-wedge': { fill: 'text' },
  label: { fill: 'text' },
  'label.unnamed': { fill: 'quiet' },
  'label.dimmed': { fill: 'quiet' },
  'label.highlighted': { fill: 'text' },
  heading: { fill: 'text' },
  'focus-back': { fill: 'none', stroke: 'ground', 'stroke-width': 5 },
  'focus-ring': { fill: 'none', stroke: 'accent', 'stroke-width': 2.5 },
} as const satisfies Readonly<Record<string, MarkStyle>>;

/** Opacity of marks outside the highlight. A page dims two layers; a file each mark, for Office. */
export const dimmedOpacity = {
  page: { links: 0.22, nodes: 0.35 },
  file: { ribbons: 0.13, lines: 0.5, bars: 0.35 },
} as const;

const styles: Readonly<Record<string, MarkStyle | undefined>> = markStyles;

/** The style of a kind of marks in any state. */
export function styleOfKind(kind: MarkKind): MarkStyle {
  return styles[kind] ?? {};
}

/** The style of a mark: that of its kind, with the changes of its states. */
export function styleOf({ kind, states = [] }: Mark): MarkStyle {
  return states.reduce<MarkStyle>(
    (style, state) => ({ ...style, ...styles[`${kind}.${state}`] }),
    styleOfKind(kind),
  );
}
