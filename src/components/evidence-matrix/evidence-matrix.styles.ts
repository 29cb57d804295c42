// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the matrix as a table, its notes and details. */
export const matrixStyles = css`
  .axes {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  .matrix {
    border-collapse: collapse;
    font-size: 13px;
    line-height: 1.25;
  }
  .matrix th {
    font-weight: normal;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .matrix tbody th,
  .matrix tfoot th,
  .corner {
    width: 150px;
    min-width: 150px;
    padding: 0 8px 0 0;
  }
  .matrix thead th {
    vertical-align: bottom;
    padding: 4px 0 6px;
    text-align: center;
  }
  .matrix thead th span {
    display: inline-block;
    height: max-content;
    max-height: 132px;
    vertical-align: bottom;
    text-align: start;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    text-wrap: balance;
    /* “anywhere” puts one letter on each line in WebKit */
    overflow-wrap: break-word;
  }
  .matrix thead th span:lang(zh) {
    transform: none;
  }
  .corner {
    vertical-align: bottom;
    color: var(--quiet);
    font-size: 12px;
    padding-block-end: 6px;
  }
  .matrix td:not(.corner) {
    padding: 0;
    border: 1px solid var(--line);
    text-align: center;
  }
  .matrix .marked {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .matrix .total {
    min-width: 56px;
  }
  .matrix td button {
    display: block;
    width: 100%;
    border: none;
    border-radius: 0;
    padding: 0;
    min-height: 28px;
    background: none;
  }
  .matrix td button:hover {
    background: var(--surface);
  }
  .matrix td button svg {
    display: block;
    margin-inline: auto;
  }
  .matrix button:focus-visible {
    outline-offset: -2px;
    position: relative;
  }
  button[aria-pressed='true'] {
    box-shadow: inset 0 0 0 3px var(--text);
  }
  .matrix .margin,
  .matrix .all {
    font-variant-numeric: tabular-nums;
    font-size: 13px;
  }
  /* a part such as 13/44 must not widen its column */
  .matrix tfoot .margin {
    font-size: 12px;
    letter-spacing: -0.02em;
  }
  .matrix .all {
    font-weight: 700;
  }

  circle.area {
    fill: var(--accent);
    stroke: var(--accent);
  }
  circle.hollow {
    fill: color-mix(in srgb, var(--accent) 16%, var(--ground));
  }
  circle.lit,
  circle.lit-sample {
    fill: var(--accent);
  }
  circle.hidden {
    fill: none;
    stroke: var(--quiet);
    stroke-dasharray: 2.5 2.5;
  }
  circle.gap {
    fill: var(--quiet);
  }
  svg text {
    font: 12px/1 var(--font);
    fill: var(--text);
    text-anchor: end;
    font-variant-numeric: tabular-nums;
    /* halo: numbers may lie over areas */
    paint-order: stroke;
    stroke: var(--ground);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  svg text.remark {
    font-weight: 700;
    fill: var(--warn);
  }

  .notes ul,
  .remarks-here ul {
    list-style: none;
  }
  .sign {
    color: var(--warn);
    font-weight: 700;
  }
  .notes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .claims ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    color: var(--text);
  }
  .remarks summary,
  .study-holder summary {
    color: var(--accent);
    cursor: pointer;
    width: fit-content;
    min-height: 24px;
  }
  .remarks ul {
    display: grid;
    gap: 4px;
    color: var(--text);
    margin-block-start: 4px;
  }
  .study-holder[open] summary {
    margin-block-end: 8px;
  }
  .details > p::first-letter {
    text-transform: uppercase;
  }
  @media (forced-colors: active) {
    circle.area,
    circle.lit,
    circle.lit-sample {
      fill: CanvasText;
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    circle.hollow {
      fill: Canvas;
    }
    circle.lit,
    circle.lit-sample {
      fill: Highlight;
    }
    circle.hidden {
      stroke: CanvasText;
    }
    svg text {
      fill: CanvasText;
    }
    button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
