// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import { pictureOf } from '../../fixtures/picture.js';
import { drawn, until } from './drawn.js';

const csv = `study,drug,mechanism,effect
A,x,m,y
B,x,n,z
B,w,n,y
C,x,k,z
D,w,k,y
E,v,,y`;

interface Asked {
  readonly lang?: string;
  readonly width?: number;
  readonly selected?: string;
  /** The bundled evidence instead of the rows above. */
  readonly isBundled?: boolean;
}

async function asking({ lang = 'en', width = 1300, selected = '', isBundled }: Asked = {}) {
  const page = await fixture<HTMLElement>(
    isBundled === true
      ? html`<div style="width: ${width}px">
          <mechanism-sankey lang=${lang}></mechanism-sankey>
        </div>`
      : html`<div style="width: ${width}px">
          <mechanism-sankey lang=${lang} columns="drug mechanism effect"
            ><script type="text/csv">
              ${csv}
            </script></mechanism-sankey
          >
        </div>`,
  );
  const element = await drawn(page.querySelector('mechanism-sankey')!);
  element.selected = selected;
  await element.updateComplete;
  await toggle(element);
  return element;
}

const button = (element: MechanismSankey): HTMLButtonElement =>
  element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.buttons button')[2]!;

async function toggle(element: MechanismSankey): Promise<void> {
  button(element).click();
  await element.updateComplete;
}

const ends = (element: MechanismSankey): HTMLSelectElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLSelectElement>('.question select'),
];

async function choose(element: MechanismSankey, end: 'from' | 'to', key: string): Promise<void> {
  const select = ends(element)[end === 'from' ? 0 : 1]!;
  select.value = key;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function ask(element: MechanismSankey, from: string, to: string): Promise<void> {
  await choose(element, 'from', from);
  await choose(element, 'to', to);
}

const all = (element: MechanismSankey, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (element: MechanismSankey, selector: string): string[] =>
  all(element, selector).map((each) => each.textContent.replace(/\s+/g, ' ').trim());
const headline = (element: MechanismSankey): string => texts(element, 'h2')[0]!;
const highlighted = (element: MechanismSankey): string | null =>
  pictureOf(element)!.getAttribute('data-highlighted');

describe('<mechanism-sankey>: finding a link', () => {
  it('asks in place of the quiet line, and answers in the headline', async () => {
    const element = await asking();
    expect(all(element, '.lead').map((line) => getComputedStyle(line).visibility)).to.deep.equal([
      'hidden',
    ]);
    await ask(element, 'drug:x', 'effect:y');
    expect(headline(element)).to.equal('X to y: reported by 1 study');
    await toggle(element);
    expect(all(element, '.question')).to.have.length(0);
    expect(all(element, '.lead')).to.have.length(1);
  });

  it('moves the figure neither up nor down', async () => {
    const element = await asking({ isBundled: true, width: 1280 });
    const top = (): number => pictureOf(element)!.getBoundingClientRect().top;
    const asked = top();
    await ask(element, 'source:umbilical-cord', 'outcome:angiogenesis');
    expect(top(), 'with an answer').to.be.closeTo(asked, 1);
    await toggle(element);
    expect(top(), 'without the question').to.be.closeTo(asked, 1);
  });

  it('nor where the quiet line takes two lines', async () => {
    const element = await asking({ isBundled: true, width: 900 });
    const top = (): number => pictureOf(element)!.getBoundingClientRect().top;
    const asked = top();
    await toggle(element);
    expect(all(element, '.lead')[0]!.getBoundingClientRect().height).to.be.above(40);
    expect(top()).to.be.closeTo(asked, 1);
  });

  it('highlights the link between both ends, then restores the earlier selection', async () => {
    const element = await asking({ selected: 'effect:z' });
    await choose(element, 'from', 'drug:x');
    expect(element.selected, 'z was the end').to.equal('drug:x>effect:z');
    await choose(element, 'to', 'effect:y');
    expect(element.selected).to.equal('drug:x>effect:y');
    expect(highlighted(element)).to.equal('1');
    await choose(element, 'to', '');
    expect(element.selected).to.equal('effect:z');
    await choose(element, 'to', 'effect:y');
    await toggle(element);
    expect(element.selected, 'after it is closed').to.equal('effect:z');
  });

  it('begins with what is selected: its first and its last station', async () => {
    const chosen = (element: MechanismSankey): string[] => ends(element).map(({ value }) => value);
    const whole = await asking({ selected: 'drug:x>mechanism:m>effect:y' });
    expect(chosen(whole)).to.deep.equal(['drug:x', 'effect:y']);
    expect(texts(whole, '.end-face')).to.deep.equal(['x 3', 'y 4']);
    expect(chosen(await asking({ selected: 'mechanism:m' }))).to.deep.equal(['mechanism:m', '']);
    expect(chosen(await asking({ selected: 'effect:y' }))).to.deep.equal(['', 'effect:y']);
  });

  it('offers terms by size with their studies, in the columns of which a link can lead', async () => {
    const element = await asking();
    const offered = (end: number): string[][] =>
      [...ends(element)[end]!.querySelectorAll('optgroup')].map((group) => [
        group.label,
        ...[...group.children].map((option) => option.textContent.trim()),
      ]);
    expect(offered(0)).to.deep.equal([
      ['drug', 'x (3)', 'w (2)', 'v (1)'],
      ['mechanism', 'k (2)', 'm (1)', 'n (1)'],
    ]);
    await choose(element, 'from', 'mechanism:k');
    expect(offered(1).map(([column]) => column)).to.deep.equal(['effect']);
    await choose(element, 'from', 'drug:x');
    expect(offered(1).map(([column]) => column)).to.deep.equal(['mechanism', 'effect']);
    expect(ends(element).map((select) => select.ariaLabel)).to.deep.equal(['From', 'To']);
  });

  it('tells what one study reports whole from what is pieced together', async () => {
    const element = await asking();
    await ask(element, 'drug:x', 'effect:y');
    expect(texts(element, '.link-section:not(.most) h4')).to.deep.equal([
      'Whole link within one study',
      'Same study, separate findings',
      'Pieced together from different studies',
    ]);
    expect(texts(element, '.link-count')).to.deep.equal(['1 study', '1 study', '1 way']);
    expect(all(element, '.link-section .study-row')).to.have.length(2);
    expect(texts(element, '.step-path')).to.deep.equal(['x → n', 'n → y', 'x → k', 'k → y']);
    expect(texts(element, '.link-note').join(' ')).to.contain(
      'Through k: no study reports it whole.',
    );
  });

  it('says the same in Chinese', async () => {
    const element = await asking({ lang: 'zh' });
    await ask(element, 'drug:x', 'effect:y');
    expect(texts(element, '.link-section:not(.most) h4')).to.deep.equal([
      '单项研究完整报告',
      '同一研究的不同发现',
      '由不同研究拼合，无单项研究完整报告',
    ]);
    expect(headline(element)).to.match(/1 项研究报告$/);
  });

  it('says that no study reports a link whole, or that nothing connects its ends', async () => {
    const element = await asking();
    await ask(element, 'drug:w', 'effect:z');
    expect(headline(element)).to.equal('W to z: no study reports the whole link');
    expect(texts(element, '.link-count')[0]).to.equal('0 studies');
    expect(Number(highlighted(element))).to.equal(0);
    await ask(element, 'drug:v', 'effect:z');
    expect(headline(element)).to.equal('V to z: not reported');
    expect(texts(element, '.side').join(' ')).to.contain('No finding in view connects these two.');
    expect(texts(element, '.side').join(' ')).to.contain('No study names a mechanism from v');
  });

  it('highlights a step while it is pointed at or has focus, and keeps it once pressed', async () => {
    const element = await asking();
    await ask(element, 'drug:x', 'effect:y');
    const step = all(element, '.follow.step')[2]!;
    step.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => highlighted(element) === '1');
    step.dispatchEvent(new PointerEvent('pointerleave'));
    step.focus();
    step.click();
    await element.updateComplete;
    expect(element.selected).to.equal('drug:x>mechanism:k');
    expect(step.ariaPressed).to.equal('true');
    expect(headline(element), 'the question stays').to.equal('X to y: reported by 1 study');
    step.click();
    await element.updateComplete;
    expect([element.selected, step.ariaPressed]).to.deep.equal(['drug:x>effect:y', 'false']);
  });

  it('lists the ways of what is reported whole, and highlights the one that is pressed', async () => {
    const element = await asking({ isBundled: true });
    await ask(element, 'source:bone-marrow', 'outcome:anti-apoptosis-proliferation');
    const ways = all(element, '.follow.route');
    expect(ways.length).to.be.greaterThan(1);
    const whole = Number(highlighted(element));
    ways[0]!.click();
    await element.updateComplete;
    expect(ways.map((way) => way.ariaPressed)).to.deep.equal(
      ways.map((_, index) => String(index === 0)),
    );
    expect(Number(highlighted(element))).to.be.within(1, whole - 1);
  });

  it('lists the studies that the evidence itself gives', async () => {
    const element = await asking({ isBundled: true });
    await ask(element, 'source:umbilical-cord', 'outcome:angiogenesis');
    const found = bundledDataset().studies.filter(
      ({ status, findings }) =>
        status !== 'retracted' &&
        findings.some(
          ({ source, outcome, tissue }) =>
            [source].flat().includes('umbilical-cord') &&
            [outcome].flat().includes('angiogenesis') &&
            [tissue].flat().includes('ovary'),
        ),
    );
    expect(found.length).to.be.greaterThan(0);
    expect(
      all(element, '.link-section .study-row').map((row) => row.dataset['study']),
    ).to.have.members(found.map(({ id }) => id));
    expect(headline(element)).to.contain(String(found.length));
  });

  it('opens a study in place, as in the details', async () => {
    const element = await asking();
    await ask(element, 'drug:x', 'effect:y');
    const toggles = (): HTMLElement[] => all(element, '.study-row > button');
    const isOpen = (): (string | null)[] => toggles().map((each) => each.ariaExpanded);
    expect(isOpen()).to.deep.equal(['false', 'false']);
    toggles()[0]!.click();
    await element.updateComplete;
    expect(isOpen()).to.deep.equal(['true', 'false']);
    expect(all(element, '.study-row')[0]!.children.length).to.be.above(1);
  });

  it('says which node most studies of a term report, and which studies, as links', async () => {
    const element = await asking();
    const selects = all(element, '.most select') as HTMLSelectElement[];
    const change = async (index: number, value: string): Promise<string> => {
      selects[index]!.value = value;
      selects[index]!.dispatchEvent(new Event('change'));
      await element.updateComplete;
      return texts(element, '.most-answer')[0]!;
    };
    expect(texts(element, '.most-answer'), 'of the largest').to.deep.equal([
      'M, n and k: 1 of 3 studies of x: A, B, C',
    ]);
    expect(await change(0, 'effect')).to.equal('Z: 2 of 3 studies of x: B, C');
    await until(() => texts(element, '[role="status"]')[0] === 'Z: 2 of 3 studies of x:');
    await change(0, 'mechanism');
    expect(await change(1, 'drug:v')).to.equal('No study in view reports one.');
    all(element, '.most input')[0]!.click();
    await element.updateComplete;
    expect(texts(element, '.most-answer')[0]).to.match(/: 1 of 1 study of v: E$/);
    const bundled = await asking({ isBundled: true, selected: 'source:umbilical-cord' });
    const links = all(bundled, '.most-answer a') as HTMLAnchorElement[];
    expect(links.map(({ hostname }) => hostname)).to.include('doi.org');
  });

  it('returns focus to its button when it is closed from within', async () => {
    const element = await asking();
    await ask(element, 'drug:x', 'effect:y');
    all(element, '.side .close')[0]!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
    expect(all(element, '.side[data-content="routes"]')).to.have.length(0);
  });

  for (const width of [390, 640]) {
    it(`fits at ${width} px`, async () => {
      const element = await asking({ isBundled: true, width });
      await ask(element, 'source:umbilical-cord', 'outcome:anti-apoptosis-proliferation');
      const question = element.shadowRoot!.querySelector('.question')!;
      expect(question.scrollWidth).to.be.at.most(question.clientWidth);
      const side = element.shadowRoot!.querySelector('.side')!;
      expect(side.scrollWidth).to.be.at.most(side.clientWidth);
    });
  }
});
