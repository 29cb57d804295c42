// SPDX-License-Identifier: MIT
import { tintOpacity, type SchemeColor } from './hues.js';
import type { Mark, MarkKind, PaintedStrength } from './marks.js';

/** A colour by role, whose value a painter knows. `hue` is the colour of the mark. */
export type ColorRole =
  | 'none'
  | 'hue'
  | 'text'
  | 'quiet'
  | 'faint'
  | 'muted'
  | 'rule'
  | 'bar'
  | 'unnamed'
  | 'spine'
  | 'pale'
  | 'ground'
  | 'warning'
  | 'accent';

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
  ribbon: { fill: 'hue' },
  'ribbon.pale': { fill: 'pale' },
  'ribbon.half': { fill: 'pale' },
  'ribbon-line': { fill: 'none', stroke: 'hue' },
  'ribbon-line.pale': { stroke: 'pale' },
  'ribbon-line.half': { stroke: 'pale' },
  casing: {
    fill: 'ground',
    stroke: 'ground',
    'stroke-width': 2.4,
  },
  'casing-line': { fill: 'none', stroke: 'ground' },
  'marked-line': {
    fill: 'none',
    stroke: 'warning',
    'stroke-width': 1.5,
    'stroke-dasharray': '1 3',
  },
  assembled: { fill: 'none', stroke: 'muted', 'stroke-width': 2, 'stroke-dasharray': '2 4' },
  tint: { fill: 'bar', 'fill-opacity': tintOpacity },
  'highlighted-tint': { fill: 'bar', 'fill-opacity': tintOpacity },
  bar: { fill: 'bar' },
  'bar.hue': { fill: 'hue' },
  'bar.unnamed': { fill: 'unnamed' },
  'bar.spine': { fill: 'spine' },
  'highlighted-bar': { fill: 'bar' },
  'highlighted-bar.hue': { fill: 'hue' },
  'highlighted-bar.unnamed': { fill: 'spine' },
  'selected-ring': { fill: 'none', stroke: 'text', 'stroke-width': 1.5 },
  leader: { fill: 'none', stroke: 'text', 'stroke-width': 1.25 },
  'label-ground': { fill: 'ground', 'fill-opacity': 0.86 },
  'label-wedge': { fill: 'text' },
  border: { fill: 'none', stroke: 'rule', 'stroke-width': 1 },
  label: { fill: 'text' },
  'label.quiet': { fill: 'quiet' },
  'label.dimmed': { fill: 'faint' },
  'label.highlighted': { fill: 'text' },
  heading: { fill: 'text' },
  'heading.quiet': { fill: 'quiet' },
  'focus-back': { fill: 'none', stroke: 'ground', 'stroke-width': 5 },
  'focus-ring': { fill: 'none', stroke: 'accent', 'stroke-width': 2.5 },
} as const satisfies Readonly<Record<string, MarkStyle>>;

/** A colour scheme of the page. */
export type Scheme = 'light' | 'dark';

/** A strength of ribbons that have hues. */
export type HuedStrength = Exclude<PaintedStrength, 'half' | 'pale'>;

/** Opacity of ribbons with hues, by strength and colour scheme. */
export const ribbonOpacity: Readonly<Record<Scheme, Readonly<Record<HuedStrength, number>>>> = {
  light: { strong: 0.72, lit: 0.86, 'lit-half': 0.5, 'lit-pale': 0.5 },
  dark: { strong: 0.8, lit: 0.9, 'lit-half': 0.55, 'lit-pale': 0.55 },
};

/**
 * Opacity of marks outside the highlight: on a page of whole layers, which multiplies with that of
 * their marks; in a file of each mark, since Office ignores the opacity of layers. In a step of a
 * story, what is dimmed can still be read from the last row; where none of its ribbons stands out,
 * all are pale: `links` is the part of their own opacity that strong ones keep.
 */
export const dimmedOpacity = {
  page: { pale: 0.34, links: 0.1, nodes: 0.25 },
  file: { ribbons: 0.07, bars: 0.25, tints: 0.025 },
  step: { nodes: 0.3, links: 0.3 },
} as const;

/** Opacity of the highlighted ribbons of a step, named or not, in both schemes. */
export const litInStep = 0.82;

/** The number of the right answer to a question. */
export const answerColor: SchemeColor = { light: '#146c43', dark: '#6fd3a0' };

const styles: Readonly<Record<string, MarkStyle | undefined>> = markStyles;

/** The style of a kind of marks in any state. */
function styleOfKind(kind: MarkKind): MarkStyle {
  return styles[kind] ?? {};
}

/** The style of a mark: that of its kind, with the changes of its states and its strength. */
export function styleOf({ kind, states = [] }: Mark, scheme: Scheme): MarkStyle {
  const style = states.reduce<MarkStyle>(
    (found, state) => ({ ...found, ...styles[`${kind}.${state}`] }),
    styleOfKind(kind),
  );
  const opacities: Readonly<Partial<Record<string, number>>> = ribbonOpacity[scheme];
  const opacity = states.map((state) => opacities[state]).find((found) => found !== undefined);
  if (opacity === undefined) return style;
  return kind === 'ribbon'
    ? { ...style, 'fill-opacity': opacity }
    : { ...style, 'stroke-opacity': opacity };
}
