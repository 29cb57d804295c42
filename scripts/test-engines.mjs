// SPDX-License-Identifier: MIT
// npm run test:engines: the browser tests in other installed engines, or in the named ones. The
// last line counts them.
import { engines } from './browsers.mjs';
import { addTests, emptyCounts } from './count-tests.mjs';

/** Chromium runs in `npm test`. */
const testedAlways = 'chromium';
const named = process.argv.slice(2);
const unknown = named.filter((id) => engines.every((each) => each.id !== id));
if (unknown.length > 0)
  throw new Error(
    `There is no engine "${unknown.join('", "')}": ${engines.map(({ id }) => id).join(', ')}.`,
  );

const total = emptyCounts();
const missing = [];
for (const { id, find, install } of engines.filter(({ id }) =>
  named.length === 0 ? id !== testedAlways : named.includes(id),
)) {
  if (find() === undefined) {
    missing.push(id);
    console.log(`${id}: left out, it is not here: ${install}.`);
    continue;
  }
  console.log(`\n${id}:`);
  const counts = emptyCounts();
  addTests(counts, { TEST_ENGINE: id });
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  console.log(`${id}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
}
// a named engine must not be skipped
if (total.failed > 0 || (named.length > 0 && missing.length > 0)) process.exitCode = 1;
console.log(
  `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped${missing.length === 0 ? '' : `; engines left out: ${missing.join(', ')}`}`,
);
