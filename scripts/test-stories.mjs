// SPDX-License-Identifier: MIT
// npm run test:stories: looks at every story as each of several readers would, one run after the
// other, so that no fault hides another. Parts of names choose: `npm run test:stories -- dark`.
// The last lines count the tests of each run.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addTests, emptyCounts } from './count-tests.mjs';
import { root } from './install.mjs';

const ending = '.test.ts';
const parts = process.argv.slice(2);
const readers = readdirSync(join(root, 'test/stories'))
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .filter((reader) => parts.length === 0 || parts.some((part) => reader.includes(part)));

const total = emptyCounts();
const lines = [];
for (const reader of readers) {
  console.log(`\n${reader}:`);
  const counts = emptyCounts();
  addTests(counts, {}, ['--files', `test/stories/${reader}${ending}`]);
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  lines.push(`${reader}: ${said(counts)}`);
}
console.log(`\n${[...lines, said(total)].join('\n')}`);
// a run without a test has a mistake in its arguments
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function said({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
