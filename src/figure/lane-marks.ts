// SPDX-License-Identifier: MIT
import { addToList } from '../data/add-to-list.js';
import { oncePerObject } from '../data/once.js';
import type { FlowNode, Share } from '../model/flow.js';
import { highlightedShares } from '../model/highlighted-shares.js';
import { isLit, type Highlight } from './highlight-marks.js';
import {
  barMark,
  barState,
  boxesPath,
  highlightedBarState,
  hueStretches,
  isColored,
  selectedRing,
} from './node-marks.js';
import { paintOrder, type LaneNode, type LanePlan } from './lane-plan.js';
import {
  ribbonLine,
  ribbonShape,
  ribbonStrands,
  strandParts,
  type PlacedRibbon,
} from './lane-ribbons.js';
import { crossingShapes } from './ribbon-casings.js';
import {
  assembledMarks,
  fadedMarks,
  highlightedRibbons,
  leastHitWidth,
  linkHitArea,
  ribbonLayers,
  ribbonMarks,
  type DrawnRibbon,
} from './link-marks.js';
import { itemOf } from './mark-item.js';
import type { Mark, SceneSource } from './marks.js';
import type { Box } from './plan-vertical.js';

/** Width of the bars at both edges of a gutter, px. */
const edgeWidth = 3;

type LaneSource = SceneSource<LanePlan>;

/** Ribbons, then nodes, from the first painted to the last; the marks of one item are adjacent. */
export function laneMarks(source: LaneSource): readonly Mark[] {
  const { plan } = source;
  const ordered = paintOrder(plan.ribbons);
  const crossings = crossingShapes(ordered, plan.sizes.label);
  return [
    ...ordered.flatMap((ribbon) => ribbonMarks(drawnRibbon(source, ribbon), crossings.get(ribbon))),
    ...fadedMarks(
      paintOrder(plan.hidden?.ribbons ?? []).map((ribbon) => drawnRibbon(source, ribbon)),
    ),
    ...plan.nodes.flatMap((node) => nodeMarks(source, node)),
  ];
}

/** Hit areas of nodes, and of thin ribbons. */
export function laneHitAreas(source: LaneSource): readonly Mark[] {
  const { plan } = source;
  const thin = ({ from, to }: PlacedRibbon): boolean =>
    Math.max(from.thickness, to.thickness) < leastHitWidth;
  const links = plan.ribbons
    .filter(thin)
    .map((ribbon) =>
      linkHitArea(
        ribbonLayers(ribbon.strength).hits,
        itemOf(source, ribbon.link),
        ribbonLine(ribbon),
      ),
    );
  const nodes = plan.nodes.map(({ node, hit }): Mark => ({
    layer: 'node-hit-areas',
    kind: 'hit',
    key: `hit ${node.key}`,
    item: itemOf(source, node),
    shape: { type: 'box', ...hit },
  }));
  return [...links, ...nodes];
}

/** The highlighted parts of ribbons and bars, from the first painted to the last. */
export function laneHighlight(source: LaneSource, highlight: Highlight): readonly Mark[] {
  const { flow, plan } = source;
  const { together, assembled, selected, scene } = highlight;
  const gaps = scene?.gaps ?? flow.columns.length;
  const { of: sharesOf } = highlightedShares(flow, together);
  const ribbons = paintOrder(plan.ribbons)
    .filter(({ link }) => link.from.column < gaps)
    .filter(({ link }) => sharesOf(link).length > 0)
    .map((ribbon) => drawnRibbon(source, ribbon, sharesOf(ribbon.link)));
  const marks: Mark[] = [
    ...assembledMarks(flow, plan.ribbons, assembled, (ribbon) => [ribbonLine(ribbon)]),
    ...highlightedRibbons(ribbons),
  ];
  for (const lane of plan.nodes) {
    const { node } = lane;
    if (isLit(flow, node, highlight))
      marks.push(...highlightedBar(source, lane, isWhole(node, highlight) ? undefined : together));
    if (scene === undefined && selected?.has(node.key) === true)
      marks.push(selectedRing(node, ringBox(lane)));
  }
  return marks;
}

/** Whether the whole bar of a node stands out, although no part of it is highlighted. */
function isWhole({ key }: FlowNode, { scene }: Highlight): boolean {
  return scene !== undefined && (scene.gaps === 0 || scene.kept === key);
}

/** A ribbon at rest; with `shares`, the parts of these by hue. */
function drawnRibbon(
  source: LaneSource,
  ribbon: PlacedRibbon,
  shares?: readonly Share[],
): DrawnRibbon {
  const { strands, sizes } = source.plan;
  return {
    item: itemOf(source, ribbon.link),
    strength: ribbon.strength,
    strands:
      shares === undefined && ribbon.strength !== 'strong'
        ? [{ shape: ribbonShape(ribbon, sizes.label) }]
        : ribbonStrands(ribbon, strands, shares),
    line: () => ribbonLine(ribbon),
  };
}

/** Bars at both edges of a gutter with a tint between them, a spine, or one bar, stacked by hue. */
function nodeMarks(source: LaneSource, lane: LaneNode): readonly Mark[] {
  const { flow, plan } = source;
  const { node, box, tint, shape } = lane;
  const item = itemOf(source, node);
  if (shape === 'spine') return [barMark(item, '', box, { state: 'spine' })];
  const hues = hueStretches(flow, node, plan.strands.hues);
  const bars = barBoxes(lane).flatMap((bar, edge) =>
    hues.length === 0
      ? [barMark(item, String(edge), bar, { state: barState(node) })]
      : hues.map(({ hue, start, end }) =>
          barMark(item, `${edge} ${hue}`, stretch(bar, start, end), { hue }),
        ),
  );
  if (tint === undefined) return bars;
  const ground: Mark = {
    layer: 'bars',
    kind: 'tint',
    key: `tint ${node.key}`,
    item,
    shape: { type: 'box', ...tint },
  };
  return [ground, ...bars];
}

/** The bars of a node: two at the edges of a gutter, else one. */
function barBoxes({ shape, box }: LaneNode): readonly Box[] {
  if (shape !== 'gutter') return [box];
  const end = box.x + box.width - edgeWidth;
  return [
    { ...box, width: edgeWidth },
    { ...box, x: end, width: edgeWidth },
  ];
}

/**
 * The parts of a node that ribbons of one side fill. A spine has a half for each side, since what
 * both fill would be more than the highlighted share; in a pair of columns it has one side.
 */
function sideBoxes(lane: LaneNode, isPair: boolean): readonly Box[] {
  const { shape, box } = lane;
  if (shape !== 'spine' || isPair) return barBoxes(lane);
  const width = box.width / 2;
  return [
    { ...box, width },
    { ...box, x: box.x + width, width },
  ];
}

function stretch(box: Box, start: number, end: number): Box {
  return { ...box, y: box.y + start * box.height, height: (end - start) * box.height };
}

/**
 * The stretches of a node's bars at which highlighted ribbons end, by hue in the column of the
 * colours; the whole bars without `together`.
 */
function highlightedBar(
  source: LaneSource,
  lane: LaneNode,
  together: ReadonlySet<number> | undefined,
): readonly Mark[] {
  const { flow, plan } = source;
  const { node, box, tint } = lane;
  const item = itemOf(source, node);
  const hasHues = isColored(flow, node);
  const byHue = new Map<number | undefined, Box[]>();
  const bars = sideBoxes(lane, plan.pair !== undefined);
  const add = (bar: Box, hue: number, y: number, height: number): void => {
    addToList(byHue, hasHues ? hue : undefined, { ...bar, y, height });
  };
  const sharesOf = together === undefined ? undefined : highlightedShares(flow, together).of;
  for (const { link, from, to } of ribbonsByNode(plan).get(node) ?? []) {
    const isFrom = link.from === node;
    const end = isFrom ? from : to;
    // the bar, or half of a spine, that the ribbon meets
    const bar =
      bars.find(({ x, width }) => Math.abs(end.x - x) < 1 || Math.abs(end.x - x - width) < 1) ??
      box;
    for (const { hue, start, end: stop } of strandParts(link, plan.strands, sharesOf?.(link)))
      add(bar, hue, end.y + start * end.thickness, (stop - start) * end.thickness);
  }
  const marks = [...byHue].map(([hue, boxes]): Mark => ({
    layer: 'highlighted-bars',
    kind: 'highlighted-bar',
    key: `highlighted-bar ${node.key} ${hue ?? ''}`,
    item,
    states: [highlightedBarState(node, hue)],
    ...(hue === undefined ? {} : { hue }),
    shape: { type: 'path', d: boxesPath(boxes) },
  }));
  if (tint === undefined) return marks;
  return [
    {
      layer: 'highlighted-bars',
      kind: 'highlighted-tint',
      key: `highlighted-tint ${node.key}`,
      item,
      shape: { type: 'path', d: boxesPath([tint]) },
    },
    ...marks,
  ];
}

/** The ribbons of each node, in the order of the plan. */
const ribbonsByNode = oncePerObject(
  ({ ribbons }: LanePlan): ReadonlyMap<FlowNode, readonly PlacedRibbon[]> => {
    const byNode = new Map<FlowNode, PlacedRibbon[]>();
    for (const ribbon of ribbons)
      for (const end of [ribbon.link.from, ribbon.link.to]) addToList(byNode, end, ribbon);
    return byNode;
  },
);

/** What the ring of a selected node surrounds: its gutter, or its bar. */
function ringBox({ shape, box, tint, hit }: LaneNode): Box {
  if (shape === 'bar') return box;
  return shape === 'spine' ? hit : (tint ?? hit);
}
