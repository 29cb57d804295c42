// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the line of braille below the figure, and of its choice in the help. */
export const brailleStyles = css`
  .check-note {
    display: block;
    color: var(--quiet);
    line-height: 18px;
  }
  .check:has(.check-note) {
    align-items: start;
    padding-block: 6px;
  }
  .check:has(.check-note) > input {
    flex: none;
    margin-block-start: 1px;
  }
  .braille {
    display: grid;
    gap: 6px;
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--rule);
    font-size: 13px;
    line-height: 20px;
  }
  .braille > :first-child {
    font-weight: 600;
  }
  .braille-lines {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 32px;
  }
  .braille label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    min-width: 0;
  }
  .braille input {
    box-sizing: border-box;
    max-width: 100%;
    min-height: 32px;
    border: 1px solid var(--rule);
    border-radius: 4px;
    padding-inline: 8px;
    background: var(--ground);
    color: var(--text);
    /* cells of one width, also empty ones */
    font: 400 21px/1.4 monospace;
    letter-spacing: 0.12em;
    /* the ring would be cut at the edge of the element */
    outline-offset: -1px;
  }
  .braille .quiet {
    color: var(--quiet);
    font-size: 12px;
    line-height: 18px;
  }
`;
