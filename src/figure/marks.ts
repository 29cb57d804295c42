// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import type { Flow, FlowLink, FlowNode } from '../model/flow.js';
import type { LongerValue } from './extend-labels.js';
import type { MeasureText } from './fit-label.js';
import type { Highlight } from './highlight-marks.js';
import type { Strength } from './lane-graph.js';
import type { LanePlan } from './lane-plan.js';
import type { PlacedLabel } from './place-labels.js';
import type { Box, VerticalPlan } from './plan-vertical.js';
import type { Weight } from './text-style.js';

/** The places of everything in a figure, from left to right or from top to bottom. */
export type FigurePlan = LanePlan | VerticalFigure;

/**
 * A figure from top to bottom, with the code that paints it: few pages have one, so that it comes
 * with the plan.
 */
export interface VerticalFigure extends VerticalPlan {
  readonly painting: Painting<VerticalPlan>;
  /** Replaces the values of labels by longer texts where these have room. */
  readonly extendLabels: (
    longer: (node: FlowNode) => LongerValue | undefined,
    measure: MeasureText,
  ) => readonly PlacedLabel[];
}

/** How a plan of one orientation becomes marks. */
export interface Painting<Plan extends LanePlan | VerticalPlan> {
  readonly marks: (source: SceneSource<Plan>) => readonly Mark[];
  readonly hits: (source: SceneSource<Plan>) => readonly Mark[];
  readonly highlight: (source: SceneSource<Plan>, highlight: Highlight) => readonly Mark[];
  readonly labels: (source: SceneSource<Plan>, highlight: Highlight) => readonly Mark[];
  readonly headings: (plan: Plan) => readonly Mark[];
  /** The path around a node or link; `undefined` where it is not drawn. */
  readonly outline: (plan: Plan, key: string) => string | undefined;
}

/** A planned flow of an evidence. */
export interface SceneSource<Plan extends LanePlan | VerticalPlan = FigurePlan> {
  readonly evidence: Evidence;
  readonly flow: Flow;
  readonly plan: Plan;
}

/**
 * The layers from the lowest to the topmost. A page keeps the layers of one `group` in one element,
 * in the order of their first layers: the marks of a link or node stay together as one pointer
 * target, and pointing replaces only one group.
 */
export const layers = [
  { name: 'pale-ribbons', group: 'pale-links' },
  { name: 'pale-lines', group: 'pale-links' },
  { name: 'pale-hit-areas', group: 'pale-links' },
  { name: 'casings', group: 'casings' },
  { name: 'ribbons', group: 'links' },
  { name: 'ribbon-lines', group: 'links' },
  { name: 'link-hit-areas', group: 'links' },
  { name: 'faded', group: 'faded' },
  { name: 'assembled', group: 'highlight' },
  { name: 'highlighted-ribbons', group: 'highlight' },
  { name: 'highlighted-lines', group: 'highlight' },
  { name: 'bars', group: 'nodes' },
  { name: 'node-hit-areas', group: 'nodes' },
  { name: 'highlighted-bars', group: 'highlight' },
  { name: 'selected', group: 'highlight' },
  { name: 'label-grounds', group: 'labels' },
  { name: 'labels', group: 'labels' },
  { name: 'headings', group: 'headings' },
  { name: 'focus', group: 'focus' },
] as const;

/** A layer of the figure. */
export type LayerName = (typeof layers)[number]['name'];
/** A group of layers that a page keeps in one element. */
export type GroupName = (typeof layers)[number]['group'];

/** The kinds of marks; styled in `mark-styles.ts`. */
export type MarkKind =
  | 'ribbon'
  | 'ribbon-line'
  | 'casing'
  | 'casing-line'
  | 'assembled'
  | 'marked-line'
  | 'tint'
  | 'bar'
  | 'highlighted-tint'
  | 'highlighted-bar'
  | 'selected-ring'
  | 'leader'
  | 'label-ground'
  | 'label-wedge'
  | 'border'
  | 'label'
  | 'heading'
  | 'focus-back'
  | 'focus-ring'
  | 'hit';

/** How strongly a ribbon is painted: by what its ends name, and whether it is highlighted. */
export type PaintedStrength = Strength | 'lit' | 'lit-half' | 'lit-pale';

/** A state in which a mark differs from others of its kind. */
export type MarkState =
  | PaintedStrength
  | 'hue'
  | 'plain'
  | 'unnamed'
  | 'spine'
  | 'gathered'
  | 'quiet'
  | 'dimmed'
  | 'highlighted'
  | 'answer'
  | 'line';

/** A node or link that can be pointed at, focused and selected. */
export interface Item {
  readonly key: string;
  readonly of: FlowNode | FlowLink;
  /** Kind of a node; `marked` with a retracted study. */
  readonly states: readonly string[];
}

/** Text in lines; `x` and `y` are the baseline point of the first. Sizes in px. */
export interface TextShape {
  readonly type: 'text';
  readonly lines: readonly string[];
  /** Names in the lines that stand out in weight 600. */
  readonly strong?: readonly string[];
  /** Written after the last line in weight 600; empty for none. */
  readonly number: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: Weight;
  readonly lineHeight: number;
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
  /** Index of a hue; see `hues.ts`. */
  readonly hue?: number;
  /** Stroke width, px, if it differs within the kind. */
  readonly strokeWidth?: number;
}

const layerRanks = new Map<LayerName, number>(layers.map(({ name }, rank) => [name, rank]));

/** Marks from the lowest layer to the topmost; within a layer they keep their order. */
export function inLayerOrder(marks: Iterable<Mark>): readonly Mark[] {
  const rank = ({ layer }: Mark): number => layerRanks.get(layer) ?? 0;
  return [...marks].sort((a, b) => rank(a) - rank(b));
}
