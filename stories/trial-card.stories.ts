// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

const meta: Meta = { title: 'Views/Trial card', component: 'trial-card' };
export default meta;

type Story = StoryObj;

/** All clinical reports, one below the other. */
export const All: Story = { render: () => html`<trial-card></trial-card>` };

/** One report by its id, with a flow of three arms. */
export const One: Story = { render: () => html`<trial-card trial="mashayekhi-2021"></trial-card>` };

/** A report of which little is known; nothing is guessed. */
export const MostlyUnknown: Story = {
  render: () => html`<trial-card trial="zafardoust-2023"></trial-card>`,
};

/** An earlier clinical study that contradicts the review. */
export const Contradiction: Story = {
  render: () => html`<trial-card trial="ding-2018"></trial-card>`,
};

/** Linked: a selected source marks its reports, a selected report is highlighted everywhere. */
export const Linked: Story = {
  render: () =>
    html`<linked-views selected="source:bone-marrow"><trial-card></trial-card></linked-views>`,
};

/** A filter hides reports and says how many. */
export const Filtered: Story = {
  render: () => html`<trial-card filter="source:adipose"></trial-card>`,
};

/** In Chinese, on a narrow screen. */
export const Chinese: Story = {
  render: () => html`<div lang="zh"><trial-card trial="igboeli-2020"></trial-card></div>`,
  globals: { viewport: { value: 'mobile1' } },
};

/** An unknown id is reported, with the nearest known one; the fallback stays. */
export const UnknownTrial: Story = {
  render: () =>
    html`<trial-card trial="mashayeki-2021"><p>A clinical report stands here.</p></trial-card>`,
};
