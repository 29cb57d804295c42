// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';

const pages = [
  'index',
  'index.zh',
  'journal-article',
  'lab-page',
  'linked-views',
  'own-data',
  'own-evidence',
  'reveal-deck',
  'story',
  'two-figures',
];

describe('an example page without scripts', () => {
  for (const page of pages)
    it(`has something to read in the place of each figure: ${page}`, async () => {
      const response = await fetch(`/examples/${page}.html`);
      const { body } = new DOMParser().parseFromString(await response.text(), 'text/html');
      const figures = [...body.querySelectorAll('mechanism-sankey')];
      // a page that its script fills says so
      if (body.querySelector('noscript')?.textContent.includes('JavaScript') === true) return;
      expect(figures).not.to.be.empty;
      const said = figures.map((figure) => {
        const copy = figure.cloneNode(true) as Element;
        copy.querySelectorAll('script').forEach((script) => script.remove());
        return (copy.querySelector('img')?.alt ?? '') + copy.textContent.trim();
      });
      expect(said).not.to.include('');
    });
});
