// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn, until } from './drawn.js';
import { pictureOf } from '../../fixtures/picture.js';

const texts = (element: MechanismSankey): SVGTextElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGTextElement>('text.label'),
];
const words = (text: Element): string =>
  [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' ');
/** The height of the letters: the reported box includes the font's line height, in Firefox up to half a line more. */
function boxOf(text: SVGTextElement): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  const { x, width } = text.getBBox();
  // a number stands in the line of the name before it
  const lines = [...text.querySelectorAll('tspan[y]')].map((line) =>
    Number(line.getAttribute('y')),
  );
  return {
    x,
    width,
    y: Math.min(...lines) - 9,
    height: Math.max(...lines) - Math.min(...lines) + 12,
  };
}
const isPart = (text: Element): boolean => /[\d.]+( of | \/ |\/)[\d.]+$/.test(words(text));

async function figure(width: number, lang = 'en'): Promise<MechanismSankey> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: ${width}px"><mechanism-sankey lang=${lang}></mechanism-sankey></div>`,
  );
  const element = await drawn(page.querySelector('mechanism-sankey')!);
  await until(() => element.shadowRoot!.querySelector('.legend') !== null);
  return element;
}

async function select(element: MechanismSankey, path: string): Promise<void> {
  element.selected = path;
  await element.updateComplete;
}

describe('<mechanism-sankey>: labels with a selection', () => {
  for (const [lang, width] of [
    ['en', 320],
    ['zh', 320],
    ['en', 800],
    ['en', 1100],
    ['zh', 1440],
  ] as const) {
    it(`show the highlighted part without overlap or clipping, at ${width} px (${lang})`, async () => {
      const element = await figure(width, lang);
      const before = pictureOf(element)!.getBoundingClientRect();
      for (const path of [
        'source:umbilical-cord',
        'source:bone-marrow',
        'outcome:anti-apoptosis-proliferation',
      ]) {
        await select(element, path);
        const boxes = texts(element).map((text) => ({ text: words(text), box: boxOf(text) }));
        for (const [index, a] of boxes.entries()) {
          expect(a.box.x, a.text).to.be.at.least(-1);
          expect(a.box.x + a.box.width, a.text).to.be.at.most(before.width + 1);
          for (const b of boxes.slice(index + 1)) {
            const across =
              Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
            const down =
              Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
            expect(across > 1 && down > 2, `${a.text} | ${b.text}`).to.equal(false);
          }
        }
        expect(texts(element).filter(isPart), path).to.have.length.above(0);
        expect(
          texts(element).filter((text) => isPart(text) && !text.classList.contains('highlighted')),
        ).to.have.length(0);
      }
      expect(pictureOf(element)!.getBoundingClientRect().height).to.equal(before.height);
    });
  }

  it('count at each term studies of the selection, once at every term they report', async () => {
    const element = await figure(1200);
    await select(element, 'source:umbilical-cord');
    const headline = element.shadowRoot!.querySelector('h2')!.textContent;
    const total = Number(/: (\d+) of/.exec(headline)![1]);
    for (const facet of ['cargo', 'pathway', 'outcome']) {
      const counts = texts(element)
        .filter(
          (text) =>
            text.dataset['for']!.startsWith(`${facet}:`) && text.classList.contains('highlighted'),
        )
        .map((text) => Number(/(\d+)(?:(?: of |\/)\d+)?$/.exec(words(text))?.[1] ?? 0));
      expect(Math.max(...counts), facet).to.be.within(1, total);
    }
    const outcomes = texts(element).filter(
      (text) => text.dataset['for']!.startsWith('outcome:') && isPart(text),
    );
    const sum = outcomes.reduce(
      (all, text) => all + Number(/(\d+)(?: of |\/)\d+$/.exec(words(text))![1]),
      0,
    );
    expect(sum, 'studies report one outcome or more').to.be.at.least(total);
  });

  it('show totals again on hovering something else and without a selection', async () => {
    // without details the figure stays as wide as it is
    const element = await figure(1200);
    element.withoutDetails = true;
    await element.updateComplete;
    const plain = texts(element).map(words);
    await select(element, 'source:umbilical-cord');
    expect(texts(element).map(words)).not.to.deep.equal(plain);
    element
      .shadowRoot!.querySelector('g.node[data-key="source:amnion"]')!
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    const parts = texts(element).filter((text) => isPart(text));
    expect(parts.some((text) => text.dataset['for'] === 'source:umbilical-cord')).to.equal(false);
    pictureOf(element)!.dispatchEvent(new PointerEvent('pointerleave'));
    expect(texts(element).some(isPart)).to.equal(true);
    await select(element, '');
    expect(texts(element).map(words)).to.deep.equal(plain);
    expect(element.shadowRoot!.querySelectorAll('text.dimmed, text.highlighted')).to.have.length(0);
  });

  it('are the same in the exported picture; the details list every node', async () => {
    const element = await figure(1200);
    await select(element, 'source:umbilical-cord');
    const exported = [
      ...new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml').querySelectorAll('text'),
    ].map(words);
    for (const text of texts(element)) expect(exported).to.include(words(text));
    const panel = element.shadowRoot!.querySelector('.details .parts')!.textContent;
    for (const text of texts(element).filter(isPart))
      expect(panel).to.contain(/[\d.]+ of [\d.]+$/.exec(words(text).replace('/', ' of '))![0]);
  });
});
