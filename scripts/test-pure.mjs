// SPDX-License-Identifier: MIT
// Runs the tests of the pure layers in Node. The last line counts them. Arguments are parts of
// names of files: npm run test:pure -- model/flow
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { root } from './install.mjs';
import { bundleOptions, leftOut, pureTests } from './pure-tests.mjs';

const parts = process.argv.slice(2);
const files = pureTests(root).filter(
  (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
);
const folder = join(root, 'node_modules', '.cache', 'pure-tests');
rmSync(folder, { recursive: true, force: true });
await build({
  ...bundleOptions(root, files),
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  splitting: true,
  sourcemap: true,
});

process.chdir(root);
process.setSourceMapsEnabled(true);
await import('./pure-setup.mjs');
const mocha = new Mocha({
  timeout: 60_000,
  reporter: 'dot',
  parallel: true,
  jobs: availableParallelism(),
  require: [join(root, 'scripts', 'pure-setup.mjs')],
});
mocha.files = files.map((file) => join(folder, file.replace(/ts$/, 'mjs')));
await mocha.loadFilesAsync();
const failed = [];
const runner = mocha.run(() => {
  for (const title of failed) console.log(`FAILED: ${title}`);
  const { passes, failures, pending } = runner.stats;
  const alone = `${leftOut} only in the browser (scripts/pure-tests.mjs)`;
  console.log(`${files.length} files; ${alone}`);
  console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
  // a run without a test has a mistake in its arguments
  process.exit(failures > 0 || passes === 0 ? 1 : 0);
});
runner.on('fail', (test) => failed.push(test.fullTitle()));
