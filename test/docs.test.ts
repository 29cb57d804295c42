// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { elements } from '../src/components/elements.js';
import { parseData } from '../src/data/parse.js';
import { wordFacets } from '../src/data/word-facets.js';
import { facets } from '../src/model/facets.js';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'ACCESSIBILITY.md',
  'CHANGELOG.md',
  'src/data/README.md',
];

async function read(path: string): Promise<string> {
  const answer = await fetch(`/${path}`);
  if (!answer.ok) throw new Error(`${path} cannot be read.`);
  return answer.text();
}

async function missingOf(paths: Iterable<string>): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const path of new Set(paths)) {
    if (!(await fetch(`/${path}`)).ok) missing.push(path);
  }
  return missing;
}

/** What the first group of a pattern matches in a text, each once. */
function matches(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

describe('the documents', () => {
  it('name the scripts of package.json, all of them and no others', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: object };
    const guide = await read('CONTRIBUTING.md');
    const named = [
      ...matches(guide, /`npm run ([\w:-]+)/g),
      ...matches(guide, /`npm (start|test)`/g),
    ];
    expect([...named].sort()).to.deep.equal(Object.keys(scripts).sort());
    const elsewhere = await Promise.all(documents.map(read));
    for (const text of elsewhere)
      expect(Object.keys(scripts)).to.include.members([...matches(text, /npm run ([\w:-]+)/g)]);
  });

  for (const document of documents) {
    it(`${document} links to files that exist`, async () => {
      const folder = document.replace(/[^/]+$/, '');
      const links = matches(await read(document), /\]\((?!https?:|#)([^)#\s]+)/g);
      expect(await missingOf(links.map((link) => folder + link))).to.deep.equal([]);
    });
  }

  for (const document of ['CONTRIBUTING.md', 'ACCESSIBILITY.md', 'src/data/README.md']) {
    it(`${document} names files that exist`, async () => {
      const named = matches(
        await read(document),
        /`((?:src|test|scripts|stories)\/[\w./-]+\.(?:ts|mjs|md))`/g,
      );
      expect(named).not.to.be.empty;
      expect(await missingOf(named)).to.deep.equal([]);
    });
  }

  it('README.md shows a table and JSON that are read as they are', async () => {
    const readme = await read('README.md');
    const block = (language: string): string =>
      [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))]
        .map(([, text = '']) => text)
        .find((text) => text.includes('Alder 2019')) ?? '';
    const table = parseData({ kind: 'csv', value: block('csv'), where: '' });
    const json = parseData({ kind: 'json', value: block('json'), where: '' });
    for (const { problems, notices, dataset } of [table, json]) {
      expect([...problems, ...notices]).to.deep.equal([]);
      expect(dataset!.studies[0]?.findings[0]?.other?.['mechanism']).to.deep.equal([
        'kinase',
        'transport',
      ]);
    }
    const page = new DOMParser().parseFromString(block('html'), 'text/html');
    expect(page.querySelector('script[type="text/csv"]')?.textContent.trim()).to.equal(
      block('csv').trim(),
    );
  });

  it('README.md lists every facet', async () => {
    const [list = ''] = matches(await read('README.md'), /^\| `columns` .*?: `([^`]+)`/gm);
    expect(list.split(' ')).to.deep.equal(facets.map(({ id }) => id));
  });

  it('the codebook describes every field that holds one term', async () => {
    const cells = matches(await read('src/data/README.md'), /^\| ([^|]*) \|/gm).join(' ');
    expect(matches(cells, /`([\w-]+)`/g)).to.include.members([...wordFacets]);
  });
});

describe('every element', () => {
  it('has a story and a test', async () => {
    const files = elements.flatMap(({ tagName }) => [
      `stories/${tagName}.stories.ts`,
      `test/components/${tagName}/${tagName}.test.ts`,
    ]);
    expect(await missingOf(files)).to.deep.equal([]);
  });

  it('has an example of each of its attributes among its stories', async () => {
    /** The same in all elements: an example in one of them is enough. */
    const shared = new Set(['src', 'on-error']);
    const texts = await Promise.all(
      elements.map(async ({ tagName }) =>
        // types, comments and controls are no examples
        (await read(`stories/${tagName}.stories.ts`))
          .replace(/^(?:export )?interface [^]*?^}/gm, '')
          .replace(/\/\*\*[^]*?\*\//g, '')
          .replace(/^ {2}argTypes: \{(?:.*\}|[^]*?^ {2}\}),?$/gm, ''),
      ),
    );
    const missing: string[] = [];
    elements.forEach(({ tagName, elementProperties }, index) => {
      for (const [name, { attribute, state }] of elementProperties) {
        if (attribute === false || state === true) continue;
        const written = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
        const stories = shared.has(written) ? texts.join('\n') : texts[index]!;
        // as an argument, or in a template
        if (!new RegExp(`\\b${String(name)}(?::|,? })|\\b${written}[\\s=>]`).test(stories))
          missing.push(`${tagName} ${written}`);
      }
    });
    expect(missing).to.deep.equal([]);
  });

  it('has a row or a heading in README.md', async () => {
    const shown = matches(await read('README.md'), /^(?:\| |## )`<([a-z-]+)/gm);
    expect(shown).to.include.members(elements.map(({ tagName }) => tagName));
  });
});
