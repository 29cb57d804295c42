// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { SourceCard } from '../../../src/components/source-card/source-card.js';

const root = (card: SourceCard): ShadowRoot => card.shadowRoot!;
const stops = (within: ParentNode): readonly HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>('.term')].filter((button) => button.tabIndex === 0);
const active = (card: SourceCard): string =>
  `${(root(card).activeElement as HTMLElement | null)?.dataset['facet']}:${(root(card).activeElement as HTMLElement | null)?.dataset['term']}`;
const keyOf = ({ dataset }: HTMLElement): string => `${dataset['facet']}:${dataset['term']}`;

async function cardOf(compact: boolean): Promise<SourceCard> {
  const holder = await fixture(
    html`<div>
      <style>
        div.box {
          width: 760px;
        }
      </style>
      <div class="box"><source-card source="umbilical-cord" ?compact=${compact}></source-card></div>
    </div>`,
  );
  const card = holder.querySelector('source-card')!;
  await waitUntil(() => root(card).querySelector('h2') !== null);
  await card.updateComplete;
  return card;
}

describe('<source-card> by keyboard', () => {
  it('has one tab stop per section, however many terms it has', async () => {
    const card = await cardOf(false);
    const parts = [...root(card).querySelectorAll('[data-roving]')].filter(
      (part) => part.querySelector('.term') !== null,
    );
    for (const part of parts) expect(stops(part), part.className).to.have.length(1);
    expect(stops(root(card)).length).to.equal(parts.length + 1);
    const short = await cardOf(true);
    expect(
      stops(root(short)).map((stop) => stop.closest('[data-roving]')?.className ?? 'title'),
    ).to.deep.equal(['title', 'outcomes', 'lists']);
  });

  it('moves with arrow keys along the terms, and up and down as displayed', async () => {
    const card = await cardOf(false);
    const profile = [...root(card).querySelectorAll<HTMLElement>('.reported > .profile .term')];
    profile[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(active(card)).to.equal(keyOf(profile[1]!));
    await sendKeys({ press: 'End' });
    expect(active(card)).to.equal(keyOf(profile.at(-1)!));
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(active(card), 'there is no way out at the end').to.equal(keyOf(profile[0]!));
    const [first, second] = root(card).querySelectorAll<HTMLElement>('.most .terms .term');
    first!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(active(card)).to.equal(keyOf(second!));
    const below = second!.getBoundingClientRect();
    await sendKeys({ press: 'ArrowDown' });
    expect(root(card).activeElement!.getBoundingClientRect().top).to.be.above(below.top);
    expect(
      stops(root(card).querySelector('.most')!),
      'where focus was, it returns to',
    ).to.deep.equal([root(card).activeElement]);
  });

  it('skips what is folded and reaches it once open', async () => {
    const card = await cardOf(false);
    const fold = root(card).querySelector<HTMLDetailsElement>('.reported .more')!;
    const hidden = [...fold.querySelectorAll<HTMLElement>('.term')];
    const before = [...root(card).querySelectorAll<HTMLElement>('.reported .term')]
      .filter((button) => !hidden.includes(button))
      .at(-1)!;
    before.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(hidden).not.to.include(root(card).activeElement);
    fold.open = true;
    expect(stops(fold), 'opening adds no tab stop').to.have.length(0);
    before.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(root(card).activeElement).to.equal(hidden[0]);
  });

  it('presses a term within a line of text with Enter and Space', async () => {
    const card = await cardOf(false);
    const term = root(card).querySelector<HTMLElement>('.most .terms .term')!;
    for (const [key, pressed] of [
      ['Enter', 'true'],
      [' ', 'false'],
    ] as const) {
      term.focus();
      await sendKeys({ press: key });
      await card.updateComplete;
      expect(term.getAttribute('aria-pressed'), key).to.equal(pressed);
    }
  });

  it('selects with Enter and clears with Escape', async () => {
    const card = await cardOf(false);
    root(card).querySelector<HTMLElement>('.profile .term')!.focus();
    await sendKeys({ press: 'Enter' });
    await card.updateComplete;
    expect(root(card).activeElement!.getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await card.updateComplete;
    expect(root(card).querySelectorAll('[aria-pressed="true"]')).to.have.length(0);
  });
});
