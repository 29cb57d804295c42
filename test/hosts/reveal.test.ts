// SPDX-License-Identifier: MIT
// A deck of reveal.js with dist/embed.js; needs `npm run build`.
import { expect } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait-until.js';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { MechanismSankey } from '../../src/components/mechanism-sankey/mechanism-sankey.js';

/** What the tests use of reveal.js. */
interface Deck {
  readonly isReady: () => boolean;
  readonly slide: (index: number, vertical?: number, fragment?: number) => void;
  readonly next: () => void;
  readonly prev: () => void;
  readonly getIndices: () => { readonly h: number; readonly f?: number };
  readonly getScale: () => number;
  readonly configure: (settings: { readonly transition: string }) => void;
}

declare global {
  interface Window {
    readonly Reveal?: Deck;
  }
}

describe('a deck of reveal.js', () => {
  let frame: HTMLIFrameElement;
  let deck: Deck;

  /** The figure in a slide, drawn. */
  async function figureIn(slide: number): Promise<MechanismSankey> {
    const figure = frame.contentDocument!.querySelector<MechanismSankey>(
      `section:nth-of-type(${slide + 1}) mechanism-sankey`,
    )!;
    await waitUntil(() => figure.shadowRoot?.querySelector('g.node') != null, 'draws');
    await figure.updateComplete;
    return figure;
  }

  const inside = (figure: Element, selector: string): Element =>
    figure.shadowRoot!.querySelector(selector)!;
  async function isAt(h: number, f?: number): Promise<void> {
    const isThere = (): boolean => {
      const now = deck.getIndices();
      return now.h === h && (f === undefined || now.f === f);
    };
    await waitUntil(isThere, `stands at slide ${h}`);
  }

  before(async () => {
    frame = document.createElement('iframe');
    frame.style.cssText =
      'border: 0; width: 900px; height: 540px; position: fixed; inset: 0 auto auto 0';
    frame.src = '/examples/reveal-deck.html';
    document.body.append(frame);
    const ready = (): boolean => frame.contentWindow?.Reveal?.isReady() === true;
    await waitUntil(ready, 'the deck begins');
    deck = frame.contentWindow!.Reveal!;
    deck.configure({ transition: 'none' });
  });

  after(() => frame.remove());

  it('draws a figure of a slide that was hidden, in the shape of a slide', async () => {
    deck.slide(1, 0, -1);
    const figure = await figureIn(1);
    const box = figure.getBoundingClientRect();
    expect(deck.getScale(), 'the deck is scaled').to.be.below(0.9);
    expect(box.width / box.height).to.be.closeTo(16 / 9, 0.01);
    const picture = (): DOMRect => inside(figure, '[part="figure"]').getBoundingClientRect();
    // it is drawn again when the height of its words is known
    await waitUntil(() => picture().bottom <= box.bottom + 1);
    const { left, right, top } = picture();
    expect(left).to.be.at.least(box.left);
    expect(right).to.be.at.most(box.right);
    expect(top).to.be.above(box.top);
  });

  it('steps as fragments of the deck, forward and backward, at one height', async () => {
    deck.slide(1, 0, -1);
    const figure = await figureIn(1);
    const { height } = figure.getBoundingClientRect();
    const seen: (number | undefined)[] = [figure.step];
    for (const step of ['next', 'next', 'next', 'prev', 'next', 'next', 'prev'] as const) {
      deck[step]();
      seen.push(figure.step);
      expect(figure.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
    }
    // from the last step to the next slide, and back to the last step
    expect(seen).to.deep.equal([1, 2, 3, 4, 3, 4, 4, 4]);
    await isAt(1, 2);
  });

  it('goes along when a reader steps in the figure', async () => {
    deck.slide(1, 0, -1);
    const figure = await figureIn(1);
    figure.next();
    await isAt(1, 0);
    figure.next();
    await isAt(1, 1);
    figure.previous();
    await isAt(1, 0);
  });

  it('keeps its keys, and the figure those of the picture while focus is in it', async () => {
    deck.slide(1, 0, -1);
    const figure = await figureIn(1);
    frame.contentWindow!.focus();
    (frame.contentDocument!.activeElement as HTMLElement | null)?.blur();
    await sendKeys({ press: 'ArrowRight' });
    await isAt(1, 0);
    const node = figure.shadowRoot!.querySelector<SVGGElement>('g.node[tabindex="0"]')!;
    node.focus();
    await sendKeys({ press: 'ArrowRight' });
    await isAt(1, 0);
    expect(figure.shadowRoot!.activeElement, 'the next node').not.to.equal(node);
    node.blur();
    (figure.shadowRoot!.activeElement as SVGElement | null)?.blur();
    await sendKeys({ press: 'ArrowRight' });
    await isAt(1, 1);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await isAt(1, 1);
  });

  it('finds what is pointed at on a scaled slide', async () => {
    deck.slide(2);
    const figure = await figureIn(2);
    await isAt(2);
    const node = inside(figure, 'g.node[data-key="source:bone-marrow"]');
    const bar = (node.querySelector('rect') ?? node).getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(bar.left + bar.width / 2), Math.round(bar.top + bar.height / 2)],
    });
    await waitUntil(() => figure.selected === 'source:bone-marrow', 'selects what is clicked');
    await resetMouse();
  });
});
