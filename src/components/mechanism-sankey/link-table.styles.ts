// SPDX-License-Identifier: MIT
import { css } from 'lit';

/**
 * The table of links. In narrow places it is one block for each link, so that nothing scrolls
 * sideways.
 */
export const linkTableStyles = css`
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
    font-weight: 400;
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
  .table-holder {
    container: links / inline-size;
  }
  @container links (width < 520px) {
    .link-table,
    .link-table :is(caption, thead, tbody) {
      display: block;
    }
    .link-table thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--ground);
      border-block-end: 1px solid var(--muted);
    }
    .link-table thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 10px;
    }
    .link-table thead th {
      position: static;
      padding: 0;
      border: 0;
    }
    .link-table tbody tr {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 2px 16px;
      padding-block: 8px;
      border-block-end: 1px solid var(--line);
    }
    .link-table tbody :is(th, td) {
      display: block;
      min-width: 0;
      padding: 0;
      border: 0;
      text-align: start;
    }
    .link-table tbody :is(th, .to, .studies) {
      grid-column: 1 / -1;
    }
    .link-table tbody th {
      font-weight: 600;
    }
    .link-table .to::before {
      content: '→ ' / '';
    }
    .link-table [data-label]::before {
      content: attr(data-label) ' ';
      color: var(--quiet);
      font-size: 12px;
    }
  }
  @media print {
    .link-table tr {
      break-inside: avoid;
    }
    .link-table :is(caption, thead) {
      break-after: avoid;
    }
    /* 8 pt; studies get most of the width */
    .link-table {
      font-size: 10.67px;
      line-height: 1.15;
      table-layout: fixed;
    }
    .link-table th,
    .link-table td {
      padding: 1px 6px 1px 0;
    }
    .link-table :is(th, td):nth-child(-n + 2) {
      width: 20%;
    }
    .link-table :is(th, td):nth-child(3) {
      width: 9%;
    }
    .link-table :is(th, td):nth-child(4) {
      width: 10%;
    }
    .link-table tbody :is(th, td:not(.number)) {
      min-width: 0;
    }
    .link-table thead th {
      position: static;
      font-weight: 600;
    }
  }
`;
