// SPDX-License-Identifier: MIT
// npm run build: everything in dist/, from the data to the type declarations.
import { chmodSync, copyFileSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';
import { root, run } from './install.mjs';

const output = join(root, 'dist');

rmSync(output, { recursive: true, force: true });
runNode('scripts/build-data.mjs');
for (const mode of ['modules', 'embed', 'cli']) await build({ root, mode, logLevel: 'warn' });
// what `mechanism-sankey init` writes
copyFileSync(join(root, 'examples/bcg-vaccine.csv'), join(output, 'data/example.csv'));
chmodSync(join(output, 'cli.js'), 0o755);
runNode('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json');
runNode('scripts/manifest.mjs');
checkSyntax();
report();

function runNode(...args) {
  run(process.execPath, args, { shell: false });
}

/**
 * Parses every script again, because a build can succeed and still emit code no browser reads, such
 * as raw decorators.
 */
function checkSyntax() {
  for (const file of emitted('.js')) {
    if (file === 'embed.js')
      new Script(readFileSync(join(output, file), 'utf8'), { filename: 'dist/embed.js' }); // a classic script, not a module
    else runNode('--check', join(output, file));
  }
}

function emitted(extension) {
  return readdirSync(output, { recursive: true }).filter((file) => file.endsWith(extension));
}

function report() {
  console.log(
    `Built dist/: ${emitted('.js').length} scripts, ${emitted('.d.ts').length} type declarations, embed.js ${Math.round(readFileSync(join(output, 'embed.js')).length / 1000)} kB.`,
  );
}
