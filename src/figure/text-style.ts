// SPDX-License-Identifier: MIT
import type { MeasureText } from './fit-label.js';

/**
 * The fonts of figures and elements in a page, in CSS, of the widths that saved figures have too. Not
 * `system-ui`: on many Linux machines that is a font too wide for labels, on Chinese Windows one for
 * Chinese. A short list, because each font that a machine lacks delays the first drawing.
 */
export const pageFonts =
  "'Helvetica Neue',Arial,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";

/** Weight of a text in the figure. */
export type Weight = 400 | 600 | 700;

/** Width of a text, px, at a size in px and a weight. */
export type MeasureStyled = (text: string, size: number, weight: Weight) => number;

/** How much wider bold text is than regular text of the same size, at most, by weight. */
const boldScale: Readonly<Record<Weight, number>> = { 400: 1, 600: 1.06, 700: 1.08 };

/** A measure for all sizes and weights, from that of 12 px regular text. */
export function styledMeasure(measure: MeasureText): MeasureStyled {
  return (text, size, weight) => (measure(text) * size * boldScale[weight]) / 12;
}

/** The sizes of the figure's texts, px. */
export interface TextSizes {
  /** Labels of nodes. */
  readonly label: number;
  /** Distance of two lines of a label. */
  readonly lineHeight: number;
  /** Least distance of two labels of one line. */
  readonly pitch: number;
  /** Name of a column, bold. */
  readonly head: number;
  /** The line below the name, labels of blocks, listed names. */
  readonly small: number;
}

/** The sizes for a width of the figure, px, or for a size of labels that is asked for. */
export function textSizes(width: number, asked?: number): TextSizes {
  const label = asked ?? (width < 900 ? 12 : width < 1280 ? 13 : 14);
  // print: text of one size, 8 pt
  if (label < 12)
    return {
      label,
      lineHeight: lineHeightOf(label),
      pitch: Math.round(label * 1.6),
      head: Math.round(label * 1.12),
      small: label,
    };
  return {
    label,
    lineHeight: lineHeightOf(label),
    pitch: Math.max(20, Math.round(label * (label > 14 ? 1.33 : 1.6))),
    head: Math.max(14, label + (label > 14 ? 1 : 0)),
    small: Math.max(12, label - 1),
  };
}

/** Distance of two lines of a label of a size, px. */
export function lineHeightOf(size: number): number {
  return Math.round(size * (size > 14 ? 1.1 : 1.15));
}
