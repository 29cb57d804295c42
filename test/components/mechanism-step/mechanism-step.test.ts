// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import type { MechanismStep } from '../../../src/components/mechanism-step/mechanism-step.js';

describe('<mechanism-step>', () => {
  it('takes its caption from the attribute, else from the content', async () => {
    const step = await fixture<MechanismStep>(
      html`<mechanism-step> From the content </mechanism-step>`,
    );
    expect(step.text).to.equal('From the content');
    step.caption = 'From the attribute';
    expect(step.text).to.equal('From the attribute');
  });

  it('can be read where no diagram shows it', async () => {
    const step = await fixture<MechanismStep>(
      html`<mechanism-step caption="Skin first"></mechanism-step>`,
    );
    expect(step.getBoundingClientRect().height).to.be.above(0);
    expect(step.shadowRoot!.textContent).to.contain('Skin first');
  });

  it('changes the caption of the diagram that shows it', async () => {
    const diagram = await fixture<MechanismSankey>(
      html`<mechanism-sankey step="1"
        ><mechanism-step select="source:skin" caption="Skin first"></mechanism-step
      ></mechanism-sankey>`,
    );
    const shows = (text: string): Promise<void> =>
      waitUntil(() => diagram.shadowRoot!.textContent.includes(text), text);
    await shows('Skin first');
    diagram.querySelector('mechanism-step')!.caption = 'Skin, then cord';
    await shows('Skin, then cord');
  });
});
