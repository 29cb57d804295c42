// SPDX-License-Identifier: MIT
// How long custom data keep a page busy: the longest task of the main thread while the built
// library reads and draws tables of up to 100,000 rows, is pointed at and pressed.
// `npm run bench:own-data`; needs a build. ONLY=<text> measures the cases whose name holds it,
// DEEDS="hover press" only those of what a reader does, EMBED=<file> another script. See
// bench/README.md.
/* global document, performance -- in functions that run in the page */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, resolveChromium } from '../scripts/chromium.mjs';
import { root } from '../scripts/install.mjs';
import { ownDataCases } from './own-data-cases.mjs';
import { deeds, prepare } from './own-data-deeds.mjs';
import { longestTasks } from './trace-tasks.mjs';

const only = process.env.ONLY ?? '';
const isWanted = (deed) => (process.env.DEEDS ?? deed).split(' ').includes(deed);
const embed = readFileSync(
  resolve(process.env.EMBED ?? join(root, 'dist', 'embed.all.js')),
  'utf8',
);
/** A case that takes longer has frozen its page. */
const patience = 180_000;

let body = '';
let file = '';
const server = createServer(({ url }, response) => {
  const files = { '/embed.js': ['text/javascript', embed], '/data': ['text/csv', file] };
  const [type, content] = files[url] ?? ['text/html', body];
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content);
});
await new Promise((done) => server.listen(0, done));
const rows = [];
try {
  for (const each of ownDataCases().filter(({ name }) => name.includes(only))) {
    const row = { case: each.name, ...(await measure(each)) };
    console.log(JSON.stringify(row));
    rows.push(row);
  }
} finally {
  server.close();
}
console.table(rows.map(inShort));

/** A row of the table: the longest task of each deed, ms. */
function inShort({ case: name, drawn, ...row }) {
  const tasks = Object.entries(row).filter(([key]) => key.endsWith(' task'));
  const short = tasks.map(([key, value]) => [key.replace(' task', ''), value]);
  return { case: name, drawn, ...Object.fromEntries(short) };
}

/** CPU time of the longest task, ms, of each thing that is done with a page. */
async function measure({ tag, attributes, width, input, text, children = '' }) {
  const browser = await puppeteer.launch({
    executablePath: await resolveChromium(),
    headless: 'shell',
    args: chromiumArgs,
    protocolTimeout: patience,
  });
  try {
    file = input === 'src' ? text : '';
    const child = { csv: 'text/csv', 'child json': 'application/json' }[input];
    const inside = child === undefined ? '' : `<script type="${child}">${text}</script>`;
    body = `<!doctype html><meta charset="utf-8"><body><script src="/embed.js"></script>
      <template id="inside">${inside}${children}</template>`;
    const tab = await browser.newPage();
    await tab.setViewport({ width: width ?? 1240, height: 1000 });
    await tab.goto(`http://localhost:${server.address().port}/`);
    if (input === 'data')
      await tab.evaluate((json) => void (globalThis.ownData = JSON.parse(json)), text);
    const loaded = await longestTasks(tab, {
      load: () => tab.evaluate(draw, { tag, attributes, input }),
    });
    await tab.evaluate(prepare);
    const done = {};
    for (const [name, deed] of Object.entries(deeds).filter(([each]) => isWanted(each)))
      Object.assign(done, await longestTasks(tab, { [name]: () => tab.evaluate(deed) }));
    return { ...loaded, ...done };
  } catch (error) {
    return { load: `frozen: ${String(error.message).slice(0, 60)}` };
  } finally {
    browser.process()?.kill('SIGKILL');
  }
}

/** In the page: adds the element and waits until it is drawn and idle; returns ms until drawn. */
async function draw({ tag, attributes, input }) {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (input === 'src') element.setAttribute('src', '/data');
  if (input === 'data') element.data = globalThis.ownData;
  const inside = document.getElementById('inside');
  element.append(inside.content.cloneNode(true));
  let news = '';
  element.addEventListener('evidence-load', () => (news = 'drawn'));
  element.addEventListener('evidence-error', () => (news = 'error'));
  globalThis.element = element;
  const start = performance.now();
  document.body.append(element);
  const isDrawn = () =>
    news === 'error' ||
    (news !== '' &&
      [element, ...element.querySelectorAll('mechanism-sankey')].every(
        ({ localName, shadowRoot }) =>
          localName !== 'mechanism-sankey' || shadowRoot.querySelector('g.node'),
      ));
  while (!isDrawn() && performance.now() - start < 50_000) await pause(5);
  const time = Math.round(performance.now() - start);
  // also until the sheet of paper is prepared
  await pause(4000);
  return {
    drawn: isDrawn() ? time : 'never',
    nodes: element.shadowRoot.querySelectorAll('*').length,
    news,
  };
}
