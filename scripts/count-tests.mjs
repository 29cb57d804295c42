// SPDX-License-Identifier: MIT
// Runs the browser tests and counts them from their reporter's output.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, tryRun } from './install.mjs';

const countsFile = join(root, 'node_modules', '.cache', 'test-counts.json');

export function emptyCounts() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/**
 * Runs the browser tests and adds their counts. A run without counts, or with an unexplained exit
 * code, is one failure.
 */
export function addTests(total, env = {}) {
  rmSync(countsFile, { force: true });
  const endedWell =
    tryRun('npm', ['run', '--silent', 'test:unit'], { env: { ...process.env, ...env } }) === 0;
  const counts = readCounts();
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  if (!endedWell && counts.failed === 0) total.failed += 1;
}

function readCounts() {
  try {
    return { ...emptyCounts(), ...JSON.parse(readFileSync(countsFile, 'utf8')) };
  } catch {
    console.error('The browser tests left no counts.');
    return { ...emptyCounts(), failed: 1 };
  }
}
