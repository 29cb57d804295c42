// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { inWidth } from './story-arguments.js';

const meta: Meta = { title: 'Diagram/Mechanism step', component: 'mechanism-step' };
export default meta;

type Story = StoryObj;

/** What the evidence says, in four steps whose numbers are computed. */
function steps(): TemplateResult {
  return html`<mechanism-step
      reveal="0"
      caption="Of {all} studies, {neither} name neither a cargo nor a pathway"
    ></mechanism-step>
    <mechanism-step
      select="cargo:*"
      reveal="1"
      caption="{studies} name a cargo: {top cargo} in {top cargo studies}, {second cargo} in {second cargo studies}"
    ></mechanism-step>
    <mechanism-step
      select="pathway:*"
      reveal="2"
      caption="{studies} name a pathway, but no single pathway has more than {max pathway} studies"
    ></mechanism-step>
    <mechanism-step
      select="outcome:anti-apoptosis-proliferation"
      caption="{studies} report anti-apoptosis or proliferation; no other outcome has more than {max other outcome}"
    ></mechanism-step>`;
}

function inSlide(step: number): TemplateResult {
  return html`<mechanism-sankey display="slide" step=${step}>${steps()}</mechanism-sankey>`;
}

/** A figure on a slide: it fills its box, with large text. */
export const Slide: Story = {
  render: () => html`<mechanism-sankey display="slide"></mechanism-sankey>`,
};

/** A slide at a third of the size is the same picture. */
export const SmallSlide: Story = {
  render: () => inWidth(427, html`<mechanism-sankey display="slide"></mechanism-sankey>`),
};

/** The whole figure is pale: how many studies name neither a cargo nor a pathway. */
export const FirstStep: Story = { render: () => inSlide(1) };

/** Two columns are told, the others are dimmed; `cargo:*` is any named cargo. */
export const SecondStep: Story = { render: () => inSlide(2) };

/** Three columns are told. */
export const ThirdStep: Story = { render: () => inSlide(3) };

/** A node with all that leads to it. */
export const LastStep: Story = { render: () => inSlide(4) };

/** A story in a page, with the toolbar and the studies behind each step. */
export const InPage: Story = {
  render: () => html`<mechanism-sankey step="2">${steps()}</mechanism-sankey>`,
};

/** A story on a phone: each step shows the two columns that it is about. */
export const OnPhone: Story = {
  render: () =>
    inWidth(390, html`<mechanism-sankey step="2" without-toolbar>${steps()}</mechanism-sankey>`),
};

/** A question: its column is hidden until it is answered. */
export const Question: Story = {
  render: () =>
    html`<mechanism-sankey display="slide" step="1">
      <mechanism-step ask="outcome"></mechanism-step>
      <mechanism-step ask="cargo" choices="3"></mechanism-step>
    </mechanism-sankey>`,
};

/** A question that is answered, with a wrong guess. */
export const Answered: Story = {
  render: Question.render!,
  play: async ({ canvasElement }) => {
    const figure = canvasElement.querySelector('mechanism-sankey');
    await figure?.updateComplete;
    figure?.shadowRoot?.querySelectorAll<HTMLElement>('.guess')[1]?.click();
  },
};

/** Several paths: what passes through one of them is highlighted. Only studies in mice count. */
export const SeveralPaths: Story = {
  render: () =>
    html`<mechanism-sankey display="slide" step="1">
      <mechanism-step
        select="source:bone-marrow, source:umbilical-cord"
        filter="species:mouse"
        caption="{studies} of {all} studies use bone marrow or umbilical cord in mice"
      ></mechanism-step>
    </mechanism-sankey>`,
};

/** A group that is open in all steps, so that the figure holds still: here the single microRNAs. */
export const OpenGroup: Story = {
  render: () =>
    html`<mechanism-sankey display="slide" step="1">
      <mechanism-step
        open="cargo:group/mirna"
        select="cargo:mir-21-5p"
        caption="{studies} of {all} studies name miR-21-5p"
      ></mechanism-step>
    </mechanism-sankey>`,
};

/** A caption as content, which is readable without JavaScript. */
export const CaptionAsContent: Story = {
  render: () =>
    html`<mechanism-sankey step="1">
      <mechanism-step select="source:bone-marrow">
        {studies} of {all} studies use cells from bone marrow.
      </mechanism-step>
    </mechanism-sankey>`,
};
