// SPDX-License-Identifier: MIT
// Writes version and hash of the built embed.js into the tags that readers copy: of README.md and of
// the first pages. `npm version` runs it, so that a release says its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { integrityOf } from './integrity.mjs';

/** The pages with a tag to copy. */
export const pagesWithTag = ['examples/index.html', 'examples/index.zh.html'];

/** A text whose first tag names the version and the hash of the built embed.js. */
export function withReleaseTag(text) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return text
    .replace(/mechanism-sankey@[\w.-]+(?=\/dist\/embed\.js)/, `mechanism-sankey@${version}`)
    .replace(/integrity="sha384-[^"]*"/, `integrity="${integrityOf('embed.js')}"`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const page of ['README.md', ...pagesWithTag]) {
    const file = join(root, page);
    writeFileSync(file, withReleaseTag(readFileSync(file, 'utf8')));
    console.log(`Wrote version and hash into ${page}.`);
  }
