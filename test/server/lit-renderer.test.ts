// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { RenderInfo } from '@lit-labs/ssr';
import { litRenderer } from '../../src/server.js';

/** A template of lit as a server renders it; needs `npm run build`. */
async function renderOnServer(): Promise<ParentNode> {
  const { code, out, err } = await executeServerCommand<
    { readonly code: number; readonly out: string; readonly err: string },
    object
  >('run-in-node', { file: 'test/fixtures/render-with-lit.mjs' });
  expect(code, err).to.equal(0);
  const holder = document.createElement('div');
  // the elements of this page are not those that are looked at
  holder.setHTMLUnsafe(out.replaceAll('mechanism-sankey', 'served-sankey'));
  return holder;
}

describe('litRenderer', () => {
  it('draws the figures of a template, with attributes, properties and own data', async () => {
    const page = await renderOnServer();
    const [first, own, loaded] = page.querySelectorAll('served-sankey');
    expect(first!.shadowRoot!.querySelector('h2')!.textContent).to.equal('Of lit');
    expect(first!.getAttribute('color-by')).to.equal('source');
    expect(first!.textContent).to.equal('none');
    const picture = own!.shadowRoot!.querySelector('svg[role="img"]')!;
    expect(picture.textContent).to.contain('Drug A').and.to.contain('pain & ');
    expect(own!.hasAttribute('without-legend')).to.equal(true);
    expect(own!.shadowRoot!.querySelector('.served-legend')).to.equal(null);
    expect(loaded!.shadowRoot, 'data that the page loads').to.equal(null);
    expect(page.querySelector('study-table')!.shadowRoot).to.equal(null);
  });

  it('is what @lit-labs/ssr takes for a renderer of elements', () => {
    const info: Pick<RenderInfo, 'elementRenderers'> = { elementRenderers: [litRenderer()] };
    expect(info.elementRenderers[0]!.matchesClass(HTMLElement, 'study-table', new Map())).to.equal(
      false,
    );
  });
});
