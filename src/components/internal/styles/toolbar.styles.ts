// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the toolbar and panels of the table. */
export const toolbarStyles = css`
  .toolbar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    font-size: 13px;
  }
  .buttons,
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  button[aria-expanded='true'] {
    background: var(--surface);
    border-color: var(--text);
  }
  .panel {
    border: 1px solid var(--line);
    border-radius: 6px;
    padding: 10px 12px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    max-height: 60vh;
    overflow: auto;
  }
  .panel[hidden] {
    display: none;
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
  }
  label:has(select) {
    flex-wrap: wrap;
    min-width: 0;
  }
  select {
    max-width: 100%;
    padding: 3px 6px;
  }
  input[type='checkbox'] {
    min-height: 0;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--accent);
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0;
    min-width: 0;
    display: grid;
    gap: 6px;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .columns {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .columns li {
    display: inline-flex;
    align-items: center;
    border: 1px solid var(--line);
    border-radius: 5px;
    padding-inline: 8px 2px;
  }
  @media (forced-colors: active) {
    button[aria-expanded='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    /* borders are invisible otherwise */
    .columns li {
      gap: 6px;
      padding-inline-end: 6px;
      padding-block: 2px;
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
