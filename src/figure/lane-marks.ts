// SPDX-License-Identifier: MIT
import type { AssembledPart } from '../model/paths.js';
import { isUnnamed } from '../model/flow.js';
import type { Highlight } from './highlight-marks.js';
import { hueStretches, barMark, barState, boxesPath, nodeItem } from './node-marks.js';
import { paintOrder, type LaneNode, type LanePlan } from './lane-plan.js';
import {
  ribbonLine,
  ribbonShape,
  ribbonStrands,
  strandParts,
  type PlacedRibbon,
} from './lane-ribbons.js';
import {
  casingMarks,
  leastHitWidth,
  linkHitArea,
  linkItem,
  markedLine,
  ribbonLayers,
  ribbonMark,
} from './link-marks.js';
import type { Mark, SceneSource } from './marks.js';
import type { Box } from './plan-vertical.js';

/** Width of the bars at both edges of a gutter, px. */
const edgeWidth = 3;

type LaneSource = SceneSource<LanePlan>;

/** Ribbons, then nodes, from the first painted to the last; the marks of one item are adjacent. */
export function laneMarks(source: LaneSource): readonly Mark[] {
  const { plan } = source;
  const ordered = paintOrder(plan.ribbons);
  const cased = ordered.filter(({ strength }) => strength !== 'pale');
  return [
    ...ordered.flatMap((ribbon) => ribbonMarks(source, ribbon)),
    ...casingMarks(
      'casings',
      cased.map((ribbon) => ribbonShape(ribbon, plan.sizes.label)),
    ),
    ...plan.nodes.flatMap((node) => nodeMarks(source, node)),
  ];
}

/** Hit areas of nodes, and of thin ribbons. */
export function laneHitAreas({ evidence, plan }: LaneSource): readonly Mark[] {
  const thin = ({ from, to }: PlacedRibbon): boolean =>
    Math.max(from.thickness, to.thickness) < leastHitWidth;
  const links = plan.ribbons
    .filter(thin)
    .map((ribbon) =>
      linkHitArea(
        ribbonLayers(ribbon.strength).hits,
        linkItem(evidence, ribbon.link),
        ribbonLine(ribbon),
      ),
    );
  const nodes = plan.nodes.map(({ node, hit }): Mark => ({
    layer: 'node-hit-areas',
    kind: 'hit',
    key: `hit ${node.key}`,
    item: nodeItem(evidence, node),
    shape: { type: 'box', ...hit },
  }));
  return [...links, ...nodes];
}

/** The highlighted parts of ribbons and bars, from the first painted to the last. */
export function laneHighlight(
  source: LaneSource,
  { together, assembled, selected }: Highlight,
): readonly Mark[] {
  const { evidence, plan } = source;
  const marks: Mark[] = [...assembledMarks(plan, assembled)];
  const lit = paintOrder(plan.ribbons).filter(({ link }) =>
    link.shares.some(({ finding }) => together.has(finding)),
  );
  const layer = 'highlighted-ribbons';
  const strandsOf = (ribbon: PlacedRibbon): readonly Mark[] =>
    ribbonStrands(ribbon, plan.strands, together).map((strand, index) =>
      ribbonMark(
        layer,
        linkItem(evidence, ribbon.link),
        strand,
        ribbon.strength === 'strong' ? 'lit' : 'lit-pale',
        index,
      ),
    );
  const cased = lit.filter(({ strength }) => strength !== 'pale');
  const casings = cased.flatMap((ribbon) =>
    ribbonStrands(ribbon, plan.strands, together).map(({ shape }) => shape),
  );
  marks.push(
    ...lit.filter(({ strength }) => strength === 'pale').flatMap(strandsOf),
    ...casingMarks(layer, casings),
    ...cased.flatMap(strandsOf),
    ...lit
      .map((ribbon) => ({ ribbon, item: linkItem(evidence, ribbon.link) }))
      .filter(({ item }) => item.states.includes('marked'))
      .map(({ ribbon, item }) => markedLine('highlighted-lines', item, ribbonLine(ribbon))),
  );
  for (const node of plan.nodes) {
    if (node.node.shares.some(({ finding }) => together.has(finding)))
      marks.push(...litBar(source, node, together));
    if (selected?.has(node.node.key) === true) marks.push(selectedRing(node));
  }
  return marks;
}

function ribbonMarks({ evidence, plan }: LaneSource, ribbon: PlacedRibbon): readonly Mark[] {
  const item = linkItem(evidence, ribbon.link);
  const { ribbons, lines } = ribbonLayers(ribbon.strength);
  const strands = ribbonStrands(ribbon, plan.strands).map((strand, index) =>
    ribbonMark(ribbons, item, strand, ribbon.strength, index),
  );
  return item.states.includes('marked')
    ? [...strands, markedLine(lines, item, ribbonLine(ribbon))]
    : strands;
}

/** Bars at both edges of a gutter with a tint between them, a spine, or one bar, stacked by hue. */
function nodeMarks({ evidence, flow, plan }: LaneSource, lane: LaneNode): readonly Mark[] {
  const { node, box, tint, shape } = lane;
  const item = nodeItem(evidence, node);
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
 * both light would be more than the share that is lit; in a pair of columns it has one side.
 */
function litBoxes(lane: LaneNode, isPair: boolean): readonly Box[] {
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
 * colours; from the top where no ribbon is drawn.
 */
function litBar(
  { evidence, flow, plan }: LaneSource,
  lane: LaneNode,
  together: ReadonlySet<number>,
): readonly Mark[] {
  const { node, box, tint } = lane;
  const item = nodeItem(evidence, node);
  const isColored = hueStretches(flow, node, plan.strands.hues).length > 0;
  const byHue = new Map<number | undefined, Box[]>();
  const bars = litBoxes(lane, plan.pair !== undefined);
  const add = (bar: Box, hue: number, y: number, height: number): void => {
    const key = isColored ? hue : undefined;
    byHue.set(key, [...(byHue.get(key) ?? []), { ...bar, y, height }]);
  };
  for (const ribbon of plan.ribbons) {
    const { link, from, to } = ribbon;
    const isFrom = link.from === node;
    if (!isFrom && link.to !== node) continue;
    const end = isFrom ? from : to;
    // the bar, or half of a spine, that the ribbon meets
    const bar =
      bars.find(({ x, width }) => Math.abs(end.x - x) < 1 || Math.abs(end.x - x - width) < 1) ??
      box;
    for (const { hue, start, end: stop } of strandParts(link, plan.strands, together))
      add(bar, hue, end.y + start * end.thickness, (stop - start) * end.thickness);
  }
  const marks = [...byHue].map(([hue, boxes]): Mark => {
    const state = isUnnamed(node) ? 'unnamed' : 'plain';
    return {
      layer: 'highlighted-bars',
      kind: 'highlighted-bar',
      key: `highlighted-bar ${node.key} ${hue ?? ''}`,
      item,
      states: [hue === undefined ? state : 'hue'],
      ...(hue === undefined ? {} : { hue }),
      shape: { type: 'path', d: boxesPath(boxes) },
    };
  });
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

/** Distance of the ring from a selected node, and its radius, px. */
const ringGap = 3;
const ringRadius = 4;

/** A ring around a selected node: its gutter, or its bar. */
function selectedRing({ node, shape, box, tint, hit }: LaneNode): Mark {
  const around = shape === 'bar' ? box : shape === 'spine' ? hit : (tint ?? hit);
  return {
    layer: 'selected',
    kind: 'selected-ring',
    key: `selected ${node.key}`,
    shape: { type: 'path', d: roundedBox(around, ringGap, ringRadius) },
  };
}

/** A rectangle with round corners, `gap` px outside a box. */
export function roundedBox({ x, y, width, height }: Box, gap: number, radius: number): string {
  const [left, top] = [x - gap, y - gap];
  const [wide, high] = [width + 2 * gap, height + 2 * gap];
  const r = Math.min(radius, wide / 2, high / 2);
  const corner = (dx: number, dy: number): string => `a${r},${r} 0 0 1 ${dx},${dy}`;
  return (
    `M${left + r},${top}h${wide - 2 * r}${corner(r, r)}v${high - 2 * r}${corner(-r, r)}` +
    `h${2 * r - wide}${corner(-r, -r)}v${2 * r - high}${corner(r, -r)}Z`
  );
}

/** The centre lines of assembled parts as one mark: each between the columns of its findings. */
function assembledMarks(plan: LanePlan, parts: readonly AssembledPart[]): readonly Mark[] {
  const d = parts
    .flatMap(({ findings, first, last }) =>
      plan.ribbons.filter(
        ({ link }) =>
          link.from.column >= first &&
          link.to.column <= last &&
          link.shares.some(({ finding }) => findings.has(finding)),
      ),
    )
    .map(ribbonLine)
    .join('');
  return d === ''
    ? []
    : [{ layer: 'assembled', kind: 'assembled', key: 'assembled', shape: { type: 'path', d } }];
}
