// SPDX-License-Identifier: MIT

/**
 * A test command that prints a page as PDF, as its `@page` asks, else on A4 with margins of 1 cm.
 * Returns how much is drawn on each sheet, as bytes of its content. Chromium only.
 */
export const printSheets = {
  name: 'print-sheets',
  async executeCommand({ command, payload, session }) {
    if (command !== 'print-sheets') return undefined;
    const { address, ready } = payload;
    const page = await session.browser.getPage(session.id).browser().newPage();
    try {
      await page.setViewport({ width: 1200, height: 800 });
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction(ready, { timeout: 30_000, polling: 100 });
      const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, margin });
      return contentLengths(Buffer.from(pdf).toString('latin1'));
    } finally {
      await page.close();
    }
  },
};

/** Bytes of the content of each page of a PDF, in the form that Chromium writes. */
function contentLengths(pdf) {
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\b[^]*?\/Contents (\d+) 0 R/g)];
  return pages.map(([, content]) =>
    Number(new RegExp(`\\n${content} 0 obj\\s*<<[^>]*?/Length (\\d+)`).exec(pdf)?.[1] ?? 0),
  );
}
