// SPDX-License-Identifier: MIT
// ECharts with only what a Sankey diagram in SVG needs.
import { SankeyChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([SankeyChart, SVGRenderer]);

globalThis.draw = (target, { graph, width, height }) => {
  target.style.cssText = `width: ${width}px; height: ${height}px`;
  const names = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const chart = init(target, undefined, { renderer: 'svg' });
  chart.setOption({
    animation: false,
    series: {
      type: 'sankey',
      data: graph.nodes.map(({ id }) => ({ name: id })),
      links: graph.links,
      label: { formatter: ({ name }) => names.get(name) ?? name },
    },
  });
  chart.getZr().flush();
};
