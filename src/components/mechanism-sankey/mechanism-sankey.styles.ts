// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of head, picture, legend, and print. */
export const figureStyles = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 3px 16px;
    align-items: start;
  }
  .head h2 {
    font-size: 21px;
    font-weight: 700;
    line-height: 28px;
    padding-block: 2px;
    letter-spacing: -0.011em;
    text-wrap: balance;
  }
  /* chips share the line: what a reader adds does not move the figure */
  .head:has(.chips) .lead {
    grid-column: 1;
  }
  .head .chips {
    justify-self: end;
    justify-content: end;
    margin-block: -3px;
  }
  @container head (width < 720px) {
    .head:has(.chips) .lead,
    .head .chips {
      grid-column: 1 / -1;
      justify-self: start;
      justify-content: start;
      margin-block: 0;
    }
  }
  .lead {
    grid-column: 1 / -1;
    color: var(--quiet);
    font-size: 14px;
    line-height: 21px;
    text-wrap: pretty;
  }
  /* in narrow places the line is short: what the data are is said on the page, and in the file */
  @container head (width < 560px) {
    .head h2 {
      font-size: 20px;
      line-height: 25px;
    }
    .lead {
      font-size: 13px;
      line-height: 19px;
    }
    .lead .title {
      display: none;
    }
  }
  button.text {
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--text);
    padding: 0;
    min-height: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
  }
  button.text:hover {
    text-decoration-color: currentColor;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    margin-block-start: 12px;
    /* the margin of the canvas must not widen the page */
    overflow-x: clip;
    overflow-clip-margin: 8px;
  }
  .body[data-side='beside'] {
    grid-template-columns: minmax(0, 1fr) 360px;
  }
  /* room below the sheet, so that what was pressed can be scrolled above it */
  .body[data-side='sheet'] {
    padding-block-end: 45vh;
  }
  .pager {
    display: inline-flex;
    max-width: 100%;
    padding: 3px;
    margin-block-end: 16px;
    border-radius: 8px;
    background: var(--pressed);
  }
  [data-zoomed] .pager {
    flex-wrap: wrap;
  }
  .pager button {
    /* Chinese breaks behind the dash, as English does */
    word-break: keep-all;
    overflow-wrap: anywhere;
    flex: auto;
    min-height: 38px;
    padding: 0 clamp(3px, 4cqi - 6px, 8px);
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--quiet);
    font-size: 13px;
    line-height: 1.2;
  }
  .pager button[aria-pressed='true'] {
    background: var(--ground);
    color: var(--text);
    font-weight: 600;
    box-shadow: 0 1px 2px rgb(27 31 36 / 0.12);
  }
  .skip {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    z-index: 1;
    background: var(--ground);
    padding: 4px 8px;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .sheet {
    min-width: 0;
  }
  /* room for the ring of what has focus at the edges; at the end Firefox would let the page scroll */
  .canvas {
    position: relative;
    overflow: auto hidden;
    margin: -6px;
    margin-inline-end: 0;
    padding: 6px;
    padding-inline-end: 0;
  }
  .picture {
    container-type: inline-size;
  }
  /* the place of a figure that is not drawn yet: head, columns, legend */
  .room {
    container-type: inline-size;
  }
  .room::before {
    content: '';
    display: block;
    height: calc(clamp(480px, 56cqi, 680px) + 320px);
  }
  @container (width < 720px) {
    .room::before {
      height: 900px;
    }
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    margin-block-start: 4px;
    color: var(--quiet);
    font-size: 12px;
    line-height: 20px;
  }
  .legend ul {
    flex: auto;
    gap: 4px 16px;
    font-size: inherit;
  }
  .legend li {
    gap: 8px;
  }
  .legend-scale {
    fill: var(--spine);
  }
  .provenance {
    white-space: nowrap;
  }
  .details,
  .table-scroll {
    /* contains visually hidden text, which is absolutely positioned and would enlarge the page */
    position: relative;
  }
  .table-holder summary {
    cursor: pointer;
    color: var(--accent);
    width: max-content;
    max-width: 100%;
    min-height: 24px;
  }
  .table-scroll {
    overflow-x: auto;
    max-height: 70vh;
  }
  /* all strands have one colour: hide text about colours */
  @media (forced-colors: active) {
    .legend .by-color {
      display: none;
    }
  }
  @media print {
    /* a sheet of A4 has the text of print */
    :host(:not([print='screen'])) .root {
      zoom: 1;
    }
    .skip,
    .hint,
    .pager,
    .table-holder:not([open]),
    .print-table ~ .table-holder,
    button {
      display: none;
    }
    .sheet,
    .canvas {
      break-inside: avoid;
    }
    .canvas {
      overflow: visible;
    }
    svg[part='figure'] {
      max-width: 100%;
      height: auto;
    }
    .frame,
    .body {
      display: block;
    }
    .head h2 {
      font-size: 19px;
      line-height: 24px;
    }
    .lead,
    .legend {
      font-size: 10.67px;
      line-height: 1.25;
    }
    .legend {
      break-inside: avoid;
    }
    h2,
    h3,
    .lead {
      break-after: avoid;
    }
    .legend ul {
      column-gap: 14px;
    }
    /* the source line says it in full */
    :host(:not([print='screen'])) .provenance {
      display: none;
    }
    .table-holder > summary {
      list-style: none;
      color: inherit;
      font-weight: 600;
      break-after: avoid;
    }
    .table-scroll {
      max-height: none;
      overflow: visible;
    }
  }
`;
