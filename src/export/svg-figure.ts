// SPDX-License-Identifier: MIT
import { fadeStops } from '../figure/fade-stops.js';
import { isHighlighting, type Highlight } from '../figure/highlight-marks.js';
import {
  answerColor,
  dimmedOpacity,
  litInStep,
  markStyles,
  styleOf,
} from '../figure/mark-styles.js';
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

/** Dims a mark: to an opacity, or to a part of its own. */
interface Dimming {
  readonly of: readonly ('fill-opacity' | 'stroke-opacity')[];
  readonly to?: number;
  readonly by?: number;
}

/** How the marks of each layer outside a highlight are dimmed. */
function dimmingOf({ scene }: Highlight): Partial<Record<LayerName, Dimming>> {
  const { page, file, step } = dimmedOpacity;
  const ribbons: Dimming = { of: ['fill-opacity', 'stroke-opacity'], to: file.ribbons };
  const pale: Dimming = { of: ribbons.of, to: page.pale };
  const bars = scene === undefined ? file.bars : step.nodes;
  const isPale = scene?.gaps === 0;
  return {
    ...(isPale ? {} : { 'pale-ribbons': pale }),
    ribbons: isPale ? { of: ribbons.of, by: step.links } : ribbons,
    casings: isPale ? { of: ribbons.of, to: 0 } : ribbons,
    'pale-lines': { of: ['stroke-opacity'], to: file.bars },
    'ribbon-lines': { of: ['stroke-opacity'], to: file.bars },
    bars: { of: ['fill-opacity'], to: bars },
  };
}

/** The marks of a figure as SVG: a group for each layer. */
export function drawFigure(source: SceneSource, options: FigureOptions): string {
  const { highlight } = options;
  const marks = sceneMarks(source, highlight);
  const dimmed = highlight !== undefined && isHighlighting(highlight) ? dimmingOf(highlight) : {};
  const fade = drawFade(source, options);
  return (
    fade.content +
    layers
      .map(({ name }) => {
        const drawn = marks
          .filter(({ layer }) => layer === name)
          .map((mark) =>
            isText(mark) ? drawText(mark, options) : drawShape(mark, options, dimmed[name]),
          );
        const mask = name === 'faded' ? fade.mask : undefined;
        return drawn.join('') === '' ? '' : element('g', { mask }, ...drawn);
      })
      .join('')
  );
}

/** What fades ribbons to a hidden column. A program without masks draws them whole. */
function drawFade(
  { plan }: SceneSource,
  { idPrefix = 'figure' }: FigureOptions,
): { readonly content: string; readonly mask: string | undefined } {
  if (plan.orientation !== 'horizontal' || plan.hidden === undefined)
    return { content: '', mask: undefined };
  const { width, height } = plan;
  const box = { x: 0, y: 0, width, height };
  const [id, gradient] = [`${idPrefix}-fade`, `${idPrefix}-fade-gradient`];
  const stops = fadeStops(plan).map(({ at, isSeen }) =>
    element('stop', { offset: String(at), 'stop-color': isSeen ? '#fff' : '#000' }),
  );
  const line = { gradientUnits: 'userSpaceOnUse', x1: 0, y1: 0, x2: width, y2: 0 };
  return {
    content: element(
      'defs',
      {},
      element('linearGradient', { id: gradient, ...line }, ...stops),
      element(
        'mask',
        { id, maskUnits: 'userSpaceOnUse', ...box },
        element('rect', { ...box, fill: `url(#${gradient})` }),
      ),
    ),
    mask: `url(#${id})`,
  };
}

/** A path or a rectangle; texts are drawn separately. */
function drawShape(mark: Mark, options: FigureOptions, dimming?: Dimming): string {
  const { kind, shape, hue, strokeWidth, item } = mark;
  if (shape.type === 'text' || dimming?.to === 0) return '';
  const paint = inTheme(options.theme, (theme) => {
    const color = hue === undefined ? undefined : options.colors(hue)[theme.scheme];
    const style = {
      ...paintOf(styleOf(mark, theme.scheme), theme, color),
      ...litOf(mark, options),
    };
    const isDimmedTint = kind === 'tint' && dimming?.to !== undefined;
    return {
      ...style,
      'stroke-width': strokeWidth ?? style['stroke-width'],
      ...dimmedPaint(style, dimming),
      ...(isDimmedTint ? { 'fill-opacity': dimmedOpacity.file.tints } : {}),
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

function dimmedPaint(style: Attributes, dimming: Dimming | undefined): Attributes {
  if (dimming === undefined) return {};
  const { of, to, by = 1 } = dimming;
  return Object.fromEntries(of.map((name) => [name, to ?? Number(style[name] ?? 1) * by]));
}

/** Highlighted ribbons of a step are alike, named or not. */
function litOf({ kind, states = [] }: Mark, { highlight }: FigureOptions): Attributes {
  if (highlight?.scene === undefined) return {};
  if (!states.includes('lit') && !states.includes('lit-half')) return {};
  return { [kind === 'ribbon' ? 'fill-opacity' : 'stroke-opacity']: litInStep };
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
  const isAnswer = mark.states?.includes('answer') === true;
  const numberPaint = isAnswer
    ? inTheme(theme, ({ scheme }) => ({ fill: answerColor[scheme] }))
    : {};
  const spans = lines.map((line, index) => {
    const at = { x, y: y + index * lineHeight };
    const isLast = index === lines.length - 1;
    // a space of its own width: not every program knows the distance `dx`
    const written = isLast && number !== '' ? numberSpan(number, line !== '', numberPaint) : '';
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

function numberSpan(number: string, isAfterName: boolean, paint: Attributes): string {
  return (
    (isAfterName ? '\u2002' : '') +
    element('tspan', { 'font-weight': 600, ...paint }, escapeXml(number))
  );
}
