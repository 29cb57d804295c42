// SPDX-License-Identifier: MIT
import type { LanePlan, PlacedText } from './lane-plan.js';
import type { RibbonEnd } from './lane-ribbons.js';
import type { Box } from './plan-vertical.js';

/** A plan that runs from right to left: the same places, counted from the other side. */
export function mirrorLanes(plan: LanePlan): LanePlan {
  const { width } = plan;
  const box = (given: Box): Box => ({ ...given, x: width - given.x - given.width });
  const end = (given: RibbonEnd): RibbonEnd => ({
    ...given,
    x: width - given.x,
    bend: width - given.bend,
  });
  const text = (given: PlacedText): PlacedText => ({
    ...given,
    x: width - given.x,
    anchor: given.anchor === 'start' ? 'end' : 'start',
  });
  const maybe = (given: PlacedText | undefined): PlacedText | undefined =>
    given === undefined ? undefined : text(given);
  return {
    ...plan,
    columns: plan.columns.map((column) => ({
      ...column,
      x0: width - column.x1,
      x1: width - column.x0,
      name: text(column.name),
      line: text(column.line),
      caption: maybe(column.caption),
      border:
        column.border === undefined
          ? undefined
          : { ...column.border, x0: width - column.border.x1, x1: width - column.border.x0 },
    })),
    nodes: plan.nodes.map((node) => ({
      ...node,
      box: box(node.box),
      tint: node.tint === undefined ? undefined : box(node.tint),
      hit: box(node.hit),
      label: maybe(node.label),
      members: maybe(node.members),
    })),
    ribbons: plan.ribbons.map((ribbon) => ({
      ...ribbon,
      from: end(ribbon.from),
      to: end(ribbon.to),
    })),
  };
}
