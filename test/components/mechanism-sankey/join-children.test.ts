// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { joinChildren, lateJoin } from '../../../src/components/mechanism-sankey/join-children.js';

function join(parent: Element, keys: string): void {
  joinChildren(
    parent,
    Array.from(keys, (key) => ({ key })),
    () => document.createElement('button'),
    (button, { key }) => (button.textContent = key),
  );
}

describe('joinChildren', () => {
  before(() => lateJoin.bring());

  it('keeps elements by key, in the order of the items', async () => {
    const parent = await fixture(html`<div></div>`);
    for (const keys of ['abc', 'cab', 'xbya', '', 'ba', 'abcdef', 'fedcba']) {
      const before = new Map([...parent.children].map((child) => [child.textContent, child]));
      join(parent, keys);
      expect(parent.textContent).to.equal(keys);
      for (const child of parent.children)
        if (before.has(child.textContent))
          expect(child, `${child.textContent} of ${keys}`).to.equal(before.get(child.textContent));
    }
  });

  it('leaves focus where others come and go', async () => {
    const parent = await fixture(html`<div></div>`);
    join(parent, 'abc');
    (parent.children[1] as HTMLElement).focus();
    for (const keys of ['bc', 'xbc', 'xyb', 'b']) {
      join(parent, keys);
      expect(document.activeElement?.textContent, keys).to.equal('b');
    }
  });

  it('makes all children anew until its code is there, and keeps these then', async () => {
    const parent = await fixture(html`<div></div>`);
    const { code } = lateJoin;
    lateJoin.code = undefined;
    try {
      for (const keys of ['abc', 'ca']) {
        join(parent, keys);
        expect(parent.textContent).to.equal(keys);
      }
    } finally {
      lateJoin.code = code;
    }
    const [first] = parent.children;
    join(parent, 'ac');
    expect(parent.textContent).to.equal('ac');
    expect(parent.children[1]).to.equal(first);
  });

  it('removes children that it has not made', async () => {
    const parent = await fixture(html`<div><i></i></div>`);
    join(parent, 'a');
    expect(parent.children).to.have.length(1);
    expect(parent.textContent).to.equal('a');
  });
});
