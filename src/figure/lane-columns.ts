// SPDX-License-Identifier: MIT
import { isUnnamed, type Flow, type FlowNode } from '../model/flow.js';
import { boundLabel } from './fit-label.js';
import { isLanes, strengthOf } from './lane-graph.js';
import {
  firstFitting,
  fitNodeLabel,
  numberWidth,
  reserveOf,
  type ColumnText,
  type LabelOptions,
  type LaneWords,
  type NodeLabel,
} from './lane-texts.js';
import type { MeasureStyled, TextSizes } from './text-style.js';

/** Where the labels of a column stand: left or right of bars, or within a gutter. */
export type Side = 'left' | 'right' | 'gutter';

/** A column with its width, before it has a place. */
export interface ColumnWidth {
  readonly index: number;
  readonly side: Side;
  /** Named nodes above, not-named ones below a common border. */
  readonly lanes: boolean;
  readonly named: readonly FlowNode[];
  readonly unnamed: readonly FlowNode[];
  readonly labels: ReadonlyMap<FlowNode, NodeLabel>;
  readonly text: ColumnText;
  /** The line below the column's name, as it fits. */
  readonly line: string;
  /** Width of the gutter, or of the bar with its labels, px. */
  readonly width: number;
}

/** A column's place, px: edges of the gutter or of the bar. */
export interface PlacedColumn extends ColumnWidth {
  readonly x0: number;
  readonly x1: number;
}

/** What columns are measured with. */
export interface ColumnOptions {
  readonly width: number;
  readonly measure: MeasureStyled;
  readonly sizes: TextSizes;
  readonly words: LaneWords;
  /** Whether nodes that gather what is named once list the names. */
  readonly listsMembers: boolean;
}

/** Width of the bars of outer columns; of bars where two columns are shown, px. */
export const barWidth = 10;
const pairBarWidth = 8;
/** Space between a bar and its label, px; also from a gutter's edge to the label in it. */
export const labelGap = 8;
/** Below this space between columns, px, a figure shows two columns at a time. */
export const leastGap = 80;
/** The widest word beside bars, in parts of the figure's width. */
const mostLabel = 0.44;
/** Ribbons of a pair keep this space where labels can be wrapped for it, px. */
const pairGap = 100;
/** They may have less to keep room for the numbers of a selection, by their form. */
const pairGaps = [72, 56, pairGap] as const;
/**
 * Where labels cannot be wrapped for that, the figure grows wider rather than have less than this,
 * px.
 */
const leastPairGap = 32;
/** Columns with few studies stand no farther apart, px. */
const mostTinyGap = 220;
/** Labels of blocks are indented below their caption, px. */
export const blockIndent = 10;

/** Larger labels, px, are those of slides. */
const mostPageText = 14;

/** All columns side by side, with the space between them. */
export function placeColumns(
  flow: Flow,
  arrangement: readonly (readonly FlowNode[])[],
  options: ColumnOptions,
  isTiny: boolean,
): {
  readonly columns: readonly PlacedColumn[];
  readonly narrowestGap: number;
  readonly width: number;
} {
  let drafted = draft(flow, arrangement, options, roomyLabel(options));
  if (drafted.narrowest < leastGap) drafted = draft(flow, arrangement, options, 0);
  const { columns, spaces } = drafted;
  const gaps = spaces.map((space) =>
    Math.max(leastGap / 2, Math.min(space, isTiny ? mostTinyGap : Infinity)),
  );
  let x = 0;
  const placed = columns.map((column, index): PlacedColumn => {
    const start = x;
    x += column.width + (gaps[index] ?? 0);
    const edge = start + column.width;
    if (column.side === 'left') return { ...column, x0: edge - barWidth, x1: edge };
    if (column.side === 'right') return { ...column, x0: start, x1: start + barWidth };
    return { ...column, x0: start, x1: edge };
  });
  return {
    columns: placed.map((column, index) => fitHead(column, placed[index + 1], options)),
    narrowestGap: drafted.narrowest,
    // sums of fractions may be beyond the room by their last digit
    width: Math.ceil(x - 0.001),
  };
}

/** The widest label of an outer column in a figure with room for it, px; slides have none. */
function roomyLabel({ width, sizes }: ColumnOptions): number {
  if (sizes.label > mostPageText) return 0;
  return Math.min(176, Math.max(96, width * 0.135)) * Math.max(1, sizes.label / 13);
}

function draft(
  flow: Flow,
  arrangement: readonly (readonly FlowNode[])[],
  options: ColumnOptions,
  outerLimit: number,
): { columns: readonly ColumnWidth[]; spaces: readonly number[]; narrowest: number } {
  const last = arrangement.length - 1;
  const columns = arrangement.map((nodes, index) =>
    index === 0 || index === last
      ? measureOuter(flow, nodes, index, index === 0 ? 'left' : 'right', options, outerLimit)
      : measureGutter(flow, nodes, index, options),
  );
  const free = options.width - columns.reduce((sum, { width }) => sum + width, 0);
  const spaces = shareSpace(flow, free);
  return { columns, spaces, narrowest: Math.min(...spaces, Infinity) };
}

/**
 * Shares what is left between the columns: half equally, half by the root of the number of strong
 * ribbons in each gap.
 */
function shareSpace(flow: Flow, free: number): readonly number[] {
  const gaps = flow.columns.slice(1).map((_, gap) => {
    const strong = flow.links.filter(
      (link) => link.from.column === gap && strengthOf(flow, link) !== 'pale',
    );
    return Math.sqrt(strong.length);
  });
  const sum = gaps.reduce((a, b) => a + b, 0);
  return gaps.map(
    (root) => free * (0.5 / gaps.length + (sum > 0 ? (0.5 * root) / sum : 0.5 / gaps.length)),
  );
}

function measureOuter(
  flow: Flow,
  nodes: readonly FlowNode[],
  index: number,
  side: 'left' | 'right',
  options: ColumnOptions,
  limit: number,
  bar = barWidth,
): ColumnWidth {
  const { measure, sizes, words } = options;
  const text = words.column(index);
  const labels = fitAll(
    nodes,
    words,
    { measure, sizes, maxWidth: limit, listsMembers: options.listsMembers && bar === pairBarWidth },
    options.width * mostLabel - labelGap - bar,
  );
  const labelled = Math.max(0, ...[...labels.values()].map(({ width }) => width));
  const name = measure(text.name, sizes.head, 700);
  const lineRoom = Math.max(limit, labelled + labelGap + bar, name);
  const line = firstFitting(text.lines, lineRoom, (words) => measure(words, sizes.small, 400));
  const head = Math.max(name, measure(line, sizes.small, 400));
  const width = Math.ceil(Math.max(labelled + labelGap + bar, head) + 1);
  return { ...divide(flow, nodes, index), side, labels, text, line, width };
}

/**
 * Labels in lines of the width given, or as wide as the longest word among them, up to a limit: 0
 * wraps as tight as the words go.
 */
function fitAll(
  nodes: readonly FlowNode[],
  words: LaneWords,
  options: LabelOptions,
  mostWidth: number,
): ReadonlyMap<FlowNode, NodeLabel> {
  const fit = (maxWidth: number): ReadonlyMap<FlowNode, NodeLabel> =>
    new Map(nodes.map((node) => [node, fitNodeLabel(words.node(node), { ...options, maxWidth })]));
  const tightest = nodes.map((node) =>
    tightWidth(words.node(node).texts, reserveOf(words.node(node)), options),
  );
  // a word wider than that is cut: the figure would grow out of its page
  const longest = Math.min(Math.max(0, ...tightest), mostWidth);
  return fit(Math.max(1, options.maxWidth, longest));
}

/** The width of a label at its narrowest in two lines of whole words. */
function tightWidth(
  texts: readonly string[],
  reserve: string,
  { measure, sizes }: { measure: MeasureStyled; sizes: TextSizes },
): number {
  const number = numberWidth(reserve, measure, sizes.label);
  const pieces = boundLabel(texts.at(-1) ?? '').split(/(?<=[ 、，])/u);
  const widths = pieces.map((_, cut) => {
    const lines = [pieces.slice(0, cut).join(''), pieces.slice(cut).join('')];
    return Math.max(
      measure((lines[0] ?? '').trimEnd(), sizes.label, 600),
      measure(lines[1] ?? '', sizes.label, 600) + number,
    );
  });
  return Math.min(...widths);
}

function measureGutter(
  flow: Flow,
  nodes: readonly FlowNode[],
  index: number,
  options: ColumnOptions,
): ColumnWidth {
  const { measure, sizes, words, width } = options;
  const text = words.column(index);
  const limit = (width < 1100 ? 124 : 152) * Math.max(1, sizes.label / 13);
  const room = limit - 2 * labelGap;
  const divided = divide(flow, nodes, index);
  const labels = new Map(
    nodes.map((node): [FlowNode, NodeLabel] => {
      const isBlock = isUnnamed(node);
      return [
        node,
        fitNodeLabel(words.node(node), {
          measure,
          sizes,
          maxWidth: isBlock ? limit - blockIndent : room,
          ...(isBlock ? { size: sizes.small } : {}),
          listsMembers: options.listsMembers,
        }),
      ];
    }),
  );
  const widths = [...labels].map(([node, label]) =>
    isUnnamed(node) ? label.width + blockIndent : label.width + 2 * labelGap,
  );
  const caption =
    text.caption === undefined || !divided.lanes
      ? 0
      : measure(text.caption.text, sizes.label, 400) +
        numberWidth(text.caption.reserve, measure, sizes.label);
  const gutter = Math.min(limit, Math.ceil(Math.max(caption, limit * 0.6, ...widths)));
  return { ...divided, side: 'gutter', labels, text, line: text.lines.at(-1) ?? '', width: gutter };
}

function divide(
  flow: Flow,
  nodes: readonly FlowNode[],
  index: number,
): Pick<ColumnWidth, 'index' | 'lanes' | 'named' | 'unnamed'> {
  return {
    index,
    lanes: isLanes(flow, index),
    named: nodes.filter((node) => !isUnnamed(node)),
    unnamed: nodes.filter(isUnnamed),
  };
}

/** The head of an inner column may reach into the space behind its gutter. */
function fitHead(
  column: PlacedColumn,
  next: PlacedColumn | undefined,
  { measure, sizes }: ColumnOptions,
): PlacedColumn {
  if (column.side !== 'gutter') return column;
  const room = (next?.x0 ?? column.x1) - column.x0 - 12;
  const line = firstFitting(column.text.lines, room, (words) => measure(words, sizes.small, 400));
  return { ...column, line };
}

/**
 * Two columns with their labels outside, in a width that both sides share; all columns are measured
 * alike.
 */
export function placePair(
  flow: Flow,
  arrangement: readonly (readonly FlowNode[])[],
  pair: number,
  options: ColumnOptions,
): { readonly columns: readonly ColumnWidth[]; readonly pair: readonly PlacedColumn[] } {
  const limit = Math.max(48, Math.floor((options.width - pairGap) / 2) - labelGap - pairBarWidth);
  const measureAll = (words: LaneWords): readonly ColumnWidth[] =>
    arrangement.map((nodes, index) =>
      measureOuter(
        flow,
        nodes,
        index,
        index === pair ? 'left' : 'right',
        { ...options, words },
        limit,
        pairBarWidth,
      ),
    );
  const widthOf = (columns: readonly ColumnWidth[]): number =>
    Math.max(...columns.slice(1).map(({ width }, index) => width + (columns[index]?.width ?? 0)));
  const fitted = reserves.map((reserve) => measureAll(withReserve(options.words, reserve)));
  const columns =
    fitted.find((each, index) => options.width - widthOf(each) >= (pairGaps[index] ?? 0)) ??
    measureAll(withReserve(options.words, 'shortReserve'));
  const [left, right] = [columns[pair], columns[pair + 1]];
  if (left === undefined || right === undefined) return { columns, pair: [] };
  const width = Math.max(options.width, left.width + right.width + leastPairGap);
  return {
    columns,
    pair: [
      { ...left, x0: left.width - pairBarWidth, x1: left.width },
      { ...right, x0: width - right.width, x1: width - right.width + pairBarWidth },
    ],
  };
}

/** What labels may keep room for, the widest first. */
const reserves = ['reserve', 'shortReserve', 'number'] as const;

/** Labels that keep room for one of these. */
function withReserve(words: LaneWords, reserve: (typeof reserves)[number]): LaneWords {
  return {
    ...words,
    node: (node) => {
      const text = words.node(node);
      return { ...text, reserve: text[reserve] };
    },
  };
}
