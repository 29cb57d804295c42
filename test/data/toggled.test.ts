// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { toggled } from '../../src/data/toggled.js';

describe('toggled', () => {
  it('adds what a set lacks and removes what it has, in a set of its own', () => {
    const items: ReadonlySet<string> = new Set(['a', 'b']);
    expect([...toggled(items, 'c')]).to.deep.equal(['a', 'b', 'c']);
    expect([...toggled(items, 'a')]).to.deep.equal(['b']);
    expect([...items]).to.deep.equal(['a', 'b']);
  });
});
