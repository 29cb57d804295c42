// SPDX-License-Identifier: MIT
// npm run fuzz [-- --minutes N --seed S]: random custom data through the built library in Chromium.
// Prints how many were drawn and how many refused with words; each failure with its seed and the
// smallest sample that still fails. Needs a build.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumArgs, resolveChromium } from './chromium.mjs';
import { root } from './install.mjs';
import { withSource } from './load.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes ?? 1);
const firstSeed = Number(values.seed ?? 1);
/** Samples of one seed; each seed has a fresh page. */
const batch = 100;

const embed = readFileSync(join(root, 'dist', 'embed.all.js'));
const [{ output }] = await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { formats: ['iife'], name: 'fuzz', entry: 'test/fuzz/page.ts', fileName: () => 'page.js' },
  },
});
const page = '<!doctype html><meta charset="utf-8"><title>Fuzz</title><body>';
const files = {
  '/embed.js': ['text/javascript', embed],
  '/page.js': ['text/javascript', output[0].code],
};
const server = createServer(({ url }, response) => {
  const [type, content] = files[url] ?? [
    'text/html',
    `${page}<script src="/embed.js"></script><script src="/page.js"></script>`,
  ];
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content);
});
await new Promise((done) => server.listen(0, done));
const browser = await puppeteer.launch({
  executablePath: await resolveChromium(),
  headless: 'shell',
  args: chromiumArgs,
});

const counts = { tried: 0, drawn: 0, refused: 0, neither: 0 };
const failures = [];
try {
  await withSource(async (load) => {
    const { dataSample } = await load('/test/fuzz/samples.ts');
    const end = Date.now() + minutes * 60_000;
    for (let seed = firstSeed; Date.now() < end; seed += 1) await tryBatch(dataSample, seed);
  });
} finally {
  await browser.close();
  server.close();
}
console.table([counts]);
for (const failure of failures) console.error(JSON.stringify(failure, undefined, 2));
console.log(`${counts.tried} datasets, ${failures.length} seeds with failures.`);
if (failures.length > 0) process.exitCode = 1;

/** Tries the samples of a seed. A failure is shrunk, for half a minute at most. */
async function tryBatch(samples, seed) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 800 });
  await tab.goto(`http://localhost:${server.address().port}/`);
  let isShrinking = false;
  const found = await fc.check(
    fc.asyncProperty(samples, async (sample) => {
      const { ending, faults } = await tab.evaluate((each) => globalThis.trySample(each), sample);
      if (!isShrinking) {
        counts.tried += 1;
        counts[ending] += 1;
      }
      if (ending === 'neither' || faults.length > 0) {
        isShrinking = true;
        throw new Error([ending, ...faults].join('\n'));
      }
    }),
    { seed, numRuns: batch, interruptAfterTimeLimit: 60_000 },
  );
  if (found.failed && found.counterexample !== null) {
    const message = String(found.errorInstance?.message ?? found.error).slice(0, 600);
    failures.push({ seed, message, sample: found.counterexample[0] });
    console.error(`seed ${seed}: ${message}`);
    console.error(JSON.stringify(found.counterexample[0]).slice(0, 1500));
  }
  await tab.close();
}
