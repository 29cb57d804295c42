// SPDX-License-Identifier: MIT
import { fadeStops } from '../../figure/fade-stops.js';
import {
  layers,
  type FigurePlan,
  type GroupName,
  type Item,
  type Mark,
  type SceneSource,
} from '../../figure/marks.js';
import type { LanePlan } from '../../figure/lane-plan.js';
import type { Evidence } from '../../model/evidence.js';
import { canOpen, type FigureSpeech } from '../../view/speak-figure.js';
import { countOf, studiesBehind } from '../../model/counts.js';
import type { FlowLink, FlowNode } from '../../model/flow.js';
import { joinChildren } from './join-children.js';
import { makeMark, makeSvg, paintMark, setOrRemove, type MarkOptions } from './paint-mark.js';

/** The marks of one node or link. */
interface MarkedItem {
  readonly key: string;
  readonly item: Item;
  readonly marks: readonly Mark[];
}

/**
 * The node or link of an element in the picture. On the element: a weak map takes room for all elements
 * that a page ever painted.
 */
const painted = Symbol('painted');

interface ItemElement extends Element {
  [painted]?: Item;
}

const groupNames: readonly GroupName[] = [...new Set(layers.map(({ group }) => group))];
const groupOfLayer = new Map(layers.map(({ name, group }) => [name, group]));
/** Layers that group the marks of each node or link in one element. */
const itemGroups: ReadonlySet<GroupName> = new Set(['pale-links', 'links', 'nodes']);
/** Groups painted on pointing and focus, not with the figure. */
const momentary: ReadonlySet<GroupName> = new Set(['highlight', 'focus']);

/**
 * Paints the marks of a figure by keyed joins, so that elements keep focus. Uses no `innerHTML` and
 * no `style` attributes, which a strict Content-Security-Policy forbids. Fills new groups before
 * attaching them, which is faster. Leaves what the first frame does not need to {@link
 * finishFigure}.
 */
export function paintFigure(
  svg: SVGSVGElement,
  plan: FigurePlan,
  marks: readonly Mark[],
  options: MarkOptions,
): void {
  const { width, height, orientation } = plan;
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('data-orientation', orientation);
  const isPair = plan.orientation === 'horizontal' && plan.pair !== undefined;
  svg.toggleAttribute('data-pair', isPair);
  if (plan.orientation === 'horizontal') paintFade(svg, plan);
  const isNew = svg.querySelector(':scope > g') === null;
  const groups = groupNames.map((name) => {
    const group = isNew ? makeGroup(name) : groupOf(svg, name);
    const own = marks.filter(({ layer }) => groupOfLayer.get(layer) === name);
    if (!momentary.has(name)) paintGroup(group, name, own, options);
    // only where needed: Chromium keeps masked figures for a while after their removal
    if (name === 'faded') setOrRemove(group, 'mask', own.length > 0 ? 'url(#fade)' : undefined);
    return group;
  });
  if (isNew) svg.append(...groups);
}

/** Writes where ribbons to a hidden column fade: stops of the gradient that masks them. */
function paintFade(svg: SVGSVGElement, plan: LanePlan): void {
  const mask = svg.querySelector('#fade');
  const gradient = svg.querySelector('#fade-gradient');
  const { hidden, width, height } = plan;
  if (mask === null || gradient === null || hidden === undefined) return;
  for (const element of [mask, mask.firstElementChild]) {
    element?.setAttribute('width', String(width));
    element?.setAttribute('height', String(height));
  }
  gradient.setAttribute('x2', String(width));
  gradient.replaceChildren(
    ...fadeStops(plan).map(({ at, isSeen }) =>
      makeSvg('stop', { offset: String(at), 'stop-color': isSeen ? '#fff' : '#000' }),
    ),
  );
}

/** Repaints the labels, as they are for a selection. */
export function paintLabels(
  svg: SVGSVGElement,
  marks: readonly Mark[],
  options: MarkOptions,
): void {
  paintGroup(groupOf(svg, 'labels'), 'labels', marks, options);
}

/** Replaces the marks of the highlight or of the focus ring. */
export function replaceMarks(
  svg: SVGSVGElement,
  name: 'highlight' | 'focus',
  marks: readonly Mark[],
  options: MarkOptions,
): void {
  groupOf(svg, name).replaceChildren(
    ...marks.map((mark) => {
      const element = makeMark(mark);
      paintMark(element, mark, options);
      return element;
    }),
  );
}

/** Adds what the first frame does not need: names, numbers, larger targets for small marks. */
export function finishFigure(
  svg: SVGSVGElement,
  { evidence }: SceneSource,
  hitAreas: readonly Mark[],
  { linkSpeech, nodeSpeech }: FigureSpeech,
  options: MarkOptions,
): void {
  const areas = new Map(hitAreas.map((area) => [area.item?.key, area]));
  for (const name of itemGroups) {
    for (const element of groupOf(svg, name).children) {
      const { [painted]: item } = element as ItemElement;
      if (item === undefined) continue;
      const { of, key } = item;
      describe(element, of, evidence, 'from' in of ? linkSpeech(of) : nodeSpeech(of));
      if (!('from' in of) && canOpen(of)) element.setAttribute('aria-expanded', 'false');
      else element.removeAttribute('aria-expanded');
      const area = areas.get(key);
      if (area !== undefined) paintHitArea(element, area, options);
    }
  }
}

function paintHitArea(item: Element, area: Mark, options: MarkOptions): void {
  const last = item.lastElementChild as SVGElement | null;
  const element = last?.matches('.hit') === true ? last : item.appendChild(makeMark(area));
  paintMark(element, area, options);
}

function describe(
  element: Element,
  { value, shares }: FlowNode | FlowLink,
  evidence: Evidence,
  name: string,
): void {
  element.setAttribute('data-value', plain(value));
  element.setAttribute('data-studies', String(studiesBehind(evidence, shares).length));
  element.setAttribute(
    'data-findings',
    String(countOf(evidence, { measure: 'findings' }, { shares })),
  );
  element.setAttribute('aria-label', name);
}

/** Formats a value for an attribute, without floating-point noise. */
function plain(value: number): string {
  return String(Math.round(value * 1e9) / 1e9);
}

/** The group of a layer, created if missing. */
function groupOf(svg: SVGSVGElement, name: GroupName): SVGGElement {
  return svg.querySelector<SVGGElement>(`:scope > g.${name}`) ?? svg.appendChild(makeGroup(name));
}

function makeGroup(name: GroupName): SVGGElement {
  return makeSvg('g', {
    class: name,
    ...(itemGroups.has(name) ? {} : { 'aria-hidden': 'true' }),
  });
}

function paintGroup(
  group: SVGGElement,
  name: GroupName,
  marks: readonly Mark[],
  options: MarkOptions,
): void {
  if (itemGroups.has(name))
    joinChildren(group, markedItems(marks), makeItem, (element, item) =>
      paintItem(element, item, options),
    );
  else joinChildren(group, marks, makeMark, (element, mark) => paintMark(element, mark, options));
}

/** Groups marks by item; the marks of an item are adjacent. */
function markedItems(marks: readonly Mark[]): readonly MarkedItem[] {
  const found: { item: Item; key: string; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const { item } = mark;
    if (item === undefined) continue;
    const last = found.at(-1);
    if (last?.key === item.key) last.marks.push(mark);
    else found.push({ item, key: item.key, marks: [mark] });
  }
  return found;
}

function makeItem({ item }: MarkedItem): SVGGElement {
  const { of } = item;
  const identity =
    'from' in of
      ? { part: 'link', 'data-from': of.from.key, 'data-to': of.to.key }
      : { part: 'node', 'data-key': of.key };
  return makeSvg('g', { ...identity, role: 'button', tabindex: '-1' });
}

function paintItem(
  element: SVGGElement & ItemElement,
  { item, marks }: MarkedItem,
  options: MarkOptions,
): void {
  element[painted] = item;
  element.setAttribute('class', ['from' in item.of ? 'link' : 'node', ...item.states].join(' '));
  const old = [...element.children].filter((child) => !child.matches('.hit'));
  // keep the elements of boxes for transitions; replacing paths is faster than comparing them
  const isKept = old.length === marks.length && marks.every(({ shape }) => shape.type === 'box');
  const elements = marks.map((mark, index) => {
    const made = isKept ? (old[index] as SVGElement) : makeMark(mark);
    paintMark(made, mark, options);
    return made;
  });
  if (!isKept) element.replaceChildren(...elements);
}
