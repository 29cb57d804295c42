// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of heading, legend, details, table, and print. */
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
    line-height: 32px;
    letter-spacing: -0.011em;
    text-wrap: balance;
  }
  .lead {
    grid-column: 1 / -1;
    color: var(--quiet);
    font-size: 14px;
    line-height: 21px;
  }
  button.text {
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--text);
    padding: 0;
    min-height: 0;
    text-decoration: underline 1px var(--rule);
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
  .pager button {
    flex: auto;
    min-height: 38px;
    padding: 0 12px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--quiet);
    font-size: 13px;
    white-space: nowrap;
    text-overflow: ellipsis;
    overflow: hidden;
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
  .canvas {
    position: relative;
    overflow: auto hidden;
  }
  .picture {
    container-type: inline-size;
  }
  /*
   * Text of the highlight, below the picture in reserved space, so that nothing moves; at the lower
   * edge of the window when that is scrolled out. Long text grows upwards.
   */
  .readout {
    display: grid;
    align-content: end;
    height: 18px;
    margin-block-start: 6px;
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  .readout > span {
    background: var(--ground);
  }
  .readout[data-told] {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  @container (max-width: 1400px) {
    .readout {
      height: 36px;
    }
  }
  @container (max-width: 720px) {
    .readout {
      height: 54px;
    }
  }
  @container (max-width: 480px) {
    .readout {
      height: 90px;
    }
  }
  /* on touch screens a tap opens the details, which say the same */
  @media (pointer: coarse) {
    .readout {
      display: none;
    }
  }
  .canvas:empty {
    min-height: 200px;
  }
  .print-references {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: center;
    margin-block-start: 4px;
    color: var(--quiet);
    font-size: 12px;
    line-height: 20px;
  }
  .legend ul {
    gap: 4px 24px;
    font-size: inherit;
  }
  .legend li {
    gap: 8px;
  }
  .legend-scale {
    fill: var(--spine);
  }
  .provenance {
    margin-inline-start: auto;
  }
  .details,
  .table-scroll,
  .toolbar {
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
  .link-table {
    border-collapse: collapse;
    font-size: 13px;
    width: 100%;
  }
  .link-table caption {
    text-align: start;
    color: var(--quiet);
  }
  .link-table th,
  .link-table td {
    text-align: start;
    vertical-align: top;
    padding: 3px 8px;
    border-block-end: 1px solid var(--line);
    font-weight: normal;
  }
  .link-table thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--ground);
  }
  /* break words only if they do not fit */
  .link-table tbody :is(th, td:not(.number)) {
    min-width: 8.5em;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .link-table .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* all strands have one colour: hide text about colours */
  @media (forced-colors: active) {
    .legend .by-color {
      display: none;
    }
  }
  @media print {
    .skip,
    .hint,
    .readout,
    button {
      display: none;
    }
    /* figure and legend on one page: the legend below in portrait, beside it in landscape */
    .sheet {
      display: block;
    }
    .sheet > * + * {
      margin-block-start: var(--gap);
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
      max-height: 97vh;
      margin-inline: auto;
    }
    @media (orientation: portrait) {
      svg[part='figure'] {
        max-height: 70vh;
      }
    }
    @media (orientation: landscape) {
      .sheet {
        display: grid;
        grid-template-columns: 1fr minmax(0, 28%);
        gap: var(--gap);
      }
    }
    .frame {
      display: block;
    }
    .frame > * + * {
      margin-block-start: var(--gap);
    }
    .legend,
    .link-table tr,
    .print-references li {
      break-inside: avoid;
    }
    h2,
    .summary,
    .link-table caption,
    .link-table thead {
      break-after: avoid;
    }
    /* 7 pt halves the pages of the table; studies get most of the width */
    .link-table {
      font-size: 9.4px;
      line-height: 1.15;
      table-layout: fixed;
    }
    .link-table th,
    .link-table td {
      padding: 1px 6px 1px 0;
    }
    .link-table :is(th, td):nth-child(-n + 2) {
      width: 21%;
    }
    .link-table :is(th, td):nth-child(3) {
      width: 7%;
    }
    .link-table :is(th, td):nth-child(4) {
      width: 10%;
    }
    .link-table td[colspan] {
      width: auto;
    }
    .link-table tbody :is(th, td:not(.number)) {
      min-width: 0;
    }
    .summary {
      max-width: none;
      font-size: 12px;
      line-height: 1.35;
    }
    .legend ul,
    .provenance {
      font-size: 10.5px;
      line-height: 1.3;
    }
    .legend ul {
      row-gap: 2px;
    }
    .link-table thead th {
      position: static;
      font-weight: 600;
    }
    /* do not repeat the sums on every page */
    .link-table tfoot {
      display: table-row-group;
    }
    .table-holder > summary {
      list-style: none;
      color: inherit;
      font-weight: 600;
      break-after: avoid;
    }
    .print-references {
      display: block;
      font-size: 10.5px;
      line-height: 1.3;
    }
    .table-scroll {
      max-height: none;
      overflow: visible;
    }
  }
`;
