// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { ciede2000, type Lab } from './color-difference.js';

describe('ciede2000', () => {
  it('gives the published values of Sharma, Wu and Dalal, table 1', () => {
    const pairs: readonly (readonly [Lab, Lab, number])[] = [
      [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
      [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
      [[50, 0, 0], [50, -1, 2], 2.3669],
      [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
      [[50, 2.5, 0], [73, 25, -18], 27.1492],
      [[50, 2.5, 0], [58, 24, 15], 19.4535],
      [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
      [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    ];
    for (const [a, b, expected] of pairs) expect(ciede2000(a, b)).to.be.closeTo(expected, 1e-4);
  });
});
