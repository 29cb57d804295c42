// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { checkNumber } from '../../src/view/check-number.js';

const wordOf = (
  value: number | null | undefined,
  written: string | null = null,
): string | undefined => checkNumber('rows', value, 1, written)[0]?.details['word'];

describe('a number in an attribute', () => {
  it('may be any whole one from the least, as large as it likes, or none', () => {
    for (const value of [1, 7, 1e9, Infinity, null, undefined])
      expect(wordOf(value), String(value)).to.equal(undefined);
  });

  it('is named where it is too small, no whole one, or none at all as it was written', () => {
    expect([wordOf(0), wordOf(-3), wordOf(2.5)]).to.deep.equal(['0', '-3', '2.5']);
    expect(wordOf(NaN, '1,000')).to.equal('1,000');
  });

  it('says where it stands and what it may be', () => {
    expect(checkNumber('rows', NaN, 1, null)).to.deep.equal([
      {
        where: 'rows',
        code: 'unknown-option',
        details: { word: '', suggestion: '', known: '1, 2, …' },
      },
    ]);
  });
});
