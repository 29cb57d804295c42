// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { cutText } from '../../src/locales/cut-text.js';

describe('a text of any length', () => {
  it('stays as it is where it can be read', () => {
    for (const text of ['', 'word', 'x'.repeat(1000)]) expect(cutText(text)).to.equal(text);
  });

  it('is cut behind a whole sign', () => {
    const family = '👨‍👩‍👧';
    const cut = cutText(family.repeat(1000));
    expect(cut.length).to.be.within(900, 1001);
    expect(cut.endsWith(`${family}…`)).to.equal(true);
  });
});
