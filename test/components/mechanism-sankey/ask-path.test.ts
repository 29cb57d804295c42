// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn } from './drawn.js';
import { pictureOf } from '../../fixtures/picture.js';

const csv = `study,drug,mechanism,effect
A,x,m,y
B,x,n,z
B,w,n,y
C,x,k,z
D,w,k,y`;

async function asking(lang = 'en', width = 900): Promise<MechanismSankey> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: ${width}px">
      <mechanism-sankey lang=${lang} columns="drug mechanism effect"
        ><script type="text/csv">
          ${csv}
        </script></mechanism-sankey
      >
    </div>`,
  );
  const element = await drawn(page.querySelector('mechanism-sankey')!);
  element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.buttons button')[2]!.click();
  await element.updateComplete;
  return element;
}

async function choose(element: MechanismSankey, end: 'from' | 'to', key: string): Promise<void> {
  const select =
    element.shadowRoot!.querySelectorAll<HTMLSelectElement>('.panel select')[
      end === 'from' ? 0 : 1
    ]!;
  select.value = key;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

const routes = (element: MechanismSankey): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.routes button'),
];
const pressed = (element: MechanismSankey): string[] =>
  routes(element)
    .filter((each) => each.getAttribute('aria-pressed') === 'true')
    .map((each) => each.dataset['route']!);

describe('<mechanism-sankey>: finding a link', () => {
  it('highlights the link between both ends, then restores the earlier selection', async () => {
    const element = await asking();
    element.selected = 'drug:w';
    await element.updateComplete;
    await choose(element, 'from', 'drug:x');
    expect(element.selected, 'one end selects nothing').to.equal('drug:w');
    await choose(element, 'to', 'effect:y');
    expect(element.selected).to.equal('drug:x>effect:y');
    expect(pictureOf(element)!.getAttribute('data-highlighted')).to.equal('1');
    await choose(element, 'to', '');
    expect(element.selected).to.equal('drug:w');
  });

  it('keeps what a reader selects afterwards', async () => {
    const element = await asking();
    await choose(element, 'from', 'drug:x');
    await choose(element, 'to', 'effect:y');
    element.selected = 'drug:w';
    await element.updateComplete;
    await choose(element, 'to', '');
    expect(element.selected).to.equal('drug:w');
  });

  it('selects a pressed path, and both ends again on a second press', async () => {
    const element = await asking();
    await choose(element, 'from', 'drug:x');
    await choose(element, 'to', 'effect:y');
    routes(element)[0]!.click();
    await element.updateComplete;
    expect([element.selected, ...pressed(element)]).to.deep.equal([
      'drug:x>mechanism:m>effect:y',
      'drug:x>mechanism:m>effect:y',
    ]);
    routes(element)[0]!.click();
    await element.updateComplete;
    expect([element.selected, ...pressed(element)]).to.deep.equal(['drug:x>effect:y']);
  });

  for (const [lang, headings] of [
    [
      'en',
      [
        'Whole link within one study',
        'Same study, separate findings',
        'Pieced together from different studies',
      ],
    ],
    ['zh', ['单项研究完整报告', '同一研究的不同发现', '由不同研究拼合，无单项研究完整报告']],
  ] as const) {
    it(`lists paths by how far one study reports them, without the shared ends (${lang})`, async () => {
      const element = await asking(lang);
      await choose(element, 'from', 'drug:x');
      await choose(element, 'to', 'effect:y');
      expect(
        [...element.shadowRoot!.querySelectorAll('.route-kind')].map((each) => each.textContent),
      ).to.deep.equal(headings);
      expect(
        routes(element).map((route) => route.textContent.trim()),
        'spoken',
      ).to.deep.equal(['x → m → y', 'x → n → y', 'x → k → y']);
      expect(
        routes(element).map((route) =>
          [...route.childNodes]
            .filter((part) => part instanceof Text)
            .map((part) => part.textContent)
            .join('')
            .trim(),
        ),
        'seen',
      ).to.deep.equal(['m', 'n', 'k']);
    });
  }

  for (const width of [320, 480]) {
    it(`fits its panel at ${width} px, with numbers beside the first lines`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="width: ${width}px"><mechanism-sankey></mechanism-sankey></div>`,
      );
      const element = await drawn(page.querySelector('mechanism-sankey')!);
      element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.buttons button')[2]!.click();
      await element.updateComplete;
      await choose(element, 'from', 'source:umbilical-cord');
      await choose(element, 'to', 'outcome:angiogenesis');
      const panel = element.shadowRoot!.querySelector('.panel')!;
      expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
      expect(routes(element)).not.to.have.length(0);
      for (const route of routes(element))
        expect(getComputedStyle(route).verticalAlign).to.equal('top');
    });
  }
});
