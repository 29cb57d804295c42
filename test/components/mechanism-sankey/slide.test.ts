// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { isSlide, slideSize } from '../../../src/components/mechanism-sankey/slide.js';
import { engine } from '../../fixtures/engine.js';
import { drawn, until } from './drawn.js';

async function slide(width: number, height?: number): Promise<MechanismSankey> {
  const box = await fixture<HTMLElement>(
    html`<div><mechanism-sankey display="slide"></mechanism-sankey></div>`,
  );
  const element = box.querySelector('mechanism-sankey')!;
  box.style.width = `${width}px`;
  if (height !== undefined) element.style.height = `${height}px`;
  return drawn(element);
}

const inside = (element: MechanismSankey, selector: string): readonly Element[] => [
  ...element.shadowRoot!.querySelectorAll(selector),
];
const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** The size of a text as it is seen, px. */
function seenSize(element: MechanismSankey, text: Element): number {
  const figure = inside(element, 'svg[part="figure"]')[0] as SVGSVGElement;
  const scale = text instanceof SVGElement ? figure.getScreenCTM()!.a : 1;
  return parseFloat(getComputedStyle(text).fontSize) * scale;
}

describe('<mechanism-sankey display="slide">', () => {
  it('fills a box of 16:9, or the box that it is given', async () => {
    const own = await slide(1000);
    expect(boxOf(own).height).to.be.closeTo(562.5, 1);
    const given = await slide(1000, 750);
    expect(boxOf(given).height).to.equal(750);
    for (const element of [own, given]) {
      const box = boxOf(element);
      for (const part of inside(element, 'h2, svg[part="figure"] text, .legend')) {
        const { left, right, top, bottom } = boxOf(part);
        expect(left, part.textContent).to.be.at.least(box.left);
        expect(right, part.textContent).to.be.at.most(box.right + 0.5);
        expect(top, part.textContent).to.be.at.least(box.top);
        expect(bottom, part.textContent).to.be.at.most(box.bottom + 0.5);
      }
    }
    const figures = [own, given].map((element) => inside(element, 'svg[part="figure"]')[0]!);
    expect(boxOf(figures[1]!).height).to.be.above(boxOf(figures[0]!).height + 150);
  });

  it('says what the data are below a headline of one line', async () => {
    const element = await slide(1280);
    const [lead] = inside(element, '.lead');
    expect(lead?.textContent).to.match(/^Mesenchymal stem cells .+\. Ovary only, .+\.$/);
    expect(inside(element, '.lead button')).to.be.empty;
    const [headline] = inside(element, 'h2');
    expect(boxOf(lead!).top).to.be.at.least(boxOf(headline!).bottom);
    expect(boxOf(lead!).bottom).to.be.below(boxOf(inside(element, '.labels')[0]!).top);
    expect(seenSize(element, lead!)).to.be.at.least(19);
    element.heading = 'A headline that takes two lines of a slide, since it says much, '.repeat(2);
    await element.updateComplete;
    expect(boxOf(lead!).left, 'no room: out of sight').to.be.at.least(boxOf(element).right - 24);
  });

  it('shows all colours of its legend, in two lines where one is too short', async () => {
    const element = await slide(1280);
    element.columns = 'source cargo';
    element.colorBy = 'outcome';
    await element.updateComplete;
    const entries = inside(element, '.legend li, .provenance');
    expect(entries.length).to.be.above(8);
    const { right, bottom } = boxOf(element);
    for (const entry of entries) {
      expect(boxOf(entry).right, entry.textContent.trim()).to.be.at.most(right - 20);
      expect(boxOf(entry).bottom, entry.textContent.trim()).to.be.at.most(bottom);
    }
    for (const label of inside(element, '.labels .label'))
      expect(boxOf(label).bottom, label.textContent).to.be.at.most(boxOf(entries[0]!).top + 2);
  });

  it('has text of 1.5 % of its width and one picture at every size', async () => {
    const [large, small] = [await slide(1280), await slide(427)];
    const places = [large, small].map((element) => {
      const { left, top, width } = boxOf(element);
      return inside(element, 'h2, .labels tspan:first-child, .legend li').map((text) => {
        const box = boxOf(text);
        return [
          text.textContent.trim(),
          (box.left - left) / width,
          (box.top - top) / width,
        ] as const;
      });
    });
    expect(places[0]!.length).to.be.above(30);
    expect(places[1]!.map(([text]) => text)).to.deep.equal(places[0]!.map(([text]) => text));
    places[0]!.forEach(([text, x, y], index) => {
      // WebKitGTK rounds the letters of small text, which adds up along the legend
      expect(places[1]![index]![1], text).to.be.closeTo(x, engine === 'WebKit' ? 0.015 : 0.01);
      expect(places[1]![index]![2], text).to.be.closeTo(y, 0.004);
    });
    for (const element of [large, small]) {
      const label = inside(element, '.labels .label')[0]!;
      expect(seenSize(element, label) / boxOf(element).width).to.be.closeTo(0.015, 0.0005);
      const title = inside(element, 'h2')[0]!;
      expect(seenSize(element, title) / boxOf(element).width).to.be.closeTo(27 / 1280, 0.0005);
    }
  });

  it('has no toolbar, no details, and one line of legend', async () => {
    const element = await slide(1280);
    expect(inside(element, '.tools, .hint, .chips')).to.have.length(0);
    const lines = new Set(
      inside(element, '.legend li').map((entry) => Math.round(boxOf(entry).top)),
    );
    expect(lines.size).to.be.at.most(2);
    expect(boxOf(inside(element, '.legend')[0]!).height).to.be.below(45);
    for (const entry of inside(element, '.legend li, .provenance'))
      expect(boxOf(entry).right, entry.textContent.trim()).to.be.at.most(boxOf(element).right - 20);
    element.selected = 'source:bone-marrow';
    await element.updateComplete;
    expect(inside(element, '.side')).to.have.length(0);
    expect(inside(element, 'svg[data-highlighted]')).to.have.length(1);
  });

  it('names the reviews that its findings are from', async () => {
    const element = await slide(1280);
    const text = inside(element, '.provenance')[0]!.textContent;
    expect(text).to.contain('Data: ');
    element.filter = 'review:liu-2025';
    await element.updateComplete;
    await until(() => inside(element, '.provenance')[0]!.textContent.length < text.length);
  });

  it('keeps its table for the keyboard and screen readers, without room in the slide', async () => {
    const element = await slide(1280);
    const holder = inside(element, '.table-holder')[0]! as HTMLDetailsElement;
    expect(boxOf(holder).height).to.be.at.most(1);
    (inside(element, '.skip')[0] as HTMLElement).click();
    await element.updateComplete;
    expect(holder.open).to.equal(true);
    expect(boxOf(holder).height).to.be.above(100);
    expect(boxOf(element).height).to.equal(720);
  });

  it('is a page on a phone, where all columns have no room', () => {
    expect(isSlide('slide', 358, () => 390)).to.equal(false);
    expect(isSlide('slide', 427, () => 1280)).to.equal(true);
    expect(isSlide('slide', 960, () => 390)).to.equal(true);
    expect(isSlide('page', 1280, () => 1280)).to.equal(false);
  });

  it('is planned for its shape, whatever its size', () => {
    expect(slideSize({ width: 640, height: 360 })).to.deep.equal(
      slideSize({ width: 1280, height: 720 }),
    );
    expect(slideSize({ width: 0, height: 0 })).to.deep.equal(
      slideSize({ width: 1280, height: 720 }),
    );
    expect(slideSize({ width: 4, height: 3 }).height).to.be.above(
      slideSize({ width: 16, height: 9 }).height,
    );
  });

  it('names an unknown display', async () => {
    const element = await fixture<MechanismSankey>(
      html`<mechanism-sankey display="slides"></mechanism-sankey>`,
    );
    await drawn(element);
    expect(inside(element, '.error')[0]!.textContent).to.contain('slide');
  });
});
