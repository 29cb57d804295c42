// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { openTable, until } from './drawn.js';
import { figureIn, inside, one } from './tools.js';

const bundled = async (width: number): Promise<MechanismSankey> => {
  const element = await figureIn(html`<mechanism-sankey></mechanism-sankey>`, { width });
  await until(() => inside(element, 'g.link').every((link) => link.hasAttribute('aria-label')));
  return element;
};
const single = (element: MechanismSankey): readonly HTMLElement[] =>
  inside(element, 'g.link').filter(({ dataset }) => dataset['studies'] === '1');

describe('<mechanism-sankey>: what a single study reports', () => {
  for (const width of [390, 800, 1200]) {
    it(`has no mark of its own, since most ribbons are such, at ${width} px`, async () => {
      const element = await bundled(width);
      expect(single(element).length).to.be.above(0);
      const dashed = inside(element, 'svg[part="figure"] path').filter(
        (path) => getComputedStyle(path).strokeDasharray !== 'none',
      );
      expect(dashed).to.deep.equal([]);
      expect(element.toSVG()).not.to.contain('stroke-dasharray');
      expect(one(element, '.legend').textContent).not.to.match(/dash|single study/i);
    });
  }

  it('is said at the pointer, by screen readers and in the table', async () => {
    const element = await bundled(1200);
    await openTable(element);
    for (const link of single(element).slice(0, 5)) {
      const { from = '', to = '' } = link.dataset;
      expect(link.getAttribute('aria-label')).to.match(/, 1 study$/);
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      expect(one(element, '.hover-card .card-amount').textContent.trim()).to.match(/^1 study/);
      one(element, 'svg[part="figure"]').dispatchEvent(new PointerEvent('pointerleave'));
      const row = one(element, `tbody tr[data-link="${from}>${to}"]`);
      expect(row.querySelector('.number')!.textContent.trim()).to.equal('1');
    }
  });
});
