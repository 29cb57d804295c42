// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { hostOf, splitAddresses, webAddress } from '../../src/data/web-address.js';

describe('web addresses', () => {
  it('become links only with http or https', () => {
    for (const safe of ['https://example.org/a', 'http://example.org', 'HTTPS://example.org'])
      expect(webAddress(safe)).to.equal(safe);
    for (const unsafe of [
      'javascript:alert(1)',
      'ftp://example.org',
      '//example.org',
      'https://a b',
      'https://',
      ' https://a',
      '',
      undefined,
    ])
      expect(webAddress(unsafe), unsafe).to.equal(undefined);
  });

  it('are found in a note without changing its text', () => {
    const note = 'see https://www.example.org/a?b=1. Or（https://other.org/x）';
    const parts = splitAddresses(note);
    expect(parts.map((part) => part.text).join('')).to.equal(note);
    expect(parts.flatMap((part) => part.address ?? []).map(hostOf)).to.deep.equal([
      'example.org',
      'other.org',
    ]);
  });
});
