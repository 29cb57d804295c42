// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { countSteps, stepOf } from '../../src/model/count-steps.js';

describe('countSteps', () => {
  it('has as many ranges as small numbers need', () => {
    const ranges = (most: number) => countSteps(most).map(({ from, to }) => [from, to]);
    expect(ranges(0)).to.deep.equal([]);
    expect(ranges(1)).to.deep.equal([[1, 1]]);
    expect(ranges(3)).to.deep.equal([
      [1, 1],
      [2, 3],
    ]);
    expect(ranges(13)).to.deep.equal([
      [1, 1],
      [2, 3],
      [4, 5],
      [6, 8],
      [9, undefined],
    ]);
  });

  it('puts every number into exactly one range, also of large data', () => {
    for (const most of [1, 2, 5, 9, 24, 25, 26, 60, 137, 999, 100_000]) {
      const steps = countSteps(most);
      expect(steps.length, String(most)).to.be.at.most(5);
      for (const value of [1, 2, 3, 7, 9, 10, most - 1, most].filter(
        (each) => each > 0 && each <= most,
      )) {
        const holding = steps.filter(({ from, to }) => from <= value && value <= (to ?? Infinity));
        expect(holding, `${value} of ${most}`).to.have.length(1);
        expect(steps[stepOf(steps, value)]).to.equal(holding[0]);
      }
      // the largest numbers are not all in one range
      if (most >= 9) expect(steps.at(-1)!.from).to.be.above(most / 4);
    }
    expect(stepOf(countSteps(5), 0)).to.equal(-1);
  });
});
