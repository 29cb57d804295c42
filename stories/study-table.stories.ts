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

/** All studies in view, newest first. A row opens to the findings; a name selects its study in all views. */
export const Studies: Story = {};

/** Chosen columns in a chosen order. The menu shows which others there are. */
export const ChosenColumns: Story = {
  args: { columns: 'study cargo cargo-kind pathway target status' },
};

/** By how much a reader must mind: retracted, corrected, doubtful, then by the number of cautions. */
export const GravestFirst: Story = { args: { sort: '-status', filter: 'status:*' } };

/** One search for both languages: words may be mixed. */
export const Search: Story = { args: { query: '脐带 apoptosis' } };

/** Rows that a selection concerns are marked; the number of findings says how much of each is meant. */
export const Selection: Story = {
  args: { selected: 'source:umbilical-cord>outcome:angiogenesis' },
};

/** The rows of the selection before the others. */
export const SelectionOnTop: Story = {
  args: { selected: 'outcome:immunomodulation', selectedRows: 'on-top' },
};

/** Only the rows of the selection, because the author or reader asked for it. */
export const SelectionAlone: Story = {
  args: { selected: 'outcome:immunomodulation', selectedRows: 'alone' },
};

/** Bare rows under a heading of one's own, for a page with few words. */
export const WithoutToolbar: Story = {
  args: {
    withoutToolbar: true,
    heading: 'Studies with placental cells',
    filter: 'source:placenta',
    columns: 'study year cargo outcome status',
  },
};

/** In a column of text, the columns that hold least give way; the menu names them. */
export const InAColumn: Story = { render: () => inWidth(780, table({})) };

/** In a narrow column or on a phone, rows are cards. */
export const Cards: Story = { render: () => inWidth(340, table({ selected: 'source:amnion' })) };

/** What another view selects, filters or points at, the table shows, and the other way round. */
export const LinkedToTheDiagram: Story = {
  render: () =>
    html`<linked-views selected="source:menstrual-blood"
      ><mechanism-sankey without-details></mechanism-sankey
      >${table({ selectedRows: 'on-top' })}</linked-views
    >`,
};

/** No study meets the conditions: said, with the way back. */
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

/** Ten thousand rows of own data with a column of their own: only rows near the visible ones are in the page. */
export const TenThousandRows: Story = { args: { data: invented(10_000) } };

/** Bad attributes are named with what was probably meant; the author's fallback shows. */
export const BadAttributes: Story = { args: { columns: 'study sorce', sort: '-yaer' } };
