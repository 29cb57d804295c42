// SPDX-License-Identifier: MIT
import { isUnnamed, type Flow, type FlowNode } from '../model/flow.js';
import type { Item, Mark, MarkState } from './marks.js';
import type { Box } from './plan-vertical.js';
import { round } from './ribbon-path.js';

/** A stretch of a node's bar in one hue, as parts of its height. */
export interface HueStretch {
  readonly hue: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a node wears hues: it stands in the column of the colours and has a name. */
export function isColored({ colorBy }: Flow, node: FlowNode): boolean {
  return node.facet === colorBy && !isUnnamed(node);
}

/** The hues of a node in the column of the colours, stacked by weight; empty in other columns. */
export function hueStretches(
  flow: Flow,
  node: FlowNode,
  hues: readonly number[],
): readonly HueStretch[] {
  if (!isColored(flow, node)) return [];
  const weights = new Map<number, number>();
  for (const { strand, weight } of node.shares) {
    const hue = hues[strand] ?? -1;
    weights.set(hue, (weights.get(hue) ?? 0) + weight);
  }
  let offset = 0;
  return [...weights].map(([hue, weight]) => {
    const start = offset;
    offset += weight / node.value;
    return { hue, start, end: offset };
  });
}

/** The state of a bar without a hue. */
export function barState(node: FlowNode): MarkState {
  if (isUnnamed(node)) return 'unnamed';
  return node.kind === 'term' ? 'plain' : 'gathered';
}

/** A bar, or a stretch of one. */
export function barMark(
  item: Item,
  part: string,
  box: Box,
  paint: { readonly hue: number } | { readonly state: MarkState },
): Mark {
  return {
    layer: 'bars',
    kind: 'bar',
    key: `bar ${item.key} ${part}`,
    item,
    shape: { type: 'box', ...box },
    ...('hue' in paint ? { states: ['hue'], hue: paint.hue } : { states: [paint.state] }),
  };
}

/** The state of a highlighted bar. */
export function highlightedBarState(node: FlowNode, hue: number | undefined): MarkState {
  if (hue !== undefined) return 'hue';
  return isUnnamed(node) ? 'unnamed' : 'plain';
}

/** Distance of a ring from a node, and its radius, px. */
const ring = { gap: 3, radius: 4 } as const;

/** The outline of a ring around a node. */
export function ringPath({ x, y, width, height }: Box): string {
  const [wide, high] = [width + 2 * ring.gap, height + 2 * ring.gap];
  const r = round(Math.min(ring.radius, wide / 2, high / 2));
  const [left, top] = [round(x - ring.gap + r), round(y - ring.gap)];
  const [across, down] = [round(wide - 2 * r), round(high - 2 * r)];
  const corner = (dx: number, dy: number): string => `a${r},${r} 0 0 1 ${dx},${dy}`;
  return (
    `M${left},${top}h${across}${corner(r, r)}v${down}${corner(-r, r)}` +
    `h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`
  );
}

/** A ring around a selected node. */
export function selectedRing({ key }: FlowNode, around: Box): Mark {
  return {
    layer: 'selected',
    kind: 'selected-ring',
    key: `selected ${key}`,
    shape: { type: 'path', d: ringPath(around) },
  };
}

/** Rectangles as one path. */
export function boxesPath(boxes: readonly Box[]): string {
  return boxes
    .map(
      ({ x, y, width, height }) =>
        `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`,
    )
    .join('');
}
