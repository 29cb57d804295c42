// SPDX-License-Identifier: MIT
import { createReadStream, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launcherOf } from './scripts/browsers.mjs';
import { citationLibrary } from './test/export/citation-library.mjs';
import { checkMarkup } from './scripts/check-markup.mjs';
import { commandLine, importInNode, runInNode } from './scripts/command-line.mjs';
import { countReporter } from './scripts/count-tests.mjs';
import { emulateColors } from './scripts/emulate-colors.mjs';
import { callCounts, forcedCounts, pageCounts } from './scripts/page-counts.mjs';
import { printSheets } from './scripts/print-sheets.mjs';
import { touchGestures } from './scripts/touch-gestures.mjs';

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
    !/^(?:svg\/)?[a-z0-9-]+\.txt$/.test(name)
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

/** Serves embed.js without the files beside it. */
async function lone(context, next) {
  if (context.path !== '/alone/embed.js') return next();
  context.type = 'text/javascript';
  context.body = createReadStream('dist/embed.js');
}

/** Serves tables of other tools byte for byte: the plugins would decode them as UTF-8. */
async function exportedTables(context, next) {
  const file = /^\/(test\/fixtures\/exports\/[\w.-]+)$/.exec(context.path)?.[1];
  if (file === undefined || !existsSync(file)) return next();
  context.type = 'application/octet-stream';
  context.body = createReadStream(file);
}

const engine = process.env.TEST_ENGINE ?? 'chromium';
// axe on every story takes minutes and has its own script, npm run test:stories
const allTests = ['test/**/*.test.ts', '!test/stories/**'];
const elementTests = ['test/components/m*/**/*.test.ts', 'test/components/*.test.ts'];

/**
 * Two windows side by side halve the time. A group needs its own launcher for a browser of its own:
 * a page behind another gets no animation frames, and figures wait for them.
 */
async function windows() {
  if (process.argv.includes('--files') || engine !== 'chromium')
    return { files: allTests, browsers: [await launcherOf(engine)] };
  const others = [...allTests, ...elementTests.map((pattern) => `!${pattern}`)];
  return {
    groups: [
      { name: 'figure', files: elementTests, browsers: [await launcherOf(engine)] },
      { name: 'others', files: others, browsers: [await launcherOf(engine)] },
    ],
  };
}

/** What every page of tests says, and what tells nothing of a fault. */
const expectedLogs = /Lit is in dev mode|scheduled an update \(generally because/;

export default {
  nodeResolve: true,
  concurrency: 1,
  testsFinishTimeout: 1_500_000,
  testFramework: { config: { timeout: 60_000 } },
  middleware: [snapshots, built, lone, exportedTables, citationLibrary],
  plugins: [
    emulateColors,
    checkMarkup,
    pageCounts,
    callCounts,
    forcedCounts,
    commandLine,
    importInNode,
    runInNode,
    printSheets,
    touchGestures,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
  ],
  filterBrowserLogs: ({ args }) => !expectedLogs.test(String(args[0])),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter,
  ],
  // npm run test:engines runs the same tests in other engines
  ...(await windows()),
};
