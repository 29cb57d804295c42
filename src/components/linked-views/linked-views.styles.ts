// SPDX-License-Identifier: MIT
import { css } from 'lit';
import {
  controlDeclarations,
  tokenDeclarations,
  unseenDeclarations,
} from '../internal/styles/declarations.styles.js';

/**
 * Styles of the bar of the shared state. Colours are declared on the bar, not the host: page
 * content between the views would inherit them.
 */
export const linkedViewsStyles = css`
  :host {
    display: block;
    --evidence-bar-space: 64px;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:focus) {
    outline: none;
  }
  .bar {
    ${tokenDeclarations}
    all: initial;
    color-scheme: inherit;
    position: sticky;
    inset-block-start: var(--evidence-bar-offset, 0px);
    z-index: 3;
    box-sizing: border-box;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 4px 16px;
    padding: 5px 6px 5px 12px;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    border-radius: 0 0 6px 6px;
    font: 13px/1.4 var(--font);
    color: var(--text);
    background: var(--surface);
    box-shadow: 0 2px 6px light-dark(rgb(0 0 0 / 12%), rgb(0 0 0 / 50%));
  }
  .shared {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin: 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .shared > div {
    display: flex;
    gap: 6px;
  }
  dt {
    color: var(--quiet);
    flex: none;
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  dd p {
    margin: 0;
    font-weight: 400;
  }
  .amount {
    font-weight: 400;
    white-space: nowrap;
  }
  button {
    ${controlDeclarations}
    flex: none;
  }
  button:hover {
    background: var(--surface);
    border-color: var(--text);
  }
  button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .visually-hidden {
    ${unseenDeclarations}
  }
  @media (max-height: 480px) {
    .bar {
      position: static;
    }
  }
  @media print {
    .bar {
      position: static;
      box-shadow: none;
    }
    button {
      display: none;
    }
  }
`;
