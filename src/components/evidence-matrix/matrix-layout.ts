// SPDX-License-Identifier: MIT
import type { MeasureStyled, Weight } from '../../figure/text-style.js';

/** Sizes of the matrix as a table with numbers in its cells, px. */
export interface GridLayout {
  readonly kind: 'grid';
  readonly label: number;
  /** Width of a column. */
  readonly pitch: number;
  /** Length of the longest bar of a row. */
  readonly bar: number;
  /** Width of what follows the last column: gap, bar and number. */
  readonly end: number;
  /** Names of columns in one or two lines, or at 45°. */
  readonly heads: 'flat' | 'angled';
  /** Height of the names: lines if flat, px at 45°. */
  readonly headSize: number;
  /** Whether rows are lower, as in narrow places. */
  readonly isDense: boolean;
  /** Whether a cell has room for a number such as `4 of 15`. */
  readonly hasParts: boolean;
  /** Whether a number and a word stand one below the other. */
  readonly isStacked: boolean;
}

/** Sizes of the matrix as a strip of squares for each row, px. */
export interface StripLayout {
  readonly kind: 'strips';
  readonly label: number;
  readonly pitch: number;
  readonly end: number;
  /** Number of columns for which there is room. */
  readonly columns: number;
  /** Whether there is room for a total such as `4 of 15`. */
  readonly hasParts: boolean;
}

/** What a layout depends on. */
export interface LayoutInput {
  readonly width: number;
  readonly measure: MeasureStyled;
  readonly rowNames: readonly string[];
  readonly columnNames: readonly string[];
  /** The widest number of a row, such as `44 of 44`, and the widest plain total. */
  readonly widestPart: string;
  readonly widestTotal: string;
}

/** Widths of the parts of a table, px. */
const grid = {
  cell: 76,
  /** Columns are wider where only that keeps their names flat. */
  widest: 132,
  angledCell: 56,
  least: 28,
  bars: [96, 80, 64],
  gap: 16,
  numberGap: 6,
  flatColumns: 12,
} as const;
/** Widths of the parts of strips, px. */
const strip = {
  below: 560,
  pitch: 15.2,
  /** Squares become smaller down to this for names, and to the least for columns. */
  namePitch: 13,
  leastPitch: 12,
  label: 184,
  leastLabel: 104,
} as const;
/** Distance of a name of a row from the cells, px. */
const labelGap = 10;

/** The layout for a width: a table where it fits, else strips. */
export function layoutMatrix(input: LayoutInput): GridLayout | StripLayout {
  return (input.width < strip.below ? undefined : layoutGrid(input)) ?? layoutStrips(input);
}

function layoutGrid({
  width,
  measure,
  rowNames,
  columnNames,
  widestPart,
}: LayoutInput): GridLayout | undefined {
  const count = Math.max(1, columnNames.length);
  const mostLabel = width >= 1000 ? 240 : 208;
  const needed = Math.min(mostLabel, labelWidth(rowNames, measure, 13));
  const number = Math.ceil(measure(widestPart, 13, 600)) + 2;
  const heads = columnNames.map((name) => twoLines(name, (text) => measure(text, 12, 400)));
  const headPitch = flatPitch(heads.map((head) => head.width));
  const roomOf = (bar: number): number =>
    Math.floor((width - needed - grid.gap - bar - grid.numberGap - number) / count);
  const isFlatIn = (bar: number): boolean =>
    count <= grid.flatColumns && headPitch <= Math.min(grid.widest, roomOf(bar));
  const [longBar, middleBar, shortBar] = grid.bars;
  const bar = roomOf(longBar) >= grid.cell ? longBar : isFlatIn(middleBar) ? middleBar : shortBar;
  const isFlat = isFlatIn(bar);
  const pitch = Math.min(isFlat ? Math.max(grid.cell, headPitch) : grid.angledCell, roomOf(bar));
  if (pitch < grid.least) return undefined;
  const end = grid.gap + bar + grid.numberGap + number;
  const label = Math.min(Math.max(needed, Math.min(208, mostLabel)), width - end - pitch * count);
  const slanted = Math.max(0, ...columnNames.map((name) => measure(name, 12, 400)));
  return {
    kind: 'grid',
    label: Math.floor(label),
    pitch,
    bar,
    end,
    heads: isFlat ? 'flat' : 'angled',
    headSize: isFlat
      ? Math.max(1, ...heads.map((head) => head.lines.length))
      : Math.ceil(Math.min(slanted, slantedMost) * Math.SQRT1_2) + 14,
    isDense: width < 1160,
    hasParts: pitch >= 56,
    isStacked: pitch < 66,
  };
}

/**
 * The least pitch at which flat names stand apart: a name may be a little wider than its column
 * where its neighbours are narrow.
 */
function flatPitch(widths: readonly number[]): number {
  const [overhang, distance] = [10, 4];
  return Math.ceil(
    Math.max(
      0,
      ...widths.map((width, index) =>
        Math.max(width - overhang, (width + (widths[index + 1] ?? 0)) / 2 + distance),
      ),
    ),
  );
}

/** Names at 45° are cut beyond this length, px. */
export const slantedMost = 200;

function layoutStrips({
  width,
  measure,
  rowNames,
  columnNames,
  widestPart,
  widestTotal,
}: LayoutInput): StripLayout {
  const total = Math.ceil(measure(widestTotal, 13, 600)) + 6;
  const part = Math.ceil(measure(widestPart, 13, 600)) + 6;
  const wished = Math.min(
    labelWidth(rowNames, measure, 12, 400),
    Math.max(strip.label, Math.min(260, width / 3)),
  );
  const count = Math.max(1, columnNames.length);
  const roomBeside = (label: number): number => width - label - total;
  // no word breaks, as long as half of the width holds it
  const words = rowNames.flatMap((name) => name.split(/[\s、，]+/u));
  const longestWord = Math.min(width / 2, labelWidth(words, measure, 12));
  const label = Math.min(
    wished,
    Math.max(strip.leastLabel, longestWord, Math.floor(width - total - count * strip.namePitch)),
  );
  const pitch = Math.max(
    strip.leastPitch,
    Math.min(strip.pitch, Math.floor((roomBeside(label) / count) * 10) / 10),
  );
  const columns = Math.max(1, Math.min(count, Math.floor(roomBeside(label) / pitch + 1e-6)));
  const left = width - columns * pitch - part;
  const hasParts = left >= label;
  const end = hasParts ? part : total;
  return {
    kind: 'strips',
    label: Math.floor(width - columns * pitch - end),
    pitch,
    end,
    columns,
    hasParts,
  };
}

/** The width of the widest name in one line, and its distance from the cells. */
function labelWidth(
  names: readonly string[],
  measure: MeasureStyled,
  size: number,
  weight: Weight = 600,
): number {
  return Math.ceil(Math.max(0, ...names.map((name) => measure(name, size, weight)))) + labelGap;
}

/** A name in at most two lines. */
export interface NameLines {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * Breaks a name into two lines as narrow as can be, after spaces and Chinese commas. One that has
 * no such place stays in one.
 */
export function twoLines(name: string, measure: (text: string) => number): NameLines {
  const whole = { lines: [name], width: measure(name) };
  const pieces = name.split(/(?<=[\s、，])/u);
  return pieces.slice(1).reduce<NameLines>((best, _piece, index) => {
    const lines = [pieces.slice(0, index + 1), pieces.slice(index + 1)].map((line) =>
      line.join('').trim(),
    );
    const width = Math.max(...lines.map(measure));
    return width < best.width ? { lines, width } : best;
  }, whole);
}
