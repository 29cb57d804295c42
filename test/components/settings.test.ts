// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { elements } from '../../src/components/elements.js';
import { EvidenceElement } from '../../src/components/internal/evidence-element.js';
import '../../src/define.js';
import { until } from './mechanism-sankey/drawn.js';

/** Misspelt words of attributes with a fixed list, and what is meant. */
const misspelt: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'mechanism-sankey': [
    ['measure', 'finding', 'findings'],
    ['missing', 'nearset', 'nearest'],
    ['detail', 'term', 'terms'],
    ['order', 'crossing', 'crossings'],
    ['layout', 'Vertical', 'vertical'],
    ['display', 'slides', 'slide'],
    ['print', 'al', 'all'],
  ],
  'study-table': [['selected-rows', 'in place', 'in-place']],
  'study-timeline': [['missing', 'skipp', 'skip']],
  'evidence-matrix': [['missing', 'gather', 'gathered']],
  'source-card': [['compact', 'shrt', 'short']],
};

const csv = 'study,drug,effect\nA,x,y\n,x,z';

/** An element on the page, near the window. */
async function placed(tag: string, attributes: Readonly<Record<string, string>>): Promise<Element> {
  const element = document.createElement(tag);
  if (tag === 'source-card') element.setAttribute('source', 'bone-marrow');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<div style="width: 900px">${element}</div>`);
  return element;
}

/** The text of the message about problems. */
async function message(element: Element): Promise<string> {
  await until(() => element.shadowRoot?.querySelector('[part="error"]') != null);
  return element.shadowRoot!.querySelector('[part="error"]')!.textContent.replace(/\s+/g, ' ');
}

describe('a misspelt option', () => {
  for (const element of elements) {
    const { tagName } = element;
    const isEvidence = element.prototype instanceof EvidenceElement;
    const onError = isEvidence ? ([['on-error', 'draw-vaild', 'draw-valid']] as const) : [];
    for (const [attribute, word, meant] of [...onError, ...(misspelt[tagName] ?? [])]) {
      it(`is named with what is meant: <${tagName} ${attribute}="${word}">`, async () => {
        const text = await message(await placed(tagName, { [attribute]: word }));
        expect(text).to.contain(`${attribute}: “${word}”`).and.to.contain(`“${meant}”`);
      });
    }
  }

  it('is named beside the problems of the data', async () => {
    const element = await placed('mechanism-sankey', {
      'on-error': 'draw-vaild',
      columns: 'drug effect',
      src: URL.createObjectURL(new Blob([csv], { type: 'text/csv' })),
    });
    await until(() => element.shadowRoot!.textContent.includes('row 3'));
    expect(await message(element))
      .to.contain('“draw-vaild”')
      .and.to.contain('“draw-valid”');
    element.setAttribute('on-error', 'draw-valid');
    await until(() => element.shadowRoot!.querySelector('g.node') !== null);
  });
});

describe('an attribute with a number', () => {
  for (const [tag, name] of [
    ['mechanism-sankey', 'max-nodes'],
    ['mechanism-sankey', 'step'],
    ['study-table', 'rows'],
  ] as const)
    it(`is as none where it is empty: <${tag} ${name}>`, async () => {
      const look = async (attributes: Readonly<Record<string, string>>): Promise<string> => {
        const element = await placed(tag, attributes);
        await until(() => element.shadowRoot?.querySelector('g.node, tbody tr') != null);
        return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
      };
      const preset = await look({});
      for (const value of ['', '  ']) expect(await look({ [name]: value })).to.equal(preset);
      for (const wrong of ['-1', '1,000', '2.5'])
        expect(await message(await placed(tag, { [name]: wrong })))
          .to.contain(name)
          .and.to.contain(`“${wrong}”`);
    });
});

describe('a table that a framework dropped', () => {
  it('is said to be missing where columns are of no bundled evidence', async () => {
    const element = await placed('mechanism-sankey', { columns: 'drug effect' });
    expect(await message(element))
      .to.contain('no table of its own')
      .and.to.contain('property data');
  });

  it('is not suspected where a bundled column is misspelt, nor in data of the page', async () => {
    const misspelt = await placed('mechanism-sankey', { columns: 'sorce outcome' });
    expect(await message(misspelt)).not.to.contain('table of its own');
    const src = URL.createObjectURL(new Blob([csv.slice(0, -5)], { type: 'text/csv' }));
    const own = await placed('mechanism-sankey', { columns: 'medicine effect', src });
    expect(await message(own))
      .to.contain('“medicine”')
      .and.not.to.contain('table of its own');
  });
});
