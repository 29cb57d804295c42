// SPDX-License-Identifier: MIT
import { hasRetracted, type Flow, type FlowLink, type FlowNode } from '../model/flow.js';
import type { Item, SceneSource } from './marks.js';

/**
 * Cache, because pointing must be cheap. By flow: a weak map by link or node takes room for all that a
 * page ever drew, and does not give it back.
 */
const known = new WeakMap<Flow, Map<FlowLink | FlowNode, Item>>();

/** A node with its kind, or a link; `marked` if one of its studies is retracted. */
export function itemOf(
  { evidence, flow }: Pick<SceneSource, 'evidence' | 'flow'>,
  of: FlowLink | FlowNode,
): Item {
  let items = known.get(flow);
  if (items === undefined) known.set(flow, (items = new Map<FlowLink | FlowNode, Item>()));
  let item = items.get(of);
  if (item === undefined) {
    const kinds = 'from' in of ? [] : [of.kind];
    const states = hasRetracted(evidence, of.shares) ? [...kinds, 'marked'] : kinds;
    items.set(of, (item = { key: of.key, of, states }));
  }
  return item;
}
