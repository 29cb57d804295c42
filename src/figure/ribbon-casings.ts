// SPDX-License-Identifier: MIT
import { addToList } from '../data/add-to-list.js';
import { times } from '../data/times.js';
import {
  controls,
  point,
  reach,
  ribbonShape,
  type PlacedRibbon,
  type RibbonShape,
} from './lane-ribbons.js';

/** Between a casing and the end of what it hides, px. */
const margin = 2;
/** Places between two columns at which ribbons are compared. */
const steps = 48;

/** In a gap with more ribbons each crosses nearly all others: casings would hide most of them. */
const mostCompared = 300;

/**
 * For ribbons in the order of painting: the parts of each that lie over an earlier one which it
 * crosses. In the colour of the ground and with room at their sides, these show which ribbon is
 * which. Ribbons in grey have none, nor have ribbons that only run beside each other, nor those of a
 * gap with very many: all pairs of a gap are compared.
 */
export function crossingShapes(
  ribbons: readonly PlacedRibbon[],
  size: number,
): ReadonlyMap<PlacedRibbon, readonly RibbonShape[]> {
  const byGap = new Map<number, PlacedRibbon[]>();
  for (const ribbon of ribbons) addToList(byGap, ribbon.link.from.column, ribbon);
  return new Map(
    [...byGap.values()]
      .filter(({ length }) => length <= mostCompared)
      .flatMap((gap) => shapesInGap(gap, size)),
  );
}

function shapesInGap(
  ribbons: readonly PlacedRibbon[],
  size: number,
): readonly (readonly [PlacedRibbon, readonly RibbonShape[]])[] {
  const [first] = ribbons;
  if (first === undefined) return [];
  const [x0, x1] = [first.from.x, first.to.x];
  // most ribbons of a gap bend at the same places
  const known = new Map<string, readonly number[]>();
  const parametersOf = (ribbon: PlacedRibbon): readonly number[] => {
    const key = `${ribbon.from.bend} ${ribbon.to.bend}`;
    let parameters = known.get(key);
    if (parameters === undefined) known.set(key, (parameters = parametersAt(ribbon, x0, x1)));
    return parameters;
  };
  const courses = ribbons.map((ribbon) => courseOf(ribbon, parametersOf(ribbon), x0, x1, size));
  return courses.flatMap((course, index) => {
    if (course.ribbon.strength !== 'strong') return [];
    const stretches: Stretch[] = [];
    for (let at = 0; at < index; at += 1) {
      const earlier = courses[at];
      if (earlier !== undefined && changeOrder(course, earlier))
        stretches.push(overlap(course, earlier));
    }
    const over = joinStretches(stretches);
    return over.length === 0
      ? []
      : [[course.ribbon, over.map((stretch) => partOf(course, stretch))] as const];
  });
}

/** A ribbon with its middle and half of its height at equal steps between two columns, px. */
interface Course {
  readonly ribbon: PlacedRibbon;
  readonly shape: RibbonShape;
  readonly x0: number;
  readonly x1: number;
  /** Its middle at both columns. */
  readonly start: number;
  readonly end: number;
  readonly middles: readonly number[];
  readonly halves: readonly number[];
}

/** From one step to another. */
type Stretch = readonly [number, number];

function courseOf(
  ribbon: PlacedRibbon,
  parameters: readonly number[],
  x0: number,
  x1: number,
  size: number,
): Course {
  const { from, to } = ribbon;
  const shape = ribbonShape(ribbon, size);
  const [start, end] = [middleOf(from), middleOf(to)];
  const step = (x1 - x0) / steps;
  const middles = parameters.map((t) => start + (end - start) * t * t * (3 - 2 * t));
  const halves = middles.map((middle, index) => {
    if (shape.kind === 'fill') return Math.max(from.thickness, to.thickness) / 2;
    // a line is as thick across its course, so higher where it is steep
    const slope = ((middles[index + 1] ?? middle) - (middles[index - 1] ?? middle)) / (2 * step);
    return (shape.width / 2) * Math.hypot(1, slope);
  });
  return { ribbon, shape, x0, x1, start, end, middles, halves };
}

function middleOf({ y, thickness }: PlacedRibbon['from']): number {
  return y + thickness / 2;
}

/** Whether two ribbons stand in another order at their ends; asked for each pair of a gap. */
function changeOrder({ start: a, end: b }: Course, { start, end }: Course): boolean {
  return (a - start) * (b - end) < 0;
}

/** Where two ribbons that cross lie over each other. */
function overlap(a: Course, b: Course): Stretch {
  const distance = (index: number): number => (a.middles[index] ?? 0) - (b.middles[index] ?? 0);
  const isNear = (index: number): boolean =>
    Math.abs(distance(index)) < (a.halves[index] ?? 0) + (b.halves[index] ?? 0) + margin;
  const before = distance(0);
  let at = 1;
  while (at < steps && distance(at) * before > 0) at += 1;
  let [start, end] = [at - 1, at];
  while (start > 1 && isNear(start)) start -= 1;
  while (end < steps - 1 && isNear(end)) end += 1;
  return [start, end];
}

/** Joins what overlaps. */
function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The part of a ribbon within a stretch. */
function partOf({ ribbon, shape, x0, x1 }: Course, stretch: Stretch): RibbonShape {
  const { from, to } = ribbon;
  const [near, far] = controls(from, to);
  const [start = 0, end = 1] = stretch.map((step) =>
    parameterAt(ribbon, x0 + ((x1 - x0) * step) / steps),
  );
  const part = (y0: number, y1: number): readonly Point[] =>
    cut(
      [
        [from.bend, y0],
        [near, y0],
        [far, y1],
        [to.bend, y1],
      ],
      start,
      end,
    );
  if (shape.kind === 'stroke')
    return { ...shape, d: `M${drawn(part(middleOf(from), middleOf(to)))}` };
  const upper = part(from.y, to.y);
  const lower = part(from.y + from.thickness, to.y + to.thickness);
  return { kind: 'fill', d: `M${drawn(upper)}L${drawn([...lower].reverse())}Z` };
}

/** The parameters of a ribbon's curve at the places where ribbons are compared. */
function parametersAt(ribbon: PlacedRibbon, x0: number, x1: number): readonly number[] {
  const step = (x1 - x0) / steps;
  return times(steps + 1, (index) => parameterAt(ribbon, x0 + index * step));
}

/** The parameter at which a ribbon's curve is at x; 0 before it, 1 behind it. */
function parameterAt({ from, to }: PlacedRibbon, x: number): number {
  const way = (x - from.bend) / (to.bend - from.bend);
  if (!(way > 0)) return 0;
  if (way >= 1) return 1;
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 12; halving += 1) {
    const t = (low + high) / 2;
    const at = 3 * (1 - t) * t * ((1 - t) * reach + t * (1 - reach)) + t ** 3;
    if (at < way) low = t;
    else high = t;
  }
  return (low + high) / 2;
}

type Point = readonly [number, number];

/** The control points of the part of a cubic curve between two parameters (de Casteljau). */
function cut(curve: readonly Point[], start: number, end: number): readonly Point[] {
  const at = (...parameters: readonly number[]): Point => {
    let points = curve;
    for (const t of parameters) {
      points = points.slice(1).map(([x, y], index): Point => {
        const [x0, y0] = points[index] ?? [x, y];
        return [x0 + (x - x0) * t, y0 + (y - y0) * t];
      });
    }
    return points[0] ?? [0, 0];
  };
  return [at(start, start, start), at(start, start, end), at(start, end, end), at(end, end, end)];
}

/** A curve as SVG path data, without the command that leads to its first point. */
function drawn(points: readonly Point[]): string {
  const [first = '', ...others] = points.map(([x, y]) => point(x, y));
  return `${first}C${others.join(' ')}`;
}
