// SPDX-License-Identifier: MIT
// npm run sizes: how many bytes a page loads, compressed by brotli, and whether that is within bounds. Needs a build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './install.mjs';

/**
 * The most bytes that each may have: 3 % above what was reached on 2026-11-21. Lower them whenever something gets smaller; who raises
 * one says why. Code was raised by 4 % for
 * selections that say why nothing is lit and what new data took away, late fonts, and pictures that explain themselves,
 * then by 1 % for sheets of paper and dates that stay whole, and by 1 % for labels that tell the part of a node that is
 * selected; the diagram alone by 500 bytes for a filter of the columns shown and for links stacked on phones. The goals
 * (40 kB of code, 20 kB for the diagram, 30 kB of evidence) are further off.
 */
const ceilings = {
  'embed.js': 195_000,
  'all elements, without evidence': 111_500,
  'diagram alone, without evidence': 78_000,
  evidence: 84_500,
};

/** The class and its registration, as a page with a bundler of its own takes them. */
const diagram = `import { defineElement } from '/src/components/internal/define-element.ts';
import { MechanismSankey } from '/src/components/mechanism-sankey/mechanism-sankey.ts';
defineElement(MechanismSankey);`;

const whole = readFileSync(join(root, 'dist', 'embed.js'));
const code = await bundle();
const sizes = {
  'embed.js': packed(whole),
  'all elements, without evidence': packed(code),
  'diagram alone, without evidence': packed(await bundle(diagram)),
  evidence: packed(whole) - packed(code),
};
console.table(Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, { 'bytes, brotli': size, 'at most': ceilings[name] }])));
for (const [name, size] of Object.entries(sizes)) {
  if (size <= ceilings[name]) continue;
  console.error(`${name}: ${size} bytes are more than the ${ceilings[name]} allowed in scripts/sizes.mjs.`);
  process.exitCode = 1;
}

/** The classic script as it is built, without the evidence; of another entry where one is given. */
async function bundle(entry) {
  const plugin = {
    name: 'without-evidence',
    enforce: 'pre',
    load(id) {
      if (/\/generated\/evidence\.ts$/.test(id)) return 'export const packedEvidence = { layouts: [], words: [], codes: "" };';
      return entry !== undefined && id === join(root, 'src/embed.ts') ? entry : undefined;
    },
  };
  const results = await build({ root, mode: 'embed', logLevel: 'error', plugins: [plugin], build: { write: false } });
  return [results].flat()[0].output[0].code;
}

function packed(script) {
  return brotliCompressSync(script).length;
}
