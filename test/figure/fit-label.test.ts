// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { estimateText, fitLabel } from '../../src/figure/fit-label.js';

const measure = estimateText(12);

describe('fitLabel', () => {
  it('wraps text at any width without losing a word or breaking a date', () => {
    for (const text of [
      'Data 0.1.0, 2026-11-21. Each bone-marrow study counts once and is shared.',
      '数据版本 0.1.0，2026-11-21。每项研究只计一次，由其各条发现平分。',
    ]) {
      for (let width = 140; width < 400; width += 3) {
        const { lines } = fitLabel(text, '', measure, width, 20);
        expect(lines.join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
        expect(
          lines.some((line) => line.includes('2026-11-21')),
          `${width} px: ${lines.join('|')}`,
        ).to.equal(true);
      }
    }
  });

  it('can break a name at its hyphens', () => {
    expect(
      fitLabel('human umbilical-cord-derived', '', measure, measure('umbilical-cord-'), 3).lines,
    ).to.deep.equal(['human', 'umbilical-cord-', 'derived']);
  });

  it('keeps Chinese words whole that the browser splits, and breaks elsewhere', () => {
    const wide = (text: string): number => Array.from(text).length * 12;
    expect(fitLabel('脐血', '\u20022', wide, 30, 2).lines[0]).to.equal('脐血');
    for (const [text, words] of [
      ['间充质干细胞', ['间充质', '干细胞']],
      ['促卵泡激素', ['促卵泡', '激素']],
      ['脐带血细胞', ['脐带血', '细胞']],
    ] as const) {
      expect(fitLabel(text, '', wide, 48, 2).lines, text).to.deep.equal(words);
    }
  });

  it('puts a value right after a full-width bracket, without a space', () => {
    const wide = (text: string): number => Array.from(text).length * 12;
    expect(fitLabel('全细胞（未指明）', '\u200237.3', wide, 400, 1).lines).to.deep.equal([
      '全细胞（未指明）37.3',
    ]);
    expect(fitLabel('全细胞', '\u20022', wide, 400, 1).lines).to.deep.equal(['全细胞\u20022']);
  });
});
