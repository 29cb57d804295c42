// SPDX-License-Identifier: MIT
import { assembledLines } from '../../figure/assembled-lines.js';
import type { PlacedLink } from '../../figure/layout-sankey.js';
import { nodeBox, type FigurePlan } from '../../figure/plan.js';
import { centrePath, ribbonPath, round, type Orientation } from '../../figure/ribbon-path.js';
import { dashWidth, isDashed } from '../../figure/single-study.js';
import { litBands, type Strand } from '../../figure/strands.js';
import { isSingleStudy, litValue } from '../../model/flow.js';
import type { AssembledPart } from '../../model/paths.js';
import { layer, type PaintOptions } from './paint-figure.js';

/** What is lit: findings reported together, and stretches that only join across studies. */
export interface Lit {
  readonly together: ReadonlySet<number>;
  readonly assembled: readonly AssembledPart[];
}

const nothingLit: Lit = { together: new Set(), assembled: [] };

/**
 * Lights findings as partial widths across all columns: one path for each colour, one for the nodes, one for what is only
 * assembled; more only for the marks of what a single study or a retracted one reports. Everything else is dimmed by one attribute, so that pointing costs no redrawing.
 */
export function paintLit(
  svg: SVGSVGElement,
  plan: FigurePlan,
  { flow, evidence, color, isMarked }: PaintOptions,
  lit: Lit | undefined,
): void {
  const { together, assembled } = lit ?? nothingLit;
  const target = layer(svg, 'lit');
  if (together.size + assembled.length === 0) {
    target.replaceChildren();
    svg.removeAttribute('data-lit');
    return;
  }
  const paths: SVGPathElement[] = [];
  if (assembled.length > 0) paths.push(makePath('assembled', assembledLines(plan, assembled)));
  const bands = new Map<number, string>();
  const dashes = new Map<string, DashGroup>();
  const lines = { single: '', marked: '' };
  for (const placed of plan.layout.links) {
    const lit = litBands(placed, plan.layout.scale, together);
    if (lit.length === 0) continue;
    const single = isSingleStudy(evidence, placed.link.shares);
    // a part of a ribbon that is lit wears the ribbon's marks
    for (const band of lit) {
      if (single && isDashed(band.thickness)) addDash(dashes, band, plan.orientation);
      else {
        bands.set(band.strand, (bands.get(band.strand) ?? '') + ribbonPath(band, plan.orientation));
        if (single) lines.single += centrePath(band, plan.orientation);
      }
    }
    if (isMarked(placed.link)) lines.marked += centrePath(placed, plan.orientation);
  }
  for (const [strand, d] of bands) {
    const path = makePath('band', d);
    path.setAttribute('fill', color(strand));
    paths.push(path);
  }
  for (const { strand, width, d } of dashes.values()) {
    const path = makePath('dash', d);
    path.setAttribute('stroke', color(strand));
    path.setAttribute('stroke-width', String(width));
    paths.push(path);
  }
  if (lines.single !== '') paths.push(makePath('single-line', lines.single));
  if (lines.marked !== '') paths.push(makePath('marked-line', lines.marked));
  paths.push(makePath('bars', litBars(plan, together)));
  target.replaceChildren(...paths);
  svg.setAttribute(
    'data-lit',
    String(flow.records.filter((record) => together.has(record.index)).length),
  );
}

/** Lit dashes of one colour that are about equally wide: one path. */
interface DashGroup {
  readonly strand: number;
  readonly width: number;
  d: string;
}

function addDash(groups: Map<string, DashGroup>, band: Strand, orientation: Orientation): void {
  const width = Math.ceil(dashWidth(band.thickness));
  const key = `${band.strand} ${width}`;
  const group = groups.get(key) ?? { strand: band.strand, width, d: '' };
  group.d += centrePath(band, orientation);
  groups.set(key, group);
}

/** The outline that shows where focus is, along the ribbon or around the node. */
export function paintFocus(svg: SVGSVGElement, plan: FigurePlan, key: string | undefined): void {
  const target = layer(svg, 'focus');
  const node = plan.layout.nodes.find((placed) => placed.node.key === key);
  const link = plan.layout.links.find((placed) => placed.link.key === key);
  if (node === undefined && link === undefined) {
    target.replaceChildren();
    return;
  }
  const d =
    node === undefined ? outlineOf(link, plan) : boxOutline(nodeBox(node, plan.orientation));
  target.replaceChildren(makePath('focus-back', d), makePath('focus-ring', d));
}

function outlineOf(link: PlacedLink | undefined, plan: FigurePlan): string {
  if (link === undefined) return '';
  // a ribbon thinner than the ring is outlined with room around it, else the ring would cover it
  const room = Math.max(0, 5 - link.thickness) / 2;
  return ribbonPath(
    { ...link, y0: link.y0 - room, y1: link.y1 - room, thickness: link.thickness + 2 * room },
    plan.orientation,
  );
}

function boxOutline({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}): string {
  return `M${round(x - 3)},${round(y - 3)}h${round(width + 6)}v${round(height + 6)}h${round(-width - 6)}Z`;
}

/** For every node the lit part of its bar. */
function litBars(plan: FigurePlan, lit: ReadonlySet<number>): string {
  return plan.layout.nodes
    .map((placed) => {
      const value = litValue(placed.node.shares, lit);
      if (value === 0) return '';
      const { x, y, width, height } = nodeBox(
        { ...placed, y1: placed.y0 + value * plan.layout.scale },
        plan.orientation,
      );
      return `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
    })
    .join('');
}

function makePath(name: string, d: string): SVGPathElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('class', name);
  path.setAttribute('d', d);
  return path;
}
