// SPDX-License-Identifier: MIT
import type { Flow, FlowNode } from '../model/flow.js';
import { ranksOf } from './arrange-lanes.js';
import { fitLabel, type MeasureText } from './fit-label.js';
import { strandRanks, type StrandOrder } from './lane-ribbons.js';
import { layoutSankey, type Layout, type LayoutFrame, type PlacedNode } from './layout-sankey.js';
import { spokenAlike, type LabelText, type PlacedLabel } from './place-labels.js';
import { labelRow, rowHeight, type RowOfLabels } from './place-row-labels.js';

/** A rectangle on the page, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The heading of a column. */
export interface ColumnHeading {
  readonly facet: string;
  readonly text: string;
  /** The lines of the text, `lineHeight` apart. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A figure from top to bottom: sizes, positions and texts, in px of the viewBox. */
export interface VerticalPlan {
  readonly orientation: 'vertical';
  readonly width: number;
  readonly height: number;
  readonly layout: Layout;
  readonly labels: readonly PlacedLabel[];
  readonly headings: readonly ColumnHeading[];
  readonly strands: StrandOrder;
}

/** Input of a plan. */
export interface VerticalOptions {
  readonly columns: readonly (readonly FlowNode[])[];
  readonly width: number;
  readonly label: (node: FlowNode) => LabelText;
  readonly heading: (facet: string) => string;
  readonly measure: MeasureText;
  /** The hue of a term of `color-by`; see `hues.ts`. */
  readonly hueOf: (term: string) => number;
}

const nodeWidth = 10;
/** Width of headings, bold 13 px, relative to measured text. */
const headingScale = 1.2;
/** Least width of a figure, px; scrolls in narrower places. */
const narrowest = 160;
/** Least size of a node across the flow, px. */
const leastNodeSize = 1;

/** Plans a figure from top to bottom: its height grows with the lines of its labels. */
export function planVertical(flow: Flow, options: VerticalOptions): VerticalPlan {
  const width = Math.max(narrowest, Math.round(options.width));
  // cache: each text is requested several times
  const labels = new Map(flow.nodes.map((node) => [node, options.label(node)]));
  const label = (node: FlowNode): LabelText => labels.get(node) ?? options.label(node);
  return placeRows(flow, { ...options, label }, width);
}

/** Heights of what a row consists of, from its top, px. */
const rowParts = { heading: 22, belowLabels: 4, nodes: nodeWidth } as const;
/** Space for ribbons below a row, and below the last row, px. */
const ribbonRoom = 96;
const footRoom = 4;
/** Baseline of a heading below the top of its row, and its distance from the edges, px. */
const headingBaseline = 14;
const headingMargin = 2;
/** Distance of nodes from the edges, and at most from each other, px. */
const edge = 6;
const mostPadding = 36;
/** The part of the width that gaps between nodes may take. */
const paddingShare = 0.62;

/** A row with its labels, and where its parts begin, px. */
interface PlacedRow extends RowOfLabels {
  readonly top: number;
  readonly labelsTop: number;
  readonly nodesTop: number;
  /** Height of its labels with the space below them. */
  readonly labelsHeight: number;
}

function placeRows(flow: Flow, options: VerticalOptions, width: number): VerticalPlan {
  const { columns, measure } = options;
  const draft = layoutSankey(flow, columns, frameOf(columns, width));
  const labelOf = (placed: PlacedNode): LabelText => options.label(placed.node);
  const labelled = placedColumns(draft, columns).map((nodes) => {
    const row = labelRow(nodes, labelOf, measure, width);
    const alike = spokenAlike(row.labels, labelOf);
    return alike === undefined ? row : labelRow(nodes, alike, measure, width);
  });
  const { rows, height } = stackRows(labelled);
  const layout = placeLayout(draft, rows);
  return {
    orientation: 'vertical',
    width,
    height,
    layout,
    labels: placeLabels(rows, layout),
    headings: flow.columns.map((facet, column) =>
      placeHeading(facet, options, rows[column]?.top ?? 0, width),
    ),
    strands: {
      hues: flow.colors.map(options.hueOf),
      ranks: strandRanks(flow, ranksOf(columns)),
    },
  };
}

/** The frame in which nodes are placed across the flow; along it, rows are stacked afterwards. */
function frameOf(columns: VerticalOptions['columns'], width: number): LayoutFrame {
  const gaps = Math.max(0, ...columns.map((column) => column.length - 1));
  const room = (width - 2 * edge) * paddingShare;
  const nodePadding = gaps > 0 ? Math.min(mostPadding, room / gaps) : 0;
  return { x0: 0, x1: 100, y0: edge, y1: width - edge, nodeWidth, nodePadding };
}

/** Stacks rows: each a heading, the lines of its labels, the nodes, then space for ribbons. */
function stackRows(labelled: readonly RowOfLabels[]): {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
} {
  let top = 0;
  const rows = labelled.map((row, index): PlacedRow => {
    const labelsTop = top + rowParts.heading;
    const labelsHeight = row.rows * rowHeight + rowParts.belowLabels;
    const nodesTop = labelsTop + labelsHeight;
    const placed = { ...row, top, labelsTop, nodesTop, labelsHeight };
    top = nodesTop + rowParts.nodes + (index < labelled.length - 1 ? ribbonRoom : footRoom);
    return placed;
  });
  return { rows, height: Math.ceil(top) };
}

/** Moves nodes and ribbons to their rows. */
function placeLayout(draft: Layout, rows: readonly PlacedRow[]): Layout {
  const topOf = ({ column }: FlowNode): number => rows[column]?.nodesTop ?? 0;
  return {
    nodes: draft.nodes.map((placed) => ({
      ...placed,
      x0: topOf(placed.node),
      x1: topOf(placed.node) + nodeWidth,
    })),
    links: draft.links.map((placed) => ({
      ...placed,
      x0: topOf(placed.link.from) + nodeWidth,
      x1: topOf(placed.link.to),
      // ribbons are straight behind labels, which are easier to read on a calm background
      straight: rows[placed.link.to.column]?.labelsHeight ?? 0,
    })),
    scale: draft.scale,
  };
}

function placeLabels(rows: readonly PlacedRow[], { nodes }: Layout): readonly PlacedLabel[] {
  const placedNode = new Map(nodes.map((placed) => [placed.node, placed]));
  return rows.flatMap(({ labels, labelsTop }) =>
    labels.map(({ leader, ...label }) => ({
      ...label,
      node: placedNode.get(label.node.node) ?? label.node,
      y: labelsTop + label.y,
      ...(leader === undefined
        ? {}
        : { leader: { x: leader.x, y0: labelsTop + leader.y0, y1: labelsTop + leader.y1 } }),
    })),
  );
}

function placeHeading(
  facet: string,
  { heading, measure }: VerticalOptions,
  top: number,
  width: number,
): ColumnHeading {
  const text = heading(facet);
  const measureHeading = (words: string): number => measure(words) * headingScale;
  const { lines } = fitLabel(text, '', measureHeading, width - 2 * headingMargin, 1);
  return { facet, text, lines, x: headingMargin, y: top + headingBaseline, anchor: 'start' };
}

function placedColumns(
  layout: Layout,
  columns: readonly (readonly FlowNode[])[],
): readonly (readonly PlacedNode[])[] {
  const placed = new Map(layout.nodes.map((node) => [node.node.key, node]));
  return columns.map((column) =>
    column.map((node) => placed.get(node.key)).filter((node) => node !== undefined),
  );
}

/** The rectangle of a node, visible even for one study among thousands. */
export function nodeBox({ x0, x1, y0, y1 }: PlacedNode): Box {
  const spare = Math.max(0, leastNodeSize - (y1 - y0)) / 2;
  return { x: y0 - spare, y: x0, width: y1 - y0 + 2 * spare, height: x1 - x0 };
}
