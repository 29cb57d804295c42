// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { argumentsOn, inWidth, missingChoice, type MarkViewArgs } from './story-arguments.js';

interface Args extends MarkViewArgs {
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

/** The review's figure 2, an image without text, rebuilt from the data. */
export const BySource: Story = {};

/** When which mechanism was first studied. */
export const ByOutcome: Story = { args: { by: 'outcome' } };

/** Named cargo only; what is left out is counted. */
export const ByNamedCargo: Story = { args: { by: 'cargo', missing: 'skip' } };

/** Retracted studies stay out by default; let in, they have a shape of their own. */
export const WithRetracted: Story = { args: { filter: 'status:*' } };

/** What another view selects is outlined. */
export const WithSelection: Story = {
  render: () => html`<linked-views selected="outcome:angiogenesis">${timeline({})}</linked-views>`,
};

/** Selecting a study here lights its flows in the diagram. */
export const LinkedToTheDiagram: Story = {
  render: () =>
    html`<linked-views selected="study:qu-2022"
      >${timeline({})}<mechanism-sankey></mechanism-sankey
    ></linked-views>`,
};

/** A list by year where there is little room. */
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

/** A facet that does not exist is named, with the nearest that does. */
export const UnknownFacet: Story = { args: { by: 'sorce' } };
