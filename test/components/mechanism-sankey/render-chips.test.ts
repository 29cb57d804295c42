// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { itWith } from '../../fixtures/engine.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { figureIn, inside, one, openTool, press } from './tools.js';

const figure = (filter: string): Promise<MechanismSankey> =>
  figureIn(html`<mechanism-sankey .data=${smallDataset} filter=${filter}></mechanism-sankey>`);
const chips = (element: MechanismSankey): readonly string[] =>
  inside(element, '.chips li > span').map((chip) => chip.textContent);
const sentence = (element: MechanismSankey): string =>
  one(element, '.lead > span').textContent.trim();

describe('the chips of <mechanism-sankey>', () => {
  it('are only for what a reader added; the rest is said as a sentence', async () => {
    const element = await figure('source:umbilical-cord');
    expect(chips(element)).to.deep.equal([]);
    expect(sentence(element)).to.contain('mbilical cord only').and.to.contain('vary only');
    await openTool(element, 'filter');
    await press(element, '.group[data-facet="species"] [data-term]');
    expect(chips(element)).to.have.length(1);
    expect(chips(element)[0]).to.match(/^Species: /);
    expect(sentence(element)).to.contain('mbilical cord only').and.not.to.contain('Species');
    await press(element, '.chips button');
    expect(chips(element)).to.deep.equal([]);
  });

  it('restore what was lifted', async () => {
    const element = await figure('');
    await openTool(element, 'filter');
    await press(element, '[data-term="ovary"]');
    expect(chips(element)).to.deep.equal(['Tissue: any']);
    expect(sentence(element))
      .to.match(/Retracted studies left out$/)
      .and.not.to.contain('vary only');
    await press(element, '.chips button');
    expect(chips(element)).to.deep.equal([]);
    expect(sentence(element)).to.contain('vary only');
  });

  it('restore an author’s condition that a reader changed', async () => {
    const element = await figure('source:umbilical-cord');
    await openTool(element, 'filter');
    await press(element, '[data-term="bone-marrow"]');
    expect(chips(element)).to.deep.equal(['Source: umbilical cord or bone marrow']);
    await press(element, '.chips button');
    expect(chips(element)).to.deep.equal([]);
    expect(sentence(element)).to.contain('mbilical cord only');
  });

  itWith('print', 'have space at their end in print, where they have no buttons', async () => {
    const element = await figure('');
    await openTool(element, 'filter');
    await press(element, '[data-term="ovary"]');
    await emulateMedia({ media: 'print' });
    try {
      expect(one(element, '.chips button').offsetWidth).to.equal(0);
      const { paddingInlineEnd } = getComputedStyle(one(element, '.chips li'));
      expect(parseFloat(paddingInlineEnd)).to.be.at.least(8);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
