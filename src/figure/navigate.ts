// SPDX-License-Identifier: MIT
import type { FlowLink, FlowNode } from '../model/flow.js';
import type { Orientation } from './ribbon-path.js';
import { isNamedItem, siblingsBySize, type FlowItem, type SizedFigure } from './size-order.js';

/** A focusable place: the key of a node, or of a link (`from>to`). */
export interface FocusTarget {
  readonly kind: 'node' | 'link';
  readonly key: string;
}

/** The figure, as navigation needs it. */
export interface NavigationMap extends SizedFigure {
  readonly orientation: Orientation;
  readonly rightToLeft: boolean;
}

/** A key with what is held down with it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** A move by size: to the next smaller or larger sibling, or to one that names a term. */
interface SizeMove {
  readonly step: 1 | -1;
  readonly namedOnly: boolean;
}

type Move = 'forward' | 'back' | 'next' | 'previous' | 'first' | 'last' | 'start' | 'end';

/**
 * The place that a keyboard key leads to: `here` at the end of the figure, `undefined` for other
 * keys. `sizedTo` is the key of what a move by size led to last.
 */
export function navigate(
  map: NavigationMap,
  here: FocusTarget,
  press: KeyPress,
  sizedTo?: string,
): FocusTarget | undefined {
  const bySize = sizeMoveFor(map, press);
  const move = moveFor(map, press.key, press.ctrlKey);
  if (bySize === undefined && move === undefined) return undefined;
  const item = itemAt(map, here);
  if (item === undefined) return firstTarget(map);
  if (bySize !== undefined) return asTarget(nextBySize(map, item, bySize, sizedTo));
  if (move === undefined) return undefined;
  return 'from' in item ? fromLink(map, item, move) : fromNode(map, item, move);
}

/** The node or link of a place. */
export function itemAt(
  { flow }: Pick<NavigationMap, 'flow'>,
  { kind, key }: FocusTarget,
): FlowItem | undefined {
  const items: readonly FlowItem[] = kind === 'node' ? flow.nodes : flow.links;
  return items.find((each) => each.key === key);
}

/**
 * The move by size that a key asks for: Shift with the arrows that go from sibling to sibling; `n`
 * and Shift+N among those that name a term.
 */
export function sizeMoveFor(
  map: Pick<NavigationMap, 'orientation' | 'rightToLeft'>,
  { key, ctrlKey, shiftKey }: KeyPress,
): SizeMove | undefined {
  if (ctrlKey) return undefined;
  if (key === 'n' || key === 'N') return { step: shiftKey ? -1 : 1, namedOnly: true };
  const move = shiftKey ? moveFor(map, key, false) : undefined;
  if (move === 'next') return { step: 1, namedOnly: false };
  return move === 'previous' ? { step: -1, namedOnly: false } : undefined;
}

/** A first move among the named leads to the largest of them. */
function nextBySize(
  map: NavigationMap,
  item: FlowItem,
  { step, namedOnly }: SizeMove,
  sizedTo: string | undefined,
): FlowItem {
  const siblings = siblingsBySize(map, item, namedOnly);
  const isFirst = !isNamedItem(item) || (step === 1 && item.key !== sizedTo);
  if (namedOnly && isFirst) return siblings[0] ?? item;
  return siblings[siblings.indexOf(item) + step] ?? item;
}

/** The first node of the first column. */
function firstTarget(map: Pick<NavigationMap, 'columns'>): FocusTarget | undefined {
  const node = map.columns[0]?.[0];
  return node === undefined ? undefined : asTarget(node);
}

/** Arrow keys follow the drawing: vertical figures run down, right-to-left ones are mirrored. */
function moveFor(
  map: Pick<NavigationMap, 'orientation' | 'rightToLeft'>,
  key: string,
  control: boolean,
): Move | undefined {
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

function asTarget(item: FlowItem): FocusTarget {
  return { kind: 'from' in item ? 'link' : 'node', key: item.key };
}
