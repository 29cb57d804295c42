// SPDX-License-Identifier: MIT
// Chart.js with its Sankey chart, on canvas.
/* global document -- runs in the page */
import { Chart, LinearScale } from 'chart.js';
import { Flow, SankeyController } from 'chartjs-chart-sankey';

Chart.register(LinearScale, SankeyController, Flow);

globalThis.draw = (target, { graph, width, height }) => {
  target.style.cssText = `width: ${width}px; height: ${height}px`;
  const canvas = document.createElement('canvas');
  target.append(canvas);
  new Chart(canvas, {
    type: 'sankey',
    options: { animation: false, responsive: true, maintainAspectRatio: false },
    data: {
      datasets: [
        {
          data: graph.links.map(({ source, target: to, value }) => ({
            from: source,
            to,
            flow: value,
          })),
          labels: Object.fromEntries(graph.nodes.map(({ id, label }) => [id, label])),
        },
      ],
    },
  });
};
