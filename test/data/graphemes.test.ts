// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { graphemes } from '../../src/data/graphemes.js';

/** Texts as lists of the signs that a reader sees. */
const texts: readonly (readonly string[])[] = [
  ['👩‍👩‍👧‍👦', 'a', '👩‍👩‍👧‍👦'],
  ['🇩🇪', '🇨🇳', '🇮🇳'],
  ['👋🏽', '☝🏿', '❤️'],
  ['x̄', ' ', 'p̂', '̧'.normalize()],
  ['脂', '肪'],
  [],
];

describe('graphemes', () => {
  for (const signs of texts) {
    it(`keeps the signs of “${signs.join('')}” whole`, () => {
      const text = signs.join('');
      const found = graphemes(text);
      expect(found.join('')).to.equal(text);
      for (const sign of signs.filter((each) => !/^\p{M}/u.test(each)))
        expect(
          found.some((each) => each.startsWith(sign)),
          sign,
        ).to.equal(true);
      expect(found.length).to.be.at.most(signs.length);
    });

    it(`does so in a browser without Intl.Segmenter: “${signs.join('')}”`, () => {
      const { Segmenter } = Intl;
      Reflect.deleteProperty(Intl, 'Segmenter');
      try {
        expect(graphemes(signs.join('')).length).to.be.at.most(signs.length);
        expect(graphemes(signs.join('')).join('')).to.equal(signs.join(''));
      } finally {
        Object.defineProperty(Intl, 'Segmenter', {
          value: Segmenter,
          configurable: true,
          writable: true,
        });
      }
    });
  }

  it('are those of the browser, which joins Korean letters, else as far as their marks tell', () => {
    const korean = '한글'.normalize('NFD');
    expect(graphemes(korean)).to.deep.equal(['한', '글'].map((sign) => sign.normalize('NFD')));
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(graphemes(korean)).to.have.length(6);
      for (const signs of [texts[0], texts[1], texts[2], ['x̄', ' ', 'p̂', 'y']])
        expect(graphemes((signs ?? []).join(''))).to.deep.equal(signs);
      // marks without a letter
      expect(graphemes('\u0327\u0304a')).to.deep.equal(['\u0327\u0304', 'a']);
      expect(graphemes('a\u0327\n b\r')).to.deep.equal(['a\u0327', '\n', ' ', 'b', '\r']);
    } finally {
      Object.defineProperty(Intl, 'Segmenter', {
        value: Segmenter,
        configurable: true,
        writable: true,
      });
    }
    expect(graphemes('a\r\nb')).to.deep.equal(['a', '\r\n', 'b']);
  });
});
