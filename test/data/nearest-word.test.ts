// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { nearestWord } from '../../src/data/problems.js';

describe('the nearest word', () => {
  it('has letters wrong or missing at its beginning as well as at its end', () => {
    expect(nearestWord('abcdefghi', ['xyzdefghi'])).to.equal('xyzdefghi');
    expect(nearestWord('abcdefghi', ['cdefghi', 'defghi'])).to.equal('cdefghi');
    // two in front and two behind are too many
    expect(nearestWord('abcdefghi', ['xyabcdefg'])).to.equal(undefined);
    expect(nearestWord('xyabcdefg', ['abcdefghi'])).to.equal(undefined);
  });

  it('may have other blanks and capitals, as many as there are', () => {
    const known = ['bone-marrow-cells', 'bone marrow'];
    expect(nearestWord('BONE_ \tMarrow', known)).to.equal('bone marrow');
  });
});
