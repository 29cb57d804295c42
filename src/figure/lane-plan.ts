// SPDX-License-Identifier: MIT
import type { FlowNode } from '../model/flow.js';
import type { NodeNumber } from '../model/node-numbers.js';
import { paintRank } from './lane-graph.js';
import type { PlacedRibbon, StrandOptions } from './lane-ribbons.js';
import type { Box } from './plan-vertical.js';
import type { TextSizes, Weight } from './text-style.js';

/** A text in lines, with the baseline of the first one, px. */
export interface PlacedText {
  readonly lines: readonly string[];
  /**
   * Written after the last line in weight 600, `numberGap` of the size behind it; empty for none.
   */
  readonly number: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly size: number;
  readonly weight: Weight;
  readonly lineHeight: number;
  readonly isQuiet: boolean;
}

/**
 * How a node is drawn: a bar with its label outside, a gutter with a bar at both edges, or a spine
 * in the middle of a gutter.
 */
export type NodeShape = 'bar' | 'gutter' | 'spine';

/** A node with its place, px. */
export interface LaneNode {
  readonly node: FlowNode;
  readonly number: NodeNumber;
  readonly shape: NodeShape;
  /** The bar or spine; for gutters the whole width at the height of the bars. */
  readonly box: Box;
  /**
   * Ground between the bars of a gutter, as high as bar or text; `undefined` where the node is
   * lower than its lines.
   */
  readonly tint: Box | undefined;
  readonly label: PlacedText | undefined;
  /** Room for a number behind the last line of the label, px: a selection writes `4 of 24`. */
  readonly numberRoom: number;
  /** The same where the name is in weight 600, as when selected; negative where that has no room. */
  readonly strongRoom: number;
  /** Names listed below the label. */
  readonly members: PlacedText | undefined;
  /**
   * What the pointer and the focus ring take, at least 24 px high where nothing else stands there.
   */
  readonly hit: Box;
  readonly isLargest: boolean;
  /** Whether words of the label are missing. */
  readonly isShortened: boolean;
}

/** A column with its head, px. */
export interface LaneColumn {
  readonly index: number;
  readonly facet: string;
  readonly x0: number;
  readonly x1: number;
  readonly name: PlacedText;
  readonly line: PlacedText;
  /** Hairline between named and not named, from x to x at y; `undefined` without lanes. */
  readonly border: { readonly x0: number; readonly x1: number; readonly y: number } | undefined;
  /** `not named 52` below the hairline. */
  readonly caption: PlacedText | undefined;
}

/** Where ribbons fade, px: from full strength at `full` to nothing at `gone`. */
export interface Fade {
  readonly full: number;
  readonly gone: number;
}

/** A column whose nodes are not drawn. */
export interface HiddenColumn {
  readonly index: number;
  /** Where its nodes would stand with their labels, px. */
  readonly x0: number;
  readonly x1: number;
  /** The ribbons that would lead there. */
  readonly ribbons: readonly PlacedRibbon[];
  /** One on each side that has ribbons, from left to right. */
  readonly fades: readonly Fade[];
}

/** Everything that a painter needs: sizes, places and texts, in px of the viewBox. */
export interface LanePlan {
  readonly orientation: 'horizontal';
  readonly width: number;
  readonly height: number;
  /** Common upper and lower end of all columns. */
  readonly top: number;
  readonly bottom: number;
  /** px for one study. */
  readonly scale: number;
  readonly sizes: TextSizes;
  readonly columns: readonly LaneColumn[];
  readonly nodes: readonly LaneNode[];
  /** In the order of the flow; `paintOrder` says what is painted first. */
  readonly ribbons: readonly PlacedRibbon[];
  readonly strands: StrandOptions;
  /** Which two columns are shown, where it is two at a time; `undefined` where all are. */
  readonly pair: number | undefined;
  /** A column whose nodes are not drawn, while it is asked for what they are. */
  readonly hidden?: HiddenColumn;
  /** Few studies: no scale and, where every study has one finding, no sentence on sharing. */
  readonly isTiny: boolean;
}

/**
 * Ribbons from the first painted to the last: pale ones, half ones, strong ones, each wide before
 * thin.
 */
export function paintOrder(ribbons: readonly PlacedRibbon[]): readonly PlacedRibbon[] {
  const thickness = ({ from, to }: PlacedRibbon): number => Math.max(from.thickness, to.thickness);
  return [...ribbons].sort(
    (a, b) => paintRank[a.strength] - paintRank[b.strength] || thickness(b) - thickness(a),
  );
}

/**
 * The scale of the legend: a number of studies that makes a bar of a readable height, with that
 * height in px. `least` is the power of ten of the smallest such number, negative where values may
 * be parts of 1.
 */
export function legendScale(
  scale: number,
  least = 0,
): { readonly count: number; readonly height: number } {
  const steps = [1, 2, 5];
  for (let digits = least; digits < mostDigits; digits += 1) {
    const power = Number(`1e${digits}`);
    const step = steps.find((each) => each * power * scale >= leastLegendBar);
    if (step !== undefined) return { count: step * power, height: step * power * scale };
  }
  return { count: 1, height: scale };
}

const leastLegendBar = 10;
const mostDigits = 15;
