// SPDX-License-Identifier: MIT
import type { Mark, TextShape } from '../../figure/marks.js';
import { styleOfKind } from '../../figure/mark-styles.js';
import { lineHeight } from '../../figure/place-labels.js';
import type { Box } from '../../figure/plan.js';
import { round } from '../../figure/ribbon-path.js';
import type { FlowNode } from '../../model/flow.js';

/** CSS colour of a strand. */
export type StrandColor = (strand: number) => string;

/** What marks need besides their shape. */
export interface MarkOptions {
  readonly color: StrandColor;
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
  for (const each in attributes) element.setAttribute(each, attributes[each] ?? '');
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

/** Writes a mark into its element. */
export function paintMark(element: SVGElement, mark: Mark, options: MarkOptions): void {
  const { kind, states = [], strand, strokeWidth, item, shape } = mark;
  element.setAttribute('class', [kind, ...states].join(' '));
  for (const role of ['fill', 'stroke'] as const) {
    if (strand !== undefined && styleOfKind(kind)[role] === 'strand')
      element.setAttribute(role, options.color(strand));
    else if (element.hasAttribute(role)) element.removeAttribute(role);
  }
  if (strokeWidth !== undefined) element.setAttribute('stroke-width', String(strokeWidth));
  if (shape.type === 'path') element.setAttribute('d', shape.d);
  else if (shape.type === 'box') paintBox(element, shape);
  else {
    element.setAttribute('text-anchor', shape.anchor);
    element.replaceChildren(...spans(shape));
    if (shape.shortened && item !== undefined && !('from' in item.of)) {
      const title = makeSvg('title');
      title.textContent = options.title(item.of);
      element.append(title);
    }
  }
}

function paintBox(element: Element, { x, y, width, height }: Box): void {
  element.setAttribute('x', String(round(x)));
  element.setAttribute('y', String(round(y)));
  element.setAttribute('width', String(round(width)));
  element.setAttribute('height', String(round(height)));
}

function spans({ lines, x, y }: TextShape): readonly SVGElement[] {
  return lines.map((line, index) => {
    const span = makeSvg('tspan', {
      x: String(round(x)),
      y: String(round(y + index * lineHeight)),
    });
    span.textContent = line;
    return span;
  });
}
