// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { argumentsOn, inWidth, missingChoice, type MarkViewArgs } from './story-arguments.js';

interface Args extends MarkViewArgs {
  folded: boolean;
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
  argTypes: { missing: { ...missingChoice, options: ['gathered', ...missingChoice.options] } },
};
export default meta;

type Story = StoryObj<Partial<Args>>;

/** Outcomes by sources: the longer names stand in the rows. The remarks of the review are a tool. */
export const OutcomeBySource: Story = {};

/** An author decides what stands in rows and columns. Many or long names of columns are turned. */
export const SourceByOutcome: Story = { args: { rows: 'source', columns: 'outcome' } };

/** Any two facets. What a review does not name has no row; the foot counts it. */
export const CargoByPathwayFamily: Story = { args: { rows: 'cargo', columns: 'pathway-family' } };

/** Which named pathways were shown by blocking or raising them, and which are only claimed. */
export const PathwayBySupport: Story = {
  args: { rows: 'pathway', columns: 'support', missing: 'skip' },
};

/** More terms than are readable: the largest are shown, all on request. */
export const ManyTerms: Story = { args: { rows: 'target', columns: 'cargo' } };

/** If a review names no cargo, the preparation is shown instead. */
export const NearestKnown: Story = {
  args: { rows: 'cargo', columns: 'pathway-family', missing: 'nearest' },
};

/** Only what is named; the rest is hidden and counted. */
export const OnlyWhatIsNamed: Story = {
  args: { rows: 'cargo', columns: 'pathway-family', missing: 'skip' },
};

/** Everything not named in one row and one column. */
export const NotReportedInOneLine: Story = {
  args: { rows: 'cargo-kind', columns: 'pathway-family', missing: 'show' },
};

/** A filter empties cells but keeps rows and columns; the foot counts such cells, which are no gaps. */
export const Filtered: Story = { args: { filter: 'preparation:extracellular-vesicles' } };

/** A selection from another view: its part of each number. */
export const WithSelection: Story = {
  render: () =>
    html`<linked-views selected="preparation:extracellular-vesicles">${matrix({})}</linked-views>`,
};

/** A selected source answers in the first line; its column has its hue. */
export const SelectedSource: Story = {
  render: () => html`<linked-views selected="source:bone-marrow">${matrix({})}</linked-views>`,
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

/** A strip of squares for each row in a narrow container; a row opens in place. */
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

/** Folded to its first line, as at the end of a page; a press opens it. */
export const Folded: Story = { args: { folded: true } };

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
