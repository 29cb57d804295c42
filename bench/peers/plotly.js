// SPDX-License-Identifier: MIT
// Plotly as its users load it: one file with all charts.
import Plotly from 'plotly.js-dist-min';

globalThis.draw = (target, { graph, width, height }) => {
  const places = new Map(graph.nodes.map(({ id }, place) => [id, place]));
  return Plotly.newPlot(
    target,
    [
      {
        type: 'sankey',
        node: { label: graph.nodes.map(({ label }) => label) },
        link: {
          source: graph.links.map(({ source }) => places.get(source)),
          target: graph.links.map((link) => places.get(link.target)),
          value: graph.links.map(({ value }) => value),
        },
      },
    ],
    { width, height },
    { staticPlot: false },
  );
};
