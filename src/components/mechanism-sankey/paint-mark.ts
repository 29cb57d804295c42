// SPDX-License-Identifier: MIT
import { jsonText } from '../../data/json-text.js';
import type { Mark, TextShape } from '../../figure/marks.js';
import { numberGap } from '../../figure/lane-texts.js';
import type { Box } from '../../figure/plan-vertical.js';
import { round } from '../../figure/ribbon-path.js';
import { textRuns, type TextRun } from '../../figure/text-runs.js';
import type { FlowNode } from '../../model/flow.js';

/** CSS colour of a hue. */
export type HueColor = (hue: number) => string;

/** What marks need besides their shape. */
export interface MarkOptions {
  readonly color: HueColor;
  /** The full text of a label that had to be shortened. */
  readonly title: (node: FlowNode) => string;
}

const tags = { path: 'path', box: 'rect', text: 'text' } as const;

/** Creates an SVG element. */
export function makeSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
  return element;
}

/** Creates the empty element of a mark. */
export function makeMark({ kind, item, shape }: Mark): SVGElement {
  const element = makeSvg(tags[shape.type]);
  if (kind === 'label') {
    element.setAttribute('part', 'label');
    element.setAttribute('data-for', item?.key ?? '');
  }
  return element;
}

/** Writes a mark into its element. Its hue is its `color`, which the styles of its kind use. */
export function paintMark(element: SVGElement, mark: Mark, options: MarkOptions): void {
  const { kind, states = [], hue, strokeWidth, item, shape } = mark;
  element.setAttribute('class', [kind, ...states].join(' '));
  setOrRemove(element, 'color', hue === undefined ? undefined : options.color(hue));
  setOrRemove(element, 'stroke-width', strokeWidth);
  if (shape.type === 'path') element.setAttribute('d', shape.d);
  else if (shape.type === 'box') paintBox(element, shape);
  else paintText(element, shape, item, options);
}

/**
 * What a text element shows, so that a highlight, which changes few texts, writes only these. On the
 * element: a weak map takes room for all elements that a page ever painted.
 */
const written = Symbol('written');

function paintText(
  element: SVGElement & { [written]?: string },
  shape: TextShape,
  item: Mark['item'],
  options: MarkOptions,
): void {
  const { anchor, size, weight, shortened } = shape;
  const title =
    shortened && item !== undefined && !('from' in item.of) ? options.title(item.of) : '';
  const content = jsonText([shape, title]);
  if (element[written] === content) return;
  element[written] = content;
  element.setAttribute('text-anchor', anchor);
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-weight', String(weight));
  element.replaceChildren(...spans(shape));
  if (title === '') return;
  const tooltip = makeSvg('title');
  tooltip.textContent = title;
  element.append(tooltip);
}

/** Writes an attribute; `undefined` takes it away. */
export function setOrRemove(
  element: Element,
  name: string,
  value: string | number | undefined,
): void {
  if (value !== undefined) element.setAttribute(name, String(value));
  else if (element.hasAttribute(name)) element.removeAttribute(name);
}

function paintBox(element: Element, { x, y, width, height }: Box): void {
  element.setAttribute('x', String(round(x)));
  element.setAttribute('y', String(round(y)));
  element.setAttribute('width', String(round(width)));
  element.setAttribute('height', String(round(height)));
}

function runOf({ text, isStrong }: TextRun): SVGElement | string {
  if (!isStrong) return text;
  const span = makeSvg('tspan', { class: 'emphasis', 'font-weight': '600' });
  span.textContent = text;
  return span;
}

/** The lines, and the number behind the last one. */
function spans(shape: TextShape): readonly SVGElement[] {
  const { lines, strong, number, x, y, size, lineHeight } = shape;
  const made = lines.map((line, index) => {
    const span = makeSvg('tspan', {
      x: String(round(x)),
      y: String(round(y + index * lineHeight)),
    });
    span.append(...textRuns(line, strong).map(runOf));
    return span;
  });
  if (number === '') return made;
  const span = makeSvg('tspan', {
    class: 'number',
    dx: String(round(numberGap * size)),
    'font-weight': '600',
  });
  span.textContent = number;
  return [...made, span];
}
