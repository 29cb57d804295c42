// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

const meta: Meta = { title: 'Diagram/Mechanism step', component: 'mechanism-step' };
export default meta;

type Story = StoryObj;

/** Steps with their captions as attributes; the first is shown. */
export const CaptionAsAttribute: Story = {
  render: () =>
    html`<mechanism-sankey step="1">
      <mechanism-step
        select="source:umbilical-cord"
        caption="The umbilical cord is the most common cell source."
      ></mechanism-step>
      <mechanism-step
        select="outcome:anti-apoptosis-proliferation"
        caption="Less apoptosis and more proliferation is the outcome reported most often."
      ></mechanism-step>
    </mechanism-sankey>`,
};

/** A caption as content, which is readable without JavaScript. */
export const CaptionAsContent: Story = {
  render: () =>
    html`<mechanism-sankey step="1">
      <mechanism-step select="source:bone-marrow">
        Cells from bone marrow were the first to be tried.
      </mechanism-step>
    </mechanism-sankey>`,
};
