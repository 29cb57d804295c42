// SPDX-License-Identifier: MIT
import type { Share } from '../model/flow.js';
import { highlightedShares } from '../model/highlighted-shares.js';
import { spare } from './focus-outline.js';
import { isLit, type Highlight } from './highlight-marks.js';
import { paintRank, strengthOf, type Strength } from './lane-graph.js';
import { strandParts, type RibbonShape } from './lane-ribbons.js';
import type { PlacedLink, PlacedNode } from './layout-sankey.js';
import {
  assembledMarks,
  casingMarks,
  highlightedRibbons,
  leastHitWidth,
  linkHitArea,
  ribbonLayers,
  ribbonMarks,
  type DrawnRibbon,
} from './link-marks.js';
import { itemOf } from './mark-item.js';
import type { Mark, SceneSource } from './marks.js';
import {
  barMark,
  barState,
  boxesPath,
  highlightedBarState,
  hueStretches,
  ringPath,
  selectedRing,
} from './node-marks.js';
import { nodeBox, type Box, type VerticalPlan } from './plan-vertical.js';
import { centrePath, ribbonPath, round, type Band } from './ribbon-path.js';

/** Ribbons thinner than this are lines, px. */
const strokeBelow = 2;
/** Least widths of lines, px. */
const leastWidth = { pale: 0.7, named: 1.3 } as const;
/** Least size of a node's hit area, px: along the flow, and across. */
const leastHitSize = { along: 24, across: 12 };

type VerticalSource = SceneSource<VerticalPlan>;

/** Ribbons, then nodes, from the first painted to the last; the marks of one item are adjacent. */
export function verticalMarks(source: VerticalSource): readonly Mark[] {
  const { plan } = source;
  const ordered = paintOrder(source);
  const cased = ordered.filter(({ strength }) => strength === 'strong');
  return [
    ...ordered.flatMap((ribbon) => ribbonMarks(drawnRibbon(source, ribbon))),
    ...casingMarks(
      'casings',
      cased.map(({ placed, strength }) => shapeOf(placed, strength)),
    ),
    ...plan.layout.nodes.flatMap((placed) => nodeMarks(source, placed)),
  ];
}

interface StrongLink {
  readonly placed: PlacedLink;
  readonly strength: Strength;
}

function paintOrder({ flow, plan }: VerticalSource): readonly StrongLink[] {
  return plan.layout.links
    .map((placed) => ({ placed, strength: strengthOf(flow, placed.link) }))
    .sort(
      (a, b) =>
        paintRank[a.strength] - paintRank[b.strength] || b.placed.thickness - a.placed.thickness,
    );
}

/** Hit areas of nodes, and of thin ribbons. */
export function verticalHitAreas(source: VerticalSource): readonly Mark[] {
  const { plan } = source;
  const links = paintOrder(source)
    .filter(({ placed }) => placed.thickness < leastHitWidth)
    .map(({ placed, strength }) =>
      linkHitArea(ribbonLayers(strength).hits, itemOf(source, placed.link), centrePath(placed)),
    );
  const nodes = plan.layout.nodes.map((placed): Mark => ({
    layer: 'node-hit-areas',
    kind: 'hit',
    key: `hit ${placed.node.key}`,
    item: itemOf(source, placed.node),
    shape: { type: 'box', ...hitBox(nodeBox(placed)) },
  }));
  return [...links, ...nodes];
}

/** The highlighted parts of ribbons and bars, from the first painted to the last. */
export function verticalHighlight(source: VerticalSource, highlight: Highlight): readonly Mark[] {
  const { together, assembled, selected, scene } = highlight;
  const { plan, flow } = source;
  const { layout } = plan;
  const { of: sharesOf } = highlightedShares(flow, together);
  const ribbons = paintOrder(source)
    .filter(({ placed }) => placed.link.from.column < (scene?.gaps ?? flow.columns.length))
    .map((ribbon) => drawnRibbon(source, ribbon, sharesOf(ribbon.placed.link)))
    .filter(({ strands }) => strands.length > 0);
  const marks: Mark[] = [
    ...assembledMarks(flow, layout.links, assembled, (placed, shares) =>
      bandsOf(plan, placed, shares).map(centrePath),
    ),
    ...highlightedRibbons(ribbons),
  ];
  for (const placed of layout.nodes) {
    const { node } = placed;
    const value = isLit(flow, node, highlight) ? weightOf(sharesOf(node)) : 0;
    if (value > 0) {
      const [first] = hueStretches(flow, node, plan.strands.hues);
      const part = { ...placed, y1: placed.y0 + value * layout.scale };
      marks.push({
        layer: 'highlighted-bars',
        kind: 'highlighted-bar',
        key: `highlighted-bar ${node.key}`,
        item: itemOf(source, node),
        states: [highlightedBarState(node, first?.hue)],
        ...(first === undefined ? {} : { hue: first.hue }),
        shape: { type: 'path', d: boxesPath([nodeBox(part)]) },
      });
    }
    if (scene === undefined && selected?.has(node.key) === true)
      marks.push(selectedRing(node, nodeBox(placed)));
  }
  return marks;
}

/** A ribbon at rest; with `shares`, the parts of these by hue. */
function drawnRibbon(
  source: VerticalSource,
  { placed, strength }: StrongLink,
  shares?: readonly Share[],
): DrawnRibbon {
  return {
    item: itemOf(source, placed.link),
    strength,
    strands:
      shares === undefined && strength !== 'strong'
        ? [{ shape: shapeOf(placed, strength) }]
        : bandsOf(source.plan, placed, shares).map((band) => ({
            shape: shapeOf(band, strength),
            hue: band.hue,
          })),
    line: () => centrePath(placed),
  };
}

/** One colour's part of a ribbon. */
interface HuedBand extends Band {
  readonly hue: number;
}

/** The parts of a ribbon by hue; with `shares`, only those of these. */
function bandsOf(
  { strands }: VerticalPlan,
  { link, ...band }: PlacedLink,
  shares?: readonly Share[],
): readonly HuedBand[] {
  return strandParts(link, strands, shares).map(({ hue, start, end }) => ({
    ...band,
    hue,
    y0: band.y0 + start * band.thickness,
    y1: band.y1 + start * band.thickness,
    thickness: (end - start) * band.thickness,
  }));
}

function shapeOf(band: Band, strength: Strength): RibbonShape {
  if (band.thickness >= strokeBelow) return { kind: 'fill', d: ribbonPath(band) };
  const least = strength === 'pale' ? leastWidth.pale : leastWidth.named;
  const width = round(Math.max(least, band.thickness));
  return { kind: 'stroke', d: centrePath(band), width };
}

function nodeMarks(source: VerticalSource, placed: PlacedNode): readonly Mark[] {
  const { flow, plan } = source;
  const { node } = placed;
  const item = itemOf(source, node);
  const box = nodeBox(placed);
  const hues = hueStretches(flow, node, plan.strands.hues);
  if (hues.length === 0) return [barMark(item, '', box, { state: barState(node) })];
  return hues.map(({ hue, start, end }) =>
    barMark(
      item,
      String(hue),
      { ...box, x: box.x + start * box.width, width: (end - start) * box.width },
      { hue },
    ),
  );
}

function weightOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { weight }) => sum + weight, 0);
}

function hitBox({ x, y, width, height }: Box): Box {
  const wide = Math.max(width, leastHitSize.across);
  const high = Math.max(height, leastHitSize.along);
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

/** What surrounds a node or link that has focus. */
export function verticalOutline({ layout }: VerticalPlan, key: string): string | undefined {
  const node = layout.nodes.find((placed) => placed.node.key === key);
  if (node !== undefined) return ringPath(nodeBox(node));
  const link = layout.links.find((placed) => placed.link.key === key);
  return link === undefined ? undefined : ribbonPath(withRoom(link));
}

function withRoom(link: PlacedLink): PlacedLink {
  const room = spare(link.thickness);
  return {
    ...link,
    y0: link.y0 - room,
    y1: link.y1 - room,
    thickness: link.thickness + 2 * room,
  };
}
