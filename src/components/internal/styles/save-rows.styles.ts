// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the rows of a Save popover, a row a file. */
export const saveRowStyles = css`
  .popover .row {
    display: grid;
    grid-template-columns: 56px 1fr;
    gap: 8px;
    align-items: center;
    width: calc(100% + 16px);
    min-height: 32px;
    margin-inline: -8px;
    border: 0;
    border-radius: 4px;
    padding: 0 8px;
    background: none;
    text-align: var(--start);
    line-height: 16px;
  }
  .popover .row:hover {
    background: var(--hover);
  }
  .popover .row:focus-visible {
    outline-offset: -2px;
  }
  .popover .format {
    font-weight: 600;
  }
  /* their own direction: a number stays before what it counts */
  .popover .use {
    unicode-bidi: plaintext;
    color: var(--quiet);
    font-size: 12px;
  }
  .popover .saving {
    margin-block-end: 8px;
    color: var(--warn);
    font-size: var(--size-note);
  }
  .popover .scope {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
    color: var(--quiet);
    font-size: var(--size-note);
  }
`;
