// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { firstOf } from '../../src/model/first-of.js';
import { seededRandom } from '../fixtures/random.js';

describe('firstOf', () => {
  const byValue = (a: { value: number }, b: { value: number }): number => a.value - b.value;

  it('is the beginning of the sorted items, earlier ones first among equals', () => {
    const random = seededRandom(5);
    for (let run = 0; run < 40; run += 1) {
      const items = Array.from({ length: Math.floor(random() * 12) }, (_, place) => ({
        value: Math.floor(random() * 5),
        place,
      }));
      for (const count of [0, 1, 3, 20])
        expect(firstOf(items, byValue, count)).to.deep.equal(
          [...items].sort(byValue).slice(0, count),
        );
    }
    expect(firstOf([{ value: 1 }], byValue, -1)).to.deep.equal([]);
  });
});
