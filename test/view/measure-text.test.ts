// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { measureText } from '../../src/view/measure-text.js';

describe('the width of text without a page', () => {
  it('is that of Helvetica’s published metrics', () => {
    // A 667, v 500, a 556, space 278 thousandths
    expect(measureText('Ava a', 10, 400)).to.be.closeTo(6.67 + 5 + 5.56 + 2.78 + 5.56, 0.001);
  });

  it('grows with size and weight, and is that of a square for Chinese', () => {
    expect(measureText('cargo', 24, 400)).to.be.closeTo(2 * measureText('cargo', 12, 400), 0.001);
    expect(measureText('cargo', 12, 700)).to.be.above(measureText('cargo', 12, 400));
    expect(measureText('卵巢', 12, 400)).to.equal(24);
  });

  it('has a regular and a bold width for Latin, Greek, Cyrillic, signs and arrows', () => {
    // Arial’s metrics, in thousandths; semibold is drawn bold
    const widths: readonly (readonly [text: string, regular: number, bold: number])[] = [
      ['!', 278, 333],
      ['ñ', 556, 611],
      ['Ż', 611, 611],
      ['κ', 500, 558],
      ['Ж', 923, 904],
      ['’', 222, 278],
      ['→', 1000, 1000],
      ['∆', 612, 612],
      ['≥', 549, 549],
    ];
    for (const [text, regular, bold] of widths)
      expect(
        ([400, 600, 700] as const).map((weight) => measureText(text, 1000, weight)),
        text,
      ).to.deep.equal([regular, bold, bold]);
  });

  it('is known for every character', () => {
    for (const text of ['α→β', 'İstanbul', '👩‍🔬', '\u0301', 'ي'])
      expect(measureText(text, 12, 700), text).to.be.above(0);
  });
});
