// SPDX-License-Identifier: MIT
import type { DroppedRecords } from '../../data/dataset.js';
import type { FlowStage } from '../../model/screening-flow.js';

/** From the flow down to what was dropped, px. */
const depth = 32;
/** Height of a line of notes, px. */
const lineHeight = 16;

/** A rectangle, px. */
export interface FlowBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A ribbon from the right edge of a bar to the left edge of another. */
export interface FlowRibbon {
  readonly path: string;
  /** Whether what happens between its ends is not reported. */
  readonly isOpen: boolean;
}

/** Records that leave the flow downwards. */
export interface FlowDrop {
  readonly path: string;
  /** Room for the words below. */
  readonly label: FlowBox;
  readonly stage: FlowStage;
}

/** How what is dropped is drawn. */
export interface DropOptions {
  /** Lower edge of the flow, px. */
  readonly base: number;
  /** px for each record. */
  readonly scale: number;
  readonly countLines: (text: string, width: number) => number;
  /** Words for a reason with its number. */
  readonly dropText: (dropped: DroppedRecords) => string;
}

/** Ribbons from the databases, one below the other at the records found. */
export function gatherDatabases(
  databases: readonly FlowBox[],
  found: FlowBox | undefined,
  records: number | null,
  sum: number,
): readonly FlowRibbon[] {
  if (found === undefined) return [];
  // records that several databases hold are counted once
  const share = records === null ? 1 : Math.min(1, records / Math.max(1, sum));
  let y = found.y;
  return databases
    .filter(({ height }) => height > 0)
    .map((box) => {
      const height = box.height * share;
      const end = { ...found, y, height };
      y += height;
      return { path: ribbonPath(box, end), isOpen: false };
    });
}

/** Ribbons between the stages; one that passes a missing number is not reported. */
export function joinStages(
  stages: readonly FlowStage[],
  bars: readonly (FlowBox | undefined)[],
): readonly FlowRibbon[] {
  const ribbons: FlowRibbon[] = [];
  let before: FlowBox | undefined;
  stages.forEach(({ isReported }, index) => {
    const bar = bars[index];
    if (bar === undefined) return;
    if (before !== undefined) {
      const height = Math.min(before.height, bar.height);
      ribbons.push(
        isReported
          ? { path: ribbonPath({ ...before, height }, { ...bar, height }), isOpen: false }
          : { path: ribbonPath(before, bar), isOpen: true },
      );
    }
    before = bar;
  });
  return ribbons;
}

/** What is dropped on the way to a stage: from the lower part of the bar before it downwards. */
export function dropsOf(
  stages: readonly FlowStage[],
  bars: readonly (FlowBox | undefined)[],
  xs: readonly number[],
  { base, scale, countLines, dropText }: DropOptions,
): readonly FlowDrop[] {
  return stages.flatMap((stage, index) => {
    const before = bars[index - 1];
    const bar = bars[index];
    if (stage.lost === 0 || before === undefined || bar === undefined) return [];
    const height = stage.lost * scale;
    const from = before.x + before.width;
    const room = (xs[index] ?? 0) - from;
    const left = from + Math.min(12, room * 0.1);
    const width = Math.min(height, room * 0.55);
    const upper = before.y + before.height - height;
    const lower = before.y + before.height;
    const end = base + depth;
    const path =
      `M${from},${upper}C${left + width * 0.8},${upper} ${left + width},${upper + height * 0.2} ${left + width},${end}` +
      `H${left}C${left},${lower} ${left},${lower} ${from},${lower}Z`;
    const lines = stage.dropped.reduce(
      (sum, dropped) => sum + countLines(dropText(dropped), room - 16),
      0,
    );
    const label = {
      x: left,
      y: end + 4,
      width: room - (left - from) - 8,
      height: 20 + lines * lineHeight + stage.dropped.length * 2,
    };
    return [{ path, label, stage }];
  });
}

/** A ribbon between two bars with level ends. */
function ribbonPath(from: FlowBox, to: FlowBox): string {
  const start = from.x + from.width;
  const half = (start + to.x) / 2;
  return (
    `M${start},${from.y}C${half},${from.y} ${half},${to.y} ${to.x},${to.y}` +
    `V${to.y + to.height}C${half},${to.y + to.height} ${half},${from.y + from.height} ${start},${from.y + from.height}Z`
  );
}
