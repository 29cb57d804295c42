// SPDX-License-Identifier: MIT
import type { Flow, FlowNode } from '../model/flow.js';
import type { FigureNumbers } from '../model/node-numbers.js';
import { ranksOf, type Arrangement } from './arrange-lanes.js';
import {
  leastGap,
  placeColumns,
  placePair,
  type ColumnWidth,
  type PlacedColumn,
} from './lane-columns.js';
import { drawColumn, drawNode } from './lane-drawing.js';
import { inkWeight, strengthOf } from './lane-graph.js';
import { frameOf, placeMiddles, type HeightOptions } from './lane-heights.js';
import type { LaneNode, LanePlan } from './lane-plan.js';
import { placeRibbons, strandRanks, type NodeSide } from './lane-ribbons.js';
import type { LaneWords } from './lane-texts.js';
import { textSizes, type MeasureStyled } from './text-style.js';

/** What a plan is made for. */
export interface LaneOptions {
  readonly arrangement: Arrangement;
  readonly numbers: FigureNumbers;
  readonly words: LaneWords;
  readonly measure: MeasureStyled;
  /** Width that the figure may take, px. */
  readonly width: number;
  /** All columns, two at a time, or what the width allows. */
  readonly layout: 'auto' | 'columns' | 'pair';
  /** The first of the two columns that are shown where it is two at a time. */
  readonly pair?: number;
  /** A height for the columns, without heads, that the figure keeps to where it can, px. */
  readonly height?: number | undefined;
  /** Size of labels where it is not to follow the width, px: slides. */
  readonly textSize?: number | undefined;
  /** Whether nodes that gather what is named once list the names; slides leave them out. */
  readonly listsMembers?: boolean;
  /** The hue of a term of `color-by`; see `hues.ts`. */
  readonly hueOf: (term: string) => number;
}

/** Height of the columns' heads, px, and at the sizes of slides in parts of the name's size. */
const headHeight = 52;
const slideHead = 3.3;
/** Below the columns, px. */
const foot = 4;
/** A figure is no wider, px. */
const mostWidth = 1400;
/** With so many studies at most in its fullest column, bars are few and thick. */
const tinyTotal = 12;

/**
 * Plans the figure: places for columns, nodes, labels and ribbons on one scale. The flow is not
 * touched.
 */
export function planLanes(flow: Flow, options: LaneOptions): LanePlan {
  const { arrangement, numbers, words, measure } = options;
  const width = Math.min(options.width, mostWidth * ((options.textSize ?? 14) / 14));
  const sizes = textSizes(width, options.textSize);
  const isTiny = fullestColumn(flow, numbers) <= tinyTotal * numbers.mean;
  const columnOptions = {
    width,
    measure,
    sizes,
    words,
    listsMembers: options.listsMembers ?? true,
  };
  const all = placeColumns(flow, arrangement, columnOptions, isTiny);
  const pair = pairOf(options, all.narrowestGap);
  const isPair = pair !== undefined;
  const placed = pair === undefined ? undefined : placePair(flow, arrangement, pair, columnOptions);
  const columns: readonly ColumnWidth[] = placed?.columns ?? all.columns;
  const shown: readonly PlacedColumn[] = placed?.pair ?? all.columns;
  const heights: HeightOptions = {
    sizes,
    numbers,
    width,
    isPair,
    isTiny,
    height: options.height,
  };
  const top = Math.round(Math.max(headHeight, slideHead * sizes.head));
  const frame = frameOf(columns, heights, top);
  const middles = placeMiddles(columns, frame, heights, neighbourMean(flow));
  const edge = shown.at(-1);
  const drawing = {
    frame,
    middles,
    sizes,
    measure,
    isPair,
    width: isPair ? Math.max(width, (edge?.x0 ?? 0) + (edge?.width ?? 0)) : all.width,
  };
  const nodes = shown.flatMap((column) =>
    [...column.named, ...column.unnamed].map((node) => drawNode(node, column, numbers, drawing)),
  );
  const ranks = ranksOf(arrangement);
  return {
    orientation: 'horizontal',
    width: drawing.width,
    height: frame.bottom + foot,
    top: frame.top,
    bottom: frame.bottom,
    scale: frame.scale,
    sizes,
    columns: shown.map((column) => drawColumn(flow, column, drawing)),
    nodes,
    ribbons: placeRibbons(flow, ranks, sidesOf(nodes, shown, isPair)),
    strands: {
      hues: flow.colors.map(options.hueOf),
      ranks: strandRanks(flow, ranks),
      size: sizes.label,
    },
    pair,
    isTiny,
  };
}

/** The first of two columns, where only two are shown; `undefined` where all are. */
function pairOf(
  { layout, arrangement, pair = 0 }: LaneOptions,
  narrowestGap: number,
): number | undefined {
  const isTooNarrow = arrangement.length > 1 && narrowestGap < leastGap;
  const isPair = layout === 'pair' || (layout === 'auto' && isTooNarrow);
  return isPair ? Math.max(0, Math.min(arrangement.length - 2, pair)) : undefined;
}

/** The largest sum of bars in a column. */
function fullestColumn(flow: Flow, numbers: FigureNumbers): number {
  const sums = flow.columns.map(() => 0);
  for (const node of flow.nodes)
    sums[node.column] = (sums[node.column] ?? 0) + (numbers.nodes.get(node)?.bar ?? 0);
  return Math.max(0, ...sums);
}

/** Where a node's neighbours are on average, by what is seen of the ribbons to them. */
function neighbourMean(
  flow: Flow,
): (node: FlowNode, middles: ReadonlyMap<FlowNode, number>) => number | undefined {
  const neighbours = new Map<FlowNode, { node: FlowNode; weight: number }[]>();
  const add = (node: FlowNode, neighbour: FlowNode, weight: number): void => {
    neighbours.set(node, [...(neighbours.get(node) ?? []), { node: neighbour, weight }]);
  };
  for (const link of flow.links) {
    const weight = link.value * inkWeight[strengthOf(flow, link)];
    add(link.from, link.to, weight);
    add(link.to, link.from, weight);
  }
  return (node, middles) => {
    let sum = 0;
    let total = 0;
    for (const { node: neighbour, weight } of neighbours.get(node) ?? []) {
      sum += (middles.get(neighbour) ?? 0) * weight;
      total += weight;
    }
    return total > 0 ? sum / total : undefined;
  };
}

/** Where ribbons meet each node that is drawn, on its right or left. */
function sidesOf(
  nodes: readonly LaneNode[],
  shown: readonly PlacedColumn[],
  isPair: boolean,
): (node: FlowNode, side: 'left' | 'right') => NodeSide | undefined {
  const placed = new Map(nodes.map((each) => [each.node, each]));
  const columnOf = new Map(shown.map((column) => [column.index, column]));
  const first = shown[0]?.index;
  const last = shown.at(-1)?.index;
  return (node, side) => {
    const at = placed.get(node);
    const column = columnOf.get(node.column);
    if (at === undefined || column === undefined) return undefined;
    if (node.column === (side === 'right' ? last : first)) return undefined;
    const { box } = at;
    const x = side === 'right' ? box.x + box.width : box.x;
    const isSpine = at.shape === 'spine' && !isPair;
    const bend = isSpine ? (side === 'right' ? column.x1 : column.x0) : x;
    return { x, bend, y: box.y, height: box.height };
  };
}
