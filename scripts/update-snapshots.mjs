// SPDX-License-Identifier: MIT
// npm run snapshots: draws every story and figure and rewrites test/snapshots/. Review the diff before
// you commit it.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, tryRun } from './install.mjs';

const folder = join(root, 'test', 'snapshots');

// removes files of deleted stories and figures
for (const file of readdirSync(folder, { recursive: true }))
  if (file.endsWith('.txt')) rmSync(join(folder, file));
process.exitCode = tryRun(
  process.execPath,
  [
    ...['node_modules/@web/test-runner/dist/bin.js', '--files'],
    ...['test/snapshots/*.test.ts', 'test/view/figure-svg.test.ts'],
  ],
  {
    shell: false,
    env: { ...process.env, UPDATE_SNAPSHOTS: '1' },
  },
);
