// SPDX-License-Identifier: MIT
import type { MechanismSankey } from '../../src/components/mechanism-sankey/mechanism-sankey.js';

/** Attributes for a position along the flow (`column`), across it (`across`), or a length. */
const alongNames = { horizontal: ['x', 'width'], vertical: ['y', 'height'] } as const;

/** A figure as lines of text. */
export interface NormalizedFigure {
  /** Problems, state, heading, step, details, the list of parts, and the size of the SVG. */
  readonly around: readonly string[];
  /** The SVG; empty if nothing is drawn. */
  readonly drawing: readonly string[];
}

/**
 * A figure as readable text: what surrounds the SVG in a few lines, and the SVG with one element
 * per line, sorted attributes, renumbered ids and numbers rounded to halves.
 *
 * Positions *along* the flow depend on label widths, so a single changed message would shift every
 * node: these coordinates are replaced by the number of the nearest column, and lengths along the
 * flow are omitted. Positions *across* the flow (order and thickness of nodes and ribbons) depend
 * only on the evidence and are kept. Paths are written as their coordinates across the flow, in
 * drawing order.
 */
export function normalizeFigure(element: MechanismSankey): NormalizedFigure {
  const root = element.renderRoot;
  const text = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map((each) => squeeze(each.textContent));
  const around = [
    ...text('.error li').map((problem) => `problem: ${problem}`),
    ...text('.state').map((state) => `state: ${state}`),
    ...text('h2').map((heading) => `heading: ${heading}`),
    ...text('.story .place').map((step) => `step: ${step}`),
    ...text('.details h3, .details .together, .details .unlit').map((line) => `details: ${line}`),
    `parts: ${['toolbar', 'legend', 'details', 'table-holder'].filter((name) => root.querySelector(`.${name}`) !== null).join(' ')}`,
  ];
  const svg = root.querySelector<SVGSVGElement>('svg[part="figure"]');
  return svg === null
    ? { around, drawing: [] }
    : { around: [...around, sizeOf(svg)], drawing: normalizeSvg(svg) };
}

/** The size, without what depends on labels, such as the height of a vertical figure. */
function sizeOf(svg: SVGSVGElement): string {
  const { width, height } = svg.viewBox.baseVal;
  return `drawn: ${svg.dataset['orientation'] ?? ''}, ${half(width)} px wide${svg.dataset['orientation'] === 'vertical' ? '' : `, ${half(height)} px high`}`;
}

function normalizeSvg(svg: SVGSVGElement): readonly string[] {
  const orientation = svg.dataset['orientation'] === 'vertical' ? 'vertical' : 'horizontal';
  const start = alongNames[orientation][0];
  const columns = [
    ...new Set(
      [...svg.querySelectorAll('g.node > .bar')].map((bar) => Number(bar.getAttribute(start))),
    ),
  ].sort((a, b) => a - b);
  const context = { orientation, columns, ids: new Map<string, string>() } as const;
  return describe(svg, context, 0);
}

interface Context {
  readonly orientation: 'horizontal' | 'vertical';
  /** Where each column starts, px along the flow. */
  readonly columns: readonly number[];
  readonly ids: Map<string, string>;
}

function describe(element: Element, context: Context, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const attributes = [...element.attributes]
    .flatMap(({ name, value }) => normalizeAttribute(element, name, value, context))
    .sort();
  const open = `${indent}<${[element.localName, ...attributes].join(' ')}>`;
  if (element.children.length === 0) return [`${open}${squeeze(element.textContent)}`];
  return [open, ...[...element.children].flatMap((child) => describe(child, context, depth + 1))];
}

function normalizeAttribute(
  element: Element,
  name: string,
  value: string,
  context: Context,
): readonly string[] {
  if (element.localName === 'svg' && ['viewBox', 'width', 'height'].includes(name)) return []; // described elsewhere
  if (element.closest('defs') === null) {
    const [start, length] = alongNames[context.orientation];
    if (name === start) return [`column=${nearestColumn(Number(value), context.columns)}`];
    if (name === length) return [];
    if (name === 'd') return [`across="${coordinatesAcross(value, context.orientation)}"`];
  }
  if (/^-?\d+(\.\d+)?$/.test(value) && !name.startsWith('data-'))
    return [`${name}=${half(Number(value))}`];
  return [`${name}="${squeeze(renumber(name, value, context.ids))}"`];
}

function nearestColumn(along: number, columns: readonly number[]): number {
  const distances = columns.map((column) => Math.abs(column - along));
  return distances.indexOf(Math.min(...distances)) + 1;
}

/** The path coordinates across the flow; of relative `h` and `v` the one across it. */
function coordinatesAcross(data: string, orientation: 'horizontal' | 'vertical'): string {
  const across: string[] = [];
  for (const [, command = '', numbers = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = [...numbers.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([number]) =>
      half(Number(number)),
    );
    if (command === 'Z') continue;
    if (/[hv]/i.test(command)) {
      if (/h/i.test(command) === (orientation === 'vertical'))
        across.push(`${command}${values.join(' ')}`);
    } else
      across.push(
        values
          .filter((_value, index) => index % 2 === (orientation === 'horizontal' ? 1 : 0))
          .join(' '),
      );
  }
  return across.join(' ');
}

/** Ids renumbered as `#1`, `#2` … in order of first mention. */
function renumber(name: string, value: string, ids: Map<string, string>): string {
  const number = (id: string): string => {
    if (!ids.has(id)) ids.set(id, `#${ids.size + 1}`);
    return ids.get(id) ?? '';
  };
  if (name === 'id') return number(value);
  if (/^aria-(labelledby|describedby|controls|owns|details)$/.test(name))
    return value.split(/\s+/).map(number).join(' ');
  return value.replace(
    /url\(["']?#([^"')]+)["']?\)/g,
    (_match, id: string) => `url(${number(id)})`,
  );
}

function half(value: number): string {
  return String(Math.round(value * 2) / 2 + 0); // + 0: no -0
}

function squeeze(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
