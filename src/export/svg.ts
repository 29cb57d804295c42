// SPDX-License-Identifier: MIT
import { jsonText } from '../data/json-text.js';
import { estimateText, fitLabel } from '../figure/fit-label.js';
import type { FigurePlan, SceneSource } from '../figure/marks.js';
import { round } from '../figure/ribbon-path.js';
import { styledMeasure, type MeasureStyled } from '../figure/text-style.js';
import { drawFigure } from './svg-figure.js';
import { drawLegend, drawLines, mostLines, rowHeight } from './svg-legend.js';
import type { SvgOptions } from './svg-options.js';
import { themeFor, type Theme } from './svg-theme.js';
import { element, escapeXml } from './xml.js';

/** Fonts that a reader's machine is likely to have; none is fetched. */
const fontFamily = "Helvetica, Arial, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";
/** Around everything, px. */
const margin = 16;
const titleSize = 21;
const titleLine = 28;
/** Between head, figure, legend and footer, px. */
const gap = 16;

/**
 * A planned figure as a standalone SVG with presentation attributes only: no style sheet, scripts
 * or external resources, for Inkscape, LibreOffice and Office as well as browsers. Headline,
 * filter, legend and source stand in it as on the page. Ids have a prefix, so that several pictures
 * can be on one page.
 */
export function writeSvg(source: SceneSource, options: SvgOptions): string {
  const { plan } = source;
  const { title, description, language, texts } = options;
  const prefix = options.idPrefix ?? `figure-${fingerprint(plan, options)}`;
  const theme = themeFor(options.background);
  const styled = options.measure ?? styledMeasure(estimateText(12));
  const measure = (text: string): number => styled(text, 12, 400);
  const width = svgWidth(plan);
  const head = drawHead(options, theme, styled, width);
  const figureTop = head.height === 0 ? margin : margin + head.height + gap;
  const legend = drawLegend(texts.legend, {
    ...{ colors: options.colors, theme, measure, x: margin, width: plan.width },
    y: figureTop + plan.height + gap,
  });
  const footerTop = figureTop + plan.height + gap + legend.height + (legend.height > 0 ? 8 : 0);
  const footer = texts.footer.flatMap(
    (text) => fitLabel(text, '', measure, plan.width, mostLines).lines,
  );
  const height = Math.ceil(footerTop + footer.length * rowHeight + margin);
  const ground =
    options.background === undefined || options.isTransparent === true
      ? ''
      : element('rect', { width, height, fill: options.background });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${prefix}-title ${prefix}-description`,
      'xml:lang': language,
      'font-family': fontFamily,
      'font-size': 12,
      fill: theme.text,
    },
    element('title', { id: `${prefix}-title` }, escapeXml(title)),
    element('desc', { id: `${prefix}-description` }, escapeXml(description)),
    ground,
    head.content,
    element(
      'g',
      { transform: `translate(${margin} ${figureTop})` },
      drawFigure(source, { ...options, theme, idPrefix: prefix }),
    ),
    legend.content,
    drawLines(footer, margin, footerTop, theme.quiet),
  );
}

/** The width of the picture of a plan, px. */
export function svgWidth({ width }: Pick<FigurePlan, 'width'>): number {
  return Math.ceil(width + 2 * margin);
}

/** The headline and the quiet lines below it. */
function drawHead(
  { title, texts }: SvgOptions,
  theme: Theme,
  measure: MeasureStyled,
  width: number,
): { readonly content: string; readonly height: number } {
  const room = width - 2 * margin;
  const headline = texts.headline ?? title;
  const titles =
    headline === ''
      ? []
      : fitLabel(headline, '', (text) => measure(text, titleSize, 700), room, mostLines).lines;
  const lead = texts.lead.flatMap(
    (text) => fitLabel(text, '', (words) => measure(words, 12, 400), room, mostLines).lines,
  );
  const written =
    titles.length === 0
      ? ''
      : element(
          'text',
          { 'font-size': titleSize, 'font-weight': 700, fill: theme.text },
          ...titles.map((line, index) =>
            element(
              'tspan',
              { x: margin, y: margin + titleSize + index * titleLine },
              escapeXml(line),
            ),
          ),
        );
  const below = margin + titles.length * titleLine + 2;
  return {
    content: written + drawLines(lead, margin, below, theme.quiet),
    height: titles.length * titleLine + lead.length * rowHeight,
  };
}

/** A short, reproducible hash of the content: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprint(plan: FigurePlan, options: SvgOptions): string {
  const { title, description, language, background, highlight } = options;
  const content = jsonText([
    title,
    description,
    language,
    background,
    [...(highlight?.together ?? [])],
    plan.width,
    plan.orientation === 'horizontal'
      ? plan.ribbons.map(({ link, from }) => [link.key, link.value, from.y])
      : // d3-sankey's powers end differently in other engines
        plan.layout.links.map(({ link, y0 }) => [link.key, link.value, round(y0)]),
  ]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index += 1)
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
