// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { boundLabel, estimateText, fitLabel, fitWhole } from '../../src/figure/fit-label.js';

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

  /** Ten px a character, and twelve a Chinese one: as many as `most` in a line. */
  const wide = (text: string): number => Array.from(text).length * 10;
  const fit = (text: string, suffix: string, most: number, lines = 2) =>
    fitLabel(text, suffix, wide, most * 10, lines).lines;

  it('is whole where it has just the room', () => {
    expect(fitLabel('bone marrow', ' 12', wide, 140, 2)).to.deep.equal({
      lines: ['bone marrow 12'],
      width: 140,
      shortened: false,
    });
    expect(fitLabel('bone marrow', ' 12', wide, 139, 2)).to.deep.equal({
      lines: ['bone', 'marrow 12'],
      width: 90,
      shortened: false,
    });
    expect(fitWhole('bone marrow', ' 12', wide, 139, 1)).to.equal(undefined);
    expect(fitWhole('bone marrow cells', '', wide, 60, 2)).to.equal(undefined);
    expect(fitWhole('bone marrows', '', wide, 60, 2)).to.equal(undefined);
  });

  it('keeps a value with the last word, or on a line of its own', () => {
    expect(fit('bone marrow', ' 12', 12, 3)).to.deep.equal(['bone', 'marrow 12']);
    expect(fit('mice of a bone', ' 123', 14, 3)).to.deep.equal(['mice of a', 'bone 123']);
    expect(fit('umbilical', ' 123', 9, 2)).to.deep.equal(['umbilical', '123']);
    expect(fit('a umbilical', ' 123', 11, 3)).to.deep.equal(['a umbilical', '123']);
  });

  it('cuts what has no room, at its end, and says so', () => {
    expect(fitLabel('bone marrow cells', ' 12', wide, 80, 1)).to.deep.equal({
      lines: ['bone… 12'],
      width: 80,
      shortened: true,
    });
    expect(fit('bone marrow cells', ' 12', 9, 1)).to.deep.equal(['bone… 12']);
    expect(fit('bone marrow cells of mice', ' 12', 11)).to.deep.equal([
      'bone marrow',
      'cells o… 12',
    ]);
    expect(fit('immunomodulation', ' 12', 8)).to.deep.equal(['immu… 12']);
    expect(fit('x', ' 123456', 3, 1)).to.deep.equal(['… 123456']);
    expect(fit('e\u0301e\u0301e\u0301e\u0301', '', 5, 1)).to.deep.equal(['e\u0301e\u0301…']);
  });

  it('breaks after signs that join words, and leaves them at the line that they end', () => {
    expect(fit('TGF-beta/Smad', '', 9)).to.deep.equal(['TGF-beta/', 'Smad']);
    expect(fit('one, two, three', '', 9)).to.deep.equal(['one, two,', 'three']);
    expect(fit('snake_case_name', '', 11)).to.deep.equal(['snake_case_', 'name']);
    expect(fit('to 2026-11-21', '', 10)).to.deep.equal(['to', '2026-11-21']);
  });

  it('keeps Chinese brackets and stops with their words, and dates whole', () => {
    expect(fit('全细胞（未指明）', '', 5)).to.deep.equal(['全细胞', '（未指明）']);
    expect(fit('增殖，凋亡', '', 3)).to.deep.equal(['增殖，', '凋亡']);
    expect(fit('增殖（凋亡，迁移）', '', 5, 3)).to.deep.equal(['增殖', '（凋亡，', '迁移）']);
    expect(fit('发布于2026-11-21', '', 10)).to.deep.equal(['发布于', '2026-11-21']);
    expect(fit('增殖与miR-21', '', 6)).to.deep.equal(['增殖与', 'miR-21']);
  });

  it('does so where a browser splits no words', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(fit('增殖，miR-21 up 凋亡', '', 6, 4)).to.deep.equal(['增殖，', 'miR-21', 'up 凋亡']);
      expect(fit('全细胞（未指明）', '', 5)).to.deep.equal(['全细胞（未', '指明）']);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});

describe('boundLabel', () => {
  it('keeps what a label may hold, and no half of a character', () => {
    const long = 'x'.repeat(400);
    expect(boundLabel(long)).to.equal(long);
    expect(boundLabel(`${long}y`)).to.equal(`${long}…`);
    const cut = `${'x'.repeat(399)}😀y`;
    expect(boundLabel(cut)).to.equal(`${'x'.repeat(399)}…`);
    expect(boundLabel(`😀${long}`)).to.equal(`😀${'x'.repeat(398)}…`);
  });
});

describe('estimateText', () => {
  it('takes narrow, wide and Chinese signs for what they are', () => {
    expect(estimateText(100)('脐，')).to.equal(200);
    expect(estimateText(100)('il')).to.be.closeTo(68, 1e-9);
    expect(estimateText(100)('M')).to.be.closeTo(74, 1e-9);
    expect(estimateText(50)('a')).to.be.closeTo(29, 1e-9);
  });
});
