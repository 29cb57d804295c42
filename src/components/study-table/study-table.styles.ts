// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { smallButtonStyles } from '../internal/styles/small-button.styles.js';
import { tableHeadStyles } from './table-head.styles.js';
import { tableListStyles } from './table-list.styles.js';

/** Rows of two lines, 48 px high, without vertical lines. */
const rowStyles = css`
  /* the room of a table before it is drawn */
  .waiting {
    min-height: 760px;
  }
  :host([folded]) .waiting {
    min-height: 0;
  }
  .scroll {
    position: relative;
    max-height: var(--evidence-table-height, min(80vh, 705px));
    overflow: hidden auto;
    overscroll-behavior-block: auto;
    scroll-padding-block: 40px 8px;
  }
  .scroll.cut {
    max-height: none;
    overflow: visible;
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    overflow-wrap: anywhere;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0;
    padding-inline-end: 12px;
    font-weight: 400;
  }
  :is(th, td):first-child {
    padding-inline-start: 16px;
  }
  th[data-column='status'],
  td[data-column='status'] {
    padding-inline-end: 0;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    height: 33px;
    border-block-end: 1px solid var(--rule);
    background: var(--ground);
    vertical-align: middle;
  }
  thead button {
    max-width: 100%;
    min-height: 32px;
    border: 0;
    border-radius: 2px;
    padding: 0;
    overflow: hidden;
    background: none;
    font-size: var(--size-note);
    font-weight: 600;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  thead button:hover {
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
  }
  thead button:focus-visible {
    outline-offset: -2px;
  }
  thead [data-column='status'] button {
    min-width: 24px;
    text-align: var(--start);
  }
  thead .arrow {
    color: var(--quiet);
    font-weight: 400;
  }
  tr.row > * {
    height: 48px;
    padding-block: 6px 5px;
    border-block-end: 1px solid var(--line);
  }
  tr.row {
    cursor: pointer;
  }
  tr.row:is(:hover, .lit) {
    background: var(--hover);
  }
  tr.row.open,
  .opened > td {
    background: var(--surface);
  }
  tr.row.open > * {
    border-block-end-color: transparent;
  }
  tr.row .name {
    display: block;
    max-width: 100%;
    min-height: 0;
    border: 0;
    border-radius: 2px;
    padding: 0;
    background: none;
    line-height: inherit;
    font-weight: 600;
    text-align: var(--start);
  }
  td span {
    text-align: var(--start);
  }
  tr.row .below,
  .entry .below {
    display: block;
    color: var(--quiet);
    font-size: var(--size-note);
  }
  tr.row .indented {
    padding-inline-start: 18px;
  }
  tr.row:not(.open) :is(.lines, .prepared) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  tr.row:not(.open) :is(.prepared, .single) {
    -webkit-line-clamp: 1;
  }
  tr.row td:is([data-column='year'], [data-column='review']),
  tr.row .dash {
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
  tr.row .source {
    display: grid;
    grid-template-columns: 10px minmax(0, 1fr);
    gap: 8px;
  }
  .source > .swatch {
    margin-block-start: 4px;
  }
  .status.retracted {
    color: var(--warn);
    font-weight: 600;
  }
  .term {
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .term:is(:hover, [aria-pressed='true']) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  /* a finger opens the row */
  @media (pointer: coarse) {
    tr.row:not(.open) .term {
      pointer-events: none;
    }
  }
  .mixed :is(tr.row, .entry)[aria-current] > :first-child {
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .mixed :is(tr.row, .entry)[aria-current]:dir(rtl) > :first-child {
    box-shadow: inset -3px 0 0 var(--accent);
  }
  .rest-line > td,
  li.rest-line {
    border-block-end: 1px solid var(--rule);
    padding-block: 16px 6px;
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .spacer > td {
    padding: 0;
  }
`;

const readerStyles = css`
  @media (prefers-contrast: more) {
    .search > input {
      border-color: var(--text);
    }
  }
  @media (forced-colors: active) {
    .mixed tr.row[aria-current] > :first-child,
    .mixed .entry[aria-current] {
      border-inline-start: 4px solid Highlight;
    }
    tr.row.lit > :first-child {
      border-inline-start: 3px solid GrayText;
    }
    .move,
    .order {
      border: 1px solid ButtonBorder;
    }
  }
  @media print {
    .top {
      break-after: avoid;
    }
    .search-line,
    .order,
    .foot button {
      display: none;
    }
    /* a grid does not grow when a row moves to the next page, so later content would overlap it */
    .content {
      display: block;
    }
    .scroll {
      max-height: none;
      overflow: visible;
    }
    thead th {
      position: static;
    }
    tr.row,
    .entry {
      break-inside: avoid;
    }
    tr.row:not(.open) :is(.lines, .prepared) {
      display: block;
    }
    .mixed tr.row[aria-current] > :first-child {
      border-inline-start: 3px solid;
    }
  }
`;

/** Styles of the table and of the list that stands for it in a narrow place. */
export const studyTableStyles = [
  smallButtonStyles,
  tableHeadStyles,
  rowStyles,
  tableListStyles,
  readerStyles,
];
