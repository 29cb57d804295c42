// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { jsonText } from '../../src/data/json-text.js';

const values: readonly unknown[] = [
  null,
  'a "b" \u2028 脂',
  1.5,
  Number.NaN,
  [],
  {},
  [[], {}, [1, [2, 'x']], null, undefined],
  { a: undefined, b: { c: [true, false], 'd e': '' }, '1': null },
  [{ id: 'x', issued: { 'date-parts': [[2019, 3]] }, author: [{ family: 'Ω' }] }],
];

/** Runs something in a page whose prototypes have a method. */
function withMethod(prototypes: readonly object[], name: string, run: () => void): void {
  for (const prototype of prototypes)
    Object.defineProperty(prototype, name, {
      value: () => 'spoiled',
      configurable: true,
      enumerable: true,
    });
  try {
    run();
  } finally {
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, name);
  }
}

describe('jsonText', () => {
  for (const [index, value] of values.entries()) {
    const expected = [0, 2].map((indent) => JSON.stringify(value, null, indent));

    it(`writes value ${index} as JSON.stringify does`, () => {
      expect([jsonText(value), jsonText(value, 2)]).to.deep.equal(expected);
    });

    it(`writes value ${index} the same where a page adds toJSON`, () => {
      for (const prototypes of [
        [Array.prototype],
        [Object.prototype],
        [Object.prototype, String.prototype],
      ]) {
        let written: readonly string[] = [];
        withMethod(prototypes, 'toJSON', () => (written = [jsonText(value), jsonText(value, 2)]));
        expect(written).to.deep.equal(expected);
      }
    });
  }
});
