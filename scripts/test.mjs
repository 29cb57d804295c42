// SPDX-License-Identifier: MIT
// npm test: installs what is missing, then runs every check even where one fails. The last line counts them.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing, root, tryRun } from './install.mjs';

/** The checks before the tests, each an npm script or several that count as one. */
const checks = [
  { name: 'data', scripts: [['data'], ['data', '--', '--check']] },
  { name: 'lint', scripts: [['lint']] },
  { name: 'types', scripts: [['types']] },
  { name: 'build', scripts: [['build']] },
];
const countsFile = join(root, 'node_modules', '.cache', 'test-counts.json');

installMissing();
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, scripts } of checks) {
  const passed = scripts.every((script) => runScript(script));
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}\n`);
}
addTests();
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

/** Runs an npm script by the name it has in package.json, so that each command is written once. */
function runScript(script) {
  return tryRun('npm', ['run', '--silent', ...script]) === 0;
}

/** Runs the browser tests and adds the counts their reporter left; a run that left none, or ended badly without saying why, is one failure. */
function addTests() {
  rmSync(countsFile, { force: true });
  const endedWell = runScript(['test:unit']);
  const counts = readCounts();
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  if (!endedWell && counts.failed === 0) total.failed += 1;
}

function readCounts() {
  try {
    return { passed: 0, failed: 0, skipped: 0, ...JSON.parse(readFileSync(countsFile, 'utf8')) };
  } catch {
    console.error('The browser tests left no counts.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
