// SPDX-License-Identifier: MIT
// A plot of how times grow, as SVG: a panel for each thing that grows, both axes logarithmic.

const panel = { width: 280, height: 220, gap: 60 };
const margin = { top: 40, bottom: 50, left: 60, right: 90 };
const lines = [
  { key: 'painted', label: 'on the screen', color: '#7a9cc6' },
  { key: 'filter', label: 'new filter', color: '#b35309' },
];
const ticks = [10, 30, 100, 300, 1000, 3000, 10_000];

/** `points` have what `grows`, its `size`, and the times of each line, ms. */
export function plotGrowth(points) {
  const groups = [...new Set(points.map(({ grows }) => grows))];
  const times = points.flatMap((point) => lines.map(({ key }) => Math.max(1, point[key])));
  const y = scale(Math.min(...times) / 1.3, Math.max(...times) * 1.3, panel.height, 0);
  const width = margin.left + margin.right + groups.length * (panel.width + panel.gap) - panel.gap;
  const height = margin.top + panel.height + margin.bottom;
  const shown = ticks.filter((tick) => y(tick) >= 0 && y(tick) <= panel.height);
  const panels = groups.map((grows, place) => {
    const own = points.filter((point) => point.grows === grows);
    const sizes = own.map(({ size }) => size);
    const x = scale(Math.min(...sizes), Math.max(...sizes), 0, panel.width);
    const grid = shown.map(
      (tick) =>
        `<path d="M0,${at(y(tick))}H${panel.width}" stroke="#ddd"/>${place > 0 ? '' : `<text x="-8" y="${at(y(tick) + 4)}" text-anchor="end">${tick.toLocaleString('en')} ms</text>`}`,
    );
    const labels = sizes.map(
      (size) =>
        `<text x="${at(x(size))}" y="${panel.height + 18}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
    );
    const curves = lines.map(({ key, label, color }) => {
      const places = own.map((point) => `${at(x(point.size))},${at(y(Math.max(1, point[key])))}`);
      const dots = places.map((each) => {
        const [cx, cy] = each.split(',');
        return `<circle cx="${cx}" cy="${cy}" r="3" fill="${color}"/>`;
      });
      const [, end] = places.at(-1).split(',');
      const name =
        place === groups.length - 1
          ? `<text x="${panel.width + 10}" y="${Number(end) + 4}" fill="${color}">${label}</text>`
          : '';
      return `<path d="M${places.join('L')}" fill="none" stroke="${color}" stroke-width="1.5"/>${dots.join('')}${name}`;
    });
    const start = margin.left + place * (panel.width + panel.gap);
    return `<g transform="translate(${start},${margin.top})"><text y="-14" font-weight="600">${grows}</text>${grid.join('')}${labels.join('')}${curves.join('')}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><title>CPU time of the main thread by findings, terms and columns of custom data</title><rect width="100%" height="100%" fill="#fff"/>${panels.join('')}</svg>\n`;
}

/** A logarithmic scale. */
function scale(from, to, start, end) {
  const [low, high] = [Math.log(from), Math.log(to)];
  return (value) => start + ((Math.log(value) - low) / (high - low || 1)) * (end - start);
}

function at(value) {
  return value.toFixed(1);
}
