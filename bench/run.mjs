// SPDX-License-Identifier: MIT
// Compares the built figure with the baseline (bench/floor.ts) in one run: medians of fresh pages,
// as ratios. `npm run bench`; needs a build. PAGES=15 measures more pages, EMBED=<file> another
// script, BEFORE=<file> a second one in turns with the first. See bench/README.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumArgs, resolveChromium } from '../scripts/chromium.mjs';
import { root } from '../scripts/install.mjs';
import { withSource } from '../scripts/load.mjs';
import { makeSamples } from './samples.mjs';

const pages = Number(process.env.PAGES ?? 9);
const only = process.env.ONLY?.split(';');
const embed = resolve(process.env.EMBED ?? join(root, 'dist', 'embed.all.js'));
const before = process.env.BEFORE && resolve(process.env.BEFORE);
const folder = join(root, 'node_modules', '.cache', 'bench');
const script = join(folder, 'page.js');
mkdirSync(folder, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    emptyOutDir: true,
    lib: {
      formats: ['iife'],
      name: 'page',
      entry: join(root, 'bench/page.ts'),
      fileName: () => 'page.js',
    },
  },
});

const samples = await withSource(makeSamples);
const browser = await puppeteer.launch({
  executablePath: await resolveChromium(),
  headless: 'shell',
  args: chromiumArgs,
});
try {
  console.log(`${await browser.version()}, ${pages} pages each`);
  console.table(await compareDrawing());
  console.table(await compareMany(30));
  console.table(await measureLeaks(50));
} finally {
  await browser.close();
}
const size = (file) => brotliCompressSync(readFileSync(file)).length;
console.log(
  `embed.all.js: ${size(embed)} B brotli, of which the evidence ${['evidence', 'later-evidence'].reduce((sum, name) => sum + size(join(root, `src/data/generated/${name}.ts`)), 0)} B`,
);

/** First drawing, filter change and hover of each sample, with and without CPU slowdown. */
async function compareDrawing() {
  const rows = [];
  for (const [name, sample] of Object.entries(samples).filter(
    ([each]) => only === undefined || only.includes(each),
  )) {
    for (const slowdown of [1, 4]) {
      const { floor, ...scripts } = await compare(name, sample, slowdown, 1);
      for (const [script, figure] of Object.entries(scripts))
        rows.push({
          sample: name,
          script,
          links: sample.graph.links.length,
          cpu: `${slowdown}×`,
          'floor ms': floor.drawn.toFixed(1),
          'floor painted': floor.painted.toFixed(1),
          'drawn ÷ floor': ratio(figure.drawn, floor.drawn),
          'painted ÷ floor': ratio(figure.painted, floor.painted),
          'filter ÷ floor': ratio(figure.filter, floor.drawn),
          'hover ms': figure.hover.toFixed(1),
          'hover painted ms': figure.hoverPainted.toFixed(1),
        });
    }
  }
  return rows;
}

/** Many figures on one page, few of them near the viewport. */
async function compareMany(count) {
  const rows = [];
  for (const slowdown of [1, 4]) {
    const { floor, figure } = await compare(`${count} figures`, samples.bundled, slowdown, count);
    rows.push({
      figures: count,
      cpu: `${slowdown}×`,
      'floor painted': floor.painted.toFixed(1),
      'painted ÷ floor': ratio(figure.painted, floor.painted),
    });
  }
  return rows;
}

/** What remains in the page after creating, drawing and removing figures. */
async function measureLeaks(times) {
  const tab = await openPage('leaks', samples.bundled, 1);
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const count = async () => {
    for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const run = (rounds) => tab.evaluate(`bench.createAndRemove(sample, ${rounds})`);
  await run(20); // code, fonts and shared caches
  const before = await count();
  await run(times);
  const after = await count();
  await tab.close();
  return [
    {
      'created and removed': times,
      nodes: after.Nodes - before.Nodes,
      listeners: after.JSEventListeners - before.JSEventListeners,
      'heap MB': ((after.JSHeapUsedSize - before.JSHeapUsedSize) / 1e6).toFixed(2),
    },
  ];
}

/** Medians of baseline and figure, measured alternately so that other load affects both. */
async function compare(name, sample, slowdown, count) {
  const results = { floor: [], ...(before && { before: [] }), figure: [] };
  for (let page = 0; page < pages; page += 1) {
    for (const [kind, times] of Object.entries(results)) {
      const tab = await openPage(`${kind} ${name}`, sample, slowdown);
      const measure = kind === 'floor' ? 'floor' : 'figure';
      times.push(await tab.evaluate(`bench.${measure}(sample, ${count})`));
      await tab.close();
    }
  }
  return Object.fromEntries(Object.entries(results).map(([kind, times]) => [kind, medians(times)]));
}

async function openPage(name, sample, slowdown) {
  const file = join(folder, `${name.replace(/\W+/g, '-')}.html`);
  const [kind] = name.split(' ');
  const built = { floor: [], before: [before] }[kind] ?? [embed];
  const scripts = [...built, script].map(
    (path) => `<script src="${pathToFileURL(path).href}"></script>`,
  );
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><body><script>window.sample = ${JSON.stringify(sample)}</script>${scripts.join('')}</body>`,
  );
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1240, height: 1000 });
  if (slowdown > 1) await tab.emulateCPUThrottling(slowdown);
  await tab.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  return tab;
}

function medians(results) {
  const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
  return Object.fromEntries(
    Object.keys(results[0]).map((key) => [key, middle(results.map((result) => result[key]))]),
  );
}

function ratio(value, base) {
  return (value / base).toFixed(2);
}
