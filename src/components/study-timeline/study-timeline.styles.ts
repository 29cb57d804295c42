// SPDX-License-Identifier: MIT
import { css, unsafeCSS } from 'lit';
import { hues } from '../../figure/hues.js';

/** One class for each colour: a strict content security policy blocks `style` attributes. */
const colors = hues
  .map((_, index) => `.color-${index + 1} { color: var(--color-${index + 1}); }`)
  .join('\n');

/** Styles of the timeline as a chart and as a list. */
export const timelineStyles = css`
  ${unsafeCSS(colors)}
  .muted {
    color: var(--muted);
  }
  .pointed {
    min-height: 1.5em;
    font-size: 13px;
  }

  .chart {
    border-collapse: collapse;
    table-layout: fixed;
    width: 100%;
    font-size: 12px;
    line-height: 1.3;
  }
  .chart th {
    position: relative;
    overflow-wrap: anywhere;
    font-weight: normal;
    text-align: center;
    padding: 4px 0;
    font-variant-numeric: tabular-nums;
  }
  .chart .names {
    width: 160px;
    text-align: start;
    padding-inline-end: 8px;
  }
  .chart .unknown {
    width: 72px;
  }
  .chart tbody tr {
    border-block-start: 1px solid var(--line);
  }
  .chart tfoot tr {
    border-block-start: 2px solid var(--line);
  }
  .chart td {
    text-align: center;
    padding: 2px 0;
    border-inline-start: 1px dotted var(--line);
    font-variant-numeric: tabular-nums;
  }
  .chart td.unknown {
    background: var(--surface);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 1px;
  }
  button.mark {
    border: none;
    background: none;
    padding: 0;
    min-height: 24px;
    border-radius: 12px;
  }
  .chart button.mark {
    width: 24px;
    height: 24px;
  }
  button.mark svg {
    display: block;
    flex: none;
  }
  button.mark:focus-visible {
    outline-offset: 0;
  }
  button[aria-pressed='true'] {
    box-shadow: 0 0 0 2px var(--text);
  }
  button.row-name {
    border: none;
    background: none;
    padding: 2px 0;
    min-height: 24px;
    font-size: 13px;
    text-align: start;
  }
  button.row-name[aria-pressed='true'] {
    box-shadow: none;
    text-decoration: underline 2px;
    text-underline-offset: 3px;
  }
  button.row-name:hover {
    text-decoration: underline;
  }
  .marked {
    font-weight: 700;
  }
  .row-count {
    unicode-bidi: isolate;
    color: var(--quiet);
    font-size: 12px;
    font-weight: normal;
    margin-inline-start: 6px;
  }
  .first {
    display: block;
    color: var(--quiet);
    font-size: 12px;
  }

  .study,
  .retracted {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1;
  }
  .legend .study {
    stroke-width: 2;
  }
  .study.open,
  svg .retracted {
    fill: var(--ground);
    stroke-width: 2;
  }
  .ring {
    fill: none;
    stroke: var(--text);
    stroke-width: 1;
  }
  .dim .study:not(.open) {
    fill-opacity: 0.15;
  }
  .dim .ring {
    stroke-opacity: 0.4;
  }
  .lit .study,
  .lit .retracted,
  .lit-sample {
    stroke: var(--text);
    stroke-width: 2.5;
  }
  .lit-sample {
    fill: var(--muted);
  }

  .years,
  .years ul {
    list-style: none;
  }
  .years {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
  .years ul {
    padding-block: 4px 10px;
  }
  .fold {
    margin-block-end: 6px;
  }
  .years summary {
    display: grid;
    grid-template-columns: 16px minmax(0, max-content) minmax(0, 1fr);
    gap: 0 8px;
    align-items: center;
    min-height: 36px;
    border-block-end: 1px solid var(--line);
    cursor: pointer;
  }
  .years summary::before {
    content: '▸' / '';
    color: var(--quiet);
  }
  .years [open] > summary::before {
    content: '▾' / '';
  }
  .glance {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 1px;
  }
  .years button.mark {
    display: flex;
    gap: 8px;
    align-items: start;
    width: 100%;
    text-align: start;
    padding: 4px 2px;
    border-radius: 4px;
    min-height: 44px;
  }
  .legend svg {
    color: var(--muted);
  }
  @media (forced-colors: active) {
    .study,
    .retracted,
    .ring {
      color: CanvasText;
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    .study {
      fill: CanvasText;
    }
    .study.open,
    svg .retracted {
      fill: Canvas;
    }
    .lit .study,
    .lit .retracted,
    .lit-sample {
      stroke: Highlight;
      stroke-width: 4;
    }
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    label,
    .fold,
    .pointed {
      display: none;
    }
  }
`;
