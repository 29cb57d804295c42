// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the matrix as lists. */
export const matrixListStyles = css`
  .lists {
    display: grid;
  }
  .row-list {
    border-block-end: 1px solid var(--line);
  }
  .row-list > summary {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    padding: 6px 4px;
    cursor: pointer;
  }
  .row-list > summary::before {
    content: '▸';
    grid-row: span 2;
    color: var(--quiet);
  }
  .row-list[open] > summary::before {
    content: '▾';
  }
  .row-name {
    font-weight: 600;
  }
  .row-count {
    color: var(--quiet);
    font-size: 13px;
  }
  .cells,
  .gap-list {
    list-style: none;
  }
  .cells > li > button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    gap: 8px;
    align-items: center;
    width: 100%;
    border: none;
    text-align: start;
    padding: 2px 6px;
    min-height: 40px;
  }
  .cells > li > button:has(svg) {
    grid-template-columns: 32px minmax(0, 1fr) max-content;
  }
  .cells > li > button.filtered {
    grid-template-columns: 32px minmax(0, 1fr) minmax(0, 1fr);
    color: var(--quiet);
  }
  .cells > li > button > span:last-child {
    text-align: end;
    font-size: 13px;
  }
  .gap-heading {
    color: var(--quiet);
    font-size: 13px;
    padding: 4px 6px;
  }
  .gap-list {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 0 6px 12px;
  }
  .gap-list > li > button {
    border-style: dashed;
    font-size: 13px;
    text-align: start;
  }
  .remark-word {
    color: var(--warn);
    font-size: 13px;
  }
  .lit-part {
    display: block;
    font-weight: 600;
    color: var(--accent);
  }
  .row-list > summary .lit-part {
    display: inline;
    margin-inline-start: 8px;
  }
  .row-list li > button:hover {
    background: var(--surface);
  }
`;
