// SPDX-License-Identifier: MIT
import { oncePerObject } from '../data/once.js';
import type { Flow, FlowLink, FlowNode, Share } from '../model/flow.js';
import { strengthOf, type Strength } from './lane-graph.js';
import { round } from './ribbon-path.js';

/** Where a ribbon leaves or meets a node, px. */
export interface RibbonEnd {
  /** The node's side. */
  readonly x: number;
  /** Where the ribbon begins to bend: at a spine the edge of its gutter, else the node's side. */
  readonly bend: number;
  /** Upper edge of the ribbon. */
  readonly y: number;
  readonly thickness: number;
}

/** A ribbon with its place: the two ends may differ in thickness. */
export interface PlacedRibbon {
  readonly link: FlowLink;
  readonly strength: Strength;
  readonly from: RibbonEnd;
  readonly to: RibbonEnd;
}

/** SVG path data: an outline that is filled, or a line with its width in px. */
export type RibbonShape =
  | { readonly kind: 'fill'; readonly d: string }
  | { readonly kind: 'stroke'; readonly d: string; readonly width: number };

/** One colour's part of a ribbon. */
export interface RibbonStrand {
  /** Index of the hue; see `hues.ts`. */
  readonly hue: number;
  readonly shape: RibbonShape;
}

/**
 * How strands are told apart. By index into the flow's colours: the hue, and the place in a ribbon.
 */
export interface StrandOrder {
  readonly hues: readonly number[];
  readonly ranks: readonly number[];
}

/** How strands are told apart, and their least widths. */
export interface StrandOptions extends StrandOrder {
  /** Size of labels, px: the least widths follow it. */
  readonly size: number;
}

/** Below this thickness at both ends, px, a strong or half ribbon is a line. */
const strokeBelow = 14;
/** A line changes its thickness by less than this from end to end, px. */
const strokeChange = 1.5;
/** Least width of a pale line, px. */
const leastPale = 0.7;

/** The side of a node that ribbons meet. */
export interface NodeSide {
  readonly x: number;
  readonly bend: number;
  /** Upper edge and height of the bar. */
  readonly y: number;
  readonly height: number;
}

/**
 * Places all ribbons between the columns given: each end takes its share of its bar, in the order
 * of the nodes it leads to.
 */
export function placeRibbons(
  flow: Flow,
  ranks: ReadonlyMap<FlowNode, number>,
  sideOf: (node: FlowNode, side: 'left' | 'right') => NodeSide | undefined,
): readonly PlacedRibbon[] {
  const rank = (node: FlowNode): number => ranks.get(node) ?? 0;
  const drawn = flow.links.filter(
    ({ from, to }) => sideOf(from, 'right') !== undefined && sideOf(to, 'left') !== undefined,
  );
  const starts = stackEnds(
    drawn,
    (link) => link.from,
    'right',
    sideOf,
    (a, b) => rank(a.to) - rank(b.to),
  );
  const ends = stackEnds(
    drawn,
    (link) => link.to,
    'left',
    sideOf,
    (a, b) => rank(a.from) - rank(b.from),
  );
  return drawn.flatMap((link): readonly PlacedRibbon[] => {
    const from = starts.get(link);
    const to = ends.get(link);
    if (from === undefined || to === undefined) return [];
    return [{ link, strength: strengthOf(flow, link), from, to }];
  });
}

function stackEnds(
  links: readonly FlowLink[],
  nodeOf: (link: FlowLink) => FlowNode,
  side: 'left' | 'right',
  sideOf: (node: FlowNode, side: 'left' | 'right') => NodeSide | undefined,
  compare: (a: FlowLink, b: FlowLink) => number,
): ReadonlyMap<FlowLink, RibbonEnd> {
  const filled = new Map<FlowNode, number>();
  const ends = new Map<FlowLink, RibbonEnd>();
  for (const link of [...links].sort(compare)) {
    const node = nodeOf(link);
    const at = sideOf(node, side);
    if (at === undefined) continue;
    const offset = filled.get(node) ?? 0;
    const thickness = node.value > 0 ? (link.value / node.value) * at.height : 0;
    filled.set(node, offset + thickness);
    ends.set(link, { x: at.x, bend: at.bend, y: at.y + offset, thickness });
  }
  return ends;
}

/** The shape of a whole ribbon, for its casing, hit area and focus. */
export function ribbonShape(ribbon: PlacedRibbon, size: number): RibbonShape {
  return shapeOf(ribbon, 0, 1, size);
}

/** One colour's part of a ribbon between two fractions of its thickness. */
export interface StrandPart {
  readonly hue: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a ribbon in the order of the colour column, equal hues beside each other as one.
 * With some `shares` of its link, only their parts, first in each strand.
 */
export function strandParts(
  link: FlowLink,
  strands: StrandOrder,
  shares: readonly Share[] = link.shares,
): readonly StrandPart[] {
  if (shares.length === 0) return [];
  // a highlight asks for a ribbon, and again for each end of it
  const known = partsOfShares.get(shares);
  if (known?.strands === strands) return known.parts;
  const parts = divide(link, stretchesOf(strands), shares);
  partsOfShares.set(shares, { strands, parts });
  return parts;
}

const partsOfShares = new WeakMap<
  readonly Share[],
  { readonly strands: StrandOrder; readonly parts: readonly StrandPart[] }
>();

function divide(
  link: FlowLink,
  stretches: Stretches,
  shares: readonly Share[],
): readonly StrandPart[] {
  const wholes = weigh(stretches, link.shares);
  const some = shares.length === link.shares.length ? wholes : weigh(stretches, shares);
  const parts: { hue: number; whole: number; shown: number }[] = [];
  wholes.forEach((whole, at) => {
    if (whole <= 0) return;
    const hue = stretches.hues[at] ?? -1;
    const shown = some[at] ?? 0;
    const last = parts.at(-1);
    if (last?.hue === hue) {
      last.whole += whole;
      last.shown += shown;
    } else parts.push({ hue, whole, shown });
  });
  let offset = 0;
  return parts.flatMap(({ hue, whole, shown }) => {
    const start = offset / link.value;
    const end = (offset + shown) / link.value;
    offset += whole;
    return shown <= 0 ? [] : [{ hue, start, end }];
  });
}

/** The strands of a figure as stretches of one hue, in the order of the colour column. */
interface Stretches {
  readonly hues: readonly number[];
  /** The stretch of each strand. */
  readonly of: Uint32Array;
}

/** A hundred thousand colours are few stretches: no ribbon is summed by colour. */
const stretchesOf = oncePerObject((strands: StrandOrder): Stretches => {
  const { ranks } = strands;
  const hues: number[] = [];
  const of = new Uint32Array(ranks.length);
  for (const strand of [...ranks.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))) {
    const hue = strands.hues[strand] ?? -1;
    if (hues.at(-1) !== hue) hues.push(hue);
    of[strand] = hues.length - 1;
  }
  return { hues, of };
});

/** The weight of shares in each stretch. */
function weigh({ hues, of }: Stretches, shares: readonly Share[]): Float64Array {
  const weights = new Float64Array(hues.length);
  for (const { strand, weight } of shares) {
    const at = of[strand] ?? 0;
    weights[at] = (weights[at] ?? 0) + weight;
  }
  return weights;
}

/** The strands of a ribbon with their shapes; see {@link strandParts}. */
export function ribbonStrands(
  ribbon: PlacedRibbon,
  options: StrandOptions,
  shares?: readonly Share[],
): readonly RibbonStrand[] {
  return strandParts(ribbon.link, options, shares).map(({ hue, start, end }) => ({
    hue,
    shape: shapeOf(ribbon, start, end, options.size),
  }));
}

/** The part of a ribbon between two fractions of its thickness. */
function shapeOf(ribbon: PlacedRibbon, start: number, end: number, size: number): RibbonShape {
  const { from, to, strength } = ribbon;
  const thick0 = from.thickness * (end - start);
  const thick1 = to.thickness * (end - start);
  const y0 = from.y + from.thickness * start;
  const y1 = to.y + to.thickness * start;
  const thickest = Math.max(thick0, thick1);
  const isLine =
    strength === 'pale'
      ? thickest < leastPale
      : thickest < strokeBelow && Math.abs(thick0 - thick1) < strokeChange;
  if (!isLine) return { kind: 'fill', d: outline(from, to, [y0, y1], [y0 + thick0, y1 + thick1]) };
  return {
    kind: 'stroke',
    d: curve(from, to, y0 + thick0 / 2, y1 + thick1 / 2),
    width: round(Math.max(strength === 'pale' ? leastPale : size / 10, (thick0 + thick1) / 2)),
  };
}

/** The centre line of a ribbon, for the pointer. */
export function ribbonLine({ from, to }: PlacedRibbon): string {
  return curve(from, to, from.y + from.thickness / 2, to.y + to.thickness / 2);
}

function curve(from: RibbonEnd, to: RibbonEnd, y0: number, y1: number): string {
  const [near, far] = controls(from, to);
  return (
    `M${point(from.x, y0)}` +
    (from.bend === from.x ? '' : `L${point(from.bend, y0)}`) +
    `C${point(near, y0)} ${point(far, y1)} ${point(to.bend, y1)}` +
    (to.bend === to.x ? '' : `L${point(to.x, y1)}`)
  );
}

/** Where the control points of a curve stand, as a part of its way from either end. */
export const reach = 0.38;

/** The control points of a curve between two ends, px along the flow. */
export function controls(from: RibbonEnd, to: RibbonEnd): readonly [number, number] {
  const way = (to.bend - from.bend) * reach;
  return [from.bend + way, to.bend - way];
}

function outline(
  from: RibbonEnd,
  to: RibbonEnd,
  upper: readonly [number, number],
  lower: readonly [number, number],
): string {
  const [near, far] = controls(from, to);
  return (
    curve(from, to, ...upper) +
    `L${point(to.x, lower[1])}` +
    (to.bend === to.x ? '' : `L${point(to.bend, lower[1])}`) +
    `C${point(far, lower[1])} ${point(near, lower[0])} ${point(from.bend, lower[0])}` +
    (from.bend === from.x ? '' : `L${point(from.x, lower[0])}`) +
    'Z'
  );
}

export function point(x: number, y: number): string {
  return `${round(x)},${round(y)}`;
}

/**
 * By index into the flow's colours: its place in every ribbon. As in the colour's own column where
 * there is one, else as given.
 */
export function strandRanks(flow: Flow, ranks: ReadonlyMap<FlowNode, number>): readonly number[] {
  const column = flow.columns.indexOf(flow.colorBy);
  const nodeOf = new Map<string, FlowNode>();
  for (const node of flow.nodes)
    if (node.column === column) for (const term of node.members) nodeOf.set(term, node);
  return flow.colors.map((term, index) => {
    const node = nodeOf.get(term);
    // terms of one node keep their order among themselves
    return node === undefined
      ? index + (column === -1 ? 0 : 1e6)
      : (ranks.get(node) ?? 0) + index / (flow.colors.length + 1);
  });
}
