// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { itWith } from '../../fixtures/engine.js';
import { drawn } from './drawn.js';

/** A finger, or two, at the middle of an element: how far the page was zoomed and scrolled. */
async function touch(
  gesture: 'pinch' | 'pan',
  element: Element,
): Promise<{ scale: number; moved: number }> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  return executeServerCommand('touch-gesture', { gesture, ...at });
}

describe('fingers on <mechanism-sankey>', () => {
  itWith('touch', 'zoom and scroll the page, on nodes, ribbons and names too', async () => {
    for (const [width, orientation] of [
      [760, 'horizontal'],
      [360, 'horizontal'],
      [360, 'vertical'],
    ] as const) {
      const holder = await fixture<HTMLElement>(
        html`<div style="width: ${width}px; padding-block: 700px">
          <mechanism-sankey
            layout=${orientation === 'vertical' ? 'vertical' : 'auto'}
          ></mechanism-sankey>
        </div>`,
      );
      const element: MechanismSankey = await drawn(holder.querySelector('mechanism-sankey')!);
      for (const mark of ['rect.hit', 'path.ribbon', 'text.label', '[part="figure"]']) {
        const target = element.shadowRoot!.querySelector(`.canvas ${mark}`)!;
        const [pinched, panned] = [await touch('pinch', target), await touch('pan', target)];
        const place = `${mark} at ${width} px, ${orientation}`;
        expect(pinched.scale, `zoom: ${place}`).to.be.above(1.2);
        expect(panned.moved, `way: ${place}`).to.be.above(40);
        expect(element.selected, place).to.equal('');
      }
      holder.remove();
    }
  });
});
