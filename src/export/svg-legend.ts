// SPDX-License-Identifier: MIT
import { fitLabel, type MeasureText } from '../figure/fit-label.js';
import type { SchemeColor } from '../figure/hues.js';
import type { LegendEntry } from '../figure/legend.js';
import { markStyles, ribbonOpacity } from '../figure/mark-styles.js';
import { round } from '../figure/ribbon-path.js';
import { inTheme, paintOf, type Theme } from './svg-theme.js';
import { element, escapeXml, type Attributes } from './xml.js';

/** A line of the legend. */
export interface LegendLine {
  readonly entry: LegendEntry;
  readonly text: string;
}

/** What the legend of a picture is drawn with. */
export interface LegendOptions {
  readonly colors: (hue: number) => SchemeColor;
  readonly theme: Theme;
  /** Measures text of 12 px. */
  readonly measure: MeasureText;
  /** Where it stands, and how wide it may be, px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** No text is cut: nothing in a file gives what is missing. */
export const mostLines = 40;
/** Distance of two lines of 12 px text, px. */
export const rowHeight = 18;
const sampleGap = 8;
const itemGap = 24;
const barWidth = 10;
const swatch = { width: 9, height: 10 } as const;

/** The legend in one line, in more where it does not fit, and its height, px. */
export function drawLegend(
  lines: readonly LegendLine[],
  options: LegendOptions,
): { readonly content: string; readonly height: number } {
  const { theme, measure, width } = options;
  let { x, y } = options;
  let rowTall = 0;
  const items: string[] = [];
  for (const { entry, text } of lines) {
    const sample = sampleOf(entry, options);
    const indent = sample.width === 0 ? 0 : sample.width + sampleGap;
    const fitted = fitLabel(text, '', measure, width - indent, mostLines);
    if (x > options.x && x + indent + fitted.width > options.x + width) {
      x = options.x;
      y += Math.max(rowHeight, rowTall);
      rowTall = 0;
    }
    const tall = Math.max(fitted.lines.length * rowHeight, sample.height);
    const middle = y + Math.max(rowHeight, sample.height) / 2;
    items.push(
      sample.draw(x, middle),
      drawLines(fitted.lines, x + indent, middle - rowHeight / 2, theme.quiet),
    );
    x += indent + fitted.width + itemGap;
    rowTall = Math.max(rowTall, tall);
  }
  const height = lines.length === 0 ? 0 : y - options.y + Math.max(rowHeight, rowTall);
  return { content: items.join(''), height: Math.ceil(height) };
}

/** Lines of 12 px text below each other, from an upper edge on. */
export function drawLines(lines: readonly string[], x: number, y: number, fill: string): string {
  if (lines.length === 0) return '';
  return element(
    'text',
    { fill },
    ...lines.map((line, index) =>
      element('tspan', { x, y: y + 13 + index * rowHeight }, escapeXml(line)),
    ),
  );
}

/** The sample before the text of an entry, px. */
export interface Sample {
  readonly width: number;
  readonly height: number;
  /** Draws it from a left edge on, around a middle. */
  readonly draw: (x: number, middle: number) => string;
}

const noSample: Sample = { width: 0, height: 0, draw: () => '' };

/** The sample of an entry; of no width where it has none. */
export function sampleOf(
  entry: LegendEntry,
  { colors, theme }: Pick<LegendOptions, 'colors' | 'theme'>,
): Sample {
  const box = (
    x: number,
    middle: number,
    { width, height }: Pick<Sample, 'width' | 'height'>,
    paint: (theme: Theme) => Attributes,
  ): string =>
    element('rect', { x, y: middle - height / 2, width, height, ...inTheme(theme, paint) });
  switch (entry.kind) {
    case 'scale':
      return {
        width: barWidth,
        height: entry.height,
        draw: (x, middle) =>
          box(x, middle, { width: barWidth, height: entry.height }, ({ spine }) => ({
            fill: spine,
          })),
      };
    case 'color':
      return {
        width: swatch.height,
        height: swatch.height,
        draw: (x, middle) =>
          box(x, middle, { width: swatch.height, height: swatch.height }, ({ scheme }) => ({
            fill: colors(entry.hue)[scheme],
          })),
      };
    case 'color-by':
      if (entry.hues.length === 0) return noSample;
      return {
        width: swatch.width * entry.hues.length,
        height: swatch.height,
        draw: (x, middle) =>
          entry.hues
            .map((hue, index) =>
              box(x + index * swatch.width, middle, swatch, ({ scheme }) => ({
                fill: colors(hue)[scheme],
                'fill-opacity': ribbonOpacity[scheme].strong,
              })),
            )
            .join(''),
      };
    case 'pale': {
      const size = { width: 3 * swatch.width, height: swatch.height };
      return {
        ...size,
        draw: (x, middle) => box(x, middle, size, ({ pale }) => ({ fill: pale })),
      };
    }
    case 'retracted':
    case 'assembled': {
      const style = markStyles[entry.kind === 'retracted' ? 'marked-line' : 'assembled'];
      return {
        width: 24,
        height: 0,
        draw: (x, middle) =>
          element('path', {
            d: `M${round(x)},${round(middle)}h24`,
            ...inTheme(theme, (one) => paintOf(style, one)),
          }),
      };
    }
    default:
      return noSample;
  }
}
