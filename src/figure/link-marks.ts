// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import { hasRetracted, isSingleStudy, type FlowLink } from '../model/flow.js';
import type { PlacedLink } from './layout-sankey.js';
import type { Item, LayerName, Mark, SceneSource } from './marks.js';
import type { FigurePlan } from './plan.js';
import { centrePath, ribbonPath, round, type Orientation } from './ribbon-path.js';
import { strandsOf, type Strand } from './strands.js';

/** Ribbons thinner than this, px, have no room for a line in them. */
const leastLinedThickness = 2;
/** Thinner dashes than this, px, are not seen. */
const leastDashWidth = 1;
/** A thinner ribbon gets a hit area of this width, px. */
const leastHitWidth = 12;

/** A link belongs to one evidence: what stands behind it is looked up once, and not as often as a reader points. */
const items = new WeakMap<FlowLink, Item>();

/** A link and what stands behind it: `marked` with a retracted study, `single` with one study alone. */
export function linkItem(evidence: Evidence, link: FlowLink): Item {
  const known = items.get(link);
  if (known !== undefined) return known;
  const states = [];
  if (hasRetracted(evidence, link.shares)) states.push('marked');
  if (isSingleStudy(evidence, link.shares)) states.push('single');
  const item = { key: link.key, of: link, states };
  items.set(link, item);
  return item;
}

/** A ribbon and the lines along it. What one study alone reports never looks like what several do. */
export function linkMarks(
  placed: PlacedLink,
  evidence: Evidence,
  { layout, orientation }: FigurePlan,
): readonly Mark[] {
  const item = linkItem(evidence, placed.link);
  const isSingle = item.states.includes('single');
  const isDashed = isSingle && isThin(placed);
  const marks = strandsOf(placed, layout.scale).map((strand) =>
    isDashed
      ? dashMark('ribbons', item, strand, orientation)
      : ribbonMark('strand', 'ribbons', item, strand, orientation),
  );
  if (isSingle && !isDashed)
    marks.push(lineMark('single-line', 'ribbon-lines', item, placed, orientation));
  if (item.states.includes('marked'))
    marks.push(lineMark('marked-line', 'ribbon-lines', item, placed, orientation));
  return marks;
}

/** Room to hit a thin ribbon. */
export function linkHitAreas({ evidence, plan }: SceneSource): readonly Mark[] {
  const { layout, orientation } = plan;
  return layout.links
    .filter(({ thickness }) => thickness < leastHitWidth)
    .map((placed) => ({
      layer: 'link-hit-areas',
      kind: 'hit',
      key: `hit ${placed.link.key}`,
      item: linkItem(evidence, placed.link),
      strokeWidth: leastHitWidth,
      shape: { type: 'path', d: centrePath(placed, orientation) },
    }));
}

/** Whether the ribbon of a single study is drawn as dashes; a thicker one has a dashed line along it. */
export function isThin({ thickness }: { readonly thickness: number }): boolean {
  return thickness < leastLinedThickness;
}

/** A part of a ribbon in one colour. */
export function ribbonMark(
  kind: 'strand' | 'band',
  layer: LayerName,
  item: Item,
  strand: Strand,
  orientation: Orientation,
): Mark {
  return {
    layer,
    kind,
    key: `${kind} ${item.key} ${strand.strand}`,
    item,
    strand: strand.strand,
    shape: { type: 'path', d: ribbonPath(strand, orientation) },
  };
}

/** The same as dashes. */
export function dashMark(
  layer: LayerName,
  item: Item,
  strand: Strand,
  orientation: Orientation,
): Mark {
  return {
    layer,
    kind: 'dash',
    key: `dash ${layer} ${item.key} ${strand.strand}`,
    item,
    strand: strand.strand,
    strokeWidth: round(Math.max(leastDashWidth, strand.thickness)),
    shape: { type: 'path', d: centrePath(strand, orientation) },
  };
}

/** A line along the middle of a ribbon, or of a part of it in one colour. */
export function lineMark(
  kind: 'single-line' | 'marked-line',
  layer: LayerName,
  item: Item,
  band: PlacedLink | Strand,
  orientation: Orientation,
): Mark {
  const part = 'strand' in band ? ` ${band.strand}` : '';
  return {
    layer,
    kind,
    key: `${kind} ${item.key}${part}`,
    item,
    shape: { type: 'path', d: centrePath(band, orientation) },
  };
}
