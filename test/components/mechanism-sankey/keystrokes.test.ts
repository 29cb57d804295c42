// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn, openTable, until } from './drawn.js';

const root = (element: MechanismSankey): ShadowRoot => element.shadowRoot!;
const spoken = (element: MechanismSankey): string =>
  root(element).querySelector('[role="status"]')!.textContent.trim();
const named = (element: MechanismSankey): string => {
  const { activeElement } = root(element);
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.trim() ?? '';
};

/** A figure of the bundled evidence between two links of the page; focus is on the first. */
async function page(): Promise<MechanismSankey> {
  const holder = await fixture<HTMLElement>(
    html`<div style="width: 1000px">
      <a href="#before">before</a><mechanism-sankey></mechanism-sankey><a href="#after">after</a>
    </div>`,
  );
  const element = await drawn(holder.querySelector('mechanism-sankey')!);
  holder.querySelector('a')!.focus();
  return element;
}

/** Presses a real key, with Shift where its name begins so. */
async function pressKey(name: string): Promise<void> {
  const key = name.replace('Shift+', '');
  if (key !== name) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: key });
  if (key !== name) await sendKeys({ up: 'Shift' });
}

/** Presses real keys and counts them. */
function keyboard(element: MechanismSankey): {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly count: () => number;
} {
  let count = 0;
  return {
    press: async (...keys) => {
      for (const key of keys) {
        count += 1;
        await pressKey(key);
        await element.updateComplete;
      }
    },
    count: () => count,
  };
}

/** What the data say: the named cargo of most studies of umbilical-cord cells, and these. */
async function answerOf(
  element: MechanismSankey,
): Promise<{ readonly link: string; readonly names: readonly string[] }> {
  const links = [...root(element).querySelectorAll<SVGElement>('g.link')].filter(
    ({ dataset }) =>
      dataset['from'] === 'source:umbilical-cord' && !dataset['to']!.includes('unnamed'),
  );
  const [largest] = links.sort(
    (a, b) => Number(b.dataset['studies']) - Number(a.dataset['studies']),
  );
  const { from = '', to = '' } = largest!.dataset;
  await openTable(element);
  const row = root(element).querySelector(`tr[data-link="${from}>${to}"] .studies`)!;
  const names = row.textContent.trim().split(/, | and /);
  root(element).querySelector('.table-holder')!.toggleAttribute('open', false);
  return { link: `${from}>${to}`, names };
}

describe('<mechanism-sankey> in keystrokes', () => {
  it('is one tab stop for the picture, in both directions', async () => {
    const element = await page();
    const stops: string[] = [];
    const walk = async (key: string, end: string): Promise<void> => {
      for (let presses = 0; presses < 12; presses += 1) {
        await pressKey(key);
        const { activeElement } = document;
        if (activeElement !== element) {
          stops.push(activeElement!.textContent);
          break;
        }
        stops.push(root(element).activeElement!.localName);
      }
      expect(stops.at(-1), stops.join()).to.equal(end);
    };
    await walk('Tab', 'after');
    await walk('Shift+Tab', 'before');
    expect(stops.filter((stop) => stop === 'g')).to.have.length(2);
    expect(stops).not.to.include('svg');
  });

  it('answers which named cargo umbilical cord has most studies of, by keys', async () => {
    const element = await page();
    const { link, names } = await answerOf(element);
    root(element).querySelector<HTMLElement>('.skip')!.focus();
    const { press, count } = keyboard(element);
    // the source with most studies, its links, the largest that names something
    await press('Tab', 'n', 'ArrowRight', 'n', 'Enter');
    expect(element.selected).to.equal(link);
    const read = [...root(element).querySelectorAll('.details .study-row .name')];
    expect(read.map(({ textContent }) => textContent.trim())).to.have.members(names);
    expect(count()).to.be.at.most(10);
  });

  it('answers it by the table', async () => {
    const element = await page();
    const { link, names } = await answerOf(element);
    root(element).querySelector<HTMLElement>('.skip')!.focus();
    const { press, count } = keyboard(element);
    // to the table, its headings, its rows, which the first letter of the source finds
    await press('Enter', 'Tab', 'Tab');
    const isAnswer = (): boolean =>
      root(element).activeElement?.closest('tr')?.dataset['link'] === link;
    while (!isAnswer() && count() < 20) await press('u');
    expect(isAnswer()).to.equal(true);
    for (const name of names) expect(named(element)).to.contain(name);
    expect(count()).to.be.at.most(10);
  });

  it('answers it by speech alone', async () => {
    const element = await page();
    const { names } = await answerOf(element);
    root(element).querySelector<HTMLElement>('.skip')!.focus();
    const { press, count } = keyboard(element);
    await press('Tab');
    await until(() => spoken(element) === 'Arrow keys move; question mark lists the keys.');
    await press('n');
    expect(named(element)).to.match(/^umbilical cord, Source, \d+ of \d+, \d+ of \d+ studies$/);
    await press('ArrowRight', 'n');
    expect(named(element)).to.match(/^umbilical cord to microRNAs, \d+ studies$/);
    await until(() => /^1 of \d+ named, by size$/.test(spoken(element)));
    await press('i');
    await until(() => spoken(element).includes('Studies: '));
    for (const name of names) expect(spoken(element)).to.contain(name);
    expect(count()).to.be.at.most(10);
  });

  it('leaves with Escape once nothing is open or selected; Tab goes on behind the picture', async () => {
    const element = await page();
    root(element).querySelector<HTMLElement>('.skip')!.focus();
    const { press } = keyboard(element);
    await press('Tab', 'Enter');
    const key = root(element).activeElement!.getAttribute('data-key');
    const state = (): unknown => [
      root(element).querySelector('.details') !== null,
      element.selected,
      root(element).activeElement?.getAttribute('data-key') ?? '',
    ];
    expect(state()).to.deep.equal([true, key, key]);
    await press('Escape');
    expect(state(), 'closes').to.deep.equal([false, key, key]);
    await press('Escape');
    expect(state(), 'clears').to.deep.equal([false, '', key]);
    await press('Escape');
    expect(state(), 'leaves').to.deep.equal([false, '', '']);
    await press('Tab');
    expect(root(element).activeElement?.localName).to.equal('summary');
  });
});
