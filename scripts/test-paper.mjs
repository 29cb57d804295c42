// SPDX-License-Identifier: MIT
// npm run test:paper: prints the example pages and a page of every element, on A4 and on Letter, and
// lists the lines of text and labels of pictures that an edge of a sheet cuts. Needs a build. Parts
// of names choose: `npm run test:paper -- journal`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumArgs, resolveChromium } from './chromium.mjs';
import { root } from './install.mjs';
import { printPage } from './print-sheets.mjs';

/** All elements are known, and the first has drawn, or says what it waits for. */
const drawn = `customElements.get('study-table') !== undefined && [...document.querySelectorAll('*')]
  .find(({ localName }) => /^(mechanism-sankey|study-table)$/.test(localName))
  ?.shadowRoot?.querySelector('g.node, tbody tr, slot, .error') != null`;
/** The others draw when the page is idle, ms. */
const settling = 2000;

const examples = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.html'));
const parts = process.argv.slice(2);
const pages = [...examples.map((file) => `examples/${file}`), 'test/speech/elements.html'].filter(
  (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
);

const browser = await launch({
  executablePath: await resolveChromium(),
  headless: 'shell',
  args: chromiumArgs,
});
let failed = 0;
try {
  for (const file of pages) {
    for (const format of ['A4', 'Letter']) {
      const said = await tryPage(file, format).catch((error) => `FAILED: ${error.message}`);
      if (said.includes('FAILED')) failed += 1;
      console.log(`${file} on ${format}: ${said}`);
    }
  }
} finally {
  await browser.close();
}
console.log(`${2 * pages.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || pages.length === 0 ? 1 : 0;

/** Prints a page; returns what was seen. */
async function tryPage(file, format) {
  const page = await browser.newPage();
  try {
    const address = pathToFileURL(join(root, file)).href;
    const sheets = await printPage(page, address, { ready: drawn, format, settling });
    const cut = sheets.flatMap((sheet, index) => sheet.cut.map(() => index + 1));
    const lines = sheets.reduce((sum, sheet) => sum + sheet.lines, 0);
    if (lines === 0) return 'FAILED: nothing is printed';
    const what = `${sheets.length} sheets, ${lines} lines`;
    if (cut.length === 0) return what;
    return `FAILED: ${what}, ${cut.length} cut, on sheets ${[...new Set(cut)].join(', ')}`;
  } finally {
    await page.close();
  }
}
