// SPDX-License-Identifier: MIT
// Stands before each command that reads the generated data: writes them anew, which takes a second, so that nothing runs with
// those of yesterday or with none. Within npm test they were written a moment ago: there its data check says what is wrong with them.
if (process.env.DATA_IS_FRESH !== '1') await import('./build-data.mjs');
