// SPDX-License-Identifier: MIT
// node scripts/release-files.mjs: what a release consists of, in release/: a zip with dist/ and the
// examples, and its notes with the hashes of the scripts. With --site: the pages of the project.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './install.mjs';
import { integrityOf } from './integrity.mjs';
import { pagesWithTag, withReleaseTag } from './release-tag.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const release = join(root, 'release');
/** Scripts for a plain script tag, which have a hash in the notes. */
const tagged = ['embed.js', 'embed.all.js', 'frame-parent.js'];

if (!existsSync(join(root, 'dist/embed.js'))) {
  console.error('There is no dist/embed.js. Run: npm run build');
  process.exit(1);
}
rmSync(release, { recursive: true, force: true });
if (process.argv.includes('--site')) writeSite();
else writeRelease();

/** The examples with what they load: of reveal.js, the deck of slides. Their tag is that of this build. */
function copyExamples(target) {
  cpSync(join(root, 'examples'), join(target, 'examples'), { recursive: true });
  for (const part of ['dist', 'LICENSE'])
    cpSync(
      join(root, 'node_modules/reveal.js', part),
      join(target, 'node_modules/reveal.js', part),
      {
        recursive: true,
      },
    );
  for (const page of pagesWithTag) rewrite(join(target, page), withReleaseTag);
}

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function writeRelease() {
  const folder = `${name}-${version}`;
  const content = join(release, folder);
  for (const part of ['dist', 'README.md', 'LICENSE', 'CHANGELOG.md', 'CITATION.cff'])
    cpSync(join(root, part), join(content, part), { recursive: true });
  copyExamples(content);
  run('zip', ['--quiet', '--recurse-paths', `${folder}.zip`, folder], { cwd: release });
  rmSync(content, { recursive: true });
  writeFileSync(join(release, 'notes.md'), notes());
  console.log(`Wrote release/${folder}.zip and release/notes.md.`);
}

/** The pages: landing page and examples at the top, Storybook beside them. */
function writeSite() {
  const site = join(release, 'site');
  mkdirSync(site, { recursive: true });
  cpSync(join(root, 'dist'), join(site, 'dist'), { recursive: true });
  copyExamples(site);
  if (existsSync(join(root, 'storybook-static'))) {
    cpSync(join(root, 'storybook-static'), join(site, 'storybook'), { recursive: true });
    for (const page of pagesWithTag) rewrite(join(site, page), leadToStorybook);
  }
  writeFileSync(
    join(site, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>mechanism-sankey</title><meta http-equiv="refresh" content="0; url=examples/index.html"><a href="examples/index.html">mechanism-sankey</a>\n',
  );
  console.log('Wrote release/site.');
}

/** The documentation of a page is the Storybook beside it. */
function leadToStorybook(text) {
  return text.replace(/href="[^"]*#readme"/, 'href="../storybook/index.html"');
}

function notes() {
  const rows = tagged.map((file) => `| \`${file}\` | \`${integrityOf(file)}\` |`);
  return `${changes()}

## Hashes

| file | \`integrity\` |
| --- | --- |
${rows.join('\n')}

\`\`\`html
<script src="https://cdn.jsdelivr.net/npm/${name}@${version}/dist/embed.js" integrity="${integrityOf('embed.js')}" crossorigin="anonymous" defer></script>
<mechanism-sankey></mechanism-sankey>
\`\`\`
`;
}

/** The part of the changelog on this version, or on what is unreleased. */
function changes() {
  const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const parts = text.split(/^## /m).slice(1);
  const part = parts.find((each) => each.startsWith(`[${version}]`)) ?? parts[0] ?? '';
  return part.split('\n').slice(1).join('\n').trim();
}
