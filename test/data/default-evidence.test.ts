// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait-until.js';

/** Shows a page of modules in a frame, and returns its document. */
function openPage(modules: readonly string[], body: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1100px; height: 700px';
  const scripts = modules.map((each) => `<script type="module">${each}</script>`).join('');
  frame.srcdoc = `<!doctype html><html lang="en"><body>${body}${scripts}</body></html>`;
  document.body.append(frame);
  return frame;
}

const element = '<mechanism-sankey></mechanism-sankey>';
const rootIn = (frame: HTMLIFrameElement): ShadowRoot | null | undefined =>
  frame.contentDocument?.querySelector('mechanism-sankey')?.shadowRoot;
const hasNodes = (frame: HTMLIFrameElement): boolean =>
  rootIn(frame)?.querySelector('g.node') != null;

describe('elements without the bundled evidence', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('say what is missing, and draw once it is loaded', async () => {
    const frame = openPage(
      [
        // WebKit resolves what a script imports later by the address of the frame, which has none
        `await import("${location.origin}/src/define-bare.ts");
        window.more = () => import("${location.origin}/src/evidence.ts")`,
      ],
      element,
    );
    await waitUntil(() => rootIn(frame)?.querySelector('[part="error"]'), 'reports');
    expect(rootIn(frame)?.textContent).to.contain('mechanism-sankey/evidence');
    await (frame.contentWindow as unknown as { more: () => Promise<void> }).more();
    await waitUntil(() => hasNodes(frame), 'draws');
    expect(rootIn(frame)?.querySelector('[part="error"]')).to.equal(null);
  });

  it('draw data of their own without loading it', async () => {
    const table = '<script type="text/csv">study,drug,effect\nA,x,p\nB,y,q</script>';
    const frame = openPage(
      ['import "/src/define-bare.ts"'],
      `<mechanism-sankey>${table}</mechanism-sankey>`,
    );
    await waitUntil(() => hasNodes(frame), 'draws');
    const loaded = frame.contentWindow?.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/generated/evidence'));
    expect(loaded).to.deep.equal([]);
  });
});
