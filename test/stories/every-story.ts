// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import * as embedding from '../../stories/embedding.stories.js';
import * as evidenceMatrix from '../../stories/evidence-matrix.stories.js';
import * as linkedPage from '../../stories/linked-page.stories.js';
import * as mechanismSankey from '../../stories/mechanism-sankey.stories.js';
import * as screeningFlow from '../../stories/screening-flow.stories.js';
import * as sourceCard from '../../stories/source-card.stories.js';
import * as studyTable from '../../stories/study-table.stories.js';
import * as studyTimeline from '../../stories/study-timeline.stories.js';
import * as translationChallenges from '../../stories/translation-challenges.stories.js';
import * as trialCard from '../../stories/trial-card.stories.js';
import { setReaderColors, type ReaderColors } from '../fixtures/reader-colors.js';

const modules = {
  embedding,
  evidenceMatrix,
  linkedPage,
  mechanismSankey,
  screeningFlow,
  sourceCard,
  studyTable,
  studyTimeline,
  translationChallenges,
  trialCard,
} as unknown as Record<string, Record<string, Story>>;

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
            { timeout: 8000 },
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
