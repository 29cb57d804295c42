// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of toolbar, panels and filter chips. */
export const toolbarStyles = css`
  .toolbar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    font-size: 13px;
  }
  .buttons,
  .chips,
  .files,
  .quick,
  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .settings {
    gap: 8px 16px;
  }
  .chips {
    list-style: none;
  }
  .chips li {
    display: inline-flex;
    align-items: center;
    border: 1px solid var(--line);
    border-radius: 14px;
    padding-inline: 10px 2px;
    background: var(--surface);
    max-width: 100%;
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
  .facets,
  .term-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .terms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
    gap: 0 16px;
    align-items: start;
    /* scroll long lists, so that the facets stay visible */
    max-height: 300px;
    overflow: auto;
    position: relative;
    padding: 3px;
  }
  .terms label {
    align-items: start;
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .terms input {
    flex: none;
    margin-block-start: 2px;
  }
  .terms .none,
  .term-tools .note {
    color: var(--quiet);
  }
  .reset {
    justify-self: start;
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
  .keys > div {
    grid-template-columns: 110px 1fr;
  }
  kbd {
    font: inherit;
    font-weight: 600;
  }
  .joined {
    display: inline-flex;
    gap: 2px;
  }
  .texts {
    display: grid;
    gap: 8px;
    max-width: 90ch;
  }
  .texts > div {
    display: block;
  }
  .texts dd {
    overflow-wrap: anywhere;
  }
  .story {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 10px;
    align-items: center;
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: 10px;
    min-height: 44px;
  }
  .story-print {
    display: none;
  }
  @media (forced-colors: active) {
    button[aria-expanded='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    /* borders are invisible otherwise */
    .chips li,
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
    /* no space at the end for hidden buttons */
    .chips li {
      padding-inline-end: 10px;
    }
    .story > :not(.story-print) {
      display: none;
    }
    .story-print {
      display: block;
      grid-column: 1 / -1;
      padding-inline-start: 22px;
    }
  }
`;
