// SPDX-License-Identifier: MIT
// npm run sizes: brotli-compressed bytes that a page loads, checked against limits. Needs a build.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './install.mjs';

/**
 * Ceilings in bytes: up to 0.5 % of code and 2 % of evidence above what was measured on 2026-11-28.
 * Lower them whenever something gets smaller; whoever raises one gives the reason. Last raised:
 * the reader of tables for many more kinds of exports and for the choice of their columns (issue 13),
 * which no page without own data loads, then for letters that tell encodings, shapes of JSON, data of
 * scripts, directions, the cells of HTML tables and the words for all that is odd; `embed.views.js`
 * for highlights that leave a view alone; `embed.panels.js` for citations of studies without a
 * reference; `embed.js` for the explanation of the data format, which words of every language need.
 * Targets: 64 kB for `embed.js`, 210 kB for everything.
 * Of `embed.js` no more than 66 kB run before the first drawing, compressed without all the rest.
 */
const ceilings = {
  'embed.js': 105_600,
  'embed.story.js': 4_400,
  'embed.vertical.js': 5_800,
  'embed.panels.js': 38_700,
  'embed.zh.js': 17_200,
  'embed.evidence-zh.js': 3_700,
  'embed.evidence.js': 79_600,
  'embed.views.js': 62_600,
  'embed.data.js': 35_600,
  'embed.js and all files beside it': 351_500,
  'embed.all.js': 333_500,
  'embed.all.js, without evidence': 244_500,
  'diagram alone, without evidence': 183_800,
};

/** The class and its registration, as imported by a page with its own bundler. */
const diagram = `import { defineElement } from '/src/components/internal/define-element.ts';
import { MechanismSankey } from '/src/components/mechanism-sankey/mechanism-sankey.ts';
defineElement(MechanismSankey);`;

const output = join(root, 'dist');
const whole = 'embed.all.js';
const parts = readdirSync(output).filter((file) => /^embed\b.*\.js$/.test(file) && file !== whole);
const sizes = Object.fromEntries(
  [...parts, whole].map((file) => [file, packed(readFileSync(join(output, file)))]),
);
sizes['embed.js and all files beside it'] = parts.reduce((sum, file) => sum + sizes[file], 0);
sizes['embed.all.js, without evidence'] = packed(await bundle());
sizes['diagram alone, without evidence'] = packed(await bundle(diagram));
console.table(
  Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [
      name,
      { 'bytes, brotli': size, 'at most': ceilings[name] },
    ]),
  ),
);
for (const [name, size] of Object.entries(sizes)) {
  if (size <= ceilings[name]) continue;
  console.error(
    `${name}: ${size} bytes are more than the ${ceilings[name] ?? 'nothing'} allowed in scripts/sizes.mjs.`,
  );
  process.exitCode = 1;
}

/** The script in one file as built, without the evidence; of another entry if given. */
async function bundle(entry) {
  const plugin = {
    name: 'without-evidence',
    enforce: 'pre',
    load(id) {
      const [, name] = /\/generated\/(evidence|evidence-zh|later-evidence)\.ts$/.exec(id) ?? [];
      if (name === 'evidence-zh') return 'export const firstChinese = "";';
      if (name !== undefined)
        return `export const ${name === 'evidence' ? 'first' : 'later'}Evidence = { layout: "", words: [], codes: "" };`;
      return entry !== undefined && id === join(root, 'src/embed-all.ts') ? entry : undefined;
    },
  };
  const results = await build({
    root,
    mode: 'embed-all',
    logLevel: 'error',
    plugins: [plugin],
    build: { write: false },
  });
  return [results].flat()[0].output[0].code;
}

function packed(script) {
  return brotliCompressSync(script).length;
}
