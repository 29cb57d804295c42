// SPDX-License-Identifier: MIT
import type { LanePlan, PlacedText } from '../../src/figure/lane-plan.js';
import type { PlacedRibbon } from '../../src/figure/lane-ribbons.js';
import { numberWidth } from '../../src/figure/lane-texts.js';
import type { TextShape } from '../../src/figure/marks.js';
import { measure } from '../fixtures/lane-figure.js';

/** A rectangle by its edges, px. */
export interface Edges {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where the letters of a text stand, px. */
export function edgesOf(text: PlacedText | TextShape): Edges {
  const { lines, number, x, y, anchor, size, weight, lineHeight } = text;
  const widths = lines.map(
    (line, index) =>
      measure(line, size, weight) +
      (index === lines.length - 1 ? numberWidth(number, measure, size) : 0),
  );
  const width = Math.max(...widths);
  const x0 = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return {
    ...{ x0, x1: x0 + width },
    y0: y - size * 0.8,
    y1: y + (lines.length - 1) * lineHeight + size * 0.2,
  };
}

/**
 * Whether two texts stand on each other by more than what rounding and the gap of two lines
 * explain.
 */
export function overlap(a: Edges, b: Edges): boolean {
  return a.x1 > b.x0 + 1 && b.x1 > a.x0 + 1 && a.y1 > b.y0 + 2 && b.y1 > a.y0 + 2;
}

/** Pieces of a ribbon from its start to its end. */
const pieces = 32;

/** The rectangles that a ribbon covers, piece by piece, px. */
export function piecesOf({ from, to }: PlacedRibbon): readonly Edges[] {
  const flat = (x0: number, x1: number, y: number, thickness: number): readonly Edges[] =>
    x0 === x1 ? [] : [{ x0: Math.min(x0, x1), x1: Math.max(x0, x1), y0: y, y1: y + thickness }];
  const at = (t: number): { readonly x: number; readonly y: number; readonly t: number } => ({
    t,
    // both handles of the curve are at the middle
    x:
      from.bend * (1 - t) ** 3 +
      (1.5 * t * (1 - t) ** 2 + 1.5 * t ** 2 * (1 - t)) * (from.bend + to.bend) +
      to.bend * t ** 3,
    y: from.y + (to.y - from.y) * (3 * t ** 2 - 2 * t ** 3),
  });
  const curved = Array.from({ length: pieces }, (_, index): Edges => {
    const [a, b] = [at(index / pieces), at((index + 1) / pieces)];
    const thickness = Math.min(from.thickness, to.thickness);
    return {
      ...{ x0: Math.min(a.x, b.x), x1: Math.max(a.x, b.x) },
      ...{ y0: Math.min(a.y, b.y), y1: Math.max(a.y, b.y) + thickness },
    };
  });
  return [
    ...flat(from.x, from.bend, from.y, from.thickness),
    ...curved,
    ...flat(to.bend, to.x, to.y, to.thickness),
  ];
}

/** All that ribbons cover, px. */
export function coveredBy({ ribbons }: LanePlan): readonly Edges[] {
  return ribbons.flatMap(piecesOf);
}
