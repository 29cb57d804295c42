// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { dataChild } from './story-arguments.js';

const meta: Meta = { title: 'Views/Trial card', component: 'trial-card' };
export default meta;

type Story = StoryObj;

/** All clinical reports, one below the other. */
export const All: Story = { render: () => html`<trial-card></trial-card>` };

/** One report by its id, with a flow of three groups and visits to scale. */
export const One: Story = { render: () => html`<trial-card trial="mashayekhi-2021"></trial-card>` };

/** Dark. */
export const Dark: Story = { ...One, globals: { colorScheme: 'dark' } };

/** A report of which nothing of the flow is reported: there is none, and one line says so. */
export const MostlyUnknown: Story = {
  render: () => html`<trial-card trial="zafardoust-2023"></trial-card>`,
};

/** An earlier clinical study: groups without numbers, and a caution that contradicts the review. */
export const Contradiction: Story = {
  render: () => html`<trial-card trial="ding-2018"></trial-card>`,
};

/** Linked: a selected source outlines its reports, a selected report is highlighted everywhere. */
export const Linked: Story = {
  render: () =>
    html`<linked-views selected="source:bone-marrow"><trial-card></trial-card></linked-views>`,
};

/** A filter hides reports and says how many. */
export const Filtered: Story = {
  render: () => html`<trial-card filter="source:adipose"></trial-card>`,
};

/** With a first line of the author's. */
export const Heading: Story = {
  render: () =>
    html`<trial-card trial="mashayekhi-2021" heading="A first trial in people"></trial-card>`,
};

/** Folded below its first line, as at the end of a page. */
export const Folded: Story = { render: () => html`<trial-card folded></trial-card>` };

/** In Chinese, on a narrow screen: the flow runs downwards. */
export const Chinese: Story = {
  render: () => html`<div lang="zh"><trial-card trial="mashayekhi-2021"></trial-card></div>`,
  globals: { viewport: { value: 'mobile1' } },
};

const report = {
  citedBy: { review: 'own', ref: 1, locator: 'table 2' },
  facts: [],
  arms: [],
  enrolled: null,
  analysed: null,
  outcomes: [],
};

const ownReports = {
  id: 'own-reports',
  reviews: [{ id: 'own', label: 'Own review 2026' }],
  studies: ['large', 'none', 'words'].map((id, index) => ({
    id,
    year: 2024 + index,
    findings: [{ source: ['placenta', 'bone marrow', 'amnion'][index], outcome: 'ovulation' }],
  })),
  trials: [
    {
      ...report,
      id: 'large',
      study: 'large',
      label: 'A trial with more people than dots can show',
      participants: 'women',
      screened: 310,
      enrolled: 124,
      arms: [
        { label: 'cells, two infusions', n: 42 },
        { label: 'cells, one infusion', n: 41 },
        { label: 'no cells', n: 41 },
      ],
      visits: [
        { value: 3, unit: 'months' },
        { value: 1, unit: 'years' },
        { value: 2, unit: 'years' },
      ],
      analysed: 118,
      facts: [
        { field: 'design', value: 'randomised, open', basis: 'paper', url: 'https://example.org/' },
        { field: 'funding', value: 'a foundation', basis: 'acknowledgements' },
      ],
      outcomes: [
        {
          endpoint: 'ovulation',
          event: 'ovulation returned',
          value: 'ovulation returned in 31 of 118',
          n: 31,
          of: 118,
          basis: 'paper',
        },
      ],
    },
    {
      ...report,
      id: 'none',
      study: 'none',
      label: 'A trial without an event',
      enrolled: 36,
      arms: [
        { label: 'cells', n: 24 },
        { label: 'placebo, then cells after half a year', n: null },
      ],
      analysed: 36,
      facts: [{ field: 'follow-up', value: '6 months', basis: 'abstract' }],
      outcomes: [
        {
          endpoint: 'pregnancy',
          event: 'pregnancy occurred',
          value: 'no pregnancy',
          n: 0,
          of: 36,
          basis: 'abstract',
        },
      ],
    },
    {
      ...report,
      id: 'words',
      study: 'words',
      label: 'A report in words only',
      facts: [
        { field: 'screened', value: 'all women who came to the clinic in one year' },
        { field: 'arms', value: 'cells or hormones, by the choice of each woman' },
        { field: 'follow-up', value: 'monthly for half a year, then by telephone once a year' },
      ],
      outcomes: [{ endpoint: 'ovulation', value: 'more often than before' }],
    },
  ],
};

/** Own data: bars above 40 people, no event, other groups, words in place of numbers. */
export const OwnData: Story = {
  render: () => html`<trial-card>${dataChild(ownReports)}</trial-card>`,
};

/** An unknown id is reported, with the nearest known one; the fallback stays. */
export const UnknownTrial: Story = {
  render: () =>
    html`<trial-card trial="mashayeki-2021"><p>A clinical report stands here.</p></trial-card>`,
};
