// SPDX-License-Identifier: MIT
// npm run build: everything in dist/, from the data to the type declarations.
import { chmodSync, copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';
import { root, run } from './install.mjs';
import { collectPackages, noticesOf } from './notices.mjs';

const output = join(root, 'dist');
/** Whether a script is for a plain script tag; all others are modules. */
const isClassic = (file) => /^(embed|frame)\b/.test(file);

rmSync(output, { recursive: true, force: true });
runNode('scripts/build-data.mjs');
const packages = new Set();
for (const mode of ['modules', 'embed', 'embed-all', 'cli', 'server', 'frame', 'frame-parent'])
  await build({ root, mode, logLevel: 'warn', plugins: [collectPackages(packages)] });
writeFileSync(
  join(output, 'THIRD-PARTY-NOTICES.txt'),
  `The scripts in this folder include these packages.\n\n${noticesOf(packages)}`,
);
copyFileSync(join(root, 'src/frame/frame.html'), join(output, 'frame.html'));
// what `mechanism-sankey init` writes
copyFileSync(join(root, 'examples/bcg-vaccine.csv'), join(output, 'data/example.csv'));
chmodSync(join(output, 'cli.js'), 0o755);
writeStaticFigures();
runNode('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json');
runNode('scripts/manifest.mjs');
checkSyntax();
report();

function runNode(...args) {
  run(process.execPath, args, { shell: false });
}

/** The default figure as picture and table, for pages without scripts and for link previews. */
function writeStaticFigures() {
  const font = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
  for (const language of ['en', 'zh']) {
    const file = (extension) => `dist/static/figure.${language}.${extension}`;
    const write = (command, extension, ...args) =>
      runNode('dist/cli.js', command, '--lang', language, '-o', file(extension), ...args);
    write('figure', 'svg');
    write('figure', 'png', '--scale', '1', '--font', font);
    write('export', 'html', '--format', 'table');
  }
}

/**
 * Parses every script again, because a build can succeed and still emit code no browser reads, such
 * as raw decorators.
 */
function checkSyntax() {
  for (const file of emitted('.js')) {
    if (isClassic(file))
      new Script(readFileSync(join(output, file), 'utf8'), { filename: `dist/${file}` });
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
