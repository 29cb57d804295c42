// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait-until.js';
import type { StoryObj } from '@storybook/web-components-vite';
import type { LitElement, TemplateResult } from 'lit';
import { elements } from '../../src/components/elements.js';
import * as embedding from '../../stories/embedding.stories.js';
import * as linkedPage from '../../stories/linked-views.stories.js';
import { drawStory, storiesByName } from './draw-story.js';

/** Stories about an error or loading, which draw nothing. */
const withoutFigure = new Set([
  'Loading',
  'Empty',
  'ErrorInSettings',
  'ErrorInSelection',
  'ErrorInOwnData',
]);

describe('stories of <mechanism-sankey> with the bundled evidence', () => {
  for (const [name, story] of storiesByName) {
    it(`${name} shows its subject`, async () => {
      const element = await drawStory(story, story.args ?? {}, story.args?.width ?? 800);
      const isDrawn = element.shadowRoot?.querySelector('g.node') !== null;
      expect(isDrawn, 'a figure').to.equal(!withoutFigure.has(name));
      expect(element.shadowRoot?.querySelector('.error') !== null, 'an error').to.equal(
        name.startsWith('Error'),
      );
      expect(
        element.shadowRoot?.querySelector('.highlight > .assembled') !== null,
        'only assembled',
      ).to.equal(name === 'SelectedAssembledPath');
      expect(
        element.shadowRoot?.querySelector('g.node.group, g.node.other') !== null ||
          name !== 'MaxNodes',
        'groups',
      ).to.equal(true);
    });
  }
});

describe('page stories', () => {
  for (const { default: meta, ...pages } of [embedding, linkedPage]) {
    for (const [name, story] of Object.entries<StoryObj>(pages)) {
      it(`${meta.title ?? ''}: ${name}`, async () => {
        const render = (story.render ?? meta.render) as (args: object) => TemplateResult;
        const page = await fixture<HTMLElement>(html`<div>${render(story.args ?? {})}</div>`);
        const views = [
          ...page.querySelectorAll<LitElement>(elements.map(({ tagName }) => tagName).join(',')),
        ];
        expect(views).to.not.be.empty;
        for (const view of views) {
          await view.updateComplete;
          expect(
            view.renderRoot.querySelector('.error') !== null,
            `an error in <${view.localName}>`,
          ).to.equal(
            name.startsWith('Error') &&
              view.localName !== 'mechanism-step' &&
              // linked views report for all views inside
              view.parentElement?.closest('linked-views') == null,
          );
        }
        const figures = page.querySelectorAll('mechanism-sankey');
        for (const figure of name.startsWith('Error') ? [] : figures) {
          figure.scrollIntoView();
          await waitUntil(() => figure.renderRoot.querySelector('g.node') !== null, 'is drawn');
        }
      });
    }
  }
});
