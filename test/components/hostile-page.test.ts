// SPDX-License-Identifier: MIT
// Pages that ask more of an element than a reader would.
import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { MechanismSankey } from '../../src/components/mechanism-sankey/mechanism-sankey.js';
import '../../src/define.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { waitUntil } from '../fixtures/wait-until.js';
import { drawn } from './mechanism-sankey/drawn.js';

describe('a page that changes attributes without end', () => {
  it('has the last view, drawn once a frame at most', async () => {
    const element = await fixture<MechanismSankey>(
      html`<mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>`,
    );
    await drawn(element);
    let updates = 0;
    const { performUpdate } = element as unknown as { performUpdate: () => void };
    Object.assign(element, {
      performUpdate(this: MechanismSankey) {
        updates += 1;
        performUpdate.call(this);
      },
    });
    const orders = ['name', 'value', 'data', 'crossings'];
    const frames = 5;
    for (let turn = 0; turn < 1000; turn += 1) {
      element.setAttribute('order', orders[turn % 4] ?? '');
      element.setAttribute('columns', turn % 2 === 0 ? 'source outcome' : 'source cargo outcome');
      if (turn % (1000 / frames) === 0) await nextFrame();
    }
    await element.updateComplete;
    // each may be followed by what a size or a slice of work asks for
    expect(updates).to.be.below(4 * frames);
    const columns = new Set(
      [...element.shadowRoot!.querySelectorAll<SVGElement>('g.node')].map(
        ({ dataset }) => dataset['key']?.split(':')[0],
      ),
    );
    expect([...columns].sort()).to.deep.equal(['cargo', 'outcome', 'source']);
    expect(element.order).to.equal('crossings');
  });
});

describe('a page of a hundred figures', () => {
  it('draws those that are near, and the others when they come near', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const all = Array.from({ length: 100 }, () => {
      const element = document.createElement('mechanism-sankey');
      element.data = smallDataset;
      element.style.minHeight = '600px';
      return element;
    });
    page.append(...all);
    const isDrawn = ({ shadowRoot }: Element): boolean =>
      shadowRoot?.querySelector('g.node') != null;
    await waitUntil(() => all.slice(0, 2).every(isDrawn), 'the first are drawn');
    const idle = async (): Promise<void> =>
      // where a browser knows no idle time, a pause
      'requestIdleCallback' in window
        ? new Promise((resolve) => requestIdleCallback(() => resolve()))
        : aTimeout(250);
    let before: number;
    // until a turn of idle time draws no more
    do {
      before = all.filter(isDrawn).length;
      for (let turn = 0; turn < 5; turn += 1) await idle();
      await aTimeout(50);
    } while (all.filter(isDrawn).length > before);
    const { bottom } = all[1]!.getBoundingClientRect();
    const near = all.filter((each) => each.getBoundingClientRect().top < bottom + 2000).length;
    // twelve of those that are not near
    expect(all.filter(isDrawn).length).to.be.within(12, near + 12);
    all[99]!.scrollIntoView();
    await waitUntil(() => isDrawn(all[99]!), 'the last is drawn');
  });
});
