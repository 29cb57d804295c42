// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { lineHeightOf, styledMeasure, textSizes } from '../../src/figure/text-style.js';

describe('textSizes', () => {
  it('grow with the width, and are one size in print', () => {
    const labels = [320, 899, 900, 1279, 1280].map((width) => textSizes(width).label);
    expect(labels).to.deep.equal([12, 12, 13, 13, 14]);
    expect(textSizes(1000)).to.deep.equal({
      ...{ label: 13, lineHeight: 15, pitch: 21, head: 14, small: 12 },
    });
    expect(textSizes(1000, 10.7)).to.deep.equal({
      ...{ label: 10.7, lineHeight: 12, pitch: 17, head: 12, small: 10.7 },
    });
    expect(textSizes(1600, 22)).to.deep.equal({
      ...{ label: 22, lineHeight: 24, pitch: 29, head: 23, small: 21 },
    });
  });

  it('leave lines of large text nearer to each other', () => {
    expect([10, 14, 20].map(lineHeightOf)).to.deep.equal([12, 16, 22]);
  });
});

describe('styledMeasure', () => {
  it('is in proportion to the size, and wider for bold text', () => {
    const measure = styledMeasure((text) => text.length * 6);
    expect(measure('four', 24, 400)).to.equal(48);
    expect(measure('four', 12, 600)).to.be.closeTo(24 * 1.06, 1e-9);
    expect(measure('four', 12, 700)).to.be.closeTo(24 * 1.08, 1e-9);
  });
});
