// SPDX-License-Identifier: MIT
import { expect, fixture } from '@open-wc/testing';
import { elements } from '../../src/components/elements.js';
import { waitUntil } from '../fixtures/wait-until.js';

const addresses = ['/examples/index.html', '/examples/index.zh.html'];

async function read(address: string): Promise<Document> {
  const answer = await fetch(address);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

const textsOf = (page: Document, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

const tagNames = elements.map(({ tagName }) => tagName);

describe('the first page', () => {
  for (const address of addresses) {
    it(`${address} lists every element, and shows it live where its name leads`, async () => {
      const page = await read(address);
      expect(textsOf(page, '.elements dt')).to.have.members(tagNames);
      for (const tagName of tagNames) {
        const place = page.getElementById(tagName);
        const shown = place?.querySelector(tagName) ?? place?.closest(tagName);
        expect(shown, tagName).to.exist;
      }
    });

    it(`${address} leads to places that exist, and asks no other site`, async () => {
      const page = await read(address);
      const missing: string[] = [];
      for (const link of page.querySelectorAll('[href], [src]')) {
        const target = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
        if (target.startsWith('data:')) continue;
        if (target.startsWith('#')) {
          if (page.querySelector(target) === null) missing.push(target);
        } else if (/^https?:/.test(target)) {
          if (link.localName !== 'a') missing.push(target);
        } else if (!(await fetch(new URL(target, new URL(address, location.href)))).ok)
          missing.push(target);
      }
      expect(missing).to.deep.equal([]);
    });

    it(`${address} has a tag to copy that works as it is`, async () => {
      const page = await read(address);
      const { version } = (await (await fetch('/package.json')).json()) as { version: string };
      const copied = new DOMParser().parseFromString(textsOf(page, '#tag').join(''), 'text/html');
      const script = copied.querySelector('script')!;
      expect(script.getAttribute('src')).to.match(
        new RegExp(`mechanism-sankey@${version}/dist/embed\\.js$`),
      );
      expect(script.integrity).to.match(/^sha384-[A-Za-z0-9+/]{64}$/);
      expect(script.crossOrigin).to.equal('anonymous');
      expect(copied.querySelector('mechanism-sankey')).to.exist;
    });
  }

  it('is the same in both languages', async () => {
    const [english, chinese] = await Promise.all(
      addresses.map(async (address) =>
        [...(await read(address)).body.querySelectorAll('*')].map(
          ({ localName, className, id }) => `${localName}.${className}#${id}`,
        ),
      ),
    );
    expect(chinese).to.deep.equal(english);
  });

  it('opens the studies of what is selected, and closes them', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      `<iframe src="${addresses[0]}" style="width: 1280px; height: 800px"></iframe>`,
    );
    const find = (selector: string): HTMLElement | null =>
      frame.contentDocument?.querySelector<HTMLElement>(selector) ?? null;
    const node = (): Element | null | undefined =>
      find('#mechanism-sankey')?.shadowRoot?.querySelector('[data-key="source:bone-marrow"]');
    await waitUntil(() => node() != null, 'no figure');
    node()!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await waitUntil(() => find('#studies')!.checkVisibility(), 'no studies');
    await waitUntil(
      () => find('study-table')?.shadowRoot?.textContent.includes('bone marrow') === true,
      'not the studies of bone marrow',
    );
    find('#close')!.click();
    expect(find('#studies')!.checkVisibility()).to.equal(false);
    await waitUntil(() => !find('#mechanism-sankey')!.hasAttribute('selected'), 'still selected');
  });
});
