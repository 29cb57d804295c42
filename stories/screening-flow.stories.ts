// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { dataChild, inWidth } from './story-arguments.js';

const meta: Meta = { title: 'Views/Screening flow', component: 'screening-flow' };
export default meta;

type Story = StoryObj;

/** All reviews, one below the other. */
export const All: Story = { render: () => html`<screening-flow></screening-flow>` };

/** One review by its id. */
export const One: Story = {
  render: () => html`<screening-flow review="liu-2025"></screening-flow>`,
};

/** A review that reports no search. */
export const NoSearchTold: Story = {
  render: () => html`<screening-flow review="mscexo-review"></screening-flow>`,
};

const ownData = {
  reviews: [
    {
      id: 'mine',
      label: 'My review',
      screening: {
        searched: '2025-03',
        databases: [
          { name: 'PubMed', records: 120 },
          { name: 'Embase', records: 80 },
          { name: 'Hand search', records: null },
        ],
        terms: [{ language: 'en', text: 'stem cell AND ovary' }],
        records: 210,
        inclusion: ['any animal model'],
        exclusion: [],
        included: null,
        notTold: [],
        locator: '§2',
      },
    },
  ],
  studies: [
    { id: 'one', citedBy: [{ review: 'mine', ref: 1 }], findings: [{ id: 'one/1', source: 'a' }] },
  ],
};

/**
 * Custom data: a database without a number, an unverifiable total, a result that is not reported.
 */
export const OwnData: Story = {
  render: () => html`<screening-flow>${dataChild(ownData)}</screening-flow>`,
};

const withSteps = {
  reviews: [
    {
      id: 'steps',
      label: 'A review with steps',
      screening: {
        searched: '2025-03',
        databases: [
          { name: 'PubMed', records: 620 },
          { name: 'Embase', records: 410 },
        ],
        terms: [{ language: 'en', text: 'stem cell AND ovary' }],
        records: 1030,
        steps: [
          {
            name: 'after duplicates',
            records: 812,
            dropped: [{ reason: 'duplicates', records: 218 }],
          },
          {
            name: 'read in full',
            records: 140,
            dropped: [{ reason: 'off topic by title or abstract', records: 672 }],
          },
        ],
        inclusion: ['any animal model'],
        exclusion: ['no control group'],
        included: 58,
        dropped: [
          { reason: 'no control group', records: 44 },
          { reason: 'no full text', records: 38 },
        ],
        notTold: [],
        locator: '§2',
      },
    },
  ],
  studies: [
    { id: 'one', citedBy: [{ review: 'steps', ref: 1 }], findings: [{ id: 'one/1', source: 'a' }] },
  ],
};

/** A review that reports its steps: a bar each, what is dropped leaves downwards. */
export const WithSteps: Story = {
  render: () => html`<screening-flow>${dataChild(withSteps)}</screening-flow>`,
};

/** A filter changes how many studies with findings are in view. */
export const Filtered: Story = {
  render: () => html`<screening-flow review="liu-2025" filter="species:human"></screening-flow>`,
};

/** Folded to its first line, as at the end of a page; a press opens it. */
export const Folded: Story = {
  render: () => html`<screening-flow review="liu-2025" folded></screening-flow>`,
};

/** On a phone. */
export const Narrow: Story = {
  render: () => inWidth(358, html`<screening-flow review="liu-2025"></screening-flow>`),
};

/** In Chinese. */
export const Chinese: Story = {
  render: () => html`<screening-flow lang="zh" review="liu-2025"></screening-flow>`,
};

/** An unknown id is reported, with the nearest known one. */
export const UnknownReview: Story = {
  render: () =>
    html`<screening-flow review="lui-2025"
      ><p>The search of the review stands here.</p></screening-flow
    >`,
};
