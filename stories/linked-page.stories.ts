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

/** All views of examples/linked-views.html around one dataset, one filter and one selection. */
const page = ({ filter, selected, src, lang }: Partial<Args>): TemplateResult =>
  html`<style>${style}</style>
    <main lang=${lang ?? nothing}>
      <h1>Stem cells for the ovary: all views together</h1>
      <linked-views filter=${filter ?? nothing} selected=${selected ?? nothing} src=${src ?? nothing}>
        <div class="row">
          <source-card source="umbilical-cord" compact></source-card>
          <source-card source="bone-marrow" compact></source-card>
          <source-card source="menstrual-blood" compact></source-card>
        </div>
        <h2>Flows</h2>
        <mechanism-sankey></mechanism-sankey>
        <h2>Gaps</h2>
        <evidence-matrix></evidence-matrix>
        <h2>Over time</h2>
        <study-timeline></study-timeline>
        <h2>Studies</h2>
        <study-table></study-table>
        <h2>Clinical reports</h2>
        <trial-card></trial-card>
        <h2>How the literature was found</h2>
        <screening-flow review="liu-2025"></screening-flow>
        <h2>On the way to the clinic</h2>
        <translation-challenges></translation-challenges>
      </linked-views>
    </main>`;

const meta: Meta<Partial<Args>> = { title: 'Views/Linked page', component: 'linked-views', render: page };
export default meta;

type Story = StoryObj<Partial<Args>>;

/** Every view of the bundled evidence. Choose anything anywhere: every view answers. */
export const AllViews: Story = {};

/** A selection that all views show. */
export const Selected: Story = { args: { selected: 'source:umbilical-cord' } };

/** One filter for all views. */
export const Filtered: Story = { args: { filter: 'evidence-stream:in-vivo' } };

/** In Chinese. */
export const Chinese: Story = { args: { lang: 'zh' } };

/** A filter that cannot be meant is named in every view; none is drawn without it. */
export const ErrorInFilter: Story = { args: { filter: 'sorce:umbilical-cord' } };

/** Two groups of views on one page stay independent. */
export const TwoGroups: Story = {
  render: () => html`<style>${style}</style>
    <h2>Whole cells</h2>
    <linked-views filter="preparation:cells"><mechanism-sankey></mechanism-sankey><study-table></study-table></linked-views>
    <h2>Extracellular vesicles</h2>
    <linked-views filter="preparation:extracellular-vesicles"><mechanism-sankey></mechanism-sankey><study-table></study-table></linked-views>`,
};
