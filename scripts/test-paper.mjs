// SPDX-License-Identifier: MIT
// npm run test:paper: prints the example pages and a page of every element, on A4 and on Letter, and
// every story on A4, where there is a static Storybook. Lists the lines of text, labels and ribbons
// that an edge of a sheet cuts, sheets with nothing on them, and in stories text too small to read.
// Needs a build. Parts of names choose: `npm run test:paper -- journal`. SHEETS=<folder> keeps the PDFs.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumArgs, resolveChromium } from './chromium.mjs';
import { root } from './install.mjs';
import { printPage } from './print-sheets.mjs';
import { serveFolder } from './serve-folder.mjs';

/** All elements are known, and the first has drawn, or says what it waits for. */
const drawn = `customElements.get('study-table') !== undefined && [...document.querySelectorAll('*')]
  .find(({ localName }) => /^(mechanism-sankey|study-table)$/.test(localName))
  ?.shadowRoot?.querySelector('g.node, tbody tr, slot, .error') != null`;
/** A story is rendered, and each element of it has something to show. */
const storyDrawn = `document.querySelector('.sb-show-main') !== null &&
  document.querySelector('#storybook-root')?.childElementCount > 0`;
/** The others draw when the page is idle, ms. */
const settling = 2000;
/** What a reader of a printed page can read, pt. */
const readable = 8;
/** A figure is drawn smaller in a box narrower than a sheet, as in margins of a page, or fixed and wider. */
const isSized = (name) => !name.startsWith('story') || /narrow|phone|slide/.test(name);
/** Rounding of sizes, pt. */
const tolerance = 0.05;
const storybook = join(root, 'storybook-static');

const parts = process.argv.slice(2);
const isChosen = ({ name }) => parts.length === 0 || parts.some((part) => name.includes(part));
const files = [
  ...readdirSync(join(root, 'examples'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `examples/${file}`),
  'test/speech/elements.html',
];
const pages = files.map((name) => ({
  name,
  address: pathToFileURL(join(root, name)).href,
  ready: drawn,
  formats: ['A4', 'Letter'],
}));
const stories = existsSync(join(storybook, 'index.json'))
  ? await serveFolder(storybook)
  : undefined;
if (stories === undefined) console.log('Stories are left out: run npm run build-storybook first.');
else pages.push(...storyPages(stories.address));

const browser = await launch({
  executablePath: await resolveChromium(),
  headless: 'shell',
  args: chromiumArgs,
});
const count = { passed: 0, failed: 0 };
try {
  for (const each of pages.filter(isChosen)) {
    for (const format of each.formats) {
      const said = await tryPage(each, format).catch((error) => `FAILED: ${error.message}`);
      count[said.includes('FAILED') ? 'failed' : 'passed'] += 1;
      console.log(`${each.name} on ${format}: ${said}`);
    }
  }
} finally {
  await browser.close();
  stories?.server.close();
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;

/** Each story as a page of its own. */
function storyPages(address) {
  const { entries } = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => ({
      name: `story ${id}`,
      address: `${address}iframe.html?id=${id}&viewMode=story`,
      ready: storyDrawn,
      formats: ['A4'],
    }));
}

/** Prints a page; returns what was seen. */
async function tryPage({ name, address, ready }, format) {
  const page = await browser.newPage();
  try {
    const keep = process.env.SHEETS && join(process.env.SHEETS, `${fileName(name)}-${format}.pdf`);
    const sheets = await printPage(page, address, { ready, format, settling, keep });
    const lines = sheets.reduce((sum, sheet) => sum + sheet.lines, 0);
    if (lines === 0) return 'FAILED: nothing is printed';
    const faults = [
      ...faultsOn(sheets, ({ cut }) => cut.length, 'lines cut'),
      ...faultsOn(sheets, ({ cutRibbons }) => cutRibbons, 'ribbons cut'),
      ...faultsOn(sheets, (sheet) => (sheet.lines === 0 ? 1 : 0), 'without text'),
      ...(isSized(name) ? [] : faultsOn(sheets, tooSmall, 'pt')),
    ];
    const what = `${sheets.length} sheets, ${lines} lines`;
    return faults.length === 0 ? what : `FAILED: ${what}; ${faults.join('; ')}`;
  } finally {
    await page.close();
  }
}

function tooSmall({ smallest }) {
  return smallest < readable - tolerance ? smallest : 0;
}

/** What is wrong on which sheets: a number for each that is not 0. */
function faultsOn(sheets, numberOf, what) {
  return sheets.flatMap((sheet, index) => {
    const number = numberOf(sheet);
    return number === 0 ? [] : [`sheet ${index + 1}: ${Math.round(number * 10) / 10} ${what}`];
  });
}

function fileName(name) {
  return name.replaceAll(/[^\w-]+/g, '-');
}
