// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { HoverCard } from '../../../src/components/mechanism-sankey/hover-card.js';
import { hoverCardStyles } from '../../../src/components/mechanism-sankey/hover-card.styles.js';
import type { CardPlace } from '../../../src/components/mechanism-sankey/place-card.js';

class CardHost extends LitElement {
  static override styles = [hoverCardStyles];
  readonly card = new HoverCard(this);

  protected override render(): TemplateResult {
    return this.card.render();
  }

  get element(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.hover-card')!;
  }
}
customElements.define('card-host', CardHost);

const text = {
  title: 'bone marrow → microRNAs',
  amount: '6 studies',
  studies: 'Yang 2024, Xu 2022, Jiang 2020, 3 more',
  meaning: '',
  hints: ['Click to read'],
};
const place: CardPlace = { point: { x: 100, y: 50 }, keep: [], along: [] };

const isVisible = ({ element }: CardHost): boolean => element.checkVisibility();

/** A shown card. */
async function shown(): Promise<CardHost> {
  const host = await fixture<CardHost>(html`<card-host></card-host>`);
  expect(isVisible(host)).to.equal(false);
  host.card.show(text, place);
  expect(isVisible(host)).to.equal(true);
  return host;
}

describe('HoverCard', () => {
  it('shows its words at the pointer, without a line for what is empty', async () => {
    const host = await shown();
    const { x, y, width } = host.element.getBoundingClientRect();
    expect([x, y]).to.deep.equal([114, 72]);
    expect(width).to.be.at.most(300);
    const lines = [...host.element.children].filter((line) => line.checkVisibility());
    expect(lines.map((line) => line.textContent)).to.deep.equal([
      text.title,
      text.amount,
      text.studies,
      'Click to read',
    ]);
  });

  it('takes no room and no pointer, and is not read out', async () => {
    const { element, offsetHeight } = await shown();
    expect(offsetHeight).to.equal(0);
    expect(getComputedStyle(element).pointerEvents).to.equal('none');
    expect(element.getAttribute('aria-hidden')).to.equal('true');
  });

  it('stands in the window although the page is scaled and cuts off what overflows', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="transform: scale(0.5); overflow: hidden; width: 50px; height: 20px">
        <card-host></card-host>
      </div>`,
    );
    const host = page.querySelector<CardHost>('card-host')!;
    await host.updateComplete;
    host.card.show(text, place);
    const { x, y } = host.element.getBoundingClientRect();
    expect([x, y]).to.deep.equal([114, 72]);
  });

  for (const [what, event] of [
    ['a scroll of any part of the page', new Event('scroll')],
    ['a press', new Event('pointerdown')],
    ['Escape', new KeyboardEvent('keydown', { key: 'Escape' })],
  ] as const) {
    it(`disappears with ${what}`, async () => {
      const host = await shown();
      document.body.dispatchEvent(event);
      expect(isVisible(host)).to.equal(false);
    });
  }

  it('stays with other keys, and goes when it is hidden', async () => {
    const host = await shown();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(isVisible(host)).to.equal(true);
    host.card.hide();
    expect(isVisible(host)).to.equal(false);
    expect(host.card.isShown).to.equal(false);
  });

  it('makes way for a pointer that comes upon it', async () => {
    const host = await shown();
    const { x, y } = host.element.getBoundingClientRect();
    const at = { clientX: x + 20, clientY: y + 20 };
    document.body.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }));
    const card = host.element.getBoundingClientRect();
    expect([card.x, card.y]).to.deep.equal([x + 34, y + 42]);
  });

  it('can be shown again after its host was removed and put back', async () => {
    const host = await shown();
    const parent = host.parentElement!;
    host.remove();
    expect(host.card.isShown).to.equal(false);
    parent.append(host);
    host.card.show(text, place);
    expect(isVisible(host)).to.equal(true);
  });
});
