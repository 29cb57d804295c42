// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { pictureOf } from '../../fixtures/picture.js';
import { drawn, until } from './drawn.js';

const links = (element: MechanismSankey): readonly SVGElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGElement>('g.link'),
];
const nameOf = (link: SVGElement): string => `${link.dataset['from']!} to ${link.dataset['to']!}`;
const isSingle = (link: SVGElement): boolean => link.dataset['studies'] === '1';
const isDashed = (mark: Element): boolean => getComputedStyle(mark).strokeDasharray !== 'none';

async function figure(width: number, lang = 'en'): Promise<MechanismSankey> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: ${width}px"><mechanism-sankey lang=${lang}></mechanism-sankey></div>`,
  );
  const element = await drawn(page.querySelector('mechanism-sankey')!);
  await until(() => links(element).every((link) => link.dataset['studies'] !== undefined));
  return element;
}

describe('<mechanism-sankey>: what a single study reports', () => {
  for (const width of [320, 800, 1100]) {
    it(`has no dash, since most of a figure may rest on one study, at ${width} px`, async () => {
      const element = await figure(width);
      expect(links(element).filter(isSingle).length).to.be.above(0);
      const marks = [...pictureOf(element)!.querySelectorAll('path')];
      expect(marks.filter(isDashed).map((mark) => mark.getAttribute('class'))).to.deep.equal([]);
      expect(element.shadowRoot!.querySelector('.legend')!.textContent).not.to.match(/dash/i);
    });
  }

  it('is said in the name of its ribbon, in each language', async () => {
    for (const [lang, one] of [
      ['en', /\b1 study\b/],
      ['zh', /1 项研究/],
    ] as const) {
      const element = await figure(1100, lang);
      for (const link of links(element).filter(isSingle))
        expect(link.getAttribute('aria-label'), nameOf(link)).to.match(one);
    }
  });

  it('is wide enough to be seen', async () => {
    const element = await figure(1100);
    for (const link of links(element).filter(isSingle)) {
      const isPale = link.querySelector('.pale') !== null;
      for (const line of link.querySelectorAll('.ribbon-line'))
        expect(Number(line.getAttribute('stroke-width')), nameOf(link)).to.be.at.least(
          isPale ? 0.7 : 1.2,
        );
    }
  });

  it('is counted in the table of links', async () => {
    const element = await figure(1100);
    element.shadowRoot!.querySelector<HTMLDetailsElement>('.table-holder')!.open = true;
    await element.updateComplete;
    const rows = [...element.shadowRoot!.querySelectorAll('.table-holder tbody tr')];
    expect(rows.length).to.equal(links(element).length);
    const counted = rows.filter(
      (row) => row.querySelector('td.number')?.textContent.trim() === '1',
    );
    expect(counted.length).to.equal(links(element).filter(isSingle).length);
  });

  it('has no dash where it is highlighted, nor in the exported picture', async () => {
    const element = await figure(1100);
    const single = links(element).filter(isSingle);
    for (const link of single.slice(0, 3)) {
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await element.updateComplete;
      const marks = [...pictureOf(element)!.querySelectorAll('.highlight > *')];
      expect(marks.length, nameOf(link)).to.be.above(0);
      expect(marks.filter(isDashed).length, nameOf(link)).to.equal(0);
      pictureOf(element)!.dispatchEvent(new PointerEvent('pointerleave'));
    }
    expect(element.toSVG()).not.to.contain('stroke-dasharray');
  });
});
