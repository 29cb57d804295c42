// SPDX-License-Identifier: MIT
import type { FigurePlan } from './plan.js';
import type { PlacedLabel } from './place-labels.js';

const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Mirrors a horizontal plan for right-to-left text; returns vertical plans unchanged. */
export function mirrorPlan(plan: FigurePlan): FigurePlan {
  if (plan.orientation === 'vertical') return plan;
  const turned = (x: number): number => plan.width - x;
  const nodes = plan.layout.nodes.map((placed) => ({
    ...placed,
    x0: turned(placed.x1),
    x1: turned(placed.x0),
  }));
  const byKey = new Map(nodes.map((placed) => [placed.node.key, placed]));
  return {
    ...plan,
    layout: {
      ...plan.layout,
      nodes,
      links: plan.layout.links.map((placed) => ({
        ...placed,
        x0: turned(placed.x0),
        x1: turned(placed.x1),
      })),
    },
    labels: plan.labels.map((label): PlacedLabel => ({
      ...label,
      node: byKey.get(label.node.node.key) ?? label.node,
      x: turned(label.x),
      anchor: opposite[label.anchor],
    })),
    headings: plan.headings.map((heading) => ({
      ...heading,
      x: turned(heading.x),
      anchor: opposite[heading.anchor],
    })),
  };
}
