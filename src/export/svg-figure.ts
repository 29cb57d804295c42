// SPDX-License-Identifier: MIT
import { isHighlighting } from '../figure/highlight-marks.js';
import { dimmedOpacity, markStyles, styleOf } from '../figure/mark-styles.js';
import {
  layers,
  type LayerName,
  type Mark,
  type SceneSource,
  type TextShape,
} from '../figure/marks.js';
import { sceneMarks } from '../figure/scene.js';
import { textRuns } from '../figure/text-runs.js';
import type { SvgOptions } from './svg-options.js';
import { inTheme, paintOf, type Theme } from './svg-theme.js';
import { element, escapeXml, type Attributes } from './xml.js';

interface FigureOptions extends SvgOptions {
  readonly theme: Theme;
}

type MarkOf<Shape> = Mark & { readonly shape: Shape };

const { ribbons, bars, tints } = dimmedOpacity.file;
/** Dims the marks of a layer outside the highlight. */
const dimmed: Partial<Record<LayerName, Attributes>> = {
  'pale-ribbons': { 'fill-opacity': ribbons, 'stroke-opacity': ribbons },
  ribbons: { 'fill-opacity': ribbons, 'stroke-opacity': ribbons },
  casings: { 'fill-opacity': ribbons, 'stroke-opacity': ribbons },
  'pale-lines': { 'stroke-opacity': bars },
  'ribbon-lines': { 'stroke-opacity': bars },
  bars: { 'fill-opacity': bars },
};

/** The marks of a figure as SVG: a group for each layer. */
export function drawFigure(source: SceneSource, options: FigureOptions): string {
  const marks = sceneMarks(source, options.highlight);
  const isDimming = options.highlight !== undefined && isHighlighting(options.highlight);
  return layers
    .map(({ name }) => {
      const drawn = marks
        .filter(({ layer }) => layer === name)
        .map((mark) =>
          isText(mark)
            ? drawText(mark, options)
            : drawShape(mark, options, isDimming ? dimmed[name] : {}),
        );
      return drawn.join('') === '' ? '' : element('g', {}, ...drawn);
    })
    .join('');
}

/** A path or a rectangle; texts are drawn separately. */
function drawShape(mark: Mark, options: FigureOptions, dimming: Attributes = {}): string {
  const { kind, shape, hue, strokeWidth, item } = mark;
  if (shape.type === 'text') return '';
  const paint = inTheme(options.theme, (theme) => {
    const color = hue === undefined ? undefined : options.colors(hue)[theme.scheme];
    const style = paintOf(styleOf(mark, theme.scheme), theme, color);
    const isDimmedTint = kind === 'tint' && dimming['fill-opacity'] !== undefined;
    return {
      ...style,
      'stroke-width': strokeWidth ?? style['stroke-width'],
      ...dimming,
      ...(isDimmedTint ? { 'fill-opacity': tints } : {}),
    };
  });
  if (shape.type === 'path') return element('path', { d: shape.d, ...paint });
  const title =
    kind === 'bar' && item !== undefined && !('from' in item.of)
      ? element('title', {}, escapeXml(options.nodeTitle(item.of)))
      : '';
  const { x, y, width, height } = shape;
  return element('rect', { x, y, width, height, ...paint }, title);
}

function isText(mark: Mark): mark is MarkOf<TextShape> {
  return mark.shape.type === 'text';
}

function drawText(mark: MarkOf<TextShape>, { theme }: FigureOptions): string {
  const { lines, strong, number, x, y, anchor, size, weight, lineHeight } = mark.shape;
  const emphasis = {
    'font-weight': 600,
    ...inTheme(theme, (one) => paintOf(markStyles.label, one)),
  };
  const spans = lines.map((line, index) => {
    const at = { x, y: y + index * lineHeight };
    const isLast = index === lines.length - 1;
    // a space of its own width: not every program knows the distance `dx`
    const written = isLast && number !== '' ? numberSpan(number, line !== '') : '';
    const runs = textRuns(line, strong).map(({ text, isStrong }) =>
      isStrong ? element('tspan', emphasis, escapeXml(text)) : escapeXml(text),
    );
    return element('tspan', at, ...runs, written);
  });
  return element(
    'text',
    {
      'text-anchor': anchor,
      'font-size': size,
      'font-weight': weight === 400 ? undefined : weight,
      ...inTheme(theme, (one) => paintOf(styleOf(mark, one.scheme), one)),
    },
    ...spans,
  );
}

function numberSpan(number: string, isAfterName: boolean): string {
  return (
    (isAfterName ? '\u2002' : '') + element('tspan', { 'font-weight': 600 }, escapeXml(number))
  );
}
