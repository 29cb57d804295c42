// SPDX-License-Identifier: MIT
// Measures the built figure against the floor (bench/floor.ts), side by side in one run: medians of fresh pages, as ratios.
// `npm run bench`; needs a build. PAGES=15 for more pages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumArgs, resolveChromium } from '../scripts/chromium.mjs';
import { root } from '../scripts/install.mjs';
import { withSource } from '../scripts/load.mjs';

const pages = Number(process.env.PAGES ?? 9);
const folder = join(root, 'node_modules', '.cache', 'bench');
mkdirSync(folder, { recursive: true });

await build({ root, configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, lib: { formats: ['iife'], name: 'floor', entry: join(root, 'bench/floor.ts'), fileName: () => 'floor.js' } } });

/** The bundled figure, and figures of own data with so many links. */
const cases = await withSource(async (load) => {
  const { bundledDataset } = await load('/src/data/bundled.ts');
  const { indexEvidence } = await load('/src/model/evidence.ts');
  const { parseFilter, visibleRecords } = await load('/src/model/filter.ts');
  const { groupColumns } = await load('/src/model/grouping.ts');
  const { buildFlow } = await load('/src/model/flow.ts');
  const { parseData } = await load('/src/data/parse.ts');
  const graphOf = (dataset, columns, maxNodes) => {
    const evidence = indexEvidence(dataset);
    const records = visibleRecords(evidence, parseFilter(dataset.defaultFilter ?? '', evidence).filter);
    const groups = groupColumns(evidence, { columns, records, missing: 'nearest', maxNodes, opened: new Set() });
    const flow = buildFlow(evidence, { columns, records, measure: 'studies', missing: 'nearest', colorBy: columns[0], groups });
    return { nodes: flow.nodes.map((node) => ({ id: node.key, label: node.term })), links: flow.links.map((link) => ({ source: link.from.key, target: link.to.key, value: link.value })) };
  };
  const own = (rows, words) => {
    const cell = (row, prime) => `t${(row * prime) % words}`;
    const csv = ['study,a,b,c', ...Array.from({ length: rows }, (_, row) => `s${row},a${cell(row, 7)},b${cell(row * 3 + 1, 11)},c${cell(row * 5 + 2, 13)}`)].join('\n');
    return { csv, graph: graphOf(parseData({ kind: 'csv', value: csv, where: '' }).dataset, ['a', 'b', 'c'], Infinity) };
  };
  const columns = ['source', 'cargo', 'pathway', 'outcome'];
  return { bundled: { graph: graphOf(bundledDataset(), columns, 28) }, '1,000 rows': own(1000, 60), '10,000 rows': own(10_000, 400) };
});

const browser = await puppeteer.launch({ executablePath: await resolveChromium(), headless: 'shell', args: chromiumArgs });
const embed = pathToFileURL(join(root, 'dist', 'embed.js')).href;
const floor = pathToFileURL(join(folder, 'floor.js')).href;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function measure(name, html, run, slow) {
  const file = join(folder, `${name.replace(/\W+/g, '-')}.html`);
  writeFileSync(file, html);
  const results = [];
  for (let page = 0; page < pages; page += 1) {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1240, height: 1000 });
    if (slow > 1) await (await tab.createCDPSession()).send('Emulation.setCPUThrottlingRate', { rate: slow });
    await tab.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    results.push(await tab.evaluate(run));
    await tab.close();
  }
  return Object.fromEntries(Object.keys(results[0]).map((key) => [key, median(results.map((result) => result[key]))]));
}

const painted = 'const painted = () => new Promise((done) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => done(performance.now()); channel.port2.postMessage(0); }));';
const runFloor = `(async () => { ${painted} await painted(); const start = performance.now(); window.drawFloor(document.querySelector('main'), window.graph, 900); const drawn = performance.now() - start; return { drawn, painted: (await painted()) - start }; })()`;
const runFigure = `(async () => { ${painted} await painted(); const element = document.createElement('mechanism-sankey'); Object.assign(element, window.settings); if (window.csv) { const script = document.createElement('script'); script.type = 'text/csv'; script.textContent = window.csv; element.append(script); }
  const start = performance.now(); document.querySelector('main').append(element);
  while (!element.shadowRoot?.querySelector('g.node')) await new Promise((done) => setTimeout(done));
  const drawn = performance.now() - start; const shown = (await painted()) - start;
  await new Promise((done) => setTimeout(done, 400));
  const node = element.shadowRoot.querySelector('g.node'); const over = performance.now(); node.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true })); await element.updateComplete; const hover = performance.now() - over;
  const hoverPainted = (await painted()) - over;
  element.svg.dispatchEvent(new PointerEvent('pointerleave')); await painted();
  const change = performance.now(); element.order = 'value'; element.filter = window.filter ?? ''; await element.updateComplete; const filter = performance.now() - change;
  return { drawn, painted: shown, hover, hoverPainted, filter }; })()`;

const rows = [];
for (const [name, { graph, csv }] of Object.entries(cases)) {
  for (const slow of [1, 4]) {
    const base = await measure(`floor ${name}`, `<!doctype html><meta charset="utf-8"><main></main><script>window.graph=${JSON.stringify(graph)}</script><script src="${floor}"></script>`, runFloor, slow);
    const settings = csv === undefined ? { filter: '' } : { columns: 'a b c' };
    const own = await measure(`figure ${name}`, `<!doctype html><meta charset="utf-8"><main></main><script>window.settings=${JSON.stringify(settings)};window.filter=${JSON.stringify(csv === undefined ? 'condition:pof' : '!a:at1')};window.csv=${JSON.stringify(csv ?? '')}</script><script src="${embed}"></script>`, runFigure, slow);
    rows.push({ figure: name, links: graph.links.length, cpu: `${slow}×`, floor: base.drawn.toFixed(1), 'floor painted': base.painted.toFixed(1), drawn: own.drawn.toFixed(1), 'drawn ÷ floor': (own.drawn / base.drawn).toFixed(2), 'painted ÷ floor': (own.painted / base.painted).toFixed(2), 'hover ms': own.hover.toFixed(1), 'hover painted': own.hoverPainted.toFixed(1), 'filter ÷ floor': (own.filter / base.drawn).toFixed(2) });
  }
}
console.table(rows);
const size = (file) => brotliCompressSync(readFileSync(file)).length;
console.log(`embed.js: ${size(join(root, 'dist/embed.js'))} B brotli, of which the evidence ${size(join(root, 'src/data/generated/evidence.ts'))} B`);
await browser.close();
