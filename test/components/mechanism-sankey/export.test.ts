// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn } from './drawn.js';

async function figure(selected: string, lang = 'en'): Promise<MechanismSankey> {
  const holder = await fixture<HTMLElement>(html`<div lang=${lang}><mechanism-sankey selected=${selected}></mechanism-sankey></div>`);
  return drawn(holder.querySelector('mechanism-sankey')!);
}

function inside(element: MechanismSankey, selector: string): readonly HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

async function openPanel(element: MechanismSankey, name: string): Promise<HTMLElement> {
  inside(element, '.buttons button').find((button) => button.textContent.trim() === name)!.click();
  await element.updateComplete;
  return inside(element, '.toolbar .panel')[0]!;
}

const notTogether = 'source:bone-marrow>outcome:metabolism';

describe('what is saved of a <mechanism-sankey>', () => {
  it('is nothing where no finding reports the selection whole', async () => {
    const element = await figure(notTogether);
    expect(inside(element, '.details .together')[0]!.textContent).to.contain('0 studies, 0 findings');
    expect(inside(element, '.details [data-format]')).to.have.length(0);
    expect(element.cite('text')).to.equal('');
    expect(element.cite('ris')).to.equal('');
    expect(JSON.parse(element.cite('csl-json'))).to.deep.equal([]);
    const panel = await openPanel(element, 'Save or cite');
    expect(panel.querySelectorAll('[data-format]')).to.have.length(0);
    expect(panel.textContent).to.contain('No finding in view reports the whole selection');
  });

  it('is the selection, else all in view, and the buttons say which', async () => {
    const element = await figure('source:bone-marrow');
    const studies = inside(element, '.details [data-study]').length;
    expect(element.cite('text').trim().split('\n')).to.have.length(studies);
    expect(inside(element, '.details .files .note')[0]!.textContent).to.match(/^Selected \(\d+ findings\):$/);
    inside(element, '.details header button')[0]!.click();
    const panel = await openPanel(element, 'Save or cite');
    expect(panel.querySelector('.files:has([data-format]) .note')!.textContent).to.match(/^In view \(\d+ findings\):$/);
    expect(element.cite('text').trim().split('\n')).to.have.length.above(studies);
  });
});
