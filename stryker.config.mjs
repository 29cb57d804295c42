// SPDX-License-Identifier: MIT
// npm run test:mutants: breaks the pure layers in small ways, one after the other, and counts which
// ones a test notices.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/{data,model,figure,export,view}/**/*.ts',
    '!src/data/generated/**',
    // draws on a canvas, so only the browser runs it
    '!src/export/png.ts',
  ],
  testRunner: 'bundles',
  plugins: ['./scripts/mutant-runner.mjs'],
  coverageAnalysis: 'perTest',
  testRunnerNodeArgs: ['--max-old-space-size=2048'],
  disableTypeChecks: false,
  concurrency: 1,
  maxTestRunnerReuse: 400,
  timeoutMS: 15_000,
  // of a busy machine
  dryRunTimeoutMinutes: 20,
  ignorePatterns: ['/dist/*.js', '/coverage', '/storybook-static', '/examples', '/stories'],
  tempDirName: 'node_modules/.cache/mutants',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'coverage/mutants.html' },
  jsonReporter: { fileName: 'coverage/mutants.json' },
  thresholds: { high: 85, low: 75, break: null },
};
