// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of challenges: one row for each theme, the reviews side by side. */
export const challengeStyles = css`
  .root {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  .themes {
    display: grid;
    gap: calc(var(--gap) * 1.5);
    margin-block-start: var(--gap);
  }
  .theme > h3 {
    border-block-end: 2px solid var(--text);
    padding-block-end: 3px;
    margin-block-end: 8px;
  }
  .passages {
    list-style: none;
    display: grid;
    gap: var(--gap);
  }
  .passage {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--muted);
    border-radius: 6px;
    padding: 8px 12px;
  }
  .passage[aria-current='true'],
  .passage.lit {
    border-color: var(--accent);
  }
  .from {
    font-size: 13px;
    color: var(--quiet);
  }
  .points {
    list-style: disc;
    align-content: start;
    padding-inline-start: 18px;
    display: grid;
    gap: 4px;
  }
  .locator,
  .quiet-text {
    color: var(--quiet);
    font-size: 13px;
  }
  .concern {
    display: grid;
    gap: 3px;
    justify-items: start;
    margin-block-start: auto;
  }
  .kicker {
    font-size: 13px;
    font-weight: 600;
    color: var(--quiet);
  }
  .concern button {
    text-align: start;
  }
  button[aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--ground);
  }
  .concern button:disabled {
    color: var(--quiet);
    cursor: default;
  }
  .evidence > summary {
    cursor: pointer;
    min-height: 24px;
  }
  @container (min-width: 720px) {
    .passages {
      grid-template-columns: repeat(auto-fit, minmax(300px, 1fr));
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'],
    .passage[aria-current='true'],
    .passage.lit {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .concern button {
      border: 0;
      padding: 0;
    }
    .passage {
      break-inside: avoid;
    }
  }
`;
