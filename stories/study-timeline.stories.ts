// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { argumentsOn, inWidth, missingChoice, type MarkViewArgs } from './story-arguments.js';

interface Args extends MarkViewArgs {
  folded: boolean;
  by: string;
}

const timeline = (args: Partial<Args>): TemplateResult =>
  html`<study-timeline ${argumentsOn(args)}
    ><p>The timeline could not be drawn.</p></study-timeline
  >`;

const meta: Meta<Partial<Args>> = {
  title: 'Views/Study timeline',
  component: 'study-timeline',
  render: timeline,
  argTypes: { missing: missingChoice },
};
export default meta;

type Story = StoryObj<Partial<Args>>;

/** A dot for each study, stacked in the column of its year. */
export const BySource: Story = {};

/** Studies by mechanism and year. */
export const ByOutcome: Story = { args: { by: 'outcome' } };

/** Only named cargo; the rest is counted. */
export const ByNamedCargo: Story = { args: { by: 'cargo', missing: 'skip' } };

/** With retracted studies, which the default filter hides: their ring is struck through. */
export const WithRetracted: Story = { args: { filter: 'status:*' } };

/** What another view selects keeps its colour; the first line is about it. */
export const WithSelection: Story = {
  render: () => html`<linked-views selected="outcome:angiogenesis">${timeline({})}</linked-views>`,
};

/** A study selected here is highlighted in the diagram. */
export const LinkedToTheDiagram: Story = {
  render: () =>
    html`<linked-views selected="study:qu-2022"
      >${timeline({})}<mechanism-sankey></mechanism-sankey
    ></linked-views>`,
};

/** In a narrow container each row is its name with its dots below it; a press lists its studies. */
export const Narrow: Story = { render: () => inWidth(320, timeline({})) };

/** The timeline alone. */
export const Bare: Story = {
  args: {
    heading: 'Sixteen years',
    withoutToolbar: true,
    withoutLegend: true,
    withoutDetails: true,
  },
};

/** Folded to its first line, as at the end of a page; a press opens it. */
export const Folded: Story = { args: { folded: true } };

/** An unknown facet is reported, with the nearest known one. */
export const UnknownFacet: Story = { args: { by: 'sorce' } };
