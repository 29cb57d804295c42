// SPDX-License-Identifier: MIT
import type { FlowLink, FlowNode } from '../model/flow.js';
import { itemAt, type FocusTarget, type NavigationMap } from './navigate.js';

/** A figure as focus needs it when a part of it vanishes. */
export type PlacedFigure = Pick<NavigationMap, 'flow' | 'columns'>;

/**
 * Where focus goes when its node or link vanished: to what now gathers the node, else to the
 * neighbour by place that is still drawn, else to the first that is.
 */
export function nearestTarget(
  before: PlacedFigure,
  now: PlacedFigure,
  gone: FocusTarget | undefined,
  isDrawn: (target: FocusTarget) => boolean,
): FocusTarget | undefined {
  const item = gone && itemAt(before, gone);
  const near =
    item === undefined
      ? []
      : 'from' in item
        ? [...linksBeside(before, item), ...nodesNear(before, now, item.from)]
        : nodesNear(before, now, item);
  return [...near, ...now.columns.flat().map(asNode)].find(isDrawn);
}

/** The other links of the same first node, the nearest first. */
function linksBeside({ flow, columns }: PlacedFigure, link: FlowLink): readonly FocusTarget[] {
  const places = new Map((columns[link.to.column] ?? []).map((node, index) => [node, index]));
  const place = ({ to }: FlowLink): number => places.get(to) ?? 0;
  return flow.links
    .filter((each) => each !== link && each.from === link.from)
    .sort((a, b) => Math.abs(place(a) - place(link)) - Math.abs(place(b) - place(link)))
    .map(({ key }) => ({ kind: 'link', key }));
}

/** The node itself, what gathers it now, then its neighbours in the column, the nearest first. */
function nodesNear(
  before: PlacedFigure,
  now: PlacedFigure,
  node: FlowNode,
): readonly FocusTarget[] {
  const column = before.columns[node.column] ?? [];
  const index = column.indexOf(node);
  const beside = column
    .map((each, at) => ({ each, distance: Math.abs(at - index) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ each }) => each);
  const same = now.columns.find((nodes) => nodes[0]?.facet === node.facet) ?? [];
  const gathering = same.filter(({ members }) => members.includes(node.term));
  return [node, ...gathering, ...beside, ...same].map(asNode);
}

function asNode({ key }: FlowNode): FocusTarget {
  return { kind: 'node', key };
}
