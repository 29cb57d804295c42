// SPDX-License-Identifier: MIT
import type { Box } from '../../figure/plan-vertical.js';

/** A place in the window, px from its top left corner. Boxes are in the window, too. */
export type Point = Pick<Box, 'x' | 'y'>;

/** What a card belongs to. */
export interface CardPlace {
  /** The pointer; with keyboard focus a point beside the focused item. */
  readonly point: Point;
  /** What must stay visible: the node, or both ends of a link. */
  readonly keep: readonly Box[];
  /** Points along a link, as few of them as possible are covered. */
  readonly along: readonly Point[];
}

/** Distance of a card from the pointer, px. */
const fromPointer = { x: 14, y: 22 };
/** Least distance from what is kept visible, and from the edges of the window, px. */
const gap = 8;
/** Room of the pointer itself, px. */
const pointer = { width: 12, height: 20 };

/**
 * The top left corner of a card: right of and below the pointer, else the nearest place in the
 * window that covers nothing of what it belongs to.
 */
export function placeCard(
  size: { readonly width: number; readonly height: number },
  { point, keep, along }: CardPlace,
  window: { readonly width: number; readonly height: number },
): Point {
  const wanted = { x: point.x + fromPointer.x, y: point.y + fromPointer.y };
  const kept = [...keep, { ...point, ...pointer }];
  const inWindow = (at: number, length: number, room: number) => {
    const to = Math.max(gap, Math.min(at, room - length - gap));
    return { to, isMoved: to !== at };
  };
  const lefts = [
    wanted.x,
    point.x - fromPointer.x - size.width,
    ...keep.flatMap((box) => [box.x + box.width + gap, box.x - gap - size.width]),
  ].map((x) => inWindow(x, size.width, window.width));
  const tops = [
    wanted.y,
    point.y - gap - size.height,
    ...keep.flatMap((box) => [box.y + box.height + gap, box.y - gap - size.height]),
  ].map((y) => inWindow(y, size.height, window.height));
  let best = { x: gap, y: gap };
  let least = Infinity;
  for (const { to: x, isMoved: isMovedAside } of lefts) {
    for (const { to: y, isMoved } of tops) {
      const card = { x, y, ...size };
      const covered = kept.reduce((sum, box) => sum + overlap(card, box), 0);
      const crossed = along.filter((each) => contains(card, each)).length;
      const distance = Math.hypot(x - wanted.x, y - wanted.y);
      // nothing covered, then few points crossed, then the other side before an edge, then nearest
      const cost = covered * 1e6 + crossed * 1e4 + (isMoved || isMovedAside ? 1e3 : 0) + distance;
      if (cost < least) {
        least = cost;
        best = { x, y };
      }
    }
  }
  return best;
}

/** The point whose card stands right of an item, level with its upper edge. */
export function besidePoint(boxes: readonly Box[]): Point {
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const top = Math.min(...boxes.map(({ y }) => y));
  return boxes.length === 0 ? { x: 0, y: 0 } : { x: right, y: top - fromPointer.y };
}

/** The area that two boxes share, px². */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether a point is inside a box. */
export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
