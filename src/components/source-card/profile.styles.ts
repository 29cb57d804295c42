// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { unseenDeclarations } from '../internal/styles/declarations.styles.js';

/** Styles of the profile: bars on one scale, beside their text in wide cards, else below it. */
export const profileStyles = css`
  .profile {
    display: grid;
    gap: 2px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    padding-inline-start: 6px;
  }
  .row .name {
    flex: 1 1 auto;
    font-size: 13px;
  }
  .row .value {
    font-variant-numeric: tabular-nums;
  }
  .row .bar {
    order: 1;
    flex: 1 0 100%;
    overflow: visible;
  }
  .share-text {
    font-weight: 600;
  }
  @container (min-width: 620px) {
    :host(:not([compact])) .row {
      display: grid;
      grid-template-columns: 17em minmax(0, 1fr) 21em;
    }
    :host(:not([compact])) .bar {
      order: 0;
    }
  }
  :host([compact]) .row {
    display: grid;
    /* the bar is below: keep the number narrow, so that long words do not break */
    grid-template-columns: minmax(0, 1fr) max-content;
    gap: 0 6px;
    padding: 0;
  }
  :host([compact]) .bar {
    grid-column: 1 / -1;
  }
  @container (min-width: 270px) {
    :host([compact]) .row {
      grid-template-columns: minmax(0, 46%) minmax(0, 1fr) 5em;
    }
    :host([compact]) .bar {
      order: 0;
      grid-column: auto;
    }
  }
  :host([compact]) .row .value {
    text-align: end;
  }
  :host([compact]) :is(.average-text, .row .part, .tally .part) {
    ${unseenDeclarations}
  }
  .track {
    fill: var(--surface);
    stroke: var(--line);
  }
  .band {
    fill: var(--text);
    stroke: var(--ground);
  }
  .band[width='0%'] {
    display: none;
  }
  .average {
    stroke: var(--text);
    stroke-width: 2;
  }
  .halo {
    stroke: var(--ground);
    stroke-width: 4;
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .share {
      fill: GrayText;
    }
    .band {
      fill: Highlight;
      stroke: Canvas;
    }
    .average {
      stroke: CanvasText;
    }
    .halo {
      stroke: Canvas;
    }
  }
`;
