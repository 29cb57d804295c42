// SPDX-License-Identifier: MIT
import { times } from '../data/times.js';
import { boundLabel, fitLabel, fitWhole, type FittedLabel, type MeasureText } from './fit-label.js';
import type { PlacedNode } from './layout-sankey.js';
import {
  ascent,
  lineHeight,
  preferredTexts,
  type LabelText,
  type PlacedLabel,
} from './place-labels.js';
import { round } from './ribbon-path.js';

/**
 * The labels of one row of a vertical figure, `y` counted from the first line, and the number of
 * lines.
 */
export interface RowOfLabels {
  readonly labels: readonly PlacedLabel[];
  readonly rows: number;
}

/** A way to write a label: lines, width, and index of the text, 0 for the fullest. */
interface Shape {
  readonly fitted: FittedLabel;
  readonly wording: number;
}

interface Box extends Shape {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** The lowest line of the label, counted upwards from the nodes. */
  readonly row: number;
}

/** Space beside a label, px. */
const gap = 10;
/** Half the width that a label covers of the line to its node, px. */
const overlap = 8;
const widest = 260;
const mostLines = 3;
/** Distance between two rows, px; leaves space for the wedge below each label. */
export const rowHeight = 17;

/**
 * Places the labels of one row of a vertical figure: each above its node, as near as possible, in
 * up to three lines. A line joins higher labels to their nodes. Of several placement orders, takes
 * the one with the fewest lines and the fewest joining lines behind other labels. `x` is across the
 * figure.
 */
export function labelRow(
  nodes: readonly PlacedNode[],
  text: (node: PlacedNode) => LabelText,
  measure: MeasureText,
  width: number,
): RowOfLabels {
  // rounded, because powers differ in the last digit between engines
  const centres = nodes.map((node) => round((node.y0 + node.y1) / 2));
  const shapes = nodes.map((node) => shapesOf(text(node), measure, width));
  const inRow = nodes.map((_, index) => index);
  const fromEdges = [...inRow].sort(
    (a, b) =>
      Math.abs((centres[b] ?? 0) - width / 2) - Math.abs((centres[a] ?? 0) - width / 2) || a - b,
  );
  const byValue = [...inRow].sort(
    (a, b) => (nodes[b]?.node.value ?? 0) - (nodes[a]?.node.value ?? 0) || a - b,
  );
  const attempts = [inRow, [...inRow].reverse(), fromEdges, [...fromEdges].reverse(), byValue].map(
    (order) => pack(order, shapes, centres, width),
  );
  const best = attempts.reduce(
    (a, b) => (costOf(b, centres) < costOf(a, centres) ? b : a),
    attempts[0] ?? [],
  );
  const rows = linesOf(best);
  return {
    rows,
    labels: [...best]
      .sort((a, b) => a.index - b.index)
      .flatMap(({ index, fitted, wording, from, to, row }): readonly PlacedLabel[] => {
        const node = nodes[index];
        if (node === undefined) return [];
        const top = (rows - row - fitted.lines.length) * rowHeight;
        const leader = {
          x: (node.y0 + node.y1) / 2,
          y0: top + fitted.lines.length * lineHeight,
          y1: rows * rowHeight + 4,
        };
        return [
          {
            node,
            lines: fitted.lines,
            shortened: fitted.shortened || wording > 0,
            wording,
            width: fitted.width,
            x: (from + to) / 2,
            y: top + ascent,
            anchor: 'middle',
            leader,
          },
        ];
      }),
  };
}

function linesOf(boxes: readonly Box[]): number {
  return boxes.reduce((most, { row, fitted }) => Math.max(most, row + fitted.lines.length), 0);
}

/** Cost of a placement: lines, joining lines behind other labels and, less, distance. */
function costOf(boxes: readonly Box[], centres: readonly number[]): number {
  let cost = linesOf(boxes) * 10;
  for (const box of boxes) {
    cost += box.row * 2 + box.wording * 4;
    for (const other of boxes)
      if (other.row < box.row && covers(other, centres[box.index] ?? 0)) cost += 8;
  }
  return cost;
}

function covers({ from, to }: { readonly from: number; readonly to: number }, x: number): boolean {
  return x > from - 2 && x < to + 2;
}

/** Puts each label in turn where it costs least. */
function pack(
  order: readonly number[],
  shapes: readonly (readonly Shape[])[],
  centres: readonly number[],
  width: number,
): readonly Box[] {
  const placed: Box[] = [];
  const rowOf = new Map<number, number>();
  for (const index of order) {
    let best: { readonly cost: number; readonly box: Box } | undefined;
    for (const shape of shapes[index] ?? []) {
      for (let row = 0; row <= linesOf(placed); row += 1) {
        const from = placeIn(row, shape, centres[index] ?? 0, placed, width);
        if (from === undefined) continue;
        const box = { ...shape, index, from, to: from + shape.fitted.width, row };
        const cost = placeCost(box, placed, centres, rowOf);
        if (best === undefined || cost < best.cost) best = { cost, box };
      }
    }
    if (best === undefined) continue;
    placed.push(best.box);
    rowOf.set(index, best.box.row);
  }
  return placed;
}

function placeCost(
  box: Box,
  placed: readonly Box[],
  centres: readonly number[],
  rowOf: ReadonlyMap<number, number>,
): number {
  const centre = centres[box.index] ?? 0;
  const behind = placed.filter((other) => other.row < box.row && covers(other, centre)).length;
  const isBelow = (index: number): boolean => (rowOf.get(index) ?? Infinity) < box.row;
  const hides = centres.filter(
    (other, index) => index !== box.index && covers(box, other) && !isBelow(index),
  ).length;
  return (
    (box.row + box.fitted.lines.length) * 10 +
    Math.abs((box.from + box.to) / 2 - centre) * 0.1 +
    behind * 6 +
    hides * 5 +
    box.wording * 4
  );
}

/** The most centred start of a label that overlaps none and touches the line to its node. */
function placeIn(
  row: number,
  { fitted }: Shape,
  centre: number,
  placed: readonly Box[],
  width: number,
): number | undefined {
  const wide = fitted.width;
  const least = Math.max(2, centre - wide + overlap);
  const most = Math.min(width - 2 - wide, centre - overlap);
  const fit = (from: number): number => Math.max(2, Math.min(from, width - 2 - wide));
  const rivals = placed.filter(
    (other) => other.row < row + fitted.lines.length && row < other.row + other.fitted.lines.length,
  );
  const isFree = (from: number): boolean =>
    rivals.every((other) => from >= other.to + gap || from + wide + gap <= other.from);
  const wanted = [
    centre - wide / 2,
    ...rivals.flatMap((other) => [other.to + gap, other.from - gap - wide]),
  ];
  const places =
    least > most
      ? [fit(centre - wide / 2)]
      : wanted.map((from) => Math.max(least, Math.min(from, most)));
  return places
    .filter(isFree)
    .sort((a, b) => Math.abs(a + wide / 2 - centre) - Math.abs(b + wide / 2 - centre) || a - b)[0];
}

/** The ways to write a label in one to three lines; shortened only if none fits. */
function shapesOf(
  { texts, suffix, fullest = 0 }: LabelText,
  measure: MeasureText,
  width: number,
): readonly Shape[] {
  const room = Math.min(width - 8, widest);
  const shapes = preferredTexts(texts.map(boundLabel)).flatMap((text, wording) => {
    if (wording < fullest) return [];
    return times(mostLines, (index) => balanced(text, suffix, measure, room, index + 1)).flatMap(
      (fitted) => (fitted === undefined ? [] : [{ fitted, wording }]),
    );
  });
  return shapes.length > 0
    ? shapes
    : [
        {
          fitted: fitLabel(texts[texts.length - 1] ?? '', suffix, measure, room, 2),
          wording: texts.length - 1,
        },
      ];
}

/** Breaks a text into a number of lines of similar width; `undefined` if it cannot be. */
function balanced(
  text: string,
  suffix: string,
  measure: MeasureText,
  room: number,
  lines: number,
): FittedLabel | undefined {
  if (lines === 1) return fitWhole(text, suffix, measure, room, 1);
  const even = measure(text + suffix) / lines;
  for (const factor of [1, 1.15, 1.3, 1.5, 1.8]) {
    const fitted = fitWhole(text, suffix, measure, Math.min(room, Math.ceil(even * factor)), lines);
    // keep a value with its text
    if (fitted !== undefined && fitted.lines[lines - 1] !== suffix.trim())
      return fitted.lines.length === lines ? fitted : undefined;
  }
  return undefined;
}
