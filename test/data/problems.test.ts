// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { nearestWord } from '../../src/data/problems.js';

describe('nearestWord', () => {
  it('finds a misspelt word, whatever its case and blanks', () => {
    const known = ['bone marrow', 'umbilical-cord', 'amnion'];
    expect(nearestWord('Umbilcal cord', known)).to.equal('umbilical-cord');
    expect(nearestWord('bone_marow', known)).to.equal('bone marrow');
    expect(nearestWord('liver', known)).to.equal(undefined);
  });

  it('looks at a bounded number of words', () => {
    let seen = 0;
    function* endless(): Generator<string> {
      for (;;) yield `term ${(seen += 1)}`;
    }
    nearestWord('trem x', endless());
    expect(seen).to.be.lessThan(20_000);
  });
});
