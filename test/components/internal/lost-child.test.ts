// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn, until } from '../mechanism-sankey/drawn.js';

/** What a browser makes of a page as an editor sends it. */
async function pageOf(markup: string): Promise<MechanismSankey> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const page = new DOMParser().parseFromString(markup, 'text/html');
  holder.append(...page.body.childNodes);
  return holder.querySelector('mechanism-sankey')!;
}

const error = (element: MechanismSankey): string =>
  element.shadowRoot?.querySelector('.error')?.textContent ?? '';

describe('a figure in paragraphs and line breaks', () => {
  it('has the steps and data that an editor wrapped in them', async () => {
    const story = await pageOf(`<p><mechanism-sankey step="1"><br />
<mechanism-step select="source:bone-marrow" caption="Of bone marrow"></mechanism-step><br />
<mechanism-step caption="Of all"></mechanism-step><br />
</mechanism-sankey></p>`);
    await drawn(story);
    expect(story.shadowRoot!.querySelector('h2')?.textContent).to.contain('Of bone marrow');
    story.next();
    await story.updateComplete;
    expect(story.shadowRoot!.querySelector('h2')?.textContent).to.contain('Of all');
    expect([...story.querySelectorAll('mechanism-step[data-in-figure]')]).to.have.length(2);

    const own = await pageOf(`<mechanism-sankey columns="drug effect">
<p><script type="text/csv">
study,drug,effect
A,x,p
</script></p>
<p><mechanism-step caption="Mine"></mechanism-step></p>
</mechanism-sankey>`);
    await drawn(own);
    expect(own.shadowRoot!.querySelector('[data-key="drug:x"]')).not.to.equal(null);
  });

  for (const [child, markup] of [
    ['<script>', '<p><script type="text/csv">\nstudy,drug,effect\nA,x,p\n</script></p>'],
    ['<script>', '<p></p><p><script type="application/json">[]</script></p>'],
    ['<mechanism-step>', '<p><br /><mechanism-step caption="One"></mechanism-step></p>'],
  ] as const) {
    it(`says that ${child} was lost where a blank line ended it: ${markup.slice(0, 12)}`, async () => {
      const figure = await pageOf(
        `<p><mechanism-sankey></p>\n${markup}\n<p></mechanism-sankey></p>`,
      );
      expect(figure.childElementCount).to.equal(0);
      await until(() => error(figure).includes(child));
      expect(error(figure)).to.contain('Take out the blank lines');
      expect(figure.shadowRoot!.querySelector('svg')).to.equal(null);
    });
  }

  it('minds nothing else behind it', async () => {
    const figure = await pageOf(
      '<mechanism-sankey></mechanism-sankey><script type="application/json">{}</script><p>Text <b>b</b></p>',
    );
    await drawn(figure);
    expect(error(figure)).to.equal('');
  });
});
