// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './install.mjs';

/** A test command that imports modules of the repository in Node, and returns what went wrong. */
export const importInNode = {
  name: 'import-in-node',
  async executeCommand({ command, payload }) {
    if (command !== 'import-in-node') return undefined;
    const lines = payload.files.map((file) => `await import(${JSON.stringify(join(root, file))});`);
    const { code, err } = await run(['--input-type=module', '-e', lines.join('\n')], root, '');
    return code === 0 ? '' : err;
  },
};

/** A test command that runs a script of the repository in Node; returns exit code and both outputs. */
export const runInNode = {
  name: 'run-in-node',
  async executeCommand({ command, payload }) {
    return command === 'run-in-node' ? run([join(root, payload.file)], root, '') : undefined;
  },
};

/**
 * A test command that runs the built command line in a new folder with the given files. Returns the
 * exit code, both outputs and the files of the folder, as base64 except for the outputs.
 */
export const commandLine = {
  name: 'command-line',
  async executeCommand({ command, payload }) {
    if (command !== 'command-line') return undefined;
    const { args, files = {}, input = '' } = payload;
    const folder = mkdtempSync(join(tmpdir(), 'mechanism-sankey-'));
    try {
      for (const [name, content] of Object.entries(files))
        writeFileSync(join(folder, name), Buffer.from(content, 'base64'));
      const result = await run([join(root, 'dist/cli.js'), ...args], folder, input);
      const written = readdirSync(folder, { recursive: true })
        .filter((name) => statSync(join(folder, name)).isFile())
        .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);
      return { ...result, files: Object.fromEntries(written) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function run(args, folder, input) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: folder });
    const output = { out: [], err: [] };
    child.stdout.on('data', (part) => output.out.push(part));
    child.stderr.on('data', (part) => output.err.push(part));
    child.on('close', (code) =>
      resolve({
        code,
        out: Buffer.concat(output.out).toString('utf8'),
        err: Buffer.concat(output.err).toString('utf8'),
      }),
    );
    child.stdin.end(input);
  });
}
