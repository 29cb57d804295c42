// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { elements } from '../src/components/elements.js';
import { filesWithOwner, ownerPlaceholder } from '../scripts/owner.mjs';

interface Package {
  readonly version: string;
  readonly repository: { readonly url: string };
  readonly exports: Readonly<Record<string, string | { readonly default?: string }>>;
  readonly files: readonly string[];
}

const readText = async (path: string): Promise<string> => (await fetch(`/${path}`)).text();
const readPackage = async (): Promise<Package> =>
  JSON.parse(await readText('package.json')) as Package;

/** The built scripts that the package exports; needs `npm run build`. */
async function exportedScripts(): Promise<readonly string[]> {
  const { exports } = await readPackage();
  return Object.values(exports)
    .map((target) => (typeof target === 'string' ? target : (target.default ?? '')))
    .filter((target) => target.endsWith('.js'))
    .flatMap((target) =>
      target.includes('*') && target.includes('components')
        ? elements.map(({ tagName }) => target.replaceAll('*', tagName))
        : [target.replace('frame*', 'frame').replace('embed.*', 'embed.all')],
    );
}

describe('the package', () => {
  it('does nothing and throws nothing when a server imports an entry', async () => {
    const files = await exportedScripts();
    expect(files.length).to.be.above(elements.length);
    const errors = await executeServerCommand<string, object>('import-in-node', { files });
    expect(errors).to.equal('');
  });

  it('registers nothing on a server with a shim of a page', async () => {
    const files = ['test/fixtures/server-shim.mjs', 'dist/define.js'];
    const errors = await executeServerCommand<string, object>('import-in-node', { files });
    expect(errors).to.equal('');
  });

  it('types every attribute for the markup of frameworks', async () => {
    const types = await readText('dist/types/attributes.d.ts');
    for (const { tagName, elementProperties } of elements) {
      const [, part = ''] = new RegExp(`'${tagName}': \\{([^]*?)\\n  \\};`).exec(types) ?? [];
      for (const [name, { attribute, state }] of elementProperties) {
        if (attribute === false || state === true) continue;
        const written = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
        expect(part, tagName).to.contain(`'${written}'?: `);
      }
    }
  });

  it('brings the licences of what its scripts include', async () => {
    const notices = await readText('dist/THIRD-PARTY-NOTICES.txt');
    for (const name of ['lit', '@lit/context', 'd3-sankey', 'd3-selection', 'd3-dsv'])
      expect(notices).to.match(new RegExp(`^${name} \\d.*\\n\\n.*(?:Copyright|License)`, 'm'));
    expect((await readText('dist/embed.js')).slice(0, 300)).to.contain('THIRD-PARTY-NOTICES.txt');
  });

  it('is said in README with its exact version and a hash', async () => {
    const { version } = await readPackage();
    const [, tag = ''] =
      /```html\n(<script [^]*?<\/script>)/.exec(await readText('README.md')) ?? [];
    expect(tag).to.contain(`mechanism-sankey@${version}/dist/embed.js`);
    expect(tag).to.match(/ integrity="sha384-[A-Za-z0-9+/]{64}"/);
  });

  it('names its owner only where the command that fills it in knows', async () => {
    const { url } = (await readPackage()).repository;
    const isFilledIn = !url.includes(ownerPlaceholder);
    for (const file of filesWithOwner)
      expect((await readText(file)).includes(ownerPlaceholder), file).to.equal(!isFilledIn);
    const others = ['CHANGELOG.md', 'CONTRIBUTING.md', 'ACCESSIBILITY.md', 'CODE_OF_CONDUCT.md'];
    for (const file of others) expect(await readText(file), file).not.to.contain(ownerPlaceholder);
  });
});
