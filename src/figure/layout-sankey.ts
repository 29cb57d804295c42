// SPDX-License-Identifier: MIT
import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { Flow, FlowLink, FlowNode } from '../model/flow.js';
import type { Band } from './ribbon-path.js';

/** Position of a node, px: `x` along the flow, `y` across it. */
export interface PlacedNode {
  readonly node: FlowNode;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The upper edges of a ribbon at both ends, and its thickness, px. */
export interface PlacedLink extends Band {
  readonly link: FlowLink;
}

/** A flow with positions. */
export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  /** Scale, px per unit of value. */
  readonly scale: number;
}

/** The frame of a layout, px. */
export interface LayoutFrame {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly nodeWidth: number;
  /** Padding between two nodes of a column, enough for a label. */
  readonly nodePadding: number;
}

interface Place {
  readonly node: FlowNode;
  readonly rank: number;
}
interface Connection {
  readonly link: FlowLink;
  readonly fromRank: number;
  readonly toRank: number;
}

/** Number of relaxation passes, which move nodes towards their neighbours without reordering. */
const iterations = 6;

/**
 * Places nodes and links with d3-sankey in the given order. Returns new objects. Expects a frame
 * with room for the padding between all nodes; an empty flow gives an empty layout.
 */
export function layoutSankey(
  flow: Flow,
  columns: readonly (readonly FlowNode[])[],
  frame: LayoutFrame,
): Layout {
  if (flow.links.length === 0) return { nodes: [], links: [], scale: 0 };
  const ranks = new Map(
    columns.flatMap((column) => column.map((node, rank) => [node.key, rank] as const)),
  );
  const rankOf = (node: FlowNode): number => ranks.get(node.key) ?? 0;
  const layout = sankey<Place, Connection>()
    .nodeId((place) => place.node.key)
    .nodeWidth(frame.nodeWidth)
    .nodePadding(frame.nodePadding)
    .nodeAlign((place) => place.node.column)
    .nodeSort((a, b) => a.rank - b.rank)
    .iterations(iterations)
    .extent([
      [frame.x0, frame.y0],
      [frame.x1, frame.y1],
    ]);
  // @types/d3-sankey omits that linkSort is called with laid-out links
  layout.linkSort((a, b) => a.fromRank - b.fromRank || a.toRank - b.toRank);
  const graph = layout({
    nodes: flow.nodes.map((node) => ({ node, rank: rankOf(node) })),
    links: flow.links.map((link) => ({
      link,
      fromRank: rankOf(link.from),
      toRank: rankOf(link.to),
      source: link.from.key,
      target: link.to.key,
      value: link.value,
    })),
  });
  const nodes = graph.nodes.map(placeNode);
  const links = graph.links.map(placeLink);
  const total = flow.total;
  const first = nodes.filter((node) => node.node.column === 0);
  return {
    nodes,
    links,
    scale: total > 0 ? first.reduce((sum, node) => sum + node.y1 - node.y0, 0) / total : 0,
  };
}

function placeNode(place: SankeyNode<Place, Connection>): PlacedNode {
  return {
    node: place.node,
    x0: place.x0 ?? 0,
    x1: place.x1 ?? 0,
    y0: place.y0 ?? 0,
    y1: place.y1 ?? 0,
  };
}

function placeLink(connection: SankeyLink<Place, Connection>): PlacedLink {
  const from = connection.source as SankeyNode<Place, Connection>;
  const to = connection.target as SankeyNode<Place, Connection>;
  const thickness = connection.width ?? 0;
  return {
    link: connection.link,
    x0: from.x1 ?? 0,
    x1: to.x0 ?? 0,
    y0: (connection.y0 ?? 0) - thickness / 2,
    y1: (connection.y1 ?? 0) - thickness / 2,
    thickness,
  };
}
