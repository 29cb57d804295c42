// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn, until } from './drawn.js';
import { pictureOf } from '../../fixtures/picture.js';

const links = (element: MechanismSankey): SVGElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGElement>('g.link'),
];
const legend = (element: MechanismSankey): string =>
  element.shadowRoot!.querySelector('.legend')!.textContent;

/** Whether a ribbon is dashed: along its middle, or all of it. */
function isMarked(link: SVGElement): boolean {
  const isDashed = (path: Element): boolean => getComputedStyle(path).strokeDasharray !== 'none';
  const strands = [...link.querySelectorAll('path:not(.hit, .marked-line, .single-line)')];
  return strands.every(isDashed) || [...link.querySelectorAll('.single-line')].some(isDashed);
}

describe('<mechanism-sankey>: what a single study reports', () => {
  for (const width of [320, 800, 1100, 1440]) {
    it(`is dashed, and nothing else is, at ${width} px`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="width: ${width}px"><mechanism-sankey></mechanism-sankey></div>`,
      );
      const element = await drawn(page.querySelector('mechanism-sankey')!);
      await until(() => links(element).every((link) => link.dataset['studies'] !== undefined));
      const wrong = links(element).filter(
        (link) => isMarked(link) !== (link.dataset['studies'] === '1'),
      );
      expect(
        wrong.map(
          (link) =>
            `${link.dataset['from']!} to ${link.dataset['to']!}: ${link.dataset['studies']!}`,
        ),
      ).to.deep.equal([]);
      expect(links(element).some(isMarked)).to.equal(true);
      expect(legend(element)).to.contain('Dashed: a single study.');
    });
  }

  it('keeps its dash when highlighted', async () => {
    const element: MechanismSankey = await drawn(
      await fixture(html`<mechanism-sankey></mechanism-sankey>`),
    );
    const single = (thin: boolean): SVGElement =>
      links(element).find(
        (link) =>
          link.dataset['studies'] === '1' && (link.querySelector('.dash') !== null) === thin,
      )!;
    for (const [link, mark] of [
      [single(true), '.highlight > .dash'],
      [single(false), '.highlight > .single-line'],
    ] as const) {
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(pictureOf(element)!.querySelector(mark), mark).to.not.equal(null);
      pictureOf(element)!.dispatchEvent(new PointerEvent('pointerleave'));
    }
  });

  it('is dashed in the exported picture, once per ribbon', async () => {
    const element: MechanismSankey = await drawn(
      await fixture(html`<mechanism-sankey></mechanism-sankey>`),
    );
    const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    const single = links(element).filter((link) => link.dataset['studies'] === '1');
    const dashes = single.flatMap((link) => [...link.querySelectorAll('.dash, .single-line')]);
    const inLegend = 2;
    expect(picture.querySelectorAll('path[stroke-dasharray="6 4"]')).to.have.length(
      dashes.length + inLegend,
    );
  });

  it('is explained only if there is such a ribbon', async () => {
    const twice = html`<mechanism-sankey columns="drug effect"
      ><script type="text/csv">
        study,drug,effect
        A,x,y
        B,x,y
      </script></mechanism-sankey
    >`;
    const element: MechanismSankey = await drawn(await fixture(twice));
    expect(legend(element)).not.to.contain('Dashed');
    expect(element.toSVG()).not.to.contain('Dashed');
    const once = await drawn(
      await fixture(
        html`<mechanism-sankey lang="zh" columns="drug effect"
          ><script type="text/csv">
            study,drug,effect
            A,x,y
          </script></mechanism-sankey
        >`,
      ),
    );
    expect(legend(once)).to.contain('虚线：仅一项研究。');
  });
});
