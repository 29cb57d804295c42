// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { IdGroups } from '../../src/model/id-groups.js';

describe('IdGroups', () => {
  it('holds each id of a key once', () => {
    const groups = new IdGroups();
    for (const [key, id] of [
      ['a', '1'],
      ['a', '1'],
      ['b', '1'],
      ['b', '2'],
      ['b', '2'],
    ] as const)
      groups.add(key, id);
    expect([...groups.keys()]).to.deep.equal(['a', 'b']);
    expect([groups.sizeOf('a'), groups.sizeOf('b'), groups.sizeOf('c')]).to.deep.equal([1, 2, 0]);
    expect([...groups.of('a')]).to.deep.equal(['1']);
    expect([...groups.of('b')]).to.deep.equal(['1', '2']);
    expect(groups.of('c').size).to.equal(0);
  });
});
