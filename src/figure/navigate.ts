// SPDX-License-Identifier: MIT
import type { Flow, FlowLink, FlowNode } from '../model/flow.js';
import type { Orientation } from './ribbon-path.js';

/** A focusable place: the key of a node, or of a link (`from>to`). */
export interface FocusTarget {
  readonly kind: 'node' | 'link';
  readonly key: string;
}

/** The figure, as navigation needs it. */
export interface NavigationMap {
  readonly flow: Flow;
  /** Nodes of each column from first to last, as drawn. */
  readonly columns: readonly (readonly FlowNode[])[];
  readonly orientation: Orientation;
  readonly rightToLeft: boolean;
}

type Move = 'forward' | 'back' | 'next' | 'previous' | 'first' | 'last' | 'start' | 'end';

/**
 * The place that a keyboard key leads to: `here` at the end of the figure, `undefined` for other
 * keys.
 */
export function navigate(
  map: NavigationMap,
  here: FocusTarget,
  key: string,
  control: boolean,
): FocusTarget | undefined {
  const move = moveFor(map, key, control);
  if (move === undefined) return undefined;
  const node = map.flow.nodes.find((each) => each.key === here.key);
  if (here.kind === 'node' && node !== undefined) return fromNode(map, node, move);
  const link = map.flow.links.find((each) => each.key === here.key);
  return link === undefined ? firstTarget(map) : fromLink(map, link, move);
}

/** The first node of the first column. */
function firstTarget(map: Pick<NavigationMap, 'columns'>): FocusTarget | undefined {
  const node = map.columns[0]?.[0];
  return node === undefined ? undefined : asTarget(node);
}

/** Arrow keys follow the drawing: vertical figures run down, right-to-left ones are mirrored. */
function moveFor(map: NavigationMap, key: string, control: boolean): Move | undefined {
  if (key === 'Home') return control ? 'start' : 'first';
  if (key === 'End') return control ? 'end' : 'last';
  const along =
    map.orientation === 'horizontal' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowDown', 'ArrowUp'];
  const across =
    map.orientation === 'horizontal' ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
  const mirrored = map.rightToLeft
    ? ({ ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' }[key] ?? key)
    : key;
  const pressed = map.orientation === 'horizontal' ? mirrored : key;
  if (pressed === along[0]) return 'forward';
  if (pressed === along[1]) return 'back';
  if (pressed === across[0]) return 'next';
  return pressed === across[1] ? 'previous' : undefined;
}

function fromNode(map: NavigationMap, node: FlowNode, move: Move): FocusTarget | undefined {
  if (move === 'forward')
    return asTarget(widest(map.flow.links.filter((link) => link.from === node)) ?? node);
  if (move === 'back')
    return asTarget(widest(map.flow.links.filter((link) => link.to === node)) ?? node);
  if (move === 'start') return firstTarget(map);
  if (move === 'end') {
    const last = map.columns[map.columns.length - 1]?.at(-1);
    return last === undefined ? undefined : asTarget(last);
  }
  return asTarget(sibling(map.columns[node.column] ?? [], node, move));
}

function fromLink(map: NavigationMap, link: FlowLink, move: Move): FocusTarget | undefined {
  if (move === 'forward') return asTarget(link.to);
  if (move === 'back') return asTarget(link.from);
  if (move === 'start' || move === 'end') return fromNode(map, link.from, move);
  const order = new Map((map.columns[link.to.column] ?? []).map((node, index) => [node, index]));
  const siblings = map.flow.links
    .filter((each) => each.from === link.from)
    .sort((a, b) => (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0));
  return asTarget(sibling(siblings, link, move));
}

function sibling<Item>(items: readonly Item[], item: Item, move: Move): Item {
  const index = items.indexOf(item);
  const to = { next: index + 1, previous: index - 1, first: 0, last: items.length - 1 }[
    move as 'next' | 'previous' | 'first' | 'last'
  ];
  return items[Math.max(0, Math.min(items.length - 1, to))] ?? item;
}

function widest(links: readonly FlowLink[]): FlowLink | undefined {
  return links.reduce<FlowLink | undefined>(
    (best, link) => (best === undefined || link.value > best.value ? link : best),
    undefined,
  );
}

function asTarget(item: FlowNode | FlowLink): FocusTarget {
  return { kind: 'from' in item ? 'link' : 'node', key: item.key };
}
