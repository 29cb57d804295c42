// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { bundledDataset } from '../src/data/bundled.js';
import { argumentsOn } from './story-arguments.js';

interface Args {
  source: string;
  facet: string;
  value: string;
  profile: string;
  filter: string;
  heading: string;
  compact: boolean | 'short';
}

const card = (args: Partial<Args>): TemplateResult =>
  html`<source-card ${argumentsOn(args)}><p>The card could not be drawn.</p></source-card>`;

const sources = bundledDataset().vocabulary['source'] ?? [];

/** Sources of the bundled evidence, as cards of one form. */
const cards = (
  compact: boolean | 'short',
  ids = sources.map(({ id }) => id),
): readonly TemplateResult[] => ids.map((source) => card({ source, compact }));

/** A grid of cards: each card shares its lines with those beside it. */
const grid = html`<style>
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
    gap: 16px;
  }
  .note {
    margin-block: 16px;
    font-size: 12px;
  }
</style>`;

/** What the bars of a row of cards mean, said once below it. */
const note = html`<p class="note">
  Bar: share of the source’s studies. Tick above it: mean of all sources in view.
</p>`;

const meta: Meta<Partial<Args>> = {
  title: 'Views/Source card',
  component: 'source-card',
  render: card,
};
export default meta;

type Story = StoryObj<Partial<Args>>;

/** One source: its outcomes, what is reported with it, what the review says of it. */
export const Source: Story = { args: { source: 'bone-marrow' } };

/** The compact form, alone. */
export const Compact: Story = { args: { source: 'umbilical-cord', compact: true } };

/** Four sources side by side: the lines of the cards meet, all bars run from 0 to 100%. */
export const RowOfCards: Story = {
  render: () =>
    html`${grid}
      <div class="cards">
        ${cards(true, ['umbilical-cord', 'bone-marrow', 'menstrual-blood', 'amnion'])}
      </div>
      ${note}`,
};

/** All sources. A selection is counted in every card. */
export const AllSources: Story = {
  render: () =>
    html`${grid}<linked-views
        ><div class="cards">${cards(true)}</div>
        ${note}</linked-views
      >`,
};

/** Short cards above a diagram that they share a selection with. */
export const LinkedToTheDiagram: Story = {
  render: () =>
    html`${grid}<linked-views selected="source:menstrual-blood">
        <div class="cards">
          ${cards('short', ['umbilical-cord', 'bone-marrow', 'menstrual-blood', 'amnion'])}
        </div>
        <mechanism-sankey></mechanism-sankey>
      </linked-views>`,
};

/** A selection from another view: numbers such as “1 of 2”, its part of each bar in full colour. */
export const WithSelection: Story = {
  render: () =>
    html`<linked-views selected="outcome:angiogenesis"
      >${card({ source: 'placenta' })}</linked-views
    >`,
};

/** Any term of any facet: here a cargo. */
export const Cargo: Story = { args: { facet: 'cargo', value: 'mir-21-5p' } };

/** A preparation: what studies compared it with stands below what is reported with it. */
export const Comparisons: Story = { args: { facet: 'preparation', value: 'cells' } };

/** An outcome by source: each bar has the hue of its source. */
export const Outcome: Story = { args: { facet: 'outcome', value: 'immunomodulation' } };

/** Bars by another facet. */
export const ProfileOverPreparations: Story = {
  args: { source: 'umbilical-cord', profile: 'preparation' },
};

/** Only animal studies. */
export const Filtered: Story = { args: { source: 'adipose', filter: 'evidence-stream:in-vivo' } };

/** A source without a finding in view. */
export const NothingInView: Story = { args: { source: 'olfactory-mucosa' } };

/** A misspelt source is reported, with the nearest known one. */
export const UnknownSource: Story = { args: { source: 'bone-marow' } };

/** In Chinese. */
export const Chinese: Story = {
  render: () => html`<div lang="zh">${card({ source: 'bone-marrow' })}</div>`,
};

/** A name of the author's. */
export const Heading: Story = {
  args: { source: 'adipose', heading: 'Cells from fat', compact: true },
};

/** Custom data as CSV, without vocabulary, reviews or trials: what they do not have is not said. */
export const OwnData: Story = {
  render: () =>
    html`<source-card source="clay soil" profile="effect" filter="tissue:*"
      ><script type="text/csv">
        study,source,cargo,effect
        Amber 2020,clay soil,nitrogen,more roots
        Birke 2021,clay soil,,more leaves
        Cole 2022,sandy soil,potassium,more roots
      </script></source-card
    >`,
};
