// SPDX-License-Identifier: MIT
import { select, type Selection } from 'd3-selection';
import type { PlacedLink, PlacedNode } from '../../figure/layout-sankey.js';
import type { PlacedLabel } from '../../figure/place-labels.js';
import { nodeBox, type ColumnHeading, type FigurePlan } from '../../figure/plan.js';
import { centrePath, ribbonPath, round } from '../../figure/ribbon-path.js';
import { strandsOf } from '../../figure/strands.js';
import { findingsOf, studiesOf, type Flow, type FlowLink, type FlowNode } from '../../model/flow.js';
import type { Evidence } from '../../model/evidence.js';

/** What the painter asks for beside the plan. */
export interface PaintOptions {
  readonly evidence: Evidence;
  readonly flow: Flow;
  /** CSS colour of a strand. */
  readonly color: (strand: number) => string;
  readonly nodeSpeech: (node: FlowNode) => string;
  readonly linkSpeech: (link: FlowLink) => string;
  /** Full text for labels that had to be shortened. */
  readonly fullLabel: (node: FlowNode) => string;
  readonly isMarked: (item: FlowNode | FlowLink) => boolean;
}

type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** Targets smaller than this, px, get an invisible area of this size around them. */
const leastHitSize = 12;
/** Ribbons thinner than this, px, have no room for a line in them. */
const leastLinedThickness = 3;

/**
 * Paints a plan into an SVG by keyed joins: what stays keeps its element, and with it focus. No `innerHTML`, no style
 * attributes: both are forbidden under a strict Content-Security-Policy.
 */
export function paintFigure(svg: SVGSVGElement, plan: FigurePlan, options: PaintOptions): void {
  const root = select(svg);
  root.attr('viewBox', `0 0 ${plan.width} ${plan.height}`).attr('width', plan.width).attr('height', plan.height).attr('data-orientation', plan.orientation);
  paintLinks(layer(svg, 'links'), plan, options);
  layer(svg, 'lit');
  paintNodes(layer(svg, 'nodes'), plan, options);
  paintLabels(layer(svg, 'labels'), plan, options);
  paintHeadings(layer(svg, 'headings'), plan.headings);
  layer(svg, 'focus');
}

/** The group of that name, made in its place when it is missing. */
export function layer(svg: SVGSVGElement, name: string): Layer {
  const found = select(svg).select<SVGGElement>(`:scope > g.${name}`);
  if (!found.empty()) return found;
  const made = select(svg).append('g').attr('class', name);
  if (name !== 'links' && name !== 'nodes') made.attr('aria-hidden', 'true');
  return made;
}

function paintLinks(links: Layer, plan: FigurePlan, { evidence, color, linkSpeech, isMarked }: PaintOptions): void {
  const groups = links
    .selectAll<SVGGElement, PlacedLink>('g')
    .data(plan.layout.links, (placed) => placed.link.key)
    .join((enter) => enter.append('g').attr('part', 'link').attr('role', 'button').attr('tabindex', -1));
  const single = new Set<string>();
  groups.each(function describe({ link }) {
    const studies = studiesOf(evidence, link.shares).size;
    if (studies === 1) single.add(link.key);
    setAttributes(this, {
      class: `link${isMarked(link) ? ' marked' : ''}${studies === 1 ? ' single' : ''}`,
      'data-from': link.from.key,
      'data-to': link.to.key,
      'data-value': plain(link.value),
      'data-studies': String(studies),
      'data-findings': String(findingsOf(link.shares).size),
      'aria-label': linkSpeech(link),
    });
  });
  groups
    .selectAll<SVGPathElement, ReturnType<typeof strandsOf>[number]>('path.strand')
    .data((placed) => strandsOf(placed, plan.layout.scale), (strand) => strand.strand)
    .join((enter) => enter.append('path').attr('class', 'strand'))
    .each(function paint(strand) {
      const paintedIn = color(strand.strand);
      // the edge has the full colour: it keeps a contrast of 3:1 where the filling is light enough for labels
      setAttributes(this, { fill: paintedIn, stroke: paintedIn, d: ribbonPath(strand, plan.orientation) });
    });
  // what one study alone reports is said by a dashed line along the ribbon, where there is room for one
  groups
    .selectAll<SVGPathElement, PlacedLink>('path.single-line')
    .data((placed) => (placed.thickness >= leastLinedThickness && single.has(placed.link.key) ? [placed] : []))
    .join((enter) => enter.append('path').attr('class', 'single-line'))
    .attr('d', (placed) => centrePath(placed, plan.orientation));
  groups
    .selectAll<SVGPathElement, PlacedLink>('path.marked-line')
    .data((placed) => (isMarked(placed.link) ? [placed] : []))
    .join((enter) => enter.append('path').attr('class', 'marked-line'))
    .attr('d', (placed) => centrePath(placed, plan.orientation));
  groups
    .selectAll<SVGPathElement, PlacedLink>('path.hit')
    .data((placed) => (placed.thickness < leastHitSize ? [placed] : []))
    .join((enter) => enter.append('path').attr('class', 'hit').attr('stroke-width', leastHitSize))
    .attr('d', (placed) => centrePath(placed, plan.orientation));
}

function paintNodes(nodes: Layer, plan: FigurePlan, { evidence, flow, color, nodeSpeech, isMarked }: PaintOptions): void {
  const groups = nodes
    .selectAll<SVGGElement, PlacedNode>('g')
    .data(plan.layout.nodes, (placed) => placed.node.key)
    .join((enter) => {
      const group = enter.append('g').attr('part', 'node').attr('role', 'button').attr('tabindex', -1);
      group.append('rect').attr('class', 'bar');
      group.append('rect').attr('class', 'hit');
      return group;
    });
  const strandOf = new Map(flow.colors.map((term, index) => [term, index]));
  groups.each(function paint(placed) {
    const { x, y, width, height } = nodeBox(placed, plan.orientation);
    const { node } = placed;
    setAttributes(this, {
      class: `node ${node.kind}${isMarked(node) ? ' marked' : ''}`,
      'data-key': node.key,
      'data-value': plain(node.value),
      'data-studies': String(studiesOf(evidence, node.shares).size),
      'data-findings': String(findingsOf(node.shares).size),
      'aria-label': nodeSpeech(node),
    });
    const own = node.facet === flow.colorBy && node.kind === 'term' ? strandOf.get(node.term) : undefined;
    const bar = this.firstElementChild;
    const hit = this.lastElementChild;
    if (bar === null || hit === null) return;
    if (own === undefined) bar.removeAttribute('fill');
    else bar.setAttribute('fill', color(own));
    setBox(bar, x, y, width, height);
    const wide = Math.max(width, plan.orientation === 'horizontal' ? 24 : leastHitSize);
    const high = Math.max(height, plan.orientation === 'horizontal' ? leastHitSize : 24);
    setBox(hit, x - (wide - width) / 2, y - (high - height) / 2, wide, high);
  });
}

function paintLabels(labels: Layer, plan: FigurePlan, { fullLabel }: PaintOptions): void {
  labels
    .selectAll<SVGPathElement, PlacedLabel>('path')
    .data(plan.labels.filter((label) => label.leader !== undefined), (label) => label.node.node.key)
    .join('path')
    .attr('class', 'leader')
    .attr('d', ({ leader }) => (leader === undefined ? '' : `M${round(leader.x)},${round(leader.y0)}V${round(leader.y1)}`));
  labels
    .selectAll<SVGTextElement, PlacedLabel>('text')
    .data(plan.labels, (label) => label.node.node.key)
    .join('text')
    .attr('part', 'label')
    .attr('class', ({ node }) => `label ${node.node.kind}`)
    .attr('data-for', ({ node }) => node.node.key)
    .attr('text-anchor', (label) => label.anchor)
    .each(function paint(label) {
      const lines = label.lines.map((line, index) => {
        const span = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
        span.setAttribute('x', String(round(label.x)));
        span.setAttribute('y', String(round(label.y + index * 14)));
        span.textContent = line;
        return span;
      });
      this.replaceChildren(...lines);
      if (!label.shortened) return;
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.textContent = fullLabel(label.node.node);
      this.append(title);
    })
    .raise();
}

function paintHeadings(layerOfHeadings: Layer, headings: readonly ColumnHeading[]): void {
  layerOfHeadings
    .selectAll<SVGTextElement, ColumnHeading>('text')
    .data(headings, (heading) => heading.facet)
    .join('text')
    .attr('class', 'heading')
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text);
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
