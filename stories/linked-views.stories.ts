// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, nothing, type TemplateResult } from 'lit';
import '../src/define.js';

interface Args {
  filter: string;
  selected: string;
  src: string;
  lang: string;
}

const style = css`
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
    gap: 16px;
  }
`;

/** The page of examples/linked-views.html: all views with one dataset, filter and selection. */
const page = ({ filter, selected, src, lang }: Partial<Args>): TemplateResult =>
  html`<style>
      ${style}
    </style>
    <main lang=${lang ?? nothing}>
      <h1>Stem cells for the ovary</h1>
      <linked-views
        filter=${filter ?? nothing}
        selected=${selected ?? nothing}
        src=${src ?? nothing}
      >
        <h2>Which cells?</h2>
        <div class="row">
          <source-card source="umbilical-cord" compact></source-card>
          <source-card source="bone-marrow" compact></source-card>
          <source-card source="menstrual-blood" compact></source-card>
        </div>
        <h2>How do they act?</h2>
        <mechanism-sankey></mechanism-sankey>
        <h2>What has nobody looked at?</h2>
        <evidence-matrix></evidence-matrix>
        <h2>Since when?</h2>
        <study-timeline></study-timeline>
        <h2>On what does it rest?</h2>
        <study-table selected-rows="on-top"></study-table>
        <h2>Has it been tried in people?</h2>
        <trial-card></trial-card>
        <h2>What is still in the way?</h2>
        <translation-challenges></translation-challenges>
        <h2>How was the literature found?</h2>
        <screening-flow review="liu-2025"></screening-flow>
      </linked-views>
    </main>`;

const meta: Meta<Partial<Args>> = {
  title: 'Views/Linked page',
  component: 'linked-views',
  render: page,
};
export default meta;

type Story = StoryObj<Partial<Args>>;

/** All views of the bundled evidence. Select anything: every view follows. */
export const AllViews: Story = {};

/** A selection shown in all views. */
export const Selected: Story = { args: { selected: 'source:umbilical-cord' } };

/** One filter for all views. */
export const Filtered: Story = { args: { filter: 'evidence-stream:in-vivo' } };

/** A condition of one view, which shows it and lets a reader remove it. */
export const OwnCondition: Story = {
  render: () =>
    html`<linked-views>
      <study-timeline></study-timeline>
      <evidence-matrix filter="preparation:extracellular-vesicles"></evidence-matrix>
    </linked-views>`,
};

/** In Chinese. */
export const Chinese: Story = { args: { lang: 'zh' } };

/** An invalid filter is reported in every view, and none is drawn. */
export const ErrorInFilter: Story = { args: { filter: 'sorce:umbilical-cord' } };

/** Two groups of views on one page stay independent. */
export const TwoGroups: Story = {
  render: () =>
    html`<style>
        ${style}
      </style>
      <h2>Whole cells</h2>
      <linked-views filter="preparation:cells"
        ><mechanism-sankey></mechanism-sankey><study-table></study-table
      ></linked-views>
      <h2>Extracellular vesicles</h2>
      <linked-views filter="preparation:extracellular-vesicles"
        ><mechanism-sankey></mechanism-sankey><study-table></study-table
      ></linked-views>`,
};
