// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { LitElement, type TemplateResult } from 'lit';
import '../../../../src/define.js';
import { HoverCard } from '../../../../src/components/internal/controllers/hover-card.js';
import { hoverCardStyles } from '../../../../src/components/internal/styles/hover-card.styles.js';
import type { MechanismSankey } from '../../../../src/components/mechanism-sankey/mechanism-sankey.js';
import type { CardPlace } from '../../../../src/components/internal/place-card.js';
import { itWith } from '../../../fixtures/engine.js';
import { pictureOf } from '../../../fixtures/picture.js';
import { drawn, until } from '../../mechanism-sankey/drawn.js';
import { sendKeys } from '../../mechanism-sankey/send-keys.js';

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
    expect(isVisible(host)).to.equal(false);
    parent.append(host);
    host.card.show(text, place);
    expect(isVisible(host)).to.equal(true);
  });
});

const items = (element: MechanismSankey): SVGElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGElement>('g.link, g.node'),
];
const cardOf = (element: MechanismSankey): HTMLElement =>
  element.shadowRoot!.querySelector('.hover-card')!;
const titleOf = (element: MechanismSankey): string =>
  cardOf(element).checkVisibility() ? cardOf(element).querySelector('strong')!.textContent : '';

function point(target: Element, init: PointerEventInit = {}): void {
  const { x, y, width, height } = target.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2 };
  target.dispatchEvent(
    new PointerEvent('pointerover', { bubbles: true, composed: true, ...at, ...init }),
  );
}

function leave(element: MechanismSankey): void {
  pictureOf(element)!.dispatchEvent(new PointerEvent('pointerleave'));
}

async function figure(width: number, lang = 'en'): Promise<MechanismSankey> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: ${width}px"><mechanism-sankey lang=${lang}></mechanism-sankey></div>`,
  );
  const element = await drawn(page.querySelector('mechanism-sankey')!);
  await until(() => items(element).every((item) => item.hasAttribute('aria-label')));
  return element;
}

const share = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('<mechanism-sankey>: the card of what is pointed at', () => {
  for (const [lang, width] of [
    ['en', 1100],
    ['zh', 1100],
    ['en', 390],
  ] as const) {
    it(`counts the studies behind each node and link, and moves nothing, at ${width} px (${lang})`, async () => {
      const element = await figure(width, lang);
      const height = element.offsetHeight;
      for (const item of items(element)) {
        point(item.firstElementChild!);
        const amount = Number(
          /\d+/.exec(cardOf(element).querySelector('.card-amount')!.textContent),
        );
        // what a column leaves unnamed leaves out studies that name something elsewhere
        const isNamed = !/(unnamed|not-reported)/.test(item.dataset['key'] ?? '');
        if (isNamed) expect(String(amount)).to.equal(item.dataset['studies']);
        else expect(amount, item.dataset['key']).to.be.within(1, Number(item.dataset['studies']));
        expect(titleOf(element)).not.to.equal('');
        expect(element.offsetHeight).to.equal(height);
      }
      leave(element);
      expect(titleOf(element)).to.equal('');
    });
  }

  it('covers neither the node pointed at nor its label, and stays in the window', async () => {
    const element = await figure(1100);
    for (const node of items(element).filter((item) => item.matches('.node'))) {
      node.scrollIntoView({ block: 'center' });
      const key = node.dataset['key'] ?? '';
      point(node.lastElementChild!);
      const card = cardOf(element).getBoundingClientRect();
      const own = element.shadowRoot!.querySelectorAll(`[data-key="${key}"], [data-for="${key}"]`);
      for (const part of own)
        expect(share(card, part.getBoundingClientRect()), key).to.equal(false);
      expect(card.left >= 0 && card.right <= innerWidth, key).to.equal(true);
      expect(card.top >= 0 && card.bottom <= innerHeight, key).to.equal(true);
    }
  });

  it('shows at a label the card of its node', async () => {
    const element = await figure(1100);
    const label = element.shadowRoot!.querySelector<SVGElement>('[data-for="source:bone-marrow"]')!;
    point(label);
    expect(titleOf(element)).to.equal('bone marrow');
  });

  it('stands beside what has focus by the keyboard, and goes with it or with Escape', async () => {
    const element = await figure(1100);
    pictureOf(element)!.querySelector<SVGElement>('[tabindex="0"]')!.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) {
      await sendKeys(element, key);
      const focused = element.shadowRoot!.activeElement as SVGElement;
      const amount = Number(/\d+/.exec(cardOf(element).querySelector('.card-amount')!.textContent));
      const studies = Number(focused.dataset['studies']);
      // a study that names nothing counts at one block only
      if (focused.dataset['key']?.includes(':unnamed/') === true)
        expect(amount, titleOf(element)).to.be.within(1, studies);
      else expect(amount, titleOf(element)).to.equal(studies);
      const card = cardOf(element).getBoundingClientRect();
      if (focused.matches('.node'))
        expect(share(card, focused.getBoundingClientRect())).to.equal(false);
    }
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(titleOf(element)).to.equal('');
    await sendKeys(element, 'ArrowUp');
    expect(titleOf(element)).not.to.equal('');
    (element.shadowRoot!.activeElement as SVGElement).blur();
    expect(titleOf(element)).to.equal('');
  });

  it('does not show for a finger, and goes once something is pressed', async () => {
    const element = await figure(1100);
    const node = items(element).find(({ dataset }) => dataset['key'] === 'source:amnion')!;
    point(node.firstElementChild!, { pointerType: 'touch' });
    expect(titleOf(element)).to.equal('');
    point(node.firstElementChild!);
    expect(titleOf(element)).to.equal('amnion');
    node.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    node.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(titleOf(element)).to.equal('');
  });

  it('says how to add to a selection', async () => {
    const element = await figure(1100);
    element.selected = 'source:bone-marrow';
    await element.updateComplete;
    const hints = (key: string): string => {
      const node = items(element).find(({ dataset }) => dataset['key'] === key)!;
      point(node.firstElementChild!);
      return cardOf(element).querySelector('.card-hints')!.textContent;
    };
    expect(hints('cargo:group/mirna')).to.contain('Shift-click');
    expect(hints('source:amnion')).not.to.contain('Shift-click');
  });

  itWith('print', 'is neither printed nor exported', async () => {
    const element = await figure(1100);
    point(items(element).find((item) => item.matches('.link'))!.firstElementChild!);
    expect(element.toSVG()).not.to.contain(titleOf(element));
    try {
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(cardOf(element)).display).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
