// SPDX-License-Identifier: MIT
import type { LanePlan } from './lane-plan.js';
import { ribbonShape } from './lane-ribbons.js';
import { ringPath } from './node-marks.js';
import type { Box } from './plan-vertical.js';

/** Thickness, px, below which the ring keeps a distance from its ribbon, to not cover it. */
const leastThickness = 5;

/** What a ring takes around a box, with half of the wider of its lines, px. */
const ringRoom = 5.5;

/** What surrounds a node or link that has focus, in a figure from left to right. */
export function laneOutline(plan: LanePlan, key: string): string | undefined {
  const node = plan.nodes.find((each) => each.node.key === key);
  // the ring of a selection is narrower: both can be seen
  if (node !== undefined) return ringPath(insideOf(node.hit, plan.width));
  const ribbon = plan.ribbons.find(({ link }) => link.key === key);
  if (ribbon === undefined) return undefined;
  const { from, to } = ribbon;
  const least = (thickness: number): number => Math.max(thickness, leastThickness);
  const wide = {
    ...ribbon,
    // an outline, not a line
    strength: 'pale' as const,
    from: { ...from, thickness: least(from.thickness), y: from.y - spare(from.thickness) },
    to: { ...to, thickness: least(to.thickness), y: to.y - spare(to.thickness) },
  };
  return ribbonShape(wide, plan.sizes.label).d;
}

/** A box whose ring is not cut at the edges of the figure. */
function insideOf(box: Box, width: number): Box {
  const x = Math.max(box.x, ringRoom);
  const end = Math.min(box.x + box.width, width - ringRoom);
  return { ...box, x, width: end - x };
}

/** Space on each side of a thin ribbon, px. */
export function spare(thickness: number): number {
  return Math.max(0, leastThickness - thickness) / 2;
}
