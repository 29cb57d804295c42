// SPDX-License-Identifier: MIT
import { css } from 'lit';

/**
 * The table of links in narrow places: one block for each link, so that nothing scrolls sideways.
 */
export const linkTableStyles = css`
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
`;
