// SPDX-License-Identifier: MIT
// npm test: installs what is missing, then runs every check even if one fails. The last line counts
// them.
import { addTests, emptyCounts } from './count-tests.mjs';
import { installMissing, tryRun } from './install.mjs';

/** The checks before the tests, each one npm script or several that count as one. */
const checks = [
  { name: 'data', scripts: [['data'], ['data', '--', '--check']] },
  { name: 'lint', scripts: [['lint']] },
  { name: 'types', scripts: [['types']] },
  { name: 'pure', scripts: [['test:pure']] },
  { name: 'build', scripts: [['build']] },
  { name: 'sizes', scripts: [['sizes']] },
];

installMissing();
const total = emptyCounts();
for (const { name, scripts } of checks) {
  const passed = scripts.every((script) => runScript(script));
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}\n`);
  if (name === 'data') process.env.DATA_IS_FRESH = '1'; // for scripts/fresh-data.mjs
}
addTests(total);
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

/** Runs an npm script by name, so that each command is written only in package.json. */
function runScript(script) {
  return tryRun('npm', ['run', '--silent', ...script]) === 0;
}
