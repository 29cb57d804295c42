// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html, type LitElement, type TemplateResult } from 'lit';
import { elements } from '../../src/components/elements.js';
import { setReaderColors, type ReaderColors } from '../fixtures/reader-colors.js';
import { waitUntil } from '../fixtures/wait-until.js';

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

/** How a reader sees the stories. */
export interface StoryReader {
  readonly colors?: ReaderColors;
  /** Width of the window, px. */
  readonly width?: number;
  readonly language?: string;
}

/** Renders every story for a reader, runs axe, and looks whether the page scrolls sideways. */
export function everyStoryIsAccessible(title: string, reader: StoryReader): void {
  forEveryStory(title, reader, async (element) => {
    await expect(element).to.be.accessible();
    // boxes of a story's own may be wider than the window
    const boxes = [...element.querySelectorAll<HTMLElement>('div')];
    if (boxes.some(({ offsetWidth }) => offsetWidth > element.offsetWidth)) return;
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth, 'no sideways scrolling of the page').to.be.at.most(clientWidth);
  });
}

/** Brings each element into view, where it is drawn, and waits until it is. */
async function settle(holder: Element): Promise<void> {
  const own = elements.map(({ tagName }) => tagName).join();
  for (const element of holder.querySelectorAll<LitElement>(own)) {
    element.scrollIntoView();
    await aTimeout(60);
    await element.updateComplete;
  }
  holder.scrollIntoView();
  await aTimeout(120);
}

/** Renders every story for a reader and checks it. */
export function forEveryStory(
  title: string,
  { colors = {}, width, language = 'en' }: StoryReader,
  check: (element: HTMLElement) => Promise<void>,
): void {
  describe(`every story in ${title}`, () => {
    before(async () => {
      await setReaderColors(colors);
      // axe takes a ground that nobody painted for white
      document.body.style.background = 'Canvas';
      if (width !== undefined) await setViewport({ width, height: 800 });
    });
    for (const [name, { default: meta, ...stories }] of Object.entries(modules)) {
      for (const [storyName, story] of Object.entries(stories).filter(
        ([, each]) => typeof each === 'object',
      )) {
        it(`${name}: ${storyName}`, async () => {
          const args = { ...meta?.args, ...story.args };
          const render = story.render ?? meta?.render;
          if (render === undefined) throw new Error('The story has no render function.');
          const holder = await fixture<HTMLElement>(
            html`<div lang=${language}>${render(args, { args })}</div>`,
          );
          await settle(holder);
          await waitUntil(
            () =>
              [...holder.querySelectorAll('mechanism-sankey')].every(
                (figure) => figure.shadowRoot?.querySelector('g.node:not([aria-label])') == null,
              ),
            'nodes without names',
          );
          await check(holder);
          fixtureCleanup();
        });
      }
    }
  });
}
