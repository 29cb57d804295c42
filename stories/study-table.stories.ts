// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { argumentsOn, inWidth } from './story-arguments.js';

interface Args {
  columns: string;
  sort: string;
  filter: string;
  selected: string;
  selectedRows: string;
  query: string;
  heading: string;
  withoutToolbar: boolean;
  rows: number;
  folded: boolean;
  data: object;
}

const table = (args: Partial<Args>): TemplateResult =>
  html`<study-table ${argumentsOn(args)}><p>The table could not be drawn.</p></study-table>`;

const meta: Meta<Partial<Args>> = {
  title: 'Views/Study table',
  component: 'study-table',
  render: table,
};
export default meta;

type Story = StoryObj<Partial<Args>>;

/** All studies in view, newest first. A press on a row opens it to all that is known of its study. */
export const Studies: Story = {};

/** Chosen columns in a chosen order. The menu lists the others. */
export const ChosenColumns: Story = {
  args: { columns: 'study cargo cargo-kind pathway target status' },
};

/** Studies that blocked or raised a cargo or pathway, and how the treatment was given. */
export const ShownByPerturbation: Story = {
  args: {
    columns: 'study source cargo pathway outcome support route',
    filter: 'support:perturbation-of-cargo,perturbation-of-pathway',
  },
};

/** Sorted by severity: retracted, not surely identified, contradicted, corrected, then cautions. */
export const GravestFirst: Story = { args: { sort: '-status', filter: 'status:*' } };

/** One search for both languages, which may be mixed. */
export const Search: Story = { args: { query: '脐带 apoptosis' } };

/** With a selection its rows stand first, none is marked, and the others are folded below. */
export const Selection: Story = {
  args: { selected: 'source:umbilical-cord>outcome:angiogenesis' },
};

/** Selected rows among the others, marked. */
export const SelectionInPlace: Story = {
  args: { selected: 'outcome:immunomodulation', selectedRows: 'in-place' },
};

/** Only the selected rows. */
export const SelectionAlone: Story = {
  args: { selected: 'outcome:immunomodulation', selectedRows: 'alone' },
};

/** Rows under a custom heading, without the surrounding text. */
export const WithoutToolbar: Story = {
  args: {
    withoutToolbar: true,
    heading: 'Studies with placental cells',
    filter: 'source:placenta',
    columns: 'study year cargo outcome status',
  },
};

/** A few rows on a page with other views, with a button that shows all. */
export const FewRows: Story = { args: { rows: 8, selected: 'source:bone-marrow' } };

/** In a text column the year is left out; most names have it. */
export const InAColumn: Story = { render: () => inWidth(780, table({})) };

/** Rows as a list, in a narrow column or on a phone. */
export const List: Story = { render: () => inWidth(340, table({ selected: 'source:amnion' })) };

/** Table and diagram share selection, filter and highlight. */
export const LinkedToTheDiagram: Story = {
  render: () =>
    html`<linked-views selected="source:menstrual-blood"
      ><mechanism-sankey without-details></mechanism-sankey>${table({ rows: 8 })}</linked-views
    >`,
};

/** No study matches: a message with a button to clear the filter. */
export const Empty: Story = { args: { filter: 'source:menstrual-blood cargo:hgf year:2012' } };

const invented = (count: number): object => ({
  studies: Array.from({ length: count }, (_, index) => ({
    id: `study-${index}`,
    label: `Invented ${index + 1}`,
    year: 1980 + (index % 45),
    findings: [
      {
        source: `source ${index % 11}`,
        cargo: `cargo ${index % 97}`,
        outcome: `outcome ${index % 8}`,
        other: { dose: [`${(index % 5) + 1} mg`] },
      },
    ],
  })),
});

/** Ten thousand rows of custom data: only rows near the viewport are in the page. */
export const TenThousandRows: Story = {
  args: { data: invented(10_000) },
  // the data would be a million characters
  parameters: { docs: { source: { code: '<study-table src="my-studies.json"></study-table>' } } },
};

/** Folded to its first line, as at the end of a page; a press opens it. */
export const Folded: Story = { args: { folded: true } };

/** Invalid attributes are reported with suggestions; the fallback is shown. */
export const BadAttributes: Story = { args: { columns: 'study sorce', sort: '-yaer' } };
