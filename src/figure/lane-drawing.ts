// SPDX-License-Identifier: MIT
import { isUnnamed, type Flow, type FlowNode } from '../model/flow.js';
import type { FigureNumbers } from '../model/node-numbers.js';
import { blockIndent, labelGap, type PlacedColumn } from './lane-columns.js';
import { hasOwnCaption, type LaneFrame, type Middles } from './lane-heights.js';
import type { LaneColumn, LaneNode, NodeShape, PlacedText } from './lane-plan.js';
import { numberGap, type NodeLabel } from './lane-texts.js';
import type { Box } from './plan-vertical.js';
import { lineHeightOf, type MeasureStyled, type TextSizes } from './text-style.js';

/** What nodes and heads are drawn with. */
export interface Drawing {
  readonly frame: LaneFrame;
  readonly middles: Middles;
  readonly sizes: TextSizes;
  readonly measure: MeasureStyled;
  readonly isPair: boolean;
  /** Width of the figure, px. */
  readonly width: number;
}

/**
 * Width of a spine; it stands in the middle of its gutter, or flush with the side of its bar that
 * faces the ribbons, px.
 */
const spineWidth = 4;
/** Least height of what the pointer takes, px. */
const leastHit = 24;
/** A bar is at least so high, px. */
const leastBar = 1;

/** A node with the place of its bar, tint and label. */
export function drawNode(
  node: FlowNode,
  column: PlacedColumn,
  numbers: FigureNumbers,
  drawing: Drawing,
): LaneNode {
  const { frame, middles, isPair } = drawing;
  const number = numbers.nodes.get(node) ?? { count: 0, bar: 0, written: false };
  const middle = middles.nodes.get(node) ?? frame.top;
  const height = Math.max(leastBar, number.bar * frame.scale);
  const shape: NodeShape =
    isUnnamed(node) && column.lanes ? 'spine' : column.side === 'gutter' ? 'gutter' : 'bar';
  const box = { ...across(shape, column, isPair), y: middle - height / 2, height };
  const label = column.labels.get(node);
  const tall = Math.max(height, label?.height ?? 0);
  const isTinted =
    shape === 'gutter' && (height >= (label?.height ?? 0) || (label?.members.length ?? 0) > 0);
  return {
    node,
    number,
    shape,
    box,
    tint: isTinted ? { ...box, y: middle - tall / 2, height: tall } : undefined,
    ...textsOf(node, label, column, box, drawing),
    hit: hitOf(column, box, middle, tall),
    ...roomsOf(label, node, column, drawing),
    isLargest: label?.text.isLargest ?? false,
    isShortened: label?.shortened ?? false,
  };
}

function across(shape: NodeShape, column: PlacedColumn, isPair: boolean): Pick<Box, 'x' | 'width'> {
  if (shape !== 'spine') return { x: column.x0, width: column.x1 - column.x0 };
  if (!isPair) return { x: (column.x0 + column.x1 - spineWidth) / 2, width: spineWidth };
  return { x: column.side === 'left' ? column.x1 - spineWidth : column.x0, width: spineWidth };
}

/** The pointer takes the whole gutter, or bar and label. */
function hitOf(column: PlacedColumn, box: Box, middle: number, tall: number): Box {
  const height = Math.max(leastHit, tall);
  if (column.side === 'gutter')
    return { x: column.x0, width: column.x1 - column.x0, y: middle - height / 2, height };
  const x = column.side === 'left' ? column.x1 - column.width : column.x0;
  return { x, width: column.width, y: middle - Math.max(height, box.height) / 2, height };
}

/** Room behind a label in the weight that it has at rest, and in weight 600, px. */
function roomsOf(
  label: NodeLabel | undefined,
  node: FlowNode,
  column: PlacedColumn,
  { measure, isPair }: Drawing,
): Pick<LaneNode, 'numberRoom' | 'strongRoom'> {
  if (label === undefined) return { numberRoom: 0, strongRoom: 0 };
  const { lines, size, text } = label;
  const isBlock = isUnnamed(node) && column.lanes && !isPair;
  const bar = column.x1 - column.x0;
  const room =
    column.side === 'gutter'
      ? bar - (isBlock ? blockIndent : 2 * labelGap)
      : column.width - bar - labelGap;
  // names may reach into the space beside them in a gutter, but out of no column
  const strongest = column.side === 'gutter' && !isBlock ? room + labelGap : room;
  const last = lines.at(-1) ?? '';
  const number = numberGap * size;
  const isTooStrong = lines.some((line) => measure(line, size, 600) > strongest);
  return {
    numberRoom: room - measure(last, size, text.isLargest ? 600 : 400) - number,
    strongRoom: isTooStrong ? -1 : strongest - measure(last, size, 600) - number,
  };
}

function textsOf(
  node: FlowNode,
  label: NodeLabel | undefined,
  column: PlacedColumn,
  box: Box,
  drawing: Drawing,
): Pick<LaneNode, 'label' | 'members'> {
  const { sizes, isPair } = drawing;
  const isSpine = isUnnamed(node) && column.lanes && !isPair;
  // the only block of a lane is named by its caption
  if (label === undefined || (isUnnamed(node) && column.lanes && column.unnamed.length === 1))
    return { label: undefined, members: undefined };
  const lineHeight = lineHeightOf(label.size);
  const middle = box.y + box.height / 2;
  const start = isSpine ? box.y - label.lines.length * lineHeight - 4 : middle - label.height / 2;
  const at =
    column.side === 'gutter'
      ? { x: column.x0 + (isSpine ? blockIndent : labelGap), anchor: 'start' as const }
      : outside(column);
  const text: PlacedText = {
    lines: label.lines,
    number: label.text.number,
    ...at,
    y: baseline(start, lineHeight, label.size),
    size: label.size,
    weight: label.text.isLargest ? 600 : 400,
    lineHeight,
    isQuiet: isUnnamed(node) || node.kind === 'other',
  };
  if (label.members.length === 0) return { label: text, members: undefined };
  const memberHeight = sizes.small + 2;
  const members: PlacedText = {
    lines: label.members,
    number: '',
    ...at,
    y: baseline(start + label.lines.length * lineHeight + 2, memberHeight, sizes.small),
    size: sizes.small,
    weight: 400,
    lineHeight: memberHeight,
    isQuiet: true,
  };
  return { label: text, members };
}

function outside(column: PlacedColumn): Pick<PlacedText, 'x' | 'anchor'> {
  return column.side === 'left'
    ? { x: column.x0 - labelGap, anchor: 'end' }
    : { x: column.x1 + labelGap, anchor: 'start' };
}

/** The baseline of a line that begins at y: small letters and capitals stand around its middle. */
function baseline(y: number, lineHeight: number, size: number): number {
  return y + (lineHeight + size * 0.7) / 2;
}

/** A column's head, and the border of its lanes with the caption. */
export function drawColumn(flow: Flow, column: PlacedColumn, drawing: Drawing): LaneColumn {
  const { frame, sizes, isPair, middles } = drawing;
  const isEnd = column.side === 'left';
  const at = {
    x: isEnd ? column.x1 : column.x0,
    anchor: isEnd ? ('end' as const) : ('start' as const),
  };
  const head = (text: string, y: number, size: number, weight: 400 | 700): PlacedText => ({
    lines: [text],
    number: '',
    ...at,
    y,
    size,
    weight,
    lineHeight: Math.round(size * 1.25),
    isQuiet: weight === 400,
  });
  const captionMiddle = middles.captions[column.index];
  const { caption } = column.text;
  const hasCaption =
    caption !== undefined && captionMiddle !== undefined && (column.lanes || hasOwnCaption(column));
  return {
    index: column.index,
    facet: flow.columns[column.index] ?? '',
    x0: column.x0,
    x1: column.x1,
    name: head(column.text.name, sizes.head, sizes.head, 700),
    line: head(column.line, sizes.head * 1.2 + sizes.small, sizes.small, 400),
    border: column.lanes
      ? { ...borderOf(column, isPair, drawing.width), y: frame.border }
      : undefined,
    caption: hasCaption
      ? {
          lines: [caption.text],
          number: caption.number,
          ...(column.lanes ? at : outside(column)),
          y: captionMiddle + sizes.label * 0.35,
          size: sizes.label,
          weight: 400,
          lineHeight: sizes.lineHeight,
          isQuiet: true,
        }
      : undefined,
  };
}

function borderOf(
  column: PlacedColumn,
  isPair: boolean,
  width: number,
): { readonly x0: number; readonly x1: number } {
  if (!isPair) return { x0: column.x0, x1: column.x1 };
  return column.side === 'left' ? { x0: 0, x1: column.x1 } : { x0: column.x0, x1: width };
}
