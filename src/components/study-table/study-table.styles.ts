// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Head, search, columns and foot of the table. */
const aroundStyles = css`
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    position: relative;
    z-index: 2;
  }
  .top > .element-head {
    margin-block-end: 12px;
  }
  .search-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block: 4px 8px;
  }
  .search {
    position: relative;
    flex: 0 1 320px;
  }
  .search > svg {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-start: 11px;
    fill: none;
    stroke: var(--quiet);
    stroke-width: 1.5;
    pointer-events: none;
  }
  .search > input {
    width: 100%;
    height: 32px;
    border-color: var(--rule);
    border-radius: 4px;
    padding: 0 8px;
    padding-inline-start: 34px;
    font-size: var(--size-text);
    cursor: text;
  }
  .search > input::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  .search > input:focus-visible {
    outline-offset: -1px;
  }
  .order {
    border-color: transparent;
    border-radius: 4px;
    padding: 0;
    /* the word, not the frame of the browser, stands on the margin */
    margin-inline-start: -4px;
    background: none;
    color: var(--quiet);
    font-size: var(--size-text);
  }
  .popover.columns {
    width: min(440px, 100cqi);
  }
  .columns > ul {
    columns: 2;
    column-gap: 24px;
    list-style: none;
  }
  .columns > ul > li {
    display: flex;
    align-items: center;
    break-inside: avoid;
  }
  .columns .check {
    flex: 1;
    min-width: 0;
  }
  .move {
    flex: none;
    width: 24px;
    min-height: 24px;
    border: 0;
    border-radius: 4px;
    padding: 0;
    background: none;
    color: var(--quiet);
  }
  .move:hover {
    background: var(--hover);
    color: var(--text);
  }
  .move:disabled {
    visibility: hidden;
  }
  .move:dir(rtl) {
    transform: scaleX(-1);
  }
  .places {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 8px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
    font-size: var(--size-note);
  }
  .scopes {
    border: 0;
    border-block-end: 1px solid var(--line);
    margin: 0 0 8px;
    padding: 0 0 8px;
  }
  .state {
    padding-block: 16px;
  }
  .foot .warning-mark {
    margin-inline-end: 2px;
  }
  .foot .all {
    margin-inline-start: 4px;
  }
`;

/** Rows of two lines, 48 px high, without vertical lines. */
const rowStyles = css`
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
    text-decoration: underline 1px var(--rule);
    text-underline-offset: 3px;
  }
  thead button:focus-visible {
    outline-offset: -2px;
  }
  thead [data-column='status'] button {
    min-width: 24px;
    text-align: start;
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
    text-align: start;
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
  tr.row:not(.open) .prepared {
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
  .word {
    display: inline-block;
    max-width: 100%;
  }
  .term {
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .term:is(:hover, [aria-pressed='true']),
  .term:is(:hover, [aria-pressed='true']) > .word {
    text-decoration: underline 1px;
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

/** Entries of a list, as on a phone. */
const listStyles = css`
  .as-list .top {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }
  .as-list .element-head {
    display: contents;
  }
  .as-list .element-head > :is(h2, .line),
  .as-list .search-line {
    grid-column: 1 / -1;
    grid-row: auto;
  }
  .as-list .element-head > .line {
    margin-block: 4px 12px;
  }
  .as-list .search-line {
    order: 1;
    margin-block: 4px 0;
  }
  .as-list .search {
    flex: 1;
  }
  .as-list .search > input {
    height: 44px;
    font-size: var(--size-title);
  }
  .as-list .order {
    order: 2;
    field-sizing: content;
    justify-self: start;
    max-width: 100%;
    min-height: 44px;
  }
  .as-list .element-head > .tools {
    order: 3;
    grid-column: 2;
    grid-row: auto;
    margin-inline: 0 -8px;
  }
  .as-list .element-head > .popover {
    inset-block-start: 100%;
  }
  .list {
    border-block-start: 1px solid var(--rule);
  }
  .list > ul {
    list-style: none;
  }
  .entry {
    border-block-end: 1px solid var(--line);
  }
  .entry.open {
    background: var(--surface);
  }
  .entry.lit {
    background: var(--hover);
  }
  .entry > button {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    width: 100%;
    border: 0;
    border-radius: 0;
    padding: 12px 0;
    background: none;
    font-size: var(--size-head);
    text-align: start;
  }
  .entry.open > button {
    padding-inline: 12px;
  }
  .entry > button:hover {
    background: var(--hover);
  }
  .entry > button:focus-visible {
    outline-offset: -2px;
  }
  .entry .first {
    display: flex;
    justify-content: space-between;
    gap: 8px;
  }
  .entry .name {
    font-weight: 600;
  }
  .entry .source > .swatch {
    margin-inline-end: 4px;
    vertical-align: -0.5px;
  }
  .mixed .entry[aria-current] > button {
    padding-inline-start: 12px;
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
export const studyTableStyles = [aroundStyles, rowStyles, listStyles, readerStyles];
