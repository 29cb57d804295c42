// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of an opened study: its paper at the left, what its findings report at the right. */
export const openedStyles = css`
  .opened > td {
    padding: 12px 16px 20px;
    border-block-end: 1px solid var(--line);
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 348px) minmax(0, 1fr);
    gap: 16px 40px;
  }
  .as-list .block {
    grid-template-columns: minmax(0, 1fr);
    padding: 0 12px 16px;
  }
  @container element (max-width: 899px) {
    .block {
      grid-template-columns: minmax(0, 240px) minmax(0, 1fr);
      column-gap: 24px;
    }
  }
  .block :is(.paper, .reported) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 8px;
  }
  .block .reported {
    gap: 12px;
  }
  .block .title {
    font-weight: 600;
  }
  .block .source-line {
    margin-block-start: 4px;
    color: var(--quiet);
    font-size: var(--size-note);
  }
  /* among words, colour alone does not mark a link */
  .block .source-line a {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .block cite {
    font-style: normal;
  }
  .block b {
    font-weight: 600;
  }
  .block :is(.place, .aside, .printed, .results, .direction, .locator) {
    color: var(--quiet);
  }
  .block :is(.place, .printed, .aside, .locator) {
    font-size: var(--size-note);
  }
  .block .printed {
    display: block;
  }
  .block .results {
    margin-block-start: 2px;
  }
  .block .result {
    display: inline-block;
  }
  .block .result .arrow {
    margin-inline-start: 3px;
    color: var(--text);
  }
  .block dl {
    display: grid;
    gap: 4px;
  }
  .block dl > div > * {
    display: inline;
  }
  .block dt {
    margin-inline-end: 6px;
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .block .finding dl {
    margin-block-start: 4px;
  }
  .block .finding[aria-current] > p > b {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--accent);
    text-underline-offset: 4px;
  }
  .block .written-cautions {
    margin-block-start: 0;
    gap: 8px;
    font-size: var(--size-text);
    line-height: 1.35;
  }
  .block .finding > .written-cautions {
    margin-block-start: 8px;
  }
  .block .written-cautions strong {
    color: var(--warn);
    font-weight: 400;
  }
  .block .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    color: var(--quiet);
    font-size: var(--size-note);
  }
  @media print {
    .block .actions {
      display: none;
    }
  }
`;
