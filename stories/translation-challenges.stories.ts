// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

const meta: Meta = { title: 'Views/Translation challenges', component: 'translation-challenges' };
export default meta;

type Story = StoryObj;

/** All themes of both reviews. */
export const All: Story = { render: () => html`<translation-challenges></translation-challenges>` };

/** The passages of one review. */
export const OneReview: Story = {
  render: () => html`<translation-challenges review="mscexo-review"></translation-challenges>`,
};

/** Linked: “show 4 studies” selects them in the clinical reports beside it. */
export const Linked: Story = {
  render: () =>
    html`<linked-views
      ><translation-challenges></translation-challenges><trial-card></trial-card
    ></linked-views>`,
};

/** A selection from another view is counted in each passage that it concerns. */
export const Selected: Story = {
  render: () =>
    html`<linked-views selected="source:umbilical-cord"
      ><translation-challenges></translation-challenges
    ></linked-views>`,
};

/** With a first line of the author's. */
export const Heading: Story = {
  render: () =>
    html`<translation-challenges
      review="liu-2025"
      heading="What keeps stem cells from the clinic"
    ></translation-challenges>`,
};

/** With a filter, each passage counts the studies in view that it concerns. */
export const Filtered: Story = {
  render: () =>
    html`<translation-challenges filter="evidence-stream:in-vivo"></translation-challenges>`,
};

/** Folded to its first line, as at the end of a page; a press opens it. */
export const Folded: Story = {
  render: () => html`<translation-challenges folded></translation-challenges>`,
};

/** In Chinese. */
export const Chinese: Story = {
  render: () => html`<translation-challenges lang="zh"></translation-challenges>`,
};

/** An unknown review is reported, with the nearest known one. */
export const UnknownReview: Story = {
  render: () =>
    html`<translation-challenges review="liu-2024x"
      ><p>The obstacles stand here.</p></translation-challenges
    >`,
};
