// SPDX-License-Identifier: MIT
import { fitLabel, type MeasureText } from '../figure/fit-label.js';
import type { FigurePlan } from '../figure/plan.js';
import { round } from '../figure/ribbon-path.js';
import { singleDashes } from '../figure/single-study.js';
import { hatchedBox } from './svg-hatch.js';
import { assembledLine, groupBar, retractedLine, singleLine, type Theme } from './svg-theme.js';
import { element, escapeXml } from './xml.js';

/** One line of a legend. */
export interface LegendLine {
  readonly text: string;
  /** What stands before the text: a strand's colour by its index, a bar one unit wide, hatching, a group, the line of a single or of a retracted study, or of what is only assembled; or nothing. */
  readonly sample?: number | 'width' | 'hatch' | 'group' | 'single' | 'retracted' | 'assembled';
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
const itemGap = 18;
/** Both forms of what a single study reports stand side by side. */
const singleWidth = { half: 16, gap: 4, whole: 36 };

/** Legend and footer below a figure, broken to its width, and the height of the whole picture. */
export function drawLegend(
  plan: FigurePlan,
  options: LegendOptions,
): { readonly content: string; readonly height: number } {
  const { texts, theme, measure, margin } = options;
  const room = plan.width - 2 * margin;
  let y = plan.height + margin;
  let x = margin;
  const items: string[] = [];
  for (const line of texts.legend) {
    const indent =
      line.sample === undefined
        ? 0
        : (line.sample === 'single' ? singleWidth.whole : sampleWidth) + 6;
    const { lines, width } = fitLabel(line.text, '', measure, room - indent, 20);
    const high = Math.max(
      lines.length * rowHeight,
      line.sample === 'width' ? unitThickness(plan) : 0,
    );
    // short lines stand side by side; a broken or tall one has its rows to itself
    const alone = high > rowHeight;
    if (x > margin && (alone || x + indent + width > margin + room)) {
      x = margin;
      y += rowHeight;
    }
    items.push(drawSample(line.sample, x, y, plan, options), drawLines(lines, x + indent, y));
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

function drawSample(
  sample: LegendLine['sample'],
  x: number,
  y: number,
  plan: FigurePlan,
  { colors, theme }: LegendOptions,
): string {
  if (sample === undefined) return '';
  const thickness = unitThickness(plan);
  const box =
    sample === 'width'
      ? {
          x,
          y: y + Math.max(0, (rowHeight - thickness) / 2),
          width: sampleWidth,
          height: thickness,
        }
      : { x, y: y + 3, width: sampleWidth, height: 10 };
  if (sample === 'hatch') return hatchedBox(box, theme);
  if (sample === 'group') return element('rect', { ...box, ...groupBar(theme) });
  const bar = element('rect', {
    ...box,
    fill: typeof sample === 'number' ? colors(sample) : theme.muted,
  });
  const along = (from: number, length: number): string =>
    `M${round(from)},${round(y + rowHeight / 2)}h${length}`;
  if (sample === 'assembled')
    return element('path', { d: along(x, sampleWidth), ...assembledLine(theme) });
  if (sample === 'retracted')
    return bar + element('path', { d: along(x, sampleWidth), ...retractedLine(theme) });
  if (sample !== 'single') return bar;
  // a line in what is broad, dashes for what is thin
  const { half, gap } = singleWidth;
  return (
    element('rect', { ...box, width: half, fill: theme.muted }) +
    element('path', { d: along(x, half), ...singleLine(theme) }) +
    element('path', {
      d: along(x + half + gap, half),
      fill: 'none',
      stroke: theme.muted,
      'stroke-width': 2,
      'stroke-dasharray': singleDashes,
    })
  );
}

/** Thickness of one unit of value, px, as the figure draws it; too thin or too thick for a legend is drawn thinner or thicker. */
function unitThickness(plan: FigurePlan): number {
  return Math.max(0.5, Math.min(24, plan.layout.scale));
}
