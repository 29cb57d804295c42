// SPDX-License-Identifier: MIT
import { createReadStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launcherOf } from './scripts/browsers.mjs';
import { citationLibrary } from './test/export/citation-library.mjs';
import { commandLine, importInNode } from './scripts/command-line.mjs';
import { emulateColors } from './scripts/emulate-colors.mjs';

/** Saves the counts that scripts/test.mjs prints as its last line. */
const countReporter = {
  stop({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      if (session.errors.length > 0) counts.failed += 1;
      countSuite(session.testResults, counts);
    }
    mkdirSync('node_modules/.cache', { recursive: true });
    writeFileSync('node_modules/.cache/test-counts.json', JSON.stringify(counts));
  },
};

function countSuite(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts);
}

/**
 * Lists the files of test/snapshots for the tests, and saves posted ones if UPDATE_SNAPSHOTS=1
 * (`npm run snapshots`).
 */
async function snapshots(context, next) {
  const [, name] = /^\/__snapshots__\/(.*)$/.exec(context.path) ?? [];
  if (name === undefined) return next();
  if (context.method === 'GET')
    context.body = readdirSync('test/snapshots').filter((file) => file.endsWith('.txt'));
  else if (
    context.method !== 'POST' ||
    process.env.UPDATE_SNAPSHOTS !== '1' ||
    !/^[a-z0-9-]+\.txt$/.test(name)
  )
    context.status = 403;
  else {
    const chunks = [];
    for await (const chunk of context.req) chunks.push(chunk);
    writeFileSync(`test/snapshots/${name}`, Buffer.concat(chunks));
    context.status = 204;
  }
}

/** Serves built files unchanged, because the plugins would recompile them and test a different file than the published one. */
async function built(context, next) {
  const file = /^\/(dist\/(?:[\w-]+\/)*[\w.-]+\.(?:js|d\.ts))$/.exec(context.path)?.[1];
  if (file === undefined || !existsSync(file)) return next();
  context.type = file.endsWith('.js') ? 'text/javascript' : 'text/plain';
  context.body = createReadStream(file);
}

/** Serves tables of other tools byte for byte: the plugins would decode them as UTF-8. */
async function exportedTables(context, next) {
  const file = /^\/(test\/fixtures\/exports\/[\w.-]+)$/.exec(context.path)?.[1];
  if (file === undefined || !existsSync(file)) return next();
  context.type = 'application/octet-stream';
  context.body = createReadStream(file);
}

export default {
  // axe on every story takes minutes and has its own script, npm run test:stories
  files: ['test/**/*.test.ts', '!test/stories/**'],
  nodeResolve: true,
  // one page at a time: background pages get no animation frames, and figures wait for them
  concurrency: 1,
  testsFinishTimeout: 1_500_000,
  testFramework: { config: { timeout: 60_000 } },
  middleware: [snapshots, built, exportedTables, citationLibrary],
  plugins: [
    emulateColors,
    commandLine,
    importInNode,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter,
  ],
  // npm run test:engines runs the same tests in other engines
  browsers: [await launcherOf(process.env.TEST_ENGINE ?? 'chromium')],
};
