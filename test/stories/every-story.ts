// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait-until.js';
import type { TemplateResult } from 'lit';
import { elements } from '../../src/components/elements.js';
import { setReaderColors, type ReaderColors } from '../fixtures/reader-colors.js';

/** The files of stories: one for each element, and one of pages. */
const names = [...elements.map(({ tagName }) => tagName), 'embedding'];
const modules = Object.fromEntries(
  await Promise.all(
    names.map(
      async (name) =>
        [name, (await import(`../../stories/${name}.stories.ts`)) as Stories] as const,
    ),
  ),
);

type Stories = Readonly<Record<string, Story>>;

interface Story {
  readonly args?: object;
  readonly component?: string;
  readonly render?: (args: object, context: object) => TemplateResult;
}

/** Renders every story in a reader's colours and runs axe. */
export function everyStoryIsAccessible(title: string, colors: ReaderColors): void {
  describe(`every story in ${title}`, () => {
    before(async () => setReaderColors(colors));
    for (const [name, { default: meta, ...stories }] of Object.entries(modules)) {
      for (const [storyName, story] of Object.entries(stories).filter(
        ([, each]) => typeof each === 'object',
      )) {
        it(`${name}: ${storyName}`, async () => {
          const args = { ...meta?.args, ...story.args };
          const render = story.render ?? meta?.render;
          if (render === undefined) throw new Error('The story has no render function.');
          const element = await fixture<HTMLElement>(render(args, { args }));
          element.scrollIntoView();
          await aTimeout(120);
          await waitUntil(
            () =>
              figuresOf(element).every(
                (figure) => figure.shadowRoot?.querySelector('g.node:not([aria-label])') == null,
              ),
            'nodes without names',
          );
          await expect(element).to.be.accessible();
          fixtureCleanup();
        });
      }
    }
  });
}

function figuresOf(element: Element): readonly Element[] {
  return element.localName === 'mechanism-sankey'
    ? [element]
    : [...element.querySelectorAll('mechanism-sankey')];
}
