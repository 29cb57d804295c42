// SPDX-License-Identifier: MIT
import type { PlacedLink } from './layout-sankey.js';
import type { Mark } from './marks.js';
import { nodeBox, type Box, type FigurePlan } from './plan.js';
import { ribbonPath, round } from './ribbon-path.js';

/** Distance of the ring from a node, px. */
const gap = 3;
/** Thickness, px, below which the ring keeps a distance from its ribbon, to not cover it. */
const leastThickness = 5;

/** The focus ring of a node or link; empty without a key. */
export function focusMarks(plan: FigurePlan, key: string | undefined): readonly Mark[] {
  const d = outline(plan, key);
  return d === undefined
    ? []
    : (['focus-back', 'focus-ring'] as const).map((kind) => ({
        layer: 'focus',
        kind,
        key: kind,
        shape: { type: 'path', d },
      }));
}

function outline({ layout, orientation }: FigurePlan, key: string | undefined): string | undefined {
  const node = layout.nodes.find((placed) => placed.node.key === key);
  if (node !== undefined) return boxOutline(nodeBox(node, orientation));
  const link = layout.links.find((placed) => placed.link.key === key);
  return link === undefined ? undefined : ribbonPath(withRoom(link), orientation);
}

function withRoom(link: PlacedLink): PlacedLink {
  const room = Math.max(0, leastThickness - link.thickness) / 2;
  return {
    ...link,
    y0: link.y0 - room,
    y1: link.y1 - room,
    thickness: link.thickness + 2 * room,
  };
}

function boxOutline({ x, y, width, height }: Box): string {
  const [wide, high] = [round(width + 2 * gap), round(height + 2 * gap)];
  return `M${round(x - gap)},${round(y - gap)}h${wide}v${high}h${-wide}Z`;
}
