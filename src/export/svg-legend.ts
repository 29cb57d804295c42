// SPDX-License-Identifier: MIT
import { fitLabel, type MeasureText } from '../figure/fit-label.js';
import type { LegendEntry } from '../figure/legend.js';
import { markStyles, type MarkStyle } from '../figure/mark-styles.js';
import type { FigurePlan } from '../figure/plan.js';
import { round } from '../figure/ribbon-path.js';
import { hatchedBox } from './svg-hatch.js';
import { paintOf, type Theme } from './svg-theme.js';
import { element, escapeXml, type Attributes } from './xml.js';

/** A line of the legend. */
export interface LegendLine {
  readonly entry: LegendEntry;
  readonly text: string;
}

interface LegendOptions {
  readonly texts: { readonly legend: readonly LegendLine[]; readonly footer: readonly string[] };
  readonly colors: (strand: number) => string;
  readonly theme: Theme;
  readonly measure: MeasureText;
  readonly margin: number;
}

const rowHeight = 16;
const sampleWidth = 24;
const sampleGap = 6;
const itemGap = 18;
/** Legend and footer below a figure, wrapped to its width, and the height of the whole picture. */
export function drawLegend(
  plan: FigurePlan,
  options: LegendOptions,
): { readonly content: string; readonly height: number } {
  const { texts, theme, measure, margin } = options;
  const room = plan.width - 2 * margin;
  let y = plan.height + margin;
  let x = margin;
  const items: string[] = [];
  for (const { entry, text } of texts.legend) {
    const sample = sampleOf(entry, options);
    const indent = sample.width === 0 ? 0 : sample.width + sampleGap;
    const { lines, width } = fitLabel(text, '', measure, room - indent, 20);
    const high = Math.max(lines.length * rowHeight, sample.height);
    // short lines are side by side; wrapped or tall ones have their own rows
    const alone = high > rowHeight;
    if (x > margin && (alone || x + indent + width > margin + room)) {
      x = margin;
      y += rowHeight;
    }
    items.push(sample.draw(x, y), drawLines(lines, x + indent, y));
    x = alone ? margin : x + indent + width + itemGap;
    if (alone) y += high;
  }
  if (x > margin) y += rowHeight;
  const footer = texts.footer.flatMap((text) => fitLabel(text, '', measure, room, 20).lines);
  if (footer.length > 0 && items.length > 0) y += 4;
  const content = [
    element('g', { fill: theme.text }, ...items),
    footer.length === 0 ? '' : element('g', { fill: theme.quiet }, drawLines(footer, margin, y)),
  ];
  return {
    content: content.join(''),
    height: Math.ceil(
      y + footer.length * rowHeight + (items.length + footer.length > 0 ? margin : 0),
    ),
  };
}

function drawLines(lines: readonly string[], x: number, y: number): string {
  return element(
    'text',
    {},
    ...lines.map((line, index) =>
      element('tspan', { x, y: y + 12 + index * rowHeight }, escapeXml(line)),
    ),
  );
}

/**
 * The sample before the text of an entry: its size, px, and a function that draws it at a position.
 */
interface Sample {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

const noSample: Sample = { width: 0, height: 0, draw: () => '' };

function sampleOf(entry: LegendEntry, { colors, theme }: LegendOptions): Sample {
  const barHeight = 10;
  const bar = (paint: Attributes, height = barHeight, width = sampleWidth): Sample => ({
    width,
    height,
    draw: (x, y) =>
      element('rect', {
        x,
        y: y + Math.max(0, (rowHeight - height) / 2),
        width,
        height,
        ...paint,
      }),
  });
  const line = (style: MarkStyle, width = sampleWidth): Sample => ({
    width,
    height: 0,
    draw: (x, y) =>
      element('path', {
        d: `M${round(x)},${round(y + rowHeight / 2)}h${width}`,
        ...paintOf(style, theme),
      }),
  });
  const grey = { fill: theme.muted };
  switch (entry.kind) {
    case 'scale':
      return bar(grey, entry.thickness);
    case 'color':
      return bar({ fill: colors(entry.strand) });
    case 'unnamed':
      return {
        ...bar({}),
        draw: (x, y) =>
          hatchedBox(
            { x, y: y + (rowHeight - barHeight) / 2, width: sampleWidth, height: barHeight },
            theme,
          ),
      };
    case 'gathered':
      return bar(paintOf(markStyles['bar.gathered'], theme));
    case 'retracted':
      return over(bar(grey), line(markStyles['marked-line']));
    case 'assembled':
      return line(markStyles.assembled);
    case 'single': {
      // a line in broad ribbons, dashes for thin ones
      const half = 16;
      const { 'stroke-dasharray': dashes } = markStyles.dash;
      const dash = line(
        { fill: 'none', stroke: 'muted', 'stroke-width': 2, 'stroke-dasharray': dashes },
        half,
      );
      return beside(over(bar(grey, barHeight, half), line(markStyles['single-line'], half)), dash);
    }
    default:
      return noSample;
  }
}

function over(below: Sample, above: Sample): Sample {
  return { ...below, draw: (x, y) => below.draw(x, y) + above.draw(x, y) };
}

function beside(first: Sample, second: Sample): Sample {
  const from = first.width + 4;
  return {
    width: from + second.width,
    height: Math.max(first.height, second.height),
    draw: (x, y) => first.draw(x, y) + second.draw(x + from, y),
  };
}
