// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { forEveryStory } from './every-story.js';

/** All shadow roots in an element or root. Each is checked by itself, since ids end there. */
function rootsIn(node: ParentNode): readonly ShadowRoot[] {
  return [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : [shadowRoot, ...rootsIn(shadowRoot)],
  );
}

/** Comments of Lit are no markup of ours; stories have styles where a page has its head. */
const cleaned = (markup: string): string =>
  markup.replaceAll(/<!--.*?-->/gs, '').replaceAll(/<style>.*?<\/style>/gs, '');

forEveryStory('valid markup', {}, async (element) => {
  const roots = rootsIn(element);
  expect(roots).not.to.have.length(0);
  for (const markup of [element.outerHTML, ...roots.map((root) => `<div>${root.innerHTML}</div>`)])
    expect(await executeServerCommand('check-markup', cleaned(markup))).to.deep.equal([]);
});

describe('the pages of examples', () => {
  it('have valid markup', async () => {
    expect(await executeServerCommand('check-pages')).to.deep.equal([]);
  });
});
