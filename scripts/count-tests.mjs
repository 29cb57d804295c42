// SPDX-License-Identifier: MIT
// Runs the browser tests, counts them and lists what failed, from what their reporter saved.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root, tryRun } from './install.mjs';

const countsFile = join(root, 'node_modules', '.cache', 'test-counts.json');

export function emptyCounts() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/** How the title of a skipped test ends: as `itWith` of test/fixtures/engine.ts writes the reason. */
const reason = /\(not (?:in \w+|here): [^)]+\)$/;

/** A reporter of Web Test Runner: saves the counts, and each failure and each skipped test as one line. */
export const countReporter = {
  stop({ sessions }) {
    const counts = emptyCounts();
    const failures = [];
    const skips = [];
    for (const { errors, testFile, testResults } of sessions) {
      const file = relative(root, testFile);
      if (errors.length > 0) {
        counts.failed += 1;
        failures.push(`${file}: ${errors[0].message}`);
      }
      for (const { path, test } of testsOf(testResults)) {
        const isUnexplained = test.skipped && !reason.test(test.name);
        const kind = isUnexplained ? 'failed' : kindOf(test);
        counts[kind] += 1;
        if (kind === 'skipped') skips.push(`${file}: ${path}`);
        if (kind === 'failed')
          failures.push(
            `${file}: ${path}: ${isUnexplained ? 'skipped without a reason in its title' : (test.error?.message ?? 'failed')}`,
          );
      }
    }
    mkdirSync(dirname(countsFile), { recursive: true });
    writeFileSync(countsFile, JSON.stringify({ counts, failures, skips }));
  },
};

function kindOf({ skipped, passed }) {
  return skipped ? 'skipped' : passed ? 'passed' : 'failed';
}

function testsOf(suite, above = []) {
  if (suite === undefined) return [];
  const path = suite.name === '' ? above : [...above, suite.name];
  return [
    ...suite.tests.map((test) => ({ path: [...path, test.name].join(' > '), test })),
    ...suite.suites.flatMap((inner) => testsOf(inner, path)),
  ];
}

/**
 * Runs the browser tests, adds their counts and prints what was skipped and what failed. A run
 * without counts, or with an unexplained exit code, is one failure.
 * Options are those of the runner.
 */
export function addTests(total, env = {}, options = []) {
  rmSync(countsFile, { force: true });
  const endedWell =
    tryRun('npm', ['run', '--silent', 'test:unit', '--', ...options], {
      env: { ...process.env, ...env },
    }) === 0;
  const { counts, failures, skips } = readCounts();
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  if (!endedWell && counts.failed === 0) total.failed += 1;
  for (const skip of skips) console.log(`SKIPPED: ${skip}`);
  for (const failure of failures) console.log(`FAILED: ${failure}`);
}

function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    return {
      counts: { ...emptyCounts(), failed: 1 },
      failures: ['the browser tests left no counts'],
      skips: [],
    };
  }
}
