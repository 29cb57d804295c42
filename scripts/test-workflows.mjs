// SPDX-License-Identifier: MIT
// npm run test:workflows: runs the lines of .github/workflows in a clean clone of the last commit, as
// far as a machine of one's own can, and looks at the actions they name. `-- --all` runs the tests in
// them, too; otherwise a build stands in for these.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './install.mjs';

const folder = '.github/workflows';
const isWhole = process.argv.includes('--all');
/** An action by the hash of a commit, which nobody can change, and the version that it is. */
const pinned = /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Lines that need GitHub or npm, or minutes of tests: what is run instead, and why. */
const instead = [
  { line: /^(\.ci\/run|npm test)$/, run: isWhole ? undefined : 'npm run build', why: 'no tests' },
  {
    line: /^npm publish/,
    run: 'npm publish --dry-run --access public',
    why: 'nothing is published',
  },
  {
    line: /^gh release create/,
    run: 'ls release/*.zip dist/embed.all.js release/notes.md',
    why: 'its files only',
  },
];

const results = { passed: 0, failed: 0 };
const clone = mkdtempSync(join(tmpdir(), 'mechanism-sankey-workflows-'));
try {
  run(`git clone --quiet "${root}" "${clone}"`, root);
  for (const file of readdirSync(join(root, folder)).sort()) {
    const text = readFileSync(join(root, folder, file), 'utf8');
    report(`${file}: no tabs`, !text.includes('\t'));
    for (const [, action] of text.matchAll(/^\s*(?:- )?uses: (.+)$/gm))
      report(`${file}: uses ${action}`, pinned.test(action));
    for (const [, line] of text.matchAll(/^\s*(?:- )?run: (.+)$/gm)) tryLine(file, line);
  }
} finally {
  rmSync(clone, { recursive: true, force: true });
}
console.log(`${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed > 0 ? 1 : 0;

function tryLine(file, line) {
  const other = instead.find((each) => each.line.test(line));
  const command = other?.run ?? line;
  // one installation serves all jobs
  if (command === 'npm ci' && existsSync(join(clone, 'node_modules'))) return;
  if (!existsSync(join(clone, 'node_modules')) && command !== 'npm ci') run('npm ci', clone);
  const note = command === line ? '' : ` (${other.why}: ${command})`;
  report(`${file}: ${line}${note}`, run(command, clone));
}

function run(command, cwd) {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], {
    cwd,
    env: { ...process.env, CI: 'true', GITHUB_REF_NAME: `v${version}` },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) console.log(`${stdout}${stderr}`.slice(-4000));
  return status === 0;
}

function report(what, isGood) {
  results[isGood ? 'passed' : 'failed'] += 1;
  console.log(`${isGood ? 'ok' : 'FAILED'}: ${what}`);
}
