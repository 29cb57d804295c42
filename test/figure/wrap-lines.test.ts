// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { fillLines, packNames, wrapLines } from '../../src/figure/wrap-lines.js';

/** Ten px a character. */
const measure = (text: string): number => text.length * 10;
const wrap = (texts: readonly string[], maxWidth: number, numberWidth = 0) =>
  wrapLines(texts, { measure, numberWidth, maxWidth, maxLines: 2 });

describe('wrapLines', () => {
  it('measures a bounded part of a text that no label can hold', () => {
    let longest = 0;
    const count = (text: string): number => {
      longest = Math.max(longest, text.length);
      return measure(text);
    };
    const text = 'word '.repeat(50_000);
    const { lines, shortened } = wrapLines([text], {
      measure: count,
      numberWidth: 0,
      maxWidth: 300,
      maxLines: 2,
    });
    expect(lines.at(-1)).to.match(/…$/);
    expect(shortened).to.equal(true);
    expect(longest).to.be.lessThan(1000);
  });

  it('keeps a label in one line where it fits with its number', () => {
    expect(wrap(['umbilical cord'], 170, 30)).to.deep.equal({
      lines: ['umbilical cord'],
      width: 170,
      shortened: false,
      forced: false,
    });
  });

  it('breaks at spaces and Chinese commas as evenly as it can, never within a word', () => {
    expect(wrap(['anti-apoptosis, proliferation'], 180, 30).lines).to.deep.equal([
      'anti-apoptosis,',
      'proliferation',
    ]);
    expect(wrap(['抑制凋亡、促进增殖'], 60).lines).to.deep.equal(['抑制凋亡、', '促进增殖']);
    expect(wrap(['ovarian function restored'], 200).lines).to.deep.equal([
      'ovarian function',
      'restored',
    ]);
  });

  it('takes a shorter wording before it takes a second line', () => {
    expect(wrap(['MAPK (ERK, JNK, p38)', 'MAPK'], 100).lines).to.deep.equal(['MAPK']);
  });

  it('breaks after slashes only where nothing else helps', () => {
    expect(wrap(['HSF1/miR-34a/HSP70'], 140).lines).to.deep.equal(['HSF1/miR-34a/', 'HSP70']);
  });

  it('says when words are missing', () => {
    const { lines, width, shortened } = wrap(['immunomodulation'], 100);
    expect(shortened).to.equal(true);
    expect(lines.join('')).to.contain('…');
    expect(width).to.be.at.most(100);
  });
});

describe('fillLines', () => {
  const fill = (text: string, maxWidth: number, maxLines = 3): readonly string[] =>
    fillLines(text, measure, maxWidth, maxLines);

  it('fills lines with whole words, as wide as they may be', () => {
    expect(fill('one two three four', 70)).to.deep.equal(['one two', 'three', 'four']);
    expect(fill('one two', 70)).to.deep.equal(['one two']);
    expect(fill('抑制凋亡、促进增殖', 50)).to.deep.equal(['抑制凋亡、', '促进增殖']);
    expect(fill('', 50)).to.deep.equal(['']);
    // a word that is wider than a line stands alone
    expect(fill('a immunomodulation b', 70)).to.deep.equal(['a', 'immunomodulation', 'b']);
  });

  it('cuts what is beyond the last line', () => {
    const lines = fill('one two three four five six seven', 70, 2);
    expect(lines).to.have.length(2);
    expect(lines[0]).to.equal('one two');
    expect(lines[1]).to.match(/^three?.*…$/);
    expect(measure(lines[1]!)).to.be.at.most(70);
  });
});

describe('packNames', () => {
  it('measures a bounded number of lines, however many names there are', () => {
    let measured = 0;
    const names = Array.from({ length: 50_000 }, (_, at) => `name ${at}`);
    const count = (text: string): number => {
      measured += 1;
      return measure(text);
    };
    const lines = packNames(names, ', ', { measure: count, maxWidth: 300, maxLines: 7 });
    expect(lines).to.have.length(7);
    expect(measured).to.be.lessThan(5000);
  });

  const pack = (names: readonly string[], maxWidth: number, maxLines = 7) =>
    packNames(names, ', ', { measure, maxWidth, maxLines });

  it('fills line after line with the next names that fit', () => {
    expect(pack(['Notch', 'Hippo', 'sirtuin'], 130)).to.deep.equal(['Notch, Hippo,', 'sirtuin']);
    expect(pack(['Notch', 'TGF-β/Smad', 'Hippo'], 130)).to.deep.equal([
      'Notch, Hippo,',
      'TGF-β/Smad',
    ]);
  });

  it('breaks only names that are wider than a line', () => {
    expect(pack(['estrogen receptor', 'p53'], 150)).to.deep.equal(['estrogen', 'receptor, p53']);
  });

  it('leaves out whole names beyond the last line', () => {
    expect(pack(['one', 'two', 'three', 'four'], 60, 2)).to.deep.equal(['one,', 'two, …']);
    expect(pack(['one', 'fourteen', 'five'], 90, 1)).to.deep.equal(['one, …']);
    expect(pack(['one', 'estrogen receptor'], 90, 2)).to.deep.equal(['one, …']);
    expect(pack(['estrogen receptor alpha'], 90, 2)).to.deep.equal(['…']);
    expect(
      packNames(['甲', '乙', '丙丁'], '、', { measure, maxWidth: 40, maxLines: 1 }),
    ).to.deep.equal(['甲、…']);
  });

  it('never cuts within a name, whatever the width', () => {
    const names = ['Notch', 'TGF-β/Smad', 'estrogen receptor', 'HSF1/miR-34a/HSP70', 'AMPK'];
    for (let width = 60; width < 400; width += 10) {
      for (const lines of [1, 2, 3, 9]) {
        const packed = pack(names, width, lines);
        expect(packed.length, `${width} px`).to.be.at.most(lines);
        // names out of turn still stand whole, with their words on one or two lines
        const shown = packed
          .join(' ')
          .split(', ')
          .filter((name) => name !== '…');
        for (const name of shown) expect(names, `${width} px, ${lines} lines`).to.include(name);
      }
    }
  });
});
