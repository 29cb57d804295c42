// SPDX-License-Identifier: MIT
// Writes version and hash of the built embed.js into the first tag of README.md. `npm version` runs
// it, so that a release says its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { integrityOf } from './integrity.mjs';

const file = join(root, 'README.md');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const hash = integrityOf('embed.js');
const readme = readFileSync(file, 'utf8')
  .replace(/mechanism-sankey@[\d.]+(?=\/dist\/embed\.js)/, `mechanism-sankey@${version}`)
  .replace(/integrity="sha384-[^"]*"/, `integrity="${hash}"`);
writeFileSync(file, readme);
console.log(`README.md: version ${version}, hash ${hash.slice(7, 19)}…`);
