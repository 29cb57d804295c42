// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Head, search, columns and foot of the table. */
export const tableHeadStyles = css`
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
    padding: 16px 0;
    text-align: start;
  }
  .foot .warning-mark {
    margin-inline-end: 2px;
  }
  .foot .all {
    margin-inline-start: 4px;
  }
`;
