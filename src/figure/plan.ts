// SPDX-License-Identifier: MIT
import type { Flow, FlowNode } from '../model/flow.js';
import { fitLabel, type MeasureText } from './fit-label.js';
import { layoutSankey, neededHeight, type Layout, type PlacedNode } from './layout-sankey.js';
import {
  labelColumn,
  lineHeight,
  spokenAlike,
  tellingTexts,
  type LabelText,
  type PlacedLabel,
} from './place-labels.js';
import { labelRow, rowHeight } from './place-row-labels.js';
import type { Orientation } from './ribbon-path.js';

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

/** Everything a painter needs: sizes, positions and texts, in px of the viewBox. */
export interface FigurePlan {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  readonly layout: Layout;
  readonly labels: readonly PlacedLabel[];
  readonly headings: readonly ColumnHeading[];
}

/** Input of a plan. */
export interface PlanOptions {
  readonly columns: readonly (readonly FlowNode[])[];
  readonly width: number;
  /** Preferred height of a horizontal figure, px; exceeded if ribbons would be too thin to see. */
  readonly mostHeight?: number;
  readonly orientation: Orientation;
  readonly label: (node: FlowNode) => LabelText;
  readonly heading: (facet: string) => string;
  readonly measure: MeasureText;
}

const nodeWidth = 10;
const labelGap = 6;
/** Padding between nodes of a horizontal figure if labels do not fit one line, px. */
const roomierPaddings = [1.5, 2, 2.5].map((lines) => lines * lineHeight);
const headingHeight = 34;
/** Width of headings, bold 13 px, relative to measured text. */
const headingScale = 1.2;
/** Least width of a figure, px; scrolls in narrower places. */
const narrowest = 160;
/** Least size of a node across the flow, px. */
const leastNodeSize = 1;

/** Least width for the labels of a horizontal figure by number of columns, px. */
export function leastHorizontalWidth(columns: number): number {
  return 240 + (columns - 1) * 120;
}

/**
 * The most readable nodes of a column at a width and, for a horizontal figure of fixed height, a
 * height, px.
 */
export function fittedMaxNodes(
  orientation: Orientation,
  width: number,
  mostHeight = Infinity,
): number {
  // narrow columns need padding for labels in several lines
  return orientation === 'horizontal'
    ? Math.min(28, Math.max(14, Math.round(Math.min(width / 32, mostHeight / 40))))
    : Math.max(4, Math.floor(width / 40));
}

/** Plans a figure: its height grows with the fullest column and with the number of studies. */
export function planFigure(flow: Flow, options: PlanOptions): FigurePlan {
  const width = Math.max(
    options.orientation === 'horizontal' ? leastHorizontalWidth(flow.columns.length) : narrowest,
    Math.round(options.width),
  );
  // cache: each text is requested several times
  const labels = new Map(flow.nodes.map((node) => [node, options.label(node)]));
  const made = { ...options, label: (node: FlowNode) => labels.get(node) ?? options.label(node) };
  return options.orientation === 'horizontal'
    ? planHorizontal(flow, made, width)
    : planVertical(flow, made, width);
}

/** Scale, px per unit: enough to see a single study, less if there are many. */
function unitFor(total: number): number {
  return Math.min(22, Math.max(420 / Math.max(total, 1), 0.02));
}

/** Least part of their natural size that ribbons and bars keep at a given height. */
const leastThicknessShare = 0.4;

function planHorizontal(flow: Flow, options: PlanOptions, width: number): FigurePlan {
  const saysLeast = ({ lines, wording, node }: PlacedLabel): boolean =>
    lines.at(-1)?.includes('…') === true ||
    wording >= tellingTexts(options.label(node.node).texts).length;
  const cut = ({ labels }: FigurePlan): number => labels.filter(saysLeast).length;
  let best = planPadded(flow, options, width, lineHeight);
  for (const padding of roomierPaddings) {
    if (cut(best) === 0) return best;
    const roomier = planPadded(flow, options, width, padding);
    if (roomier.height > (options.mostHeight ?? Infinity)) return best;
    if (cut(roomier) < cut(best)) best = roomier;
  }
  return best;
}

function planPadded(flow: Flow, options: PlanOptions, width: number, padding: number): FigurePlan {
  const { measure } = options;
  const labelOf = (placed: PlacedNode): LabelText => options.label(placed.node);
  const measureHeading: MeasureText = (text) => measure(text) * headingScale;
  const edges = headingHeight + 12;
  const wanted = Math.ceil(neededHeight(flow, padding, unitFor(flow.total))) + edges;
  const least =
    Math.ceil(neededHeight(flow, padding, unitFor(flow.total) * leastThicknessShare)) + edges;
  const height = Math.min(wanted, Math.max(least, options.mostHeight ?? Infinity));
  const last = flow.columns.length - 1;
  // few columns leave space at the sides
  const spare = Math.max(width * 0.2, (width - last * 150) / 2);
  const sideWidth = (column: number): number => {
    const widest = Math.max(
      0,
      ...(options.columns[column] ?? []).map((node) =>
        measure(`${options.label(node).texts[0] ?? ''}${options.label(node).suffix}`),
      ),
    );
    const heading = measureHeading(options.heading(flow.columns[column] ?? ''));
    return Math.ceil(
      Math.max(
        Math.min(widest, Math.max(84, Math.min(spare, 220))),
        Math.min(heading, Math.max(84, spare)),
      ),
    );
  };
  const left = sideWidth(0) + labelGap + 2;
  const right = sideWidth(last) + labelGap + 2;
  const layout = layoutSankey(flow, options.columns, {
    x0: left,
    x1: width - right,
    y0: headingHeight,
    y1: height - 12,
    nodeWidth,
    nodePadding: padding,
  });
  const columnGap = (width - left - right - nodeWidth) / Math.max(1, last) - nodeWidth;
  const byColumn = placedColumns(layout, options.columns);
  const labels = byColumn.flatMap((nodes, column) => {
    const outer = column === 0 ? left : column === last ? right : undefined;
    const room = (outer ?? columnGap) - labelGap - 2;
    const label = (text: typeof labelOf): readonly PlacedLabel[] =>
      labelColumn(nodes, text, measure, room, column === 0 ? 'left' : 'right', labelGap);
    const placed = label(labelOf);
    const alike = spokenAlike(placed, labelOf);
    return alike === undefined ? placed : label(alike);
  });
  const headings = flow.columns.map((facet, column): ColumnHeading => {
    const at = byColumn[column]?.[0];
    const text = options.heading(facet);
    const room = column === 0 ? left : column === last ? right : columnGap;
    const { lines } = fitLabel(text, '', measureHeading, room + nodeWidth - labelGap, 2);
    const side =
      column === 0
        ? ({ x: at?.x1 ?? left, anchor: 'end' } as const)
        : ({ x: at?.x0 ?? left, anchor: 'start' } as const);
    return { facet, text, lines, y: lines.length > 1 ? 11 : 14, ...side };
  });
  return { orientation: 'horizontal', width, height, layout, labels, headings };
}

const ribbonRoom = 96;

function planVertical(flow: Flow, options: PlanOptions, width: number): FigurePlan {
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
export function nodeBox(placed: PlacedNode, orientation: Orientation): Box {
  const { x0, x1 } = placed;
  const spare = Math.max(0, leastNodeSize - (placed.y1 - placed.y0)) / 2;
  const [y0, y1] = [placed.y0 - spare, placed.y1 + spare];
  return orientation === 'horizontal'
    ? { x: x0, y: y0, width: x1 - x0, height: y1 - y0 }
    : { x: y0, y: x0, width: y1 - y0, height: x1 - x0 };
}
