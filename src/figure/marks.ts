// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import type { Flow, FlowLink, FlowNode } from '../model/flow.js';
import type { Box, FigurePlan } from './plan.js';

/** A planned flow of an evidence. */
export interface SceneSource {
  readonly evidence: Evidence;
  readonly flow: Flow;
  readonly plan: FigurePlan;
}

/**
 * The layers from the lowest to the topmost. A page keeps the layers of one `group` in one element,
 * in the order of their first layers: the marks of a link or node stay together as one pointer
 * target, and pointing replaces only one group.
 */
export const layers = [
  { name: 'ribbons', group: 'links' },
  { name: 'ribbon-lines', group: 'links' },
  { name: 'link-hit-areas', group: 'links' },
  { name: 'assembled', group: 'highlight' },
  { name: 'highlighted-ribbons', group: 'highlight' },
  { name: 'highlighted-lines', group: 'highlight' },
  { name: 'bars', group: 'nodes' },
  { name: 'node-hit-areas', group: 'nodes' },
  { name: 'highlighted-bars', group: 'highlight' },
  { name: 'label-grounds', group: 'labels' },
  { name: 'labels', group: 'labels' },
  { name: 'headings', group: 'headings' },
  { name: 'focus', group: 'focus' },
] as const;

/** A layer of the figure. */
export type LayerName = (typeof layers)[number]['name'];
/** A group of layers that a page keeps in one element. */
export type GroupName = (typeof layers)[number]['group'];

/**
 * The kinds of marks, within a layer from the lowest to the topmost; styled in `mark-styles.ts`.
 */
export const markKinds = [
  'strand',
  'assembled',
  'band',
  'dash',
  'single-line',
  'marked-line',
  'bar',
  'highlighted-bar',
  'leader',
  'label-ground',
  'label-wedge',
  'label',
  'heading',
  'focus-back',
  'focus-ring',
  'hit',
] as const;

/** A kind of mark. */
export type MarkKind = (typeof markKinds)[number];

/** A state in which a mark differs from others of its kind. */
export type MarkState = 'plain' | 'hatched' | 'gathered' | 'unnamed' | 'dimmed' | 'highlighted';

/** A node or link that can be pointed at, focused and selected. */
export interface Item {
  readonly key: string;
  readonly of: FlowNode | FlowLink;
  /** Kind of a node; `marked` with a retracted study, `single` for a link with only one study. */
  readonly states: readonly string[];
}

/** Text in lines, `lineHeight` apart; `x` and `y` are the baseline point of the first. */
export interface TextShape {
  readonly type: 'text';
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether the text is cut and must be given in full elsewhere. */
  readonly shortened: boolean;
}

/** The shape of a mark, in px of the plan: SVG path data, a rectangle, or text. */
export type Shape =
  { readonly type: 'path'; readonly d: string } | ({ readonly type: 'box' } & Box) | TextShape;

/** A mark of the figure. */
export interface Mark {
  readonly layer: LayerName;
  readonly kind: MarkKind;
  /** Unique within a figure and stable between drawings. */
  readonly key: string;
  readonly shape: Shape;
  /** The node or link that it belongs to. */
  readonly item?: Item;
  readonly states?: readonly MarkState[];
  /** Index in the flow's colours. */
  readonly strand?: number;
  /** Stroke width, px, if it differs within the kind. */
  readonly strokeWidth?: number;
}

const layerRanks = new Map<LayerName, number>(layers.map(({ name }, rank) => [name, rank]));

/** Marks from the lowest layer to the topmost; within a layer they keep their order. */
export function inLayerOrder(marks: Iterable<Mark>): readonly Mark[] {
  const rank = ({ layer }: Mark): number => layerRanks.get(layer) ?? 0;
  return [...marks].sort((a, b) => rank(a) - rank(b));
}
