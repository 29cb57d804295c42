// SPDX-License-Identifier: MIT
import { isHighlighting } from '../figure/highlight-marks.js';
import { dimmedOpacity, styleOf } from '../figure/mark-styles.js';
import {
  layers,
  type LayerName,
  type Mark,
  type SceneSource,
  type TextShape,
} from '../figure/marks.js';
import { lineHeight } from '../figure/place-labels.js';
import { sceneMarks } from '../figure/scene.js';
import { hatchedBox } from './svg-hatch.js';
import type { SvgOptions } from './svg-options.js';
import { paintOf, type Theme } from './svg-theme.js';
import { element, escapeXml, type Attributes } from './xml.js';

interface FigureOptions extends SvgOptions {
  readonly theme: Theme;
}

type MarkOf<Shape> = Mark & { readonly shape: Shape };

const { ribbons, lines, bars } = dimmedOpacity.file;
/** Dims the marks of a layer outside the highlight. */
const dimmed: Partial<Record<LayerName, Attributes>> = {
  ribbons: { 'fill-opacity': ribbons, 'stroke-opacity': ribbons },
  bars: { 'fill-opacity': bars, 'stroke-opacity': bars },
};
/** Width of the halo of a text, px. */
const haloWidth = 3;

/** The marks of a figure as SVG: a group for each layer, all texts on top. */
export function drawFigure(source: SceneSource, options: FigureOptions): string {
  const marks = sceneMarks(source, options.highlight);
  const isDimming = options.highlight !== undefined && isHighlighting(options.highlight);
  const shapes = layers.map(({ name }) => {
    const drawn = marks
      .filter(({ layer }) => layer === name)
      .map((mark) => drawShape(mark, options, isDimming ? dimmed[name] : {}));
    const opacity = isDimming && name === 'ribbon-lines' ? lines : undefined;
    return drawn.join('') === '' ? '' : element('g', { opacity }, ...drawn);
  });
  return [...shapes, drawTexts(marks.filter(isText), options)].join('');
}

/** A path or a rectangle; texts are drawn separately. */
function drawShape(mark: Mark, options: FigureOptions, dimming: Attributes = {}): string {
  const { kind, shape, strand, strokeWidth, states, item } = mark;
  if (shape.type === 'text') return '';
  const color = strand === undefined ? undefined : options.colors(strand);
  const { 'stroke-opacity': opacity, ...style } = paintOf(styleOf(mark), options.theme, color);
  const paint = {
    ...style,
    'stroke-width': strokeWidth ?? style['stroke-width'],
    // combines with the opacity of the layer
    opacity,
    // the highlight covers the edge of its ribbon
    ...(kind === 'band' ? { stroke: color } : {}),
    ...dimming,
  };
  if (shape.type === 'path') return element('path', { d: shape.d, ...paint });
  const title =
    kind === 'bar' && item !== undefined && !('from' in item.of)
      ? element('title', {}, escapeXml(options.nodeTitle(item.of)))
      : '';
  if (states?.includes('hatched') === true) return hatchedBox(shape, options.theme, dimming, title);
  const { x, y, width, height } = shape;
  return element('rect', { x, y, width, height, ...paint }, title);
}

function isText(mark: Mark): mark is MarkOf<TextShape> {
  return mark.shape.type === 'text';
}

/**
 * Each text twice: below as a broad outline in the background colour, since Office ignores
 * `paint-order`.
 */
function drawTexts(marks: readonly MarkOf<TextShape>[], options: FigureOptions): string {
  const { theme, language } = options;
  const halo = {
    fill: theme.ground,
    stroke: theme.ground,
    'stroke-width': haloWidth,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  const texts = marks
    .filter(({ shape }) => shape.lines.length > 0)
    .map((mark) => ({
      attributes: fontOf(mark, language),
      paint: paintOf(styleOf(mark), theme),
      content: drawLines(mark.shape),
    }));
  return [
    element(
      'g',
      halo,
      ...texts.map(({ attributes, content }) => element('text', attributes, content)),
    ),
    element(
      'g',
      {},
      ...texts.map(({ attributes, paint, content }) =>
        element('text', { ...attributes, ...paint }, content),
      ),
    ),
  ].join('');
}

/** Italic for missing values in scripts that have italics. */
function fontOf({ kind, states, shape }: MarkOf<TextShape>, language: string): Attributes {
  const isSlanted = states?.includes('unnamed') === true && !/^(zh|ja|ko)\b/i.test(language);
  return {
    'text-anchor': shape.anchor,
    ...(kind === 'heading' ? { 'font-size': 13, 'font-weight': 600 } : {}),
    ...(isSlanted ? { 'font-style': 'italic' } : {}),
  };
}

function drawLines({ lines, x, y }: TextShape): string {
  return lines
    .map((line, index) => element('tspan', { x, y: y + index * lineHeight }, escapeXml(line)))
    .join('');
}
