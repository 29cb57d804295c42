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
  compact: boolean;
}

const card = (args: Partial<Args>): TemplateResult =>
  html`<source-card ${argumentsOn(args)}><p>The card could not be drawn.</p></source-card>`;

/** All sources of the bundled evidence, as compact cards. */
const cards = (compact: boolean): readonly TemplateResult[] =>
  (bundledDataset().vocabulary['source'] ?? []).map(({ id }) => card({ source: id, compact }));

const grid = html`<style>
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
    gap: 16px;
  }
</style>`;

const meta: Meta<Partial<Args>> = {
  title: 'Views/Source card',
  component: 'source-card',
  render: card,
};
export default meta;

type Story = StoryObj<Partial<Args>>;

/** One source with everything the reviews say about it. */
export const Source: Story = { args: { source: 'bone-marrow' } };

/** The compact form, for rows of cards. */
export const Compact: Story = { args: { source: 'umbilical-cord', compact: true } };

/**
 * All sources side by side. All bars run from 0 to 100%, and a selected class is marked in every
 * card.
 */
export const AllSources: Story = {
  render: () => html`${grid}<linked-views><div class="cards">${cards(true)}</div></linked-views>`,
};

/** Cards and diagram share a selection. */
export const LinkedToTheDiagram: Story = {
  render: () =>
    html`${grid}<linked-views selected="source:menstrual-blood&gt;outcome:microenvironment">
        <div class="cards">
          ${['umbilical-cord', 'menstrual-blood', 'placenta'].map((source) => card({ source, compact: true }))}
        </div>
        <mechanism-sankey></mechanism-sankey>
      </linked-views>`,
};

/** A selection from another view, as a part of each bar and number. */
export const WithSelection: Story = {
  render: () =>
    html`<linked-views selected="outcome:angiogenesis"
      >${card({ source: 'placenta' })}</linked-views
    >`,
};

/** Any term of any facet: here a cargo. */
export const Cargo: Story = { args: { facet: 'cargo', value: 'mir-21-5p' } };

/** An outcome by source, with what the reviews say about each. */
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

/** Custom data as CSV, without vocabulary, reviews or trials. */
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
