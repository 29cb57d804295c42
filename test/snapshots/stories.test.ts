// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { drawStory, storiesByName } from './draw-story.js';

/** Stories that are about an error or a wait, in which nothing is drawn. */
const withoutFigure = new Set(['Loading', 'Empty', 'ErrorInSettings', 'ErrorInSelection', 'ErrorInOwnData']);

describe('stories of <mechanism-sankey> with the bundled evidence', () => {
  for (const [name, story] of storiesByName) {
    it(`${name} shows what it is about`, async () => {
      const element = await drawStory(story, story.args ?? {}, story.args?.width ?? 800);
      const isDrawn = element.shadowRoot?.querySelector('g.node') !== null;
      expect(isDrawn, 'a figure').to.equal(!withoutFigure.has(name));
      expect(element.shadowRoot?.querySelector('.error') !== null, 'an error').to.equal(name.startsWith('Error'));
      expect(element.shadowRoot?.querySelector('.assembled-note') !== null, 'only assembled').to.equal(name === 'SelectedAssembledPath');
      expect(element.shadowRoot?.querySelector('g.node.group, g.node.other') !== null || name !== 'MaxNodes', 'groups').to.equal(true);
    });
  }
});
