// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import '../../../src/define.js';
import { pictureOf } from '../../fixtures/picture.js';
import { drawn, until } from './drawn.js';

const texts = (element: MechanismSankey): SVGTextElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGTextElement>('text.label'),
];
const words = (text: Element): string =>
  [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' ');
const isPart = (text: Element): boolean => /\d+( of | \/ |\/)\d+$/.test(words(text));

/** The height of the letters: the reported box includes the font's line height, in Firefox up to half a line more. */
function boxOf(text: SVGTextElement): DOMRect {
  const { x, width } = text.getBBox();
  const lines = [...text.querySelectorAll('tspan[y]')].map((line) =>
    Number(line.getAttribute('y')),
  );
  const top = Math.min(...lines) - 9;
  return new DOMRect(x, top, width, Math.max(...lines) - top + 3);
}

async function figure(width: number, lang = 'en'): Promise<MechanismSankey> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: ${width}px">
      <mechanism-sankey lang=${lang} without-details></mechanism-sankey>
    </div>`,
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
    it(`show the highlighted part in the page's font, at ${width} px (${lang})`, async () => {
      const element = await figure(width, lang);
      const before = pictureOf(element)!.getBoundingClientRect();
      for (const path of ['source:umbilical-cord', 'outcome:anti-apoptosis-proliferation']) {
        await select(element, path);
        const boxes = texts(element).map((text) => ({ text: words(text), box: boxOf(text) }));
        const problems = boxes.flatMap((a, index) => [
          ...(a.box.left < -1 || a.box.right > before.width + 1 ? [`${a.text} leaves`] : []),
          ...boxes
            .slice(index + 1)
            .filter(
              (b) =>
                Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
                Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 2,
            )
            .map((b) => `${a.text} | ${b.text}`),
        ]);
        expect(problems, path).to.deep.equal([]);
        expect(texts(element).filter(isPart).length, path).to.be.above(0);
        expect(
          texts(element)
            .filter((text) => isPart(text) && !text.classList.contains('highlighted'))
            .map(words),
        ).to.deep.equal([]);
      }
      expect(pictureOf(element)!.getBoundingClientRect().height).to.equal(before.height);
    });
  }

  it('show totals again on hovering something else and without a selection', async () => {
    const element = await figure(1100);
    const plain = texts(element).map(words);
    await select(element, 'source:umbilical-cord');
    const selected = texts(element).map(words);
    expect(selected).not.to.deep.equal(plain);
    element
      .shadowRoot!.querySelector('g.node[data-key="source:amnion"]')!
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(texts(element).map(words)).not.to.deep.equal(selected);
    pictureOf(element)!.dispatchEvent(new PointerEvent('pointerleave'));
    expect(texts(element).map(words)).to.deep.equal(selected);
    await select(element, '');
    expect(texts(element).map(words)).to.deep.equal(plain);
    expect(element.shadowRoot!.querySelectorAll('text.dimmed, text.highlighted').length).to.equal(
      0,
    );
  });
});
