// SPDX-License-Identifier: MIT
// node scripts/text-widths.mjs <regular.ttf> <bold.ttf>: measures a font as wide as Arial and
// Helvetica, such as Liberation Sans, and writes src/view/text-widths.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, resolveChromium } from './chromium.mjs';
import { root } from './install.mjs';

/** Latin, Greek, Cyrillic, punctuation, super- and subscripts, arrows, signs. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x386, 0x3ce],
  [0x401, 0x45f],
  [0x2010, 0x203a],
  [0x2190, 0x2195],
  [0x2206, 0x2265],
];
const fonts = process.argv.slice(2).map((file) => readFileSync(file).toString('base64'));

const browser = await puppeteer.launch({
  executablePath: await resolveChromium(),
  args: chromiumArgs,
});
const page = await browser.newPage();
const measured = await page.evaluate(measureFonts, fonts, ranges);
await browser.close();
const lines = measured.map(
  ({ from, regular, bold }) =>
    `  { from: 0x${from.toString(16)}, regular: [${regular.join(', ')}], bold: [${bold.join(', ')}] },`,
);
writeFileSync(
  join(root, 'src/view/text-widths.ts'),
  `// SPDX-License-Identifier: MIT
// Written by scripts/text-widths.mjs.

/** Widths of consecutive characters of Arial and Helvetica, in thousandths of the text size. */
export const textWidths: readonly {
  readonly from: number;
  readonly regular: readonly number[];
  readonly bold: readonly number[];
}[] = [
${lines.join('\n')}
];
`,
);

/* global document, atob, FontFace */
/** Runs in the page. A character that the font lacks has the width of a capital. */
async function measureFonts(files, wanted) {
  const measurers = [];
  for (const [index, file] of files.entries()) {
    const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
    const face = new FontFace(`measured-${index}`, bytes);
    document.fonts.add(await face.load());
    const context = document.createElement('canvas').getContext('2d');
    const widthIn = (family, text) => {
      context.font = `1000px ${family}`;
      return context.measureText(text).width;
    };
    measurers.push((text) => {
      const family = `measured-${index}`;
      const isMissing = widthIn(`${family}, monospace`, text) !== widthIn(`${family}, serif`, text);
      return Math.round(isMissing ? widthIn(family, 'M') : widthIn(family, text));
    });
  }
  const [regular, bold] = measurers;
  return wanted.map(([from, to]) => {
    const characters = Array.from({ length: to - from + 1 }, (_, index) =>
      String.fromCodePoint(from + index),
    );
    return { from, regular: characters.map(regular), bold: characters.map(bold) };
  });
}
