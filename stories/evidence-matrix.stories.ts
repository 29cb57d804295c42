// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { argumentsOn, inWidth, missingChoice, type MarkViewArgs } from './story-arguments.js';

interface Args extends MarkViewArgs {
  rows: string;
  columns: string;
}

const matrix = (args: Partial<Args>): TemplateResult =>
  html`<evidence-matrix ${argumentsOn(args)}
    ><p>The matrix could not be drawn.</p></evidence-matrix
  >`;

const meta: Meta<Partial<Args>> = {
  title: 'Views/Evidence matrix',
  component: 'evidence-matrix',
  render: matrix,
  argTypes: { missing: missingChoice },
};
export default meta;

type Story = StoryObj<Partial<Args>>;

/**
 * Sources by outcomes, with the review's remarks and where its counts differ from what it cites.
 */
export const SourceByOutcome: Story = {};

/** Any two facets. If a review names no cargo, the preparation is shown instead. */
export const CargoByPathwayFamily: Story = { args: { rows: 'cargo', columns: 'pathway-family' } };

/** Which named pathways were shown by blocking or raising them, and which are only claimed. */
export const PathwayBySupport: Story = {
  args: { rows: 'pathway', columns: 'support', missing: 'skip' },
};

/** Only what is named; the rest is hidden and counted. */
export const OnlyWhatIsNamed: Story = {
  args: { rows: 'cargo', columns: 'pathway-family', missing: 'skip' },
};

/** Everything not named in one row and one column. */
export const NotReportedInOneLine: Story = {
  args: { rows: 'cargo-kind', columns: 'pathway-family', missing: 'show' },
};

/** A filter empties cells but keeps rows and columns: such cells are dashed and are no gaps. */
export const Filtered: Story = { args: { filter: 'preparation:extracellular-vesicles' } };

/** A selection from another view, as the filled part of each area. */
export const WithSelection: Story = {
  render: () =>
    html`<linked-views selected="preparation:extracellular-vesicles">${matrix({})}</linked-views>`,
};

/** A selected gap that the review itself mentions. */
export const SelectedGap: Story = {
  render: () =>
    html`<linked-views selected="source:amniotic-fluid&gt;outcome:angiogenesis"
      >${matrix({})}</linked-views
    >`,
};

/** Matrix and diagram share a selection. */
export const LinkedToTheDiagram: Story = {
  render: () =>
    html`<linked-views>${matrix({})}<mechanism-sankey></mechanism-sankey></linked-views>`,
};

/** One list per row in a narrow container. */
export const Narrow: Story = { render: () => inWidth(320, matrix({})) };

/** The matrix alone. */
export const Bare: Story = {
  args: {
    heading: 'Where there are studies, and where not',
    withoutToolbar: true,
    withoutLegend: true,
    withoutDetails: true,
  },
};

/** Custom data without vocabulary or reviews. */
export const OwnData: Story = {
  render: () =>
    html`<evidence-matrix rows="source" columns="outcome"
      ><script type="text/csv">
        study,source,outcome
        Alder 2019,leaf,growth
        Birch 2020,leaf,shade
        Birch 2020,root,growth
        Cedar 2021,root,growth
      </script></evidence-matrix
    >`,
};

/** An unknown facet is reported, with the nearest known one. */
export const UnknownFacet: Story = { args: { rows: 'sorce' } };
