// SPDX-License-Identifier: MIT
import type { FlowNode } from '../model/flow.js';
import type { FigureNumbers } from '../model/node-numbers.js';
import type { ColumnWidth } from './lane-columns.js';
import { placeNear, spreadEvenly, stackHeight, type Item, type Spacing } from './spread.js';
import type { TextSizes } from './text-style.js';

/** The vertical frame of a figure, px from its top edge. */
export interface LaneFrame {
  readonly top: number;
  readonly bottom: number;
  /** The border between the lanes; the bottom where there are none. */
  readonly border: number;
  /** px for one study (or finding, or a value of 1). */
  readonly scale: number;
}

/** What heights are decided by. */
export interface HeightOptions {
  readonly sizes: TextSizes;
  readonly numbers: FigureNumbers;
  /** Width of the figure, px. */
  readonly width: number;
  readonly isPair: boolean;
  readonly isTiny: boolean;
  /** A height that the figure keeps to where it can, px. */
  readonly height?: number | undefined;
}

/** Between the named lane and what is below its border, px. */
const laneGap = 26;
/** From the last named node to the hairline, px. */
const aboveBorder = 14;
/** Between two bars of a column, px. */
const barSpace = 4;
/** Named nodes with room to spare stay at least so far apart, px. */
const leastMiddles = 22;
/** How far they move from an even spread towards their neighbours. */
const towardsNeighbours = 0.35;
/**
 * Nodes of a column that has more room than it needs stand no farther apart than this allows, px.
 */
const mostSpare = 48;
/** Few studies: px for one at least, and at most. */
const leastTinyScale = 28;
const mostScale = 32;
/**
 * Other figures grow until one study has so many parts of the text's size, as far as a column of so
 * many px allows.
 */
const wantedScale = 0.325;
const wantedColumn = 548;
/** In figures of two columns rows are targets for a finger, px. */
const fingerRow = 24;
const fingerGap = 2;

/** The distances that nodes of a column keep. */
function spacingOf(column: ColumnWidth, { sizes, isPair }: HeightOptions): Spacing {
  return {
    bars: barSpace,
    texts: sizes.pitch - sizes.lineHeight,
    middles: isPair ? fingerRow + fingerGap : sizes.pitch,
    textsOnBars: column.side === 'gutter',
  };
}

/** Height of the caption below the border, px. */
function captionHeight({ sizes }: HeightOptions): number {
  return sizes.pitch + 6;
}

/** Height of a block's label above its spine, px. */
function stripHeight({ sizes }: HeightOptions): number {
  return sizes.small + 11;
}

/** Height of the columns at a width of the figure, where they need no more, px. */
export function usualHeight(width: number): number {
  return Math.min(680, Math.max(480, width * 0.56));
}

/**
 * Finds height, border and scale: the largest scale at which every column fits a height that
 * follows from the width.
 */
export function frameOf(
  columns: readonly ColumnWidth[],
  options: HeightOptions,
  top: number,
): LaneFrame {
  const needed = (scale: number): number => neededHeight(columns, scale, options);
  const { mean } = options.numbers;
  const fullest = Math.max(
    mean,
    ...columns.map((column) =>
      [...column.named, ...column.unnamed].reduce((sum, node) => sum + barOf(node, options), 0),
    ),
  );
  const floor = options.isTiny
    ? leastTinyScale / mean
    : Math.min(
        (wantedScale * options.sizes.label * (options.isPair ? 0.75 : 1)) / mean,
        wantedColumn / fullest,
      );
  const usual = options.isPair ? 480 : usualHeight(options.width);
  const wanted = options.height ?? Math.max(usual, needed(floor));
  const height = Math.ceil(Math.max(needed(0), Math.min(wanted, needed(mostScale / mean) + 120)));
  let [low, high] = [0, mostScale / mean];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (needed(middle) <= height) low = middle;
    else high = middle;
  }
  const below = lowerHeight(columns, low, options);
  const bottom = top + height;
  return { top, bottom, scale: low, border: below === 0 ? bottom : bottom - below };
}

function neededHeight(
  columns: readonly ColumnWidth[],
  scale: number,
  options: HeightOptions,
): number {
  const heightOf = (column: ColumnWidth, items: readonly Item[]): number =>
    stackHeight(items, spacingOf(column, options));
  const plain = columns
    .filter(({ lanes }) => !lanes)
    .map((column) => heightOf(column, plainItems(column, scale, options)));
  const upper = columns
    .filter(({ lanes }) => lanes)
    .map((column) => heightOf(column, itemsOf(column, column.named, scale, options)));
  const below = lowerHeight(columns, scale, options);
  return Math.max(0, ...plain, Math.max(0, ...upper) + (below > 0 ? laneGap + below : 0));
}

/** From the border to the bottom, px. */
function lowerHeight(
  columns: readonly ColumnWidth[],
  scale: number,
  options: HeightOptions,
): number {
  return Math.max(
    0,
    ...columns
      .filter(({ lanes }) => lanes)
      .map((column) => {
        if (options.isPair)
          return (
            captionHeight(options) +
            stackHeight(itemsOf(column, column.unnamed, scale, options), spacingOf(column, options))
          );
        const strips = blockTops(column, scale, options, 0);
        const last = column.unnamed.at(-1);
        return (strips.at(-1) ?? 0) + (last === undefined ? 0 : barOf(last, options) * scale);
      }),
  );
}

/** The upper ends of a column's spines, one below the other from the border on. */
function blockTops(
  column: ColumnWidth,
  scale: number,
  options: HeightOptions,
  border: number,
): readonly number[] {
  const isOnly = column.unnamed.length === 1;
  let y = border + captionHeight(options) - (isOnly ? 0 : 3);
  return column.unnamed.map((node) => {
    const label = column.labels.get(node);
    const lines = label?.lines.length ?? 1;
    if (!isOnly) y += stripHeight(options) + (lines - 1) * (options.sizes.small + 2);
    const start = y;
    y += barOf(node, options) * scale;
    return start;
  });
}

function barOf(node: FlowNode, { numbers }: HeightOptions): number {
  return numbers.nodes.get(node)?.bar ?? 0;
}

function itemsOf(
  column: ColumnWidth,
  nodes: readonly FlowNode[],
  scale: number,
  options: HeightOptions,
): readonly Item[] {
  return nodes.map((node) => ({
    bar: barOf(node, options) * scale,
    text: column.labels.get(node)?.height ?? 0,
  }));
}

/**
 * Whether a column without lanes has a caption above its not-named nodes: where they share one
 * number.
 */
export function hasOwnCaption(column: ColumnWidth): boolean {
  return !column.lanes && column.unnamed.length > 1 && column.text.caption !== undefined;
}

/**
 * All of a column without lanes: what is not named stands at the bottom, under a caption where its
 * parts share one number.
 */
function plainItems(column: ColumnWidth, scale: number, options: HeightOptions): readonly Item[] {
  const caption = hasOwnCaption(column) ? [{ bar: 0, text: options.sizes.lineHeight }] : [];
  return [
    ...itemsOf(column, column.named, scale, options),
    ...caption,
    ...itemsOf(column, column.unnamed, scale, options),
  ];
}

/** The vertical middle of every node, and of each column's caption, px. */
export interface Middles {
  readonly nodes: ReadonlyMap<FlowNode, number>;
  /** By column index; `undefined` where a column has no caption. */
  readonly captions: readonly (number | undefined)[];
}

/**
 * Places the nodes of all columns in the frame; `pull` gives where a node's neighbours are, with
 * their weight.
 */
export function placeMiddles(
  columns: readonly ColumnWidth[],
  frame: LaneFrame,
  options: HeightOptions,
  pull: (node: FlowNode, middles: ReadonlyMap<FlowNode, number>) => number | undefined,
): Middles {
  const nodes = new Map<FlowNode, number>();
  const captions = columns.map((column) => {
    const spacing = spacingOf(column, options);
    const set = (here: readonly FlowNode[], middles: readonly number[]): void =>
      here.forEach((node, index) => nodes.set(node, middles[index] ?? 0));
    if (column.lanes) {
      const named = itemsOf(column, column.named, frame.scale, options);
      set(column.named, spreadEvenly(named, spacing, upperRoom(frame)));
      set(column.unnamed, lowerMiddles(column, frame, options));
      return frame.border + (options.isPair ? 16 : captionHeight(options) / 2 + 1);
    }
    const items = plainItems(column, frame.scale, options);
    const middles = [...spreadEvenly(items, spacing, [frame.top, frame.bottom], mostSpare)];
    const caption = hasOwnCaption(column) ? middles.splice(column.named.length, 1)[0] : undefined;
    set([...column.named, ...column.unnamed], middles);
    return caption;
  });
  return { nodes: moveTowardsNeighbours(columns, frame, options, nodes, pull), captions };
}

function upperRoom(frame: LaneFrame): readonly [number, number] {
  return [frame.top, frame.border - aboveBorder];
}

function lowerMiddles(
  column: ColumnWidth,
  frame: LaneFrame,
  options: HeightOptions,
): readonly number[] {
  if (options.isPair) {
    const items = itemsOf(column, column.unnamed, frame.scale, options);
    const start = frame.border + captionHeight(options);
    // at the top of its lane, where the caption is, and no farther apart than need be
    const spacing = spacingOf(column, options);
    return spreadEvenly(items, spacing, [start, start + stackHeight(items, spacing)]);
  }
  const tops = blockTops(column, frame.scale, options, frame.border);
  return column.unnamed.map(
    (node, index) => (tops[index] ?? 0) + (barOf(node, options) * frame.scale) / 2,
  );
}

/**
 * Moves named nodes of inner columns, and whole columns that have room above and below, towards
 * their neighbours.
 */
function moveTowardsNeighbours(
  columns: readonly ColumnWidth[],
  frame: LaneFrame,
  options: HeightOptions,
  even: ReadonlyMap<FlowNode, number>,
  pull: (node: FlowNode, middles: ReadonlyMap<FlowNode, number>) => number | undefined,
): ReadonlyMap<FlowNode, number> {
  const moved = new Map(even);
  const last = columns.length - 1;
  for (const column of columns) {
    const isInner = column.index > 0 && column.index < last;
    const here = column.lanes ? column.named : [...column.named, ...column.unnamed];
    if (!isInner || hasOwnCaption(column)) continue;
    const usual = spacingOf(column, options);
    const spacing = { ...usual, middles: Math.max(leastMiddles, usual.middles) };
    const items = itemsOf(column, here, frame.scale, options);
    const room = column.lanes ? upperRoom(frame) : ([frame.top, frame.bottom] as const);
    if (stackHeight(items, spacing) > room[1] - room[0]) continue;
    const wanted = here.map((node) => {
      const from = even.get(node) ?? 0;
      return from + towardsNeighbours * ((pull(node, even) ?? from) - from);
    });
    placeNear(items, wanted, spacing, room).forEach((middle, index) => {
      const node = here[index];
      if (node !== undefined) moved.set(node, middle);
    });
  }
  return moved;
}
