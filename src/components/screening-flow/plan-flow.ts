// SPDX-License-Identifier: MIT
import type { DroppedRecords } from '../../data/dataset.js';
import type { FlowStage } from '../../model/screening-flow.js';
import {
  dropsOf,
  gatherDatabases,
  joinStages,
  type FlowBox,
  type FlowDrop,
  type FlowRibbon,
} from './flow-ribbons.js';

/** Sizes of the flow, px. */
const sizes = {
  /** Height of the largest number of records. */
  largest: 180,
  bar: 10,
  /** Least height of a bar, however few its records. */
  leastBar: 1.3,
  /** Between two databases. */
  gap: 12,
  /** Between a database's name and its bar. */
  labelGap: 10,
  labelLine: 17,
  /** Number of a head, one line of its words, room below it. */
  headNumber: 28,
  headLine: 16,
  headGap: 12,
  /** Least distance of two columns: for ribbons, and with steps for what is dropped. */
  leastColumn: 34,
  leastStep: 100,
  leastHead: 52,
  /** Between two heads. */
  headRoom: 8,
} as const;
/** From this width on the names of the databases have room to spare, px. */
const wide = 1000;
/** Shares of the width between columns, by what leads to the right one. */
const shares = { databases: 0.274, open: 0.503, reported: 0.3, view: 0.223 } as const;

/** Where everything of the flow stands. */
export interface FlowPlan {
  readonly width: number;
  readonly height: number;
  /** Bars of the databases, in their order; a height of 0 where a number is missing. */
  readonly databases: readonly FlowBox[];
  /** Room for the names of the databases. */
  readonly labels: readonly FlowBox[];
  /** Bars of the stages; `undefined` where a number is missing. */
  readonly stages: readonly (FlowBox | undefined)[];
  /** Room for the heads: of the databases, which ends at their bars, then of the stages. */
  readonly heads: readonly FlowBox[];
  readonly ribbons: readonly FlowRibbon[];
  readonly drops: readonly FlowDrop[];
  /** The middle of the way that is not reported, if there is room for words. */
  readonly open: FlowBox | undefined;
}

/** What is planned. */
export interface FlowInput {
  /** Room, px; a flow with many steps may need more. */
  readonly width: number;
  readonly databases: readonly { readonly label: string; readonly records: number | null }[];
  readonly stages: readonly FlowStage[];
  /** Words of the heads: of the databases, then of the stages. */
  readonly headWords: readonly string[];
  /** Lines that a text of 12 px takes in a width. */
  readonly countLines: (text: string, width: number) => number;
  /** Words for a reason why records were dropped, with its number. */
  readonly dropText: (dropped: DroppedRecords) => string;
  /** Measures text of 12 px, and names of databases. */
  readonly measureNote: (text: string) => number;
  readonly measure: (text: string) => number;
}

/** Plans the flow: heights are records on one scale, stages one beside the other. */
export function planFlow(input: FlowInput): FlowPlan {
  const { databases, stages, headWords, countLines, dropText } = input;
  const { xs, width } = columnsOf(input);
  const all = sum(databases.map(({ records }) => records ?? 0));
  const most = Math.max(1, all, ...stages.map(({ records }) => records ?? 0));
  const scale = sizes.largest / most;
  const heads = xs.map((x, index): FlowBox => {
    const next = xs[index + 1] ?? width + sizes.headRoom;
    return index === 0
      ? { x: 0, y: 0, width: x + sizes.bar, height: 0 }
      : { x, y: 0, width: next - x - sizes.headRoom, height: 0 };
  });
  const lines = heads.map((head, index) => countLines(headWords[index] ?? '', head.width));
  const top = sizes.headNumber + Math.max(...lines) * sizes.headLine + sizes.headGap;
  const stack = stackDatabases(input, xs[0] ?? 0, scale);
  const foundHeight = (stages[0]?.records ?? all) * scale;
  const flowHeight = Math.max(stack.height, foundHeight);
  const databaseBoxes = stack.boxes.map((box) => shift(box, top + (flowHeight - stack.height) / 2));
  const labels = stack.labels.map((box) => shift(box, top + (flowHeight - stack.height) / 2));
  const bars = placeStages(stages, xs.slice(1), {
    scale,
    middle: top + flowHeight / 2,
    found: foundHeight,
  });
  const base = top + flowHeight;
  const drops = dropsOf(stages, bars, xs.slice(1), { base, scale, countLines, dropText });
  const lowest = Math.max(base, ...drops.map(({ label }) => label.y + label.height));
  return {
    width,
    height: Math.ceil(lowest) + 4,
    databases: databaseBoxes,
    labels,
    stages: bars,
    heads: heads.map((head) => ({ ...head, height: top })),
    ribbons: [
      ...gatherDatabases(databaseBoxes, bars[0], stages[0]?.records ?? null, all),
      ...joinStages(stages, bars),
    ],
    drops,
    open: openRoom(stages, bars),
  };
}

/** Left edges of the columns' bars, that of the databases first, and the width that is needed. */
function columnsOf(input: FlowInput): { readonly xs: readonly number[]; readonly width: number } {
  const { width, stages } = input;
  const last = lastHeadWidth(input);
  const leasts = leastDistances(input);
  const names = namesWidth(input, width - last - sum(leasts));
  const gaps = divide(Math.max(0, width - names - last), stages.map(shareOf), leasts);
  const xs = gaps.reduce<readonly number[]>(
    (before, gap) => [...before, (before.at(-1) ?? 0) + gap],
    [names],
  );
  return { xs, width: Math.max(width, (xs.at(-1) ?? 0) + last) };
}

/** Room for the last head, which stands beside its bar: at least for its longest word. */
function lastHeadWidth({ width, headWords, measureNote }: FlowInput): number {
  const words = headWords.at(-1) ?? '';
  return Math.max(
    sizes.bar,
    longestWord(words, measureNote) + 4,
    // Chinese breaks anywhere, but is not read in a column of characters
    Math.min(measureNote(words) + 4, Math.max(sizes.leastHead, width * 0.12)),
  );
}

function shareOf({ kind, isReported }: FlowStage): number {
  if (kind === 'found') return shares.databases;
  if (kind === 'view') return shares.view;
  return isReported ? shares.reported : shares.open;
}

/** Least distance of each stage from the column before it. */
function leastDistances({ stages, headWords, measureNote }: FlowInput): readonly number[] {
  if (stages.some(({ kind }) => kind === 'step')) return stages.map(() => sizes.leastStep);
  return stages.map((_, index) => {
    // the head of the databases stands over their names
    if (index === 0) return sizes.leastColumn;
    const word = longestWord(headWords[index] ?? '', measureNote);
    return Math.max(sizes.leastColumn, word + sizes.headRoom + 1);
  });
}

/** Width for the names of databases. They give way where a flow has little room for them. */
function namesWidth({ width, databases, measure }: FlowInput, room: number): number {
  if (databases.length === 0) return 0;
  const labels = databases.map(({ label }) => label);
  const longest = Math.max(...labels.map(measure));
  if (width >= wide) return Math.max(236, Math.min(longest + 40, 320));
  const wanted = Math.min(longest + 20, width * 0.29);
  const word = Math.max(...labels.map((label) => longestWord(label, measure)));
  return Math.max(Math.min(wanted, room), Math.min(longest + 20, word + sizes.labelGap));
}

/** The width of the longest part of a text that has no place for a line break. */
function longestWord(text: string, measure: (text: string) => number): number {
  const words = text.split(/ |(?<=\p{Script=Han})(?=\p{Script=Han})/u);
  return Math.max(...words.map(measure));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, each) => before + each, 0);
}

/** Divides a width by weights, each part not below its least width. */
function divide(
  width: number,
  weights: readonly number[],
  leasts: readonly number[],
): readonly number[] {
  const total = sum(weights);
  const parts = weights.map((weight, index) => ({ weight, least: leasts[index] ?? 0 }));
  const isTight = ({ weight, least }: (typeof parts)[number]): boolean =>
    (weight / total) * width < least;
  const tight = parts.filter(isTight);
  if (tight.length === 0) return weights.map((weight) => (weight / total) * width);
  if (tight.length === parts.length) return leasts;
  const loose = parts.filter((part) => !isTight(part));
  const others = divide(
    width - sum(tight.map(({ least }) => least)),
    loose.map(({ weight }) => weight),
    loose.map(({ least }) => least),
  );
  let next = 0;
  return parts.map((part) => (isTight(part) ? part.least : (others[next++] ?? part.least)));
}

/** The bars and names of the databases, one below the other; names never overlap. */
function stackDatabases(
  { databases, measure }: FlowInput,
  x: number,
  scale: number,
): {
  readonly boxes: readonly FlowBox[];
  readonly labels: readonly FlowBox[];
  readonly height: number;
} {
  const boxes: FlowBox[] = [];
  const labels: FlowBox[] = [];
  let bottom = 0;
  let labelBottom = 0;
  for (const { label, records } of databases) {
    const height = records === null ? 0 : Math.max(sizes.leastBar, records * scale);
    const room = x - sizes.labelGap;
    // lines break early, at spaces
    const lines = measure(label) + 8 <= room ? 1 : Math.ceil((measure(label) * 1.25) / room);
    const labelHeight = lines * sizes.labelLine;
    const isFirst = boxes.length === 0;
    const y = Math.max(
      isFirst ? 0 : bottom + sizes.gap,
      labelBottom + labelHeight / 2 - height / 2,
    );
    const middle = y + height / 2;
    boxes.push({ x, y, width: sizes.bar, height });
    labels.push({ x: 0, y: middle - labelHeight / 2, width: room, height: labelHeight });
    bottom = y + height;
    labelBottom = middle + labelHeight / 2;
  }
  return { boxes, labels, height: Math.max(bottom, labelBottom) };
}

/**
 * The bars of the stages. Where steps are reported all share the upper edge, so that what is
 * dropped is below; else they share the middle. What is in view stands at the upper edge of what
 * is included.
 */
function placeStages(
  stages: readonly FlowStage[],
  xs: readonly number[],
  {
    scale,
    middle,
    found,
  }: { readonly scale: number; readonly middle: number; readonly found: number },
): readonly (FlowBox | undefined)[] {
  const sharesTop = stages.some(({ kind }) => kind === 'step');
  const top = middle - found / 2;
  let before: number | undefined;
  return stages.map(({ kind, records }, index) => {
    const count = records ?? (kind === 'found' && found > 0 ? found / scale : null);
    if (count === null) {
      before = undefined;
      return undefined;
    }
    const height = Math.max(sizes.leastBar, count * scale);
    const level = kind === 'view' ? before : undefined;
    const y = sharesTop ? top : (level ?? middle - height / 2);
    before = y;
    return { x: xs[index] ?? 0, y, width: sizes.bar, height };
  });
}

/** The room for words in a ribbon that is not reported; `undefined` where it is too small. */
function openRoom(
  stages: readonly FlowStage[],
  bars: readonly (FlowBox | undefined)[],
): FlowBox | undefined {
  const index = stages.findIndex(({ kind, isReported }) => kind === 'included' && !isReported);
  const [before, bar] = [bars[index - 1], bars[index]];
  if (before === undefined || bar === undefined || before.height < 60) return undefined;
  const x = before.x + before.width + 24;
  const width = (bar.x - x) * 0.6;
  return width < 140 ? undefined : { x, y: before.y + before.height / 2 - 30, width, height: 60 };
}

function shift(box: FlowBox, by: number): FlowBox {
  return { ...box, y: box.y + by };
}
