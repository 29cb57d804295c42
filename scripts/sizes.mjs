// SPDX-License-Identifier: MIT
// npm run sizes: brotli-compressed bytes that a page loads, checked against limits. Needs a build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './install.mjs';

/**
 * Ceilings in bytes: up to 0.5 % of code and 2 % of evidence above what was measured on 2026-11-28.
 * Lower them whenever something gets smaller; whoever raises one gives the reason. Last raised, the
 * code of all elements by 25 %: every element redrawn with popovers, opened studies and a phone form,
 * slides, stories and questions, the new fields of the evidence; the diagram by 15 %: slides,
 * stories, ribbons over and under each other, the filter panel that all elements share. Then, by
 * 2.5 %: tables as any tool writes them, reading and drawing in slices, pages that patch or translate
 * what they hold; by 3 %: the ground of any page, a view as HTML for other pages, what a sandbox or an
 * editor does to it, links that land; by 2 %, the diagram by 3 %: speech on request, keys by size, the
 * question which node has most studies, in two languages. To be
 * split into files that load when they are needed. Targets: 64 kB for `embed.js`, 210 kB for
 * everything.
 */
const ceilings = {
  'embed.js': 291_500,
  'all elements, without evidence': 203_900,
  'diagram alone, without evidence': 149_700,
  evidence: 89_300,
};

/** The class and its registration, as imported by a page with its own bundler. */
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
    `${name}: ${size} bytes are more than the ${ceilings[name]} allowed in scripts/sizes.mjs.`,
  );
  process.exitCode = 1;
}

/** The classic script as built, without the evidence; of another entry if given. */
async function bundle(entry) {
  const plugin = {
    name: 'without-evidence',
    enforce: 'pre',
    load(id) {
      if (/\/generated\/evidence\.ts$/.test(id))
        return 'export const packedEvidence = { layouts: [], words: [], codes: "" };';
      return entry !== undefined && id === join(root, 'src/embed.ts') ? entry : undefined;
    },
  };
  const results = await build({
    root,
    mode: 'embed',
    logLevel: 'error',
    plugins: [plugin],
    build: { write: false },
  });
  return [results].flat()[0].output[0].code;
}

function packed(script) {
  return brotliCompressSync(script).length;
}
