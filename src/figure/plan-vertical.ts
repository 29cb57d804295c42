// SPDX-License-Identifier: MIT
import type { Flow, FlowNode } from '../model/flow.js';
import { ranksOf } from './arrange-lanes.js';
import { fitLabel, type MeasureText } from './fit-label.js';
import { strandRanks, type StrandOrder } from './lane-ribbons.js';
import { layoutSankey, type Layout, type PlacedNode } from './layout-sankey.js';
import { spokenAlike, type LabelText, type PlacedLabel } from './place-labels.js';
import { labelRow, rowHeight } from './place-row-labels.js';

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

/** Space for ribbons between two rows, px. */
const ribbonRoom = 96;

function placeRows(flow: Flow, options: VerticalOptions, width: number): VerticalPlan {
  const counts = options.columns.map((column) => column.length);
  const fullest = Math.max(1, ...counts);
  const edge = 6;
  const padding = fullest > 1 ? Math.min(36, ((width - 2 * edge) * 0.62) / (fullest - 1)) : 0;
  const room = { x0: 0, x1: 100, y0: edge, y1: width - edge, nodeWidth, nodePadding: padding };
  const draft = layoutSankey(flow, options.columns, room);
  const labelOf = (placed: PlacedNode): LabelText => options.label(placed.node);
  const rows = placedColumns(draft, options.columns).map((nodes) => {
    const row = labelRow(nodes, labelOf, options.measure, width);
    const alike = spokenAlike(row.labels, labelOf);
    return alike === undefined ? row : labelRow(nodes, alike, options.measure, width);
  });
  // each row: a heading, label lines, the nodes, then space for ribbons
  const starts: number[] = [];
  let y = 0;
  rows.forEach((row, index) => {
    starts.push(y);
    y += 22 + row.rows * rowHeight + 4 + nodeWidth + (index < rows.length - 1 ? ribbonRoom : 4);
  });
  const height = Math.ceil(y);
  const nodeStart = (column: number): number =>
    (starts[column] ?? 0) + 22 + (rows[column]?.rows ?? 0) * rowHeight + 4;
  const nodes = draft.nodes.map((placed) => ({
    ...placed,
    x0: nodeStart(placed.node.column),
    x1: nodeStart(placed.node.column) + nodeWidth,
  }));
  const placedNode = new Map(nodes.map((placed) => [placed.node, placed]));
  // ribbons are straight behind labels, which are easier to read on a calm background
  const straight = (column: number): number => (rows[column]?.rows ?? 0) * rowHeight + 4;
  const links = draft.links.map((placed) => ({
    ...placed,
    x0: nodeStart(placed.link.from.column) + nodeWidth,
    x1: nodeStart(placed.link.to.column),
    straight: straight(placed.link.to.column),
  }));
  const labels = rows.flatMap((row, column) =>
    row.labels.map((label) => {
      const top = (starts[column] ?? 0) + 22;
      const leader =
        label.leader === undefined
          ? {}
          : { leader: { x: label.leader.x, y0: top + label.leader.y0, y1: top + label.leader.y1 } };
      return {
        ...label,
        node: placedNode.get(label.node.node) ?? label.node,
        y: top + label.y,
        ...leader,
      };
    }),
  );
  const headings = flow.columns.map((facet, column): ColumnHeading => {
    const text = options.heading(facet);
    const { lines } = fitLabel(
      text,
      '',
      (words) => options.measure(words) * headingScale,
      width - 4,
      1,
    );
    return { facet, text, lines, x: 2, y: (starts[column] ?? 0) + 14, anchor: 'start' };
  });
  return {
    orientation: 'vertical',
    width,
    height,
    layout: { nodes, links, scale: draft.scale },
    labels,
    headings,
    strands: {
      hues: flow.colors.map(options.hueOf),
      ranks: strandRanks(flow, ranksOf(options.columns)),
    },
  };
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
