// SPDX-License-Identifier: MIT
import { fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait-until.js';
import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import type { MechanismSankey } from '../../src/components/mechanism-sankey/mechanism-sankey.js';
import * as stories from '../../stories/mechanism-sankey.stories.js';
import type { FigureArgs } from '../../stories/mechanism-sankey.stories.js';

const { default: meta, ...found } = stories;

/** A story of the diagram. */
export type Story = StoryObj<Partial<FigureArgs>>;

/** All stories of the diagram. */
export const storiesByName: ReadonlyMap<string, Story> = new Map(Object.entries<Story>(found));

/**
 * The figure of a story, drawn in a container of the given width with every panel open, or its
 * message if not drawn.
 */
export async function drawStory(
  story: Story,
  args: Partial<FigureArgs>,
  width: number,
): Promise<MechanismSankey> {
  const render = (story.render ?? meta.render) as (args: Partial<FigureArgs>) => TemplateResult;
  const page = await fixture<HTMLElement>(html`<div>${render({ ...args, width })}</div>`);
  for (const details of page.querySelectorAll('details')) details.open = true;
  const element = page.querySelector('mechanism-sankey')!;
  const isLoading = story === storiesByName.get('Loading');
  await waitUntil(
    () =>
      element.shadowRoot?.querySelector(isLoading ? '.state' : 'g.node, .error, .state button') !=
      null,
    'is drawn',
  );
  // later updates count too
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
  return element;
}
