// SPDX-License-Identifier: MIT
// The baseline for the benchmarks: d3-sankey's layout and one innerHTML of the same bars, ribbons
// and labels, nothing else.
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { Sample } from './page.js';

/** Lays out and paints a graph. */
function drawFloor(target: HTMLElement, { graph, width, height }: Sample): undefined {
  const laid = sankey<{ id: string; label: string }, object>()
    .nodeId((node) => node.id)
    .nodeWidth(10)
    .nodePadding(14)
    .extent([
      [150, 20],
      [width - 200, height],
    ])({
    nodes: graph.nodes.map((node) => ({ ...node })),
    links: graph.links.map((link) => ({ ...link })),
  });
  const path = sankeyLinkHorizontal();
  const links = laid.links.map(
    (link) =>
      `<path d="${path(link) ?? ''}" fill="none" stroke="#468" stroke-opacity=".5" stroke-width="${link.width ?? 0}"/>`,
  );
  const nodes = laid.nodes.map(
    (node) =>
      `<rect x="${node.x0 ?? 0}" y="${node.y0 ?? 0}" width="10" height="${(node.y1 ?? 0) - (node.y0 ?? 0)}"/><text x="${(node.x1 ?? 0) + 5}" y="${((node.y0 ?? 0) + (node.y1 ?? 0)) / 2}">${node.label}</text>`,
  );
  target.innerHTML = `<svg width="${width}" height="${height}" font-size="12">${links.join('')}${nodes.join('')}</svg>`;
}

window.draw = drawFloor;
