// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Entries of a list, as on a phone. */
export const tableListStyles = css`
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
    text-align: var(--start);
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
    min-width: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .entry .source > .swatch {
    margin-inline-end: 4px;
    vertical-align: -0.5px;
  }
  .mixed .entry[aria-current] > button {
    padding-inline-start: 12px;
  }
`;
