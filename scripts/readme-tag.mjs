// SPDX-License-Identifier: MIT
// Writes version and hash of the built embed.js into the first tag of README.md. `npm version` runs
// it, so that a release says its own.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

const file = join(root, 'README.md');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const hash = createHash('sha384')
  .update(readFileSync(join(root, 'dist/embed.js')))
  .digest('base64');
const readme = readFileSync(file, 'utf8')
  .replace(/mechanism-sankey@[\d.]+(?=\/dist\/embed\.js)/, `mechanism-sankey@${version}`)
  .replace(/integrity="sha384-[^"]*"/, `integrity="sha384-${hash}"`);
writeFileSync(file, readme);
console.log(`README.md: version ${version}, hash ${hash.slice(0, 12)}…`);
