// SPDX-License-Identifier: MIT
import { select, type Selection } from 'd3-selection';
import type { PlacedLink, PlacedNode } from '../../figure/layout-sankey.js';
import { lineHeight, type PlacedLabel } from '../../figure/place-labels.js';
import { labelGrounds, labelWedges, leaderLines } from '../../figure/place-row-labels.js';
import { nodeBox, type Box, type ColumnHeading, type FigurePlan } from '../../figure/plan.js';
import { centrePath, ribbonPath, round, type Orientation } from '../../figure/ribbon-path.js';
import { dashWidth, isDashed } from '../../figure/single-study.js';
import { strandsOf } from '../../figure/strands.js';
import type { Evidence } from '../../model/evidence.js';
import {
  findingsOf,
  isSingleStudy,
  studiesOf,
  type Flow,
  type FlowLink,
  type FlowNode,
} from '../../model/flow.js';

/** What the painter asks for beside the plan. */
export interface PaintOptions {
  readonly evidence: Evidence;
  readonly flow: Flow;
  /** CSS colour of a strand. */
  readonly color: (strand: number) => string;
  /** Full text for labels that had to be shortened. */
  readonly fullLabel: (node: FlowNode) => string;
  readonly isMarked: (item: FlowNode | FlowLink) => boolean;
}

/** What nodes and links are called aloud. */
export interface FigureSpeech {
  readonly nodeSpeech: (node: FlowNode) => string;
  readonly linkSpeech: (link: FlowLink) => string;
}

type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** THE list of layers, from the lowest to the topmost. */
const layers = ['links', 'lit', 'nodes', 'labels', 'headings', 'focus'] as const;
type LayerName = (typeof layers)[number];

/** Targets smaller than this, px, get an invisible area of this size around them. */
const leastHitSize = 12;

/**
 * Paints a plan into an SVG by keyed joins: what stays keeps its element, and with it focus. No `innerHTML`, no style
 * attributes: both are forbidden under a strict Content-Security-Policy. New layers are filled before they are attached: a
 * browser does not watch the attributes of what is not in the page. What the eye does not need is left to {@link finishFigure}.
 */
export function paintFigure(svg: SVGSVGElement, plan: FigurePlan, options: PaintOptions): void {
  setAttributes(svg, {
    viewBox: `0 0 ${plan.width} ${plan.height}`,
    width: String(plan.width),
    height: String(plan.height),
    'data-orientation': plan.orientation,
  });
  const made = svg.querySelector(':scope > g') === null ? layers.map(makeLayer) : [];
  const find = (name: LayerName): Layer => select(made[layers.indexOf(name)] ?? layer(svg, name));
  paintLinks(find('links'), plan, options);
  paintNodes(find('nodes'), plan, options);
  paintLabels(find('labels'), plan.labels, options);
  paintHeadings(find('headings'), plan.headings);
  svg.append(...made);
}

/** Adds what the eye does not need and may come when the picture is on the screen: names, numbers and room to hit what is small. */
export function finishFigure(
  svg: SVGSVGElement,
  { orientation }: FigurePlan,
  evidence: Evidence,
  { linkSpeech, nodeSpeech }: FigureSpeech,
): void {
  select(layer(svg, 'links'))
    .selectChildren<SVGGElement, PlacedLink>()
    .each(function finish(placed) {
      describeItem(this, placed.link, evidence, linkSpeech(placed.link));
      if (placed.thickness < leastHitSize)
        this.append(
          make('path', {
            class: 'hit',
            'stroke-width': String(leastHitSize),
            d: centrePath(placed, orientation),
          }),
        );
    });
  select(layer(svg, 'nodes'))
    .selectChildren<SVGGElement, PlacedNode>()
    .each(function finish(placed) {
      describeItem(this, placed.node, evidence, nodeSpeech(placed.node));
      setBox(
        this.children[1] ?? this.appendChild(make('rect', { class: 'hit' })),
        hitBox(nodeBox(placed, orientation), orientation),
      );
    });
}

/** The group of that name, made when it is missing. */
export function layer(svg: SVGSVGElement, name: LayerName): SVGGElement {
  return svg.querySelector<SVGGElement>(`:scope > g.${name}`) ?? svg.appendChild(makeLayer(name));
}

function makeLayer(name: LayerName): SVGGElement {
  return make(
    'g',
    name === 'links' || name === 'nodes' ? { class: name } : { class: name, 'aria-hidden': 'true' },
  );
}

function paintLinks(
  links: Layer,
  { layout, orientation }: FigurePlan,
  { evidence, color, isMarked }: PaintOptions,
): void {
  const blankGroup = make('g', { part: 'link', role: 'button', tabindex: '-1' });
  const blankStrand = make('path', { class: 'strand' });
  const blankDash = make('path', { class: 'dash' });
  links
    .selectChildren<SVGGElement, PlacedLink>()
    .data(layout.links, (placed) => placed.link.key)
    .join((enter) => enter.append(() => blankGroup.cloneNode() as SVGGElement))
    .each(function paint(placed) {
      const { link, thickness } = placed;
      const single = isSingleStudy(evidence, link.shares);
      const marked = isMarked(link);
      this.setAttribute('class', `link${marked ? ' marked' : ''}${single ? ' single' : ''}`);
      this.setAttribute('data-from', link.from.key);
      this.setAttribute('data-to', link.to.key);
      // what one study alone reports is said by dashes: along the ribbon, where there is room for a line, else instead of it
      const dashed = single && isDashed(thickness);
      const paths = strandsOf(placed, layout.scale).map((strand) => {
        const path = (dashed ? blankDash : blankStrand).cloneNode() as SVGPathElement;
        const paintedIn = color(strand.strand);
        if (dashed) {
          path.setAttribute('stroke', paintedIn);
          path.setAttribute('stroke-width', String(dashWidth(strand.thickness)));
          path.setAttribute('d', centrePath(strand, orientation));
          return path;
        }
        path.setAttribute('fill', paintedIn);
        // the edge has the full colour: it keeps a contrast of 3:1 where the filling is light enough for labels
        path.setAttribute('stroke', paintedIn);
        path.setAttribute('d', ribbonPath(strand, orientation));
        return path;
      });
      if (single && !dashed)
        paths.push(make('path', { class: 'single-line', d: centrePath(placed, orientation) }));
      if (marked)
        paths.push(make('path', { class: 'marked-line', d: centrePath(placed, orientation) }));
      this.replaceChildren(...paths);
    });
}

function paintNodes(nodes: Layer, plan: FigurePlan, { flow, color, isMarked }: PaintOptions): void {
  const blank = make('g', { part: 'node', role: 'button', tabindex: '-1' });
  const strandOf = new Map(flow.colors.map((term, index) => [term, index]));
  nodes
    .selectChildren<SVGGElement, PlacedNode>()
    .data(plan.layout.nodes, (placed) => placed.node.key)
    .join((enter) => enter.append(() => blank.cloneNode() as SVGGElement))
    .each(function paint(placed) {
      const { node } = placed;
      this.setAttribute('class', `node ${node.kind}${isMarked(node) ? ' marked' : ''}`);
      this.setAttribute('data-key', node.key);
      const own =
        node.facet === flow.colorBy && node.kind === 'term' ? strandOf.get(node.term) : undefined;
      const bar = this.firstElementChild ?? this.appendChild(make('rect', { class: 'bar' }));
      if (own !== undefined) bar.setAttribute('fill', color(own));
      else if (bar.hasAttribute('fill')) bar.removeAttribute('fill');
      setBox(bar, nodeBox(placed, plan.orientation));
    });
}

/** Writes the labels of what is lit; those of everything else step back. Without `lit` all labels are as planned. */
export function relabel(
  svg: SVGSVGElement,
  labels: readonly PlacedLabel[],
  options: PaintOptions,
  lit?: ReadonlySet<number>,
): void {
  paintLabels(select(layer(svg, 'labels')), labels, options, lit);
}

function paintLabels(
  layerOfLabels: Layer,
  labels: readonly PlacedLabel[],
  { fullLabel }: PaintOptions,
  lit?: ReadonlySet<number>,
): void {
  const blank = make('text', { part: 'label' });
  layerOfLabels
    .selectChildren<SVGTextElement, PlacedLabel>('text')
    .data(labels, (label) => label.node.node.key)
    .join((enter) => enter.append(() => blank.cloneNode() as SVGTextElement))
    .each(function paint(label) {
      const { node } = label.node;
      setAttributes(this, {
        class: `label ${node.kind}${lit === undefined ? '' : node.shares.some((share) => lit.has(share.finding)) ? ' lit-label' : ' unlit-label'}`,
        'data-for': node.key,
        'text-anchor': label.anchor,
      });
      const parts: SVGElement[] = spans(label.lines, label.x, label.y);
      if (label.shortened) {
        const title = make('title', {});
        title.textContent = fullLabel(node);
        parts.push(title);
      }
      this.replaceChildren(...parts);
    });
  // the lines to the nodes lie lowest, then the grounds of all labels: a line passes behind the labels of others
  const grounds = labelGrounds(labels);
  layerOfLabels
    .selectChildren<SVGPathElement, string>('path')
    .data(grounds === '' ? [] : [leaderLines(labels), grounds, labelWedges(labels)])
    .join((enter) =>
      enter.insert(
        (_, index) =>
          make('path', { class: ['leader', 'label-ground', 'label-wedge'][index] ?? '' }),
        'text',
      ),
    )
    .attr('d', (d) => d);
}

function paintHeadings(layerOfHeadings: Layer, headings: readonly ColumnHeading[]): void {
  layerOfHeadings
    .selectChildren<SVGTextElement, ColumnHeading>()
    .data(headings, (heading) => heading.facet)
    .join((enter) => enter.append(() => make('text', { class: 'heading' })))
    .each(function paint({ x, y, anchor, lines }) {
      setAttributes(this, { x: String(round(x)), y: String(round(y)), 'text-anchor': anchor });
      if (lines.length === 1) this.textContent = lines[0] ?? '';
      else this.replaceChildren(...spans(lines, x, y));
    });
}

function spans(lines: readonly string[], x: number, y: number): SVGElement[] {
  return lines.map((line, index) => {
    const span = make('tspan', { x: String(round(x)), y: String(round(y + index * lineHeight)) });
    span.textContent = line;
    return span;
  });
}

function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(element, attributes);
  return element;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
}

function setBox(element: Element, { x, y, width, height }: Box): void {
  element.setAttribute('x', String(round(x)));
  element.setAttribute('y', String(round(y)));
  element.setAttribute('width', String(round(width)));
  element.setAttribute('height', String(round(height)));
}

/** A box with room to hit it: 24 px along the flow, where there is free room beside a node, less across it. */
function hitBox({ x, y, width, height }: Box, orientation: Orientation): Box {
  const wide = Math.max(width, orientation === 'horizontal' ? 24 : leastHitSize);
  const high = Math.max(height, orientation === 'horizontal' ? leastHitSize : 24);
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

function describeItem(
  element: Element,
  { value, shares }: FlowNode | FlowLink,
  evidence: Evidence,
  name: string,
): void {
  element.setAttribute('data-value', plain(value));
  element.setAttribute('data-studies', String(studiesOf(evidence, shares).size));
  element.setAttribute('data-findings', String(findingsOf(shares).size));
  element.setAttribute('aria-label', name);
}

/** A value as an attribute: sums of fractions without their rounding tail. */
function plain(value: number): string {
  return String(Math.round(value * 1e9) / 1e9);
}
