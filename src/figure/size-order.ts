// SPDX-License-Identifier: MIT
import { addToList } from '../data/add-to-list.js';
import { oncePerObject } from '../data/once.js';
import { isNamed, type Flow, type FlowLink, type FlowNode } from '../model/flow.js';

/** A node or link. */
export type FlowItem = FlowNode | FlowLink;

/** What puts nodes and links in an order of size. */
export interface SizedFigure {
  readonly flow: Flow;
  /** Nodes of each column from first to last, as drawn. */
  readonly columns: readonly (readonly FlowNode[])[];
  /** The whole number of studies (or findings) that is written and spoken at a node or link. */
  readonly countOf: (item: FlowItem) => number;
}

/** The place of a node or link among its siblings by size, from 1. */
export interface SizeRank {
  readonly place: number;
  readonly of: number;
}

/** The largest first: by number, then by width. */
export function bySize<Item extends FlowItem>(
  items: readonly Item[],
  countOf: SizedFigure['countOf'],
): readonly Item[] {
  return [...items].sort(
    (a, b) => countOf(b) - countOf(a) || b.value - a.value || (a.key < b.key ? -1 : 1),
  );
}

/**
 * The nodes of the same column, or the links of the same first node, the largest first; on request
 * only those that name a term or a group of terms.
 */
export function siblingsBySize(
  figure: SizedFigure,
  item: FlowItem,
  namedOnly: boolean,
): readonly FlowItem[] {
  const all =
    'from' in item
      ? (leavingLinks(figure).get(item.from) ?? [])
      : bySize(figure.columns[item.column] ?? [], figure.countOf);
  return namedOnly ? all.filter(isNamedItem) : all;
}

/** Whether a node, or the end of a link, names a term or a group of terms, and no rest of them. */
export function isNamedItem(item: FlowItem): boolean {
  return isNamed('from' in item ? item.to : item);
}

/** Where a node or link stands among its siblings; `undefined` where it is not one of them. */
export function sizeRank(
  figure: SizedFigure,
  item: FlowItem,
  namedOnly = false,
): SizeRank | undefined {
  const siblings = siblingsBySize(figure, item, namedOnly);
  const index = siblings.indexOf(item);
  return index === -1 ? undefined : { place: index + 1, of: siblings.length };
}

/**
 * The order in which a screen reader walks a figure: columns, in each its nodes from first to last,
 * each followed by the links that leave it, the largest first.
 */
export function readingOrder(figure: SizedFigure): readonly FlowItem[][] {
  const leaving = leavingLinks(figure);
  return figure.columns.map((nodes) =>
    nodes.flatMap((node) => [node, ...(leaving.get(node) ?? [])]),
  );
}

type LeavingLinks = ReadonlyMap<FlowNode, readonly FlowLink[]>;

/** The links that leave each node, the largest first. Every link asks for its place among them. */
const leavingLinks = oncePerObject((figure: SizedFigure): LeavingLinks => {
  const byNode = new Map<FlowNode, FlowLink[]>();
  for (const link of figure.flow.links) addToList(byNode, link.from, link);
  return new Map([...byNode].map(([node, links]) => [node, bySize(links, figure.countOf)]));
});
