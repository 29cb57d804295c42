// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { estimateText, fitLabel } from '../../src/figure/fit-label.js';

const measure = estimateText(12);

describe('fitLabel', () => {
  it('breaks a text at every width without losing a word, and no date', () => {
    for (const text of ['Data 0.1.0, 2026-11-21. Each bone-marrow study counts once and is shared.', '数据版本 0.1.0，2026-11-21。每项研究只计一次，由其各条发现平分。']) {
      for (let width = 140; width < 400; width += 3) {
        const { lines } = fitLabel(text, '', measure, width, 20);
        expect(lines.join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
        expect(lines.some((line) => line.includes('2026-11-21')), `${width} px: ${lines.join('|')}`).to.equal(true);
      }
    }
  });

  it('still breaks a name at its hyphens', () => {
    expect(fitLabel('human umbilical-cord-derived', '', measure, measure('umbilical-cord-'), 3).lines).to.deep.equal(['human', 'umbilical-cord-', 'derived']);
  });
});
