// SPDX-License-Identifier: MIT
import { ribbonShape } from './lane-ribbons.js';
import type { PlacedLink } from './layout-sankey.js';
import type { FigurePlan, Mark } from './marks.js';
import { ringPath } from './node-marks.js';
import { nodeBox, type Box } from './plan-vertical.js';
import { ribbonPath } from './ribbon-path.js';

/** Thickness, px, below which the ring keeps a distance from its ribbon, to not cover it. */
const leastThickness = 5;

/** What a ring takes around a box, with half of the wider of its lines, px. */
const ringRoom = 5.5;

/** The focus ring of a node or link; empty without a key. */
export function focusMarks(plan: FigurePlan, key: string | undefined): readonly Mark[] {
  if (key === undefined) return [];
  const d = plan.orientation === 'horizontal' ? laneOutline(plan, key) : verticalOutline(plan, key);
  return d === undefined
    ? []
    : (['focus-back', 'focus-ring'] as const).map((kind) => ({
        layer: 'focus',
        kind,
        key: kind,
        shape: { type: 'path', d },
      }));
}

function laneOutline(
  plan: Extract<FigurePlan, { readonly orientation: 'horizontal' }>,
  key: string,
): string | undefined {
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

function verticalOutline(
  { layout }: Extract<FigurePlan, { readonly orientation: 'vertical' }>,
  key: string,
): string | undefined {
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

/** Space on each side of a thin ribbon, px. */
function spare(thickness: number): number {
  return Math.max(0, leastThickness - thickness) / 2;
}
