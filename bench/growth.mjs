// SPDX-License-Identifier: MIT
// How the first drawing and the first change of filter grow with findings, terms and columns of
// custom data: CPU time of the main thread, medians of fresh pages. `npm run bench:growth`; needs a
// build. Writes bench/growth.json and bench/growth.svg. PAGES=5 measures more pages a point.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, resolveChromium } from '../scripts/chromium.mjs';
import { root } from '../scripts/install.mjs';
import { withSource } from '../scripts/load.mjs';
import { servePages } from './bench-pages.mjs';
import { plotGrowth } from './plot-growth.mjs';
import { makeSamples } from './samples.mjs';
import { traceMarks } from './trace-tasks.mjs';

const pages = Number(process.env.PAGES ?? 3);
/** What grows, with the other two at their usual size. */
const usual = { findings: 1000, terms: 40, columns: 3 };
const growing = {
  findings: [250, 1000, 4000, 16_000, 64_000],
  terms: [10, 40, 160, 640],
  columns: [2, 3, 4, 6, 8],
};
const patience = 240_000;

const samples = await withSource(async (load) => {
  const { own } = await makeSamples(load);
  return Object.entries(growing).flatMap(([grows, sizes]) =>
    sizes.map((size) => {
      const { findings, terms, columns } = { ...usual, [grows]: size };
      return { grows, size, sample: own(findings, terms, columns) };
    }),
  );
});
const served = await servePages(['figure'], {
  embed: process.env.EMBED ?? join(root, 'dist', 'embed.js'),
});
const browser = await puppeteer.launch({
  executablePath: await resolveChromium(),
  headless: 'shell',
  args: chromiumArgs,
  protocolTimeout: patience,
});
const points = [];
try {
  for (const { grows, size, sample } of samples) {
    const times = [];
    for (let page = 0; page < pages; page += 1) times.push(await measure(sample));
    const point = { grows, size };
    for (const key of Object.keys(times[0]))
      point[key] = Math.round(times.map((time) => time[key]).sort((a, b) => a - b)[pages >> 1]);
    console.log(JSON.stringify(point));
    points.push(point);
  }
} finally {
  await browser.close();
  served.close();
}
writeFileSync(join(root, 'bench/growth.json'), `${JSON.stringify(points, undefined, 2)}\n`);
writeFileSync(join(root, 'bench/growth.svg'), plotGrowth(points));

/** CPU ms until the figure is in the page and on the screen, and of a change of the filter. */
async function measure(sample) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1240, height: 1000 });
  // the figure alone: what other libraries would draw is not needed
  served.show('figure', { ...sample, graph: { nodes: [], links: [] } });
  const marks = await traceMarks(tab, async () => {
    await tab.goto(served.address, { waitUntil: 'load', timeout: patience });
    await tab.evaluate(() => globalThis.bench.drawMany(1, 500));
    await tab.evaluate(() => globalThis.bench.react(200));
  });
  await tab.close();
  const between = (from, to) => marks[to].cpu - marks[from].cpu;
  return {
    drawn: between('start', 'drawn'),
    painted: between('start', 'painted'),
    filter: between('filter', 'filter painted'),
  };
}
