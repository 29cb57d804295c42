// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import { hasRetracted, isSingleStudy, type FlowLink } from '../model/flow.js';
import type { PlacedLink } from './layout-sankey.js';
import type { Item, LayerName, Mark, SceneSource } from './marks.js';
import type { FigurePlan } from './plan.js';
import { centrePath, ribbonPath, round, type Orientation } from './ribbon-path.js';
import { strandsOf, type Strand } from './strands.js';

/** Least thickness of a ribbon with a line inside, px. */
const leastLinedThickness = 2;
/** Least width of visible dashes, px. */
const leastDashWidth = 1;
/** Width of the hit area of thinner ribbons, px. */
const leastHitWidth = 12;

/** Cache by link, which belongs to one evidence: pointing must be cheap. */
const items = new WeakMap<FlowLink, Item>();

/** A link: `marked` if a study is retracted, `single` if it has only one study. */
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

/** A ribbon and the lines along it. Links of a single study always look different. */
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

/** Hit areas of thin ribbons. */
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

/**
 * Whether the ribbon of a single study is drawn as dashes; thicker ones have a dashed line inside.
 */
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

/** A part of a ribbon in one colour, as dashes. */
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

/** A line along the centre of a ribbon, or of its part in one colour. */
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
