// SPDX-License-Identifier: MIT
import { aTimeout, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { elements } from '../../src/components/elements.js';
import { itWith } from '../fixtures/engine.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { waitUntil } from '../fixtures/wait-until.js';

interface PageCounts {
  readonly nodes: number;
  readonly listeners: number;
}

type Sample = HTMLElement & Partial<LitElement> & { data?: unknown };

const tags = elements.map(({ tagName }) => tagName).filter((tag) => tag !== 'mechanism-step');

/** Adds and removes each element some times, with own data and with the bundled evidence. */
async function createAndRemove(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    for (const tag of tags) {
      const element: Sample = document.createElement(tag);
      if (tag === 'source-card') element.setAttribute('source', 'umbilical-cord');
      if (tag === 'linked-views') element.append(document.createElement('study-table'));
      if (time % 2 === 0) element.data = smallDataset;
      document.body.append(element);
      await element.updateComplete;
      await nextFrame();
      element.remove();
    }
}

// the built script, since Lit's development build keeps what it warns of
describe('dist/embed.all.js', () => {
  before(async () => {
    const script = document.createElement('script');
    script.src = '/dist/embed.all.js';
    document.head.append(script);
    await customElements.whenDefined('trial-card');
  });

  itWith('counts', 'leaves no node and no listener of an element that is removed', async () => {
    const count = (): Promise<PageCounts> => executeServerCommand('page-counts');
    await createAndRemove(3); // fonts, templates and shared caches
    // what waits for a frame or for the screen is kept until then
    let before = await count();
    let same = 0;
    await waitUntil(async () => {
      await aTimeout(100);
      const last = before;
      before = await count();
      same = before.nodes === last.nodes && before.listeners === last.listeners ? same + 1 : 0;
      return same >= 10;
    }, 'the page is at rest');
    await createAndRemove(4);
    await waitUntil(async () => {
      const { nodes, listeners } = await count();
      return listeners <= before.listeners && nodes <= before.nodes;
    }, 'all nodes and listeners are let go');
  });
});
