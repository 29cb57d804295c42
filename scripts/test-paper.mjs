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

/** The page is at rest: each element has drawn, which those below the window do when it is idle. */
const drawn = `[...document.querySelectorAll(':defined')]
  .filter(({ localName }) => localName.includes('-') && localName !== 'mechanism-step')
  .every((host) => host.shadowRoot?.querySelector('.root')?.childElementCount > 1 &&
    host.shadowRoot.querySelector('.loading') === null) &&
  document.querySelector('mechanism-sankey, study-table')?.matches(':defined')`;

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
      const page = await browser.newPage();
      const address = pathToFileURL(join(root, file)).href;
      const sheets = await printPage(page, address, drawn, format);
      await page.close();
      const cut = sheets.flatMap((sheet, index) => sheet.cut.map(() => index + 1));
      const lines = sheets.reduce((sum, sheet) => sum + sheet.lines, 0);
      if (cut.length > 0 || lines === 0) failed += 1;
      const what =
        cut.length > 0
          ? `FAILED: ${cut.length} lines are cut, on sheets ${[...new Set(cut)].join(', ')}`
          : `${lines} lines`;
      console.log(`${file} on ${format}: ${sheets.length} sheets, ${what}`);
    }
  }
} finally {
  await browser.close();
}
console.log(`${2 * pages.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || pages.length === 0 ? 1 : 0;
