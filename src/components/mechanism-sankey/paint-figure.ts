// SPDX-License-Identifier: MIT
import { select, type Selection } from 'd3-selection';
import type { PlacedLink, PlacedNode } from '../../figure/layout-sankey.js';
import { lineHeight, type PlacedLabel } from '../../figure/place-labels.js';
import { nodeBox, type ColumnHeading, type FigurePlan } from '../../figure/plan.js';
import { centrePath, ribbonPath, round } from '../../figure/ribbon-path.js';
import { strandsOf } from '../../figure/strands.js';
import type { Evidence } from '../../model/evidence.js';
import { findingsOf, studiesOf, type Flow, type FlowLink, type FlowNode } from '../../model/flow.js';

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
/** Ribbons thinner than this, px, have no room for a line in them. */
const leastLinedThickness = 3;

/**
 * Paints a plan into an SVG by keyed joins: what stays keeps its element, and with it focus. No `innerHTML`, no style
 * attributes: both are forbidden under a strict Content-Security-Policy. New layers are filled before they are attached: a
 * browser does not watch the attributes of what is not in the page. What the eye does not need is left to {@link finishFigure}.
 */
export function paintFigure(svg: SVGSVGElement, plan: FigurePlan, options: PaintOptions): void {
  setAttributes(svg, { viewBox: `0 0 ${plan.width} ${plan.height}`, width: String(plan.width), height: String(plan.height), 'data-orientation': plan.orientation });
  const made = svg.querySelector(':scope > g') === null ? layers.map(makeLayer) : [];
  const find = (name: LayerName): Layer => select(made[layers.indexOf(name)] ?? layer(svg, name));
  paintLinks(find('links'), plan, options);
  paintNodes(find('nodes'), plan, options);
  paintLabels(find('labels'), plan.labels, options);
  paintHeadings(find('headings'), plan.headings);
  svg.append(...made);
}

/** Adds what may come after the picture is on the screen: the names of nodes and links, and room to hit thin ribbons. */
export function finishFigure(svg: SVGSVGElement, plan: FigurePlan, { linkSpeech, nodeSpeech }: FigureSpeech): void {
  select(layer(svg, 'links'))
    .selectChildren<SVGGElement, PlacedLink>()
    .each(function finish(placed) {
      this.setAttribute('aria-label', linkSpeech(placed.link));
      if (placed.thickness < leastHitSize) this.append(make('path', { class: 'hit', 'stroke-width': String(leastHitSize), d: centrePath(placed, plan.orientation) }));
    });
  select(layer(svg, 'nodes'))
    .selectChildren<SVGGElement, PlacedNode>()
    .each(function finish(placed) {
      this.setAttribute('aria-label', nodeSpeech(placed.node));
    });
}

/** The group of that name, made when it is missing. */
export function layer(svg: SVGSVGElement, name: LayerName): SVGGElement {
  return svg.querySelector<SVGGElement>(`:scope > g.${name}`) ?? svg.appendChild(makeLayer(name));
}

function makeLayer(name: LayerName): SVGGElement {
  return make('g', name === 'links' || name === 'nodes' ? { class: name } : { class: name, 'aria-hidden': 'true' });
}

function paintLinks(links: Layer, { layout, orientation }: FigurePlan, { evidence, color, isMarked }: PaintOptions): void {
  const blankGroup = make('g', { part: 'link', role: 'button', tabindex: '-1' });
  const blankStrand = make('path', { class: 'strand' });
  links
    .selectChildren<SVGGElement, PlacedLink>()
    .data(layout.links, (placed) => placed.link.key)
    .join((enter) => enter.append(() => blankGroup.cloneNode() as SVGGElement))
    .each(function paint(placed) {
      const { link, thickness } = placed;
      const studies = studiesOf(evidence, link.shares).size;
      const marked = isMarked(link);
      setAttributes(this, {
        class: `link${marked ? ' marked' : ''}${studies === 1 ? ' single' : ''}`,
        'data-from': link.from.key,
        'data-to': link.to.key,
        'data-value': plain(link.value),
        'data-studies': String(studies),
        'data-findings': String(findingsOf(link.shares).size),
      });
      const paths = strandsOf(placed, layout.scale).map((strand) => {
        const path = blankStrand.cloneNode() as SVGPathElement;
        const paintedIn = color(strand.strand);
        path.setAttribute('fill', paintedIn);
        // the edge has the full colour: it keeps a contrast of 3:1 where the filling is light enough for labels
        path.setAttribute('stroke', paintedIn);
        path.setAttribute('d', ribbonPath(strand, orientation));
        return path;
      });
      // what one study alone reports is said by a dashed line along the ribbon, where there is room for one
      if (studies === 1 && thickness >= leastLinedThickness) paths.push(make('path', { class: 'single-line', d: centrePath(placed, orientation) }));
      if (marked) paths.push(make('path', { class: 'marked-line', d: centrePath(placed, orientation) }));
      this.replaceChildren(...paths);
    });
}

function paintNodes(nodes: Layer, plan: FigurePlan, { evidence, flow, color, isMarked }: PaintOptions): void {
  const blank = make('g', { part: 'node', role: 'button', tabindex: '-1' });
  blank.append(make('rect', { class: 'bar' }), make('rect', { class: 'hit' }));
  const strandOf = new Map(flow.colors.map((term, index) => [term, index]));
  // a target is at least 24 px across the flow's columns, where neighbours leave room
  const [leastWidth, leastHeight] = plan.orientation === 'horizontal' ? [24, leastHitSize] : [leastHitSize, 24];
  nodes
    .selectChildren<SVGGElement, PlacedNode>()
    .data(plan.layout.nodes, (placed) => placed.node.key)
    .join((enter) => enter.append(() => blank.cloneNode(true) as SVGGElement))
    .each(function paint(placed) {
      const { x, y, width, height } = nodeBox(placed, plan.orientation);
      const { node } = placed;
      setAttributes(this, {
        class: `node ${node.kind}${isMarked(node) ? ' marked' : ''}`,
        'data-key': node.key,
        'data-value': plain(node.value),
        'data-studies': String(studiesOf(evidence, node.shares).size),
        'data-findings': String(findingsOf(node.shares).size),
      });
      const own = node.facet === flow.colorBy && node.kind === 'term' ? strandOf.get(node.term) : undefined;
      const bar = this.firstElementChild;
      const hit = this.lastElementChild;
      if (bar === null || hit === null) return;
      if (own !== undefined) bar.setAttribute('fill', color(own));
      else if (bar.hasAttribute('fill')) bar.removeAttribute('fill');
      setBox(bar, x, y, width, height);
      const wide = Math.max(width, leastWidth);
      const high = Math.max(height, leastHeight);
      setBox(hit, x - (wide - width) / 2, y - (high - height) / 2, wide, high);
    });
}

function paintLabels(layerOfLabels: Layer, labels: readonly PlacedLabel[], { fullLabel }: PaintOptions): void {
  const blank = make('text', { part: 'label' });
  layerOfLabels
    .selectChildren<SVGTextElement, PlacedLabel>('text')
    .data(labels, (label) => label.node.node.key)
    .join((enter) => enter.append(() => blank.cloneNode() as SVGTextElement))
    .each(function paint(label) {
      const { node } = label.node;
      setAttributes(this, { class: `label ${node.kind}`, 'data-for': node.key, 'text-anchor': label.anchor });
      const parts: SVGElement[] = label.lines.map((line, index) => {
        const span = make('tspan', { x: String(round(label.x)), y: String(round(label.y + index * lineHeight)) });
        span.textContent = line;
        return span;
      });
      if (label.shortened) {
        const title = make('title', {});
        title.textContent = fullLabel(node);
        parts.push(title);
      }
      this.replaceChildren(...parts);
    });
  layerOfLabels
    .selectChildren<SVGPathElement, PlacedLabel>('path')
    .data(labels.filter((label) => label.leader !== undefined), (label) => label.node.node.key)
    .join((enter) => enter.insert(() => make('path', { class: 'leader' }), 'text'))
    .attr('d', ({ leader }) => (leader === undefined ? '' : `M${round(leader.x)},${round(leader.y0)}V${round(leader.y1)}`));
}

function paintHeadings(layerOfHeadings: Layer, headings: readonly ColumnHeading[]): void {
  layerOfHeadings
    .selectChildren<SVGTextElement, ColumnHeading>()
    .data(headings, (heading) => heading.facet)
    .join((enter) => enter.append(() => make('text', { class: 'heading' })))
    .each(function paint({ x, y, anchor, text }) {
      setAttributes(this, { x: String(round(x)), y: String(round(y)), 'text-anchor': anchor });
      this.textContent = text;
    });
}

function make<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string>>): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(element, attributes);
  return element;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
}

function setBox(element: Element, x: number, y: number, width: number, height: number): void {
  element.setAttribute('x', String(round(x)));
  element.setAttribute('y', String(round(y)));
  element.setAttribute('width', String(round(width)));
  element.setAttribute('height', String(round(height)));
}

/** A value as an attribute: sums of fractions without their rounding tail. */
function plain(value: number): string {
  return String(Math.round(value * 1e9) / 1e9);
}
