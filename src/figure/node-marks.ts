// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import { hasRetracted, type Flow, type FlowNode } from '../model/flow.js';
import { unnamedGroup } from '../model/node-kind.js';
import type { Item, Mark, MarkState } from './marks.js';
import { nodeBox, type Box, type FigurePlan } from './plan.js';
import type { Orientation } from './ribbon-path.js';

/** Least size of a node's hit area, px: along the flow if there is space, and across. */
const leastHitSize = { along: 24, across: 12 };

/** The bars of the nodes, coloured in the column that sets the colours. */
export function nodeMarks(evidence: Evidence, flow: Flow, plan: FigurePlan): readonly Mark[] {
  const strands = new Map(flow.colors.map((term, strand) => [term, strand]));
  return plan.layout.nodes.map((placed): Mark => {
    const { node } = placed;
    const strand =
      node.facet === flow.colorBy && node.kind === 'term' ? strands.get(node.term) : undefined;
    return {
      layer: 'bars',
      kind: 'bar',
      key: `bar ${node.key}`,
      item: nodeItem(node, hasRetracted(evidence, node.shares)),
      shape: { type: 'box', ...nodeBox(placed, plan.orientation) },
      ...(strand === undefined ? { states: [barState(node)] } : { strand }),
    };
  });
}

/** Hit areas of small nodes. */
export function nodeHitAreas({ layout, orientation }: FigurePlan): readonly Mark[] {
  return layout.nodes.map((placed) => ({
    layer: 'node-hit-areas',
    kind: 'hit',
    key: `hit ${placed.node.key}`,
    item: nodeItem(placed.node),
    shape: { type: 'box', ...hitBox(nodeBox(placed, orientation), orientation) },
  }));
}

/** A node and its kind; `marked` where `isMarked`. */
export function nodeItem(node: FlowNode, isMarked = false): Item {
  return { key: node.key, of: node, states: isMarked ? [node.kind, 'marked'] : [node.kind] };
}

/** Whether a node stands for missing values. */
export function isUnnamed({ kind, term }: FlowNode): boolean {
  return kind === 'stand-in' || kind === 'not-reported' || term === unnamedGroup;
}

function barState(node: FlowNode): MarkState {
  if (isUnnamed(node)) return 'hatched';
  return node.kind === 'term' ? 'plain' : 'gathered';
}

function hitBox({ x, y, width, height }: Box, orientation: Orientation): Box {
  const { along, across } = leastHitSize;
  const isHorizontal = orientation === 'horizontal';
  const wide = Math.max(width, isHorizontal ? along : across);
  const high = Math.max(height, isHorizontal ? across : along);
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}
