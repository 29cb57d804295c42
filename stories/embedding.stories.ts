// SPDX-License-Identifier: MIT
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, type TemplateResult } from 'lit';
import '../src/define.js';

const meta: Meta = { title: 'Diagram/Embedding' };
export default meta;

type Story = StoryObj;

const articleStyle = css`
  .article {
    max-width: 42rem;
    margin: 0 auto;
    font:
      18px/1.6 Georgia,
      'Times New Roman',
      serif;
  }
  .article figure {
    margin: 2rem 0;
  }
  .article figcaption {
    font-size: 15px;
  }
`;

/** In an article column: the figure keeps its own type, the caption belongs to the page. */
export const Article: Story = {
  render: () =>
    html`<style>
        ${articleStyle}
      </style>
      <article class="article" lang="en">
        <h1>How stem cells are thought to act on the ovary</h1>
        <p>
          Two reviews collect the studies in which mesenchymal stem cells, or the vesicles they
          secrete, were tried against ovarian dysfunction. The outcome they report most often is
          less apoptosis and more proliferation; for most studies no cargo is named.
        </p>
        <figure>
          <mechanism-sankey heading="Figure 1. From cell source to outcome" without-toolbar
            >${fallback}</mechanism-sankey
          >
          <figcaption>
            Figure 1. Ribbon width is the number of studies; each study counts once in every column.
            Select a ribbon to read the studies behind it.
          </figcaption>
        </figure>
        <p>Where a microRNA is named, the picture is clearer.</p>
      </article>`,
};

/**
 * Two independent figures on one page, each with its own filter, selection and toolbar. A source
 * has the same colour in both.
 */
export const TwoFigures: Story = {
  render: () =>
    html`<h2>Whole cells</h2>
      <mechanism-sankey
        id="cells"
        heading="Whole cells"
        columns="source readout outcome"
        filter="preparation:cells"
        >${fallback}</mechanism-sankey
      >
      <h2>Extracellular vesicles</h2>
      <mechanism-sankey
        id="vesicles"
        heading="Extracellular vesicles"
        columns="source cargo outcome"
        filter="preparation:extracellular-vesicles"
        >${fallback}</mechanism-sankey
      >`,
};

const slideStyle = css`
  .screen {
    width: 768px;
    height: 432px;
    overflow: hidden;
    outline: 1px solid #767c85;
  }
  .slide {
    width: 1280px;
    height: 720px;
    transform: scale(0.6);
    transform-origin: 0 0;
    overflow: auto;
    font: 32px/1.3 sans-serif;
  }
`;

/**
 * On a slide that reveal.js or Quarto draws at one size and scales to the screen. Hover and
 * selection work there too.
 */
export const Slide: Story = {
  render: () =>
    slide(
      html`<mechanism-sankey heading="From cells to outcome" without-toolbar without-details
        >${fallback}</mechanism-sankey
      >`,
    ),
};

/**
 * A guided story on a slide. The arrows above the figure step through it, as do `next()` and
 * `previous()`.
 */
export const SlideWithSteps: Story = {
  render: () =>
    slide(
      html`<mechanism-sankey
        heading="From cells to outcome, step by step"
        step="1"
        without-toolbar
        without-details
      >
        <mechanism-step
          select="source:umbilical-cord"
          caption="The umbilical cord is the most common cell source."
        ></mechanism-step>
        <mechanism-step
          select="outcome:anti-apoptosis-proliferation"
          caption="Less apoptosis and more proliferation is the outcome reported most often."
        ></mechanism-step>
      </mechanism-sankey>`,
    ),
};

const fallback = html`<p>This figure needs JavaScript. The evidence is also in evidence.csv.</p>`;

function slide(content: TemplateResult): TemplateResult {
  return html`<style>
      ${slideStyle}
    </style>
    <div class="screen"><section class="slide">${content}</section></div>`;
}
