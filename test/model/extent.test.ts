// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { extentOf } from '../../src/model/extent.js';

describe('extentOf', () => {
  it('finds the least and the greatest number', () => {
    expect(extentOf([3, -1, 2])).to.deep.equal([-1, 3]);
    expect(extentOf([])).to.deep.equal([0, 0]);
  });

  it('takes more numbers than a call has arguments', () => {
    expect(extentOf(Array.from({ length: 1_000_000 }, (_, at) => at))).to.deep.equal([0, 999_999]);
  });
});
