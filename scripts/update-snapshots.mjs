// SPDX-License-Identifier: MIT
// npm run snapshots: draws every story and rewrites test/snapshots/*.txt. Review the diff before
// you commit it.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, tryRun } from './install.mjs';

const folder = join(root, 'test', 'snapshots');

// removes files of deleted stories
for (const file of readdirSync(folder)) if (file.endsWith('.txt')) rmSync(join(folder, file));
process.exitCode = tryRun(
  process.execPath,
  ['node_modules/@web/test-runner/dist/bin.js', '--files', 'test/snapshots/*.test.ts'],
  {
    shell: false,
    env: { ...process.env, UPDATE_SNAPSHOTS: '1' },
  },
);
