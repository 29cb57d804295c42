// SPDX-License-Identifier: MIT
import { besidePoint, type Box, type CardPlace, type Point } from './place-card.js';

/** Points that are tried along each path of a link, and the most paths. */
const samples = { points: 12, paths: 8 } as const;

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
  const along = [...item.querySelectorAll<SVGPathElement>('path:not(.hit)')]
    .slice(0, samples.paths)
    .flatMap(pointsAlong);
  const middle = along[Math.floor(along.length / 2)] ?? { x: 0, y: 0 };
  const keep = [from ?? '', to ?? ''].flatMap((end) => boxesOf(svg, end));
  return { point: pointer ?? middle, keep, along };
}

/** The boxes of a node and of its labels. */
function boxesOf(svg: SVGSVGElement, key: string): readonly Box[] {
  return [...svg.querySelectorAll<SVGElement>('[data-key], text[data-for]')]
    .filter(({ dataset }) => (dataset['key'] ?? dataset['for']) === key)
    .map((element) => element.getBoundingClientRect());
}

function pointsAlong(path: SVGPathElement): readonly Point[] {
  const toWindow = path.getScreenCTM();
  const length = path.getTotalLength();
  if (toWindow === null) return [];
  return Array.from({ length: samples.points }, (_, index) =>
    path.getPointAtLength((length * (index + 0.5)) / samples.points).matrixTransform(toWindow),
  );
}
