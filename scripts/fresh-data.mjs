// SPDX-License-Identifier: MIT
// Runs before each command that reads the generated data and regenerates them, which takes a
// second, so that no command uses stale or missing data. Skipped within npm test, whose own data
// check has just run and reports any mistakes.
if (process.env.DATA_IS_FRESH !== '1') await import('./build-data.mjs');
