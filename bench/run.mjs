// SPDX-License-Identifier: MIT
// Compares the built figure with the baseline (bench/floor.ts) and with other libraries in one run,
// by CPU time of the main thread: medians of fresh pages, in turns. `npm run bench`; needs a build.
// PAGES=15 measures more pages, ONLY=<text> the samples whose name holds it, ONLY=leaks what remains
// of removed figures, EMBED=<file> another script, BEFORE=<file> a second one in turns with the
// first, PEERS=0 no other library. WRITE=1 writes bench/last-run.json and the tables of
// bench/README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, resolveChromium } from '../scripts/chromium.mjs';
import { root } from '../scripts/install.mjs';
import { withSource } from '../scripts/load.mjs';
import { peers, servePages } from './bench-pages.mjs';
import { markdownTable } from './markdown-table.mjs';
import { makeSamples } from './samples.mjs';
import { traceMarks } from './trace-tasks.mjs';

const { PAGES = 7, ONLY = '', BEFORE, PEERS, WRITE } = process.env;
const pages = Number(PAGES);
const embed = process.env.EMBED ?? join(root, 'dist', 'embed.js');
const others = PEERS === '0' ? [] : Object.keys(peers);
const kinds = ['floor', 'figure', ...(BEFORE === undefined ? [] : ['before']), ...others];
const titles = { floor: 'floor', figure: 'this figure', before: 'this figure, before', ...peers };
/** How long a page is watched after its first frame, ms, for each step of CPU slowdown. */
const quiet = 1500;
/** Other libraries take minutes for more links. */
const mostForPeers = 2000;
/** A page that takes longer is frozen. */
const patience = 240_000;

const samples = await withSource(makeSamples);
const served = await servePages(kinds, { embed, before: BEFORE });
const browser = await puppeteer.launch({
  executablePath: await resolveChromium(),
  headless: 'shell',
  args: chromiumArgs,
  protocolTimeout: patience,
});
/** With ONLY, the tables that are not measured stay as they were. */
const run = ONLY === '' ? {} : JSON.parse(readFileSync(join(root, 'bench/last-run.json'), 'utf8'));
if (['many', 'loading', 'leaks'].includes(ONLY)) run[ONLY] = undefined;
try {
  run.about = {
    date: new Date().toISOString().slice(0, 10),
    browser: await browser.version(),
    processors: cpus().length,
    pages,
  };
  for (const [name, sample] of Object.entries(samples).filter(
    ([name, sample]) => typeof sample === 'object' && name.includes(ONLY),
  ))
    for (const slowdown of [1, 4]) add('drawing', await compareDrawing(name, sample, slowdown));
  if (isWanted('many')) for (const slowdown of [1, 4]) add('many', await compareMany(30, slowdown));
  if (isWanted('loading')) add('loading', await compareLoading());
  if (isWanted('leaks'))
    for (const name of ['bundled', '1,000 links']) add('leaks', [await measureLeaks(name, 500)]);
} finally {
  await browser.close();
  served.close();
}

/** Whether a table is measured: all are, but with ONLY its name is that text. */
function isWanted(table) {
  return ONLY === '' || ONLY === table;
}

function add(table, rows) {
  run[table] = [...(run[table] ?? []), ...rows];
  console.log(`${table}\n${markdownTable(rows)}\n`);
  if (WRITE === '1') writeRun();
}

/** First drawing, and what a reader does next. */
async function compareDrawing(name, sample, slowdown) {
  const drawing = kinds.filter(
    (kind) => peers[kind] === undefined || sample.graph.links.length <= mostForPeers,
  );
  const times = await inTurns(drawing, async (kind) => {
    const tab = await openPage(kind, sample, slowdown);
    const marks = await traceMarks(tab, async () => {
      await goTo(tab);
      await tab.evaluate((pause) => globalThis.bench.drawMany(1, pause), quiet * slowdown);
      // else the focus that a press gives would count as focus by the keyboard
      await tab.mouse.click(1, 1);
      await tab.evaluate((pause) => globalThis.bench.react(pause), 500 * slowdown);
    });
    await tab.close();
    return timesOf(marks);
  });
  return drawing.map((kind) => {
    const time = times[kind];
    const { floor } = times;
    return {
      sample: name,
      CPU: `${slowdown}×`,
      library: titles[kind],
      'evaluate ms': round(time.evaluate),
      'drawn ms': round(time.drawn),
      'drawn ÷ floor': ratio(time.drawn, floor.drawn),
      'painted ÷ floor': ratio(time.evaluate + time.painted, floor.evaluate + floor.painted),
      'all ÷ floor': ratio(time.all, floor.all),
      'all ms': round(time.all),
      'longest later ms': round(time.later),
      'hover ms': round(time.hover),
      'hover painted': round(time.hoverPainted),
      'select painted': round(time.selectPainted),
      'filter ms': round(time.filter),
      'filter painted': round(time.filterPainted),
    };
  });
}

/** Many pictures on one page, few of them near the window. */
async function compareMany(count, slowdown) {
  const times = await inTurns(kinds, async (kind) => {
    const tab = await openPage(kind, samples.bundled, slowdown);
    const marks = await traceMarks(tab, async () => {
      await goTo(tab);
      await tab.evaluate(
        (number, pause) => globalThis.bench.drawMany(number, pause),
        count,
        2 * quiet * slowdown,
      );
    });
    await tab.close();
    return timesOf(marks);
  });
  return kinds.map((kind) => ({
    pictures: count,
    CPU: `${slowdown}×`,
    library: titles[kind],
    'painted ms': round(times[kind].painted),
    'all ms': round(times[kind].all),
    'all ÷ floor': ratio(times[kind].all, times.floor.all),
  }));
}

/** From the opening of an address to the picture in the page, by the clock, on a slow line. */
async function compareLoading() {
  const times = await inTurns(kinds, async (kind) => {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1240, height: 1000 });
    await tab.setCacheEnabled(false);
    await tab.emulateNetworkConditions({
      download: 1.6e6 / 8,
      upload: 0.75e6 / 8,
      latency: 60,
    });
    served.show(kind, samples.bundled, true);
    await goTo(tab);
    const drawn = await tab.evaluate(() => globalThis.drawn);
    await tab.close();
    return { drawn };
  });
  return kinds.map((kind) => ({
    library: titles[kind],
    'first file, kB brotli': (served.bytesOf(kind) / 1000).toFixed(1),
    'opened to drawn at 1.6 Mb/s, ms': round(times[kind].drawn),
  }));
}

/**
 * What remains in the page after creating, drawing and removing figures, once as many have run: until
 * then the browser still compiles, which is counted apart.
 */
async function measureLeaks(name, times) {
  const tab = await openPage('figure', samples[name], 1);
  await goTo(tab);
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const count = async () => {
    for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const createAndRemove = async (rounds) => {
    await tab.evaluate((number) => globalThis.bench.createAndRemove(number), rounds);
    return count();
  };
  const begun = await createAndRemove(20); // code, fonts and shared caches
  const before = await createAndRemove(times);
  const after = await createAndRemove(times);
  await tab.close();
  const grown = (from, to) => ((to.JSHeapUsedSize - from.JSHeapUsedSize) / 1e6).toFixed(2);
  return {
    sample: name,
    'created and removed': times,
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
    'heap MB': grown(before, after),
    'heap MB of the first, with compiled code': grown(begun, before),
  };
}

/** Medians of each kind, measured in turns so that other load affects all. */
async function inTurns(drawing, measure) {
  const results = Object.fromEntries(drawing.map((kind) => [kind, []]));
  for (let page = 0; page < pages; page += 1)
    for (const kind of drawing) results[kind].push(await measure(kind));
  return Object.fromEntries(Object.entries(results).map(([kind, times]) => [kind, medians(times)]));
}

async function openPage(kind, sample, slowdown) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1240, height: 1000 });
  if (slowdown > 1) await tab.emulateCPUThrottling(slowdown);
  served.show(kind, sample);
  return tab;
}

async function goTo(tab) {
  await tab.goto(served.address, { waitUntil: 'load', timeout: patience });
}

/** CPU times, ms, between the marks of a page; without a mark `undefined`. */
function timesOf(marks) {
  const between = (from, to) => marks[to] && marks[to].cpu - marks[from].cpu;
  const tooLate = new Set(marks.idle.tasksAfter);
  const later = marks.painted.tasksAfter.filter((task) => !tooLate.has(task));
  const evaluate = between('evaluate', 'evaluated');
  return {
    evaluate,
    drawn: between('start', 'drawn'),
    painted: between('start', 'painted'),
    // the CPU slowdown keeps an idle thread busy, between its tasks
    all: evaluate + between('start', 'painted') + later.reduce((sum, { cpu }) => sum + cpu, 0),
    later: Math.max(0, ...later.map(({ cpu }) => cpu)),
    hover: between('hover', 'hovered'),
    hoverPainted: between('hover', 'hover painted'),
    selectPainted: between('select', 'select painted'),
    filter: between('filter', 'filtered'),
    filterPainted: between('filter', 'filter painted'),
  };
}

function medians(results) {
  const middle = (values) =>
    values.includes(undefined) ? undefined : [...values].sort((a, b) => a - b)[values.length >> 1];
  return Object.fromEntries(
    Object.keys(results[0]).map((key) => [key, middle(results.map((result) => result[key]))]),
  );
}

function round(value) {
  return value === undefined ? '' : value.toFixed(value < 10 ? 1 : 0);
}

function ratio(value, base) {
  return (value / base).toFixed(2);
}

/** Writes the run as JSON, and its tables between two marks of the README. */
function writeRun() {
  writeFileSync(join(root, 'bench/last-run.json'), `${JSON.stringify(run, undefined, 2)}\n`);
  const { date, browser: version, processors } = run.about;
  const tables = ['drawing', 'many', 'loading', 'leaks']
    .filter((name) => run[name] !== undefined)
    .map((name) => markdownTable(run[name]));
  const text = [`${date}, ${version}, ${processors} cores, medians of ${pages} pages.`, ...tables];
  const file = join(root, 'bench/README.md');
  const readme = readFileSync(file, 'utf8');
  const marked = /(<!-- last run -->\n)[^]*(<!-- end of last run -->)/;
  if (!marked.test(readme)) throw new Error('bench/README.md has no marks for the last run.');
  writeFileSync(
    file,
    readme.replace(marked, (_, from, to) => `${from}\n${text.join('\n\n')}\n\n${to}`),
  );
}
