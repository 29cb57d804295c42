// SPDX-License-Identifier: MIT
import { times } from '../../data/times.js';
import type { Box } from '../../figure/plan-vertical.js';
import { besidePoint, type CardPlace, type Point } from '../internal/place-card.js';

/** Points along a link: few, since a browser measures the whole path anew for each. */
const samples = 5;

/**
 * Where the card of a node or link belongs: at the pointer, else beside the item. Reads places in
 * the window, so call it before anything is painted.
 */
export function cardPlaceOf(svg: SVGSVGElement, item: Element, pointer?: Point): CardPlace {
  const { key, from, to } = (item as SVGElement).dataset;
  if (key !== undefined) {
    const keep = boxesOf(svg, key);
    return { point: pointer ?? besidePoint(keep), keep, along: [] };
  }
  // its strands lie side by side
  const path = item.querySelector<SVGPathElement>('path');
  const along = path === null ? [] : pointsAlong(path);
  const middle = along[Math.floor(along.length / 2)] ?? { x: 0, y: 0 };
  const keep = [from ?? '', to ?? ''].flatMap((end) => boxesOf(svg, end));
  return { point: pointer ?? middle, keep, along };
}

/** The boxes of a node and of its labels. */
function boxesOf(svg: SVGSVGElement, key: string): readonly Box[] {
  const name = CSS.escape(key);
  return [...svg.querySelectorAll(`g.node[data-key="${name}"], text[data-for="${name}"]`)].map(
    (element) => element.getBoundingClientRect(),
  );
}

function pointsAlong(path: SVGPathElement): readonly Point[] {
  const toWindow = path.getScreenCTM();
  const length = path.getTotalLength();
  if (toWindow === null) return [];
  return times(samples, (index) =>
    path.getPointAtLength((length * (index + 0.5)) / samples).matrixTransform(toWindow),
  );
}
