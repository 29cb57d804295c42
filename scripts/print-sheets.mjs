// SPDX-License-Identifier: MIT
import { writeFileSync } from 'node:fs';
import { readLines } from './cut-lines.mjs';

const margins = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };

/**
 * Prints a page as PDF, as its `@page` asks, else on A4 with margins of 1 cm; `ready` is an expression
 * that is true once it is drawn, `settling` how long to wait then, ms, and `keep` a file to write the
 * PDF to. Returns what is on each sheet: bytes, lines of text, and what an edge of the sheet cuts.
 */
export async function printPage(page, address, { ready, format = 'A4', settling = 0, keep }) {
  await page.setViewport({ width: 1200, height: 800 });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(ready, { timeout: 60_000, polling: 100 });
  await new Promise((resolve) => setTimeout(resolve, settling));
  const pdf = await page.pdf({ format, preferCSSPageSize: true, margin: margins });
  if (keep) writeFileSync(keep, pdf);
  return readLines(Buffer.from(pdf));
}

/** A test command that prints a page, see {@link printPage}. Chromium only. */
export const printSheets = {
  name: 'print-sheets',
  async executeCommand({ command, payload, session }) {
    if (command !== 'print-sheets') return undefined;
    const page = await session.browser.getPage(session.id).browser().newPage();
    try {
      return await printPage(page, payload.address, { ready: payload.ready });
    } finally {
      await page.close();
    }
  },
};
