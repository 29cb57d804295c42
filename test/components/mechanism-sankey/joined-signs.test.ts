// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import { drawn } from './drawn.js';

const names = ['👩‍👩‍👧‍👦', '👋🏽', '🇩🇪🇨🇳', 'x̄ŷ', 'नमस्ते'].map((signs) => signs.repeat(30));
const csv = ['study,drug,effect', ...names.map((name, index) => `S${index},${name},rest`)].join(
  '\n',
);
const ends = new Set(names.flatMap(prefixes));

/** Every beginning of a text that ends between two signs. */
function prefixes(text: string): readonly string[] {
  const signs = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  return signs.map(({ index }) => text.slice(0, index));
}

/** The beginnings of labels that were cut, in one line each. */
function cutLabels(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('text')]
    .map((text) => text.querySelector('tspan')?.textContent ?? '')
    .filter((line) => line.includes('…'))
    .map((line) => line.slice(0, line.indexOf('…')));
}

describe('labels of joined signs', () => {
  for (const width of [420, 480, 560, 700]) {
    it(`are cut between signs, in the figure and the saved picture at ${width} px`, async () => {
      const element = document.createElement('mechanism-sankey');
      element.columns = 'drug effect';
      const script = document.createElement('script');
      script.type = 'text/csv';
      script.textContent = csv;
      element.append(script);
      await fixture(html`<div style="width: ${width}px">${element}</div>`);
      await drawn(element);
      const saved = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
      for (const root of [element.shadowRoot!, saved]) {
        const lines = cutLabels(root);
        expect(lines, 'labels that are cut').to.have.length.above(3);
        for (const line of lines) expect(ends.has(line), JSON.stringify(line)).to.equal(true);
      }
    });
  }
});
