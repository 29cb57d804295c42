// SPDX-License-Identifier: MIT
import { estimateText } from '../figure/fit-label.js';
import type { SceneSource } from '../figure/marks.js';
import type { FigurePlan } from '../figure/plan.js';
import { drawFigure } from './svg-figure.js';
import { drawLegend } from './svg-legend.js';
import type { SvgOptions } from './svg-options.js';
import { themeFor } from './svg-theme.js';
import { element, escapeXml } from './xml.js';

/** Fonts that a reader's machine is likely to have; none is fetched. */
const fontFamily = "Helvetica, Arial, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";
const margin = 8;

/**
 * A planned figure as a standalone SVG with presentation attributes only: no style sheet, scripts
 * or external resources. For Inkscape, LibreOffice and Office as well as browsers, halos are drawn
 * copies instead of `paint-order`, and hatching is lines instead of a pattern. Ids have a prefix,
 * so that several pictures can be on one page.
 */
export function writeSvg(source: SceneSource, options: SvgOptions): string {
  const { plan } = source;
  const prefix = options.idPrefix ?? `figure-${fingerprint(plan, options)}`;
  const theme = themeFor(options.background);
  const measure = options.measure ?? estimateText(12);
  const legend = drawLegend(plan, { ...options, theme, measure, margin });
  const height = legend.height;
  const ground =
    options.background === undefined
      ? ''
      : element('rect', { width: plan.width, height, fill: options.background });
  const { title, description, language } = options;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: plan.width,
      height,
      viewBox: `0 0 ${plan.width} ${height}`,
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
    drawFigure(source, { ...options, theme }),
    legend.content,
  );
}

/** A short, reproducible hash of the content: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprint(plan: FigurePlan, options: SvgOptions): string {
  const { title, description, language, background, highlight } = options;
  const content = JSON.stringify([
    title,
    description,
    language,
    background,
    [...(highlight?.together ?? [])],
    plan.width,
    plan.layout.links.map(({ link, y0 }) => [link.key, link.value, y0]),
  ]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index += 1)
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
