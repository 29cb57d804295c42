// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { filterPanelStyles } from './filter-panel.styles.js';
import { saveStyles } from './save.styles.js';
import { viewPanelStyles } from './view-panel.styles.js';

/** Styles of the buttons beside the headline, of their popovers, and of links that are buttons. */
const toolbarStyles = css`
  .head {
    /* popovers are placed from here, above what follows */
    position: relative;
    z-index: 2;
    container: head / inline-size;
  }
  .tools .buttons {
    display: flex;
    flex-wrap: nowrap;
    gap: 0;
  }
  .tool {
    border: 0;
    border-radius: 4px;
    padding: 0 10px;
    min-height: 32px;
    background: none;
    color: var(--quiet);
    font-size: 13px;
    white-space: nowrap;
  }
  .tool:hover {
    background: var(--hover);
    color: var(--text);
  }
  .tool[aria-expanded='true'] {
    background: var(--pressed);
    color: var(--text);
  }
  .tool:focus-visible {
    outline-offset: -2px;
  }
  /* its text ends on the margin; beyond that there is only a shadow, which takes no space */
  .buttons .tool:last-child {
    --beyond: 10px;
    position: relative;
    min-width: 24px;
    padding-inline-end: 0;
    text-align: end;
  }
  .tool > .help-name {
    inset-inline-end: 0;
  }
  .buttons .tool:last-child:dir(rtl) {
    --beyond: -10px;
  }
  .buttons .tool:last-child:hover {
    box-shadow: var(--beyond) 0 0 var(--hover);
  }
  .buttons .tool:last-child[aria-expanded='true'] {
    box-shadow: var(--beyond) 0 0 var(--pressed);
  }
  .menu-button {
    display: none;
    min-width: 44px;
    min-height: 44px;
    padding: 0;
    font-size: 20px;
    line-height: 1;
  }
  @media (pointer: coarse), (max-width: 639px) {
    .tool {
      min-height: 44px;
    }
  }
  .popover,
  .buttons.unfolded {
    --shadow: light-dark(rgb(27 31 36 / 14%), rgb(0 0 0 / 50%));
    background: light-dark(var(--ground), var(--surface));
    border-radius: 8px;
    box-shadow:
      0 0 0 1px light-dark(rgb(27 31 36 / 8%), #343a43),
      0 8px 28px var(--shadow);
  }
  .popover {
    position: absolute;
    inset-block-start: 38px;
    inset-inline-end: 0;
    box-sizing: border-box;
    width: min(600px, 100cqi);
    padding: 16px 20px;
    font-size: 13px;
    line-height: 1.5;
  }
  .popover:focus {
    outline: none;
  }
  .popover h3 {
    font-size: 14px;
    line-height: 22px;
  }
  @media (pointer: coarse), (max-width: 639px) {
    .popover {
      inset-block-start: 50px;
    }
  }
  /* fold the buttons into a menu */
  @container head (max-width: 560px) {
    .tools {
      /* level with the first line of the headline */
      margin-block-start: -6px;
    }
    .menu-button {
      display: block;
    }
    .tools .buttons {
      display: none;
    }
    .tools .buttons.unfolded {
      display: grid;
      position: absolute;
      inset-block-start: 40px;
      inset-inline-end: 0;
      min-width: 180px;
      padding: 4px;
    }
    .buttons .tool,
    .buttons .tool:last-child {
      --beyond: 0;
      min-height: 44px;
      padding-inline: 16px;
      font-size: 14px;
      text-align: start;
      color: var(--text);
    }
    .help-sign {
      display: none;
    }
    .tool > .help-name {
      all: unset;
    }
    .popover {
      inset-block-start: 40px;
      padding-inline: 16px;
    }
  }
  .popover.help {
    width: min(400px, 100cqi);
  }
  .popover .keys {
    display: grid;
    gap: 4px;
    margin-block: 8px;
  }
  .keys > div {
    display: grid;
    grid-template-columns: 104px 1fr;
    gap: 8px;
    font-size: 12px;
    line-height: 18px;
  }
  .keys dd {
    color: var(--quiet);
  }
  kbd {
    font: inherit;
    font-weight: 600;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    font-size: 12px;
  }
  .check input {
    min-height: 0;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--text);
  }
  button.link {
    min-height: 24px;
    border: 0;
    border-radius: 2px;
    padding: 0;
    background: none;
    color: inherit;
    text-decoration: underline 1px var(--rule);
    text-underline-offset: 3px;
  }
  button.link:hover {
    background: none;
    color: var(--text);
    text-decoration-color: currentColor;
  }
  button.link[aria-disabled='true'] {
    color: var(--muted);
    text-decoration: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    list-style: none;
    font-size: 12px;
  }
  .chips li {
    display: inline-flex;
    align-items: center;
    min-height: 26px;
    max-width: 100%;
    border: 1px solid var(--rule);
    border-radius: 13px;
    padding-inline-start: 10px;
  }
  .chips button {
    display: grid;
    place-items: center;
    width: 26px;
    min-height: 24px;
    border: 0;
    border-radius: 12px;
    padding: 0;
    background: none;
    color: var(--quiet);
  }
  .chips button:hover {
    color: var(--text);
    background: var(--hover);
  }
  @media (pointer: coarse), (max-width: 639px) {
    .chips li,
    .chips button {
      min-height: 44px;
      border-radius: 22px;
    }
    .chips button {
      width: 44px;
    }
    button.link,
    .check {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .tool,
    .chips button {
      border: 1px solid ButtonBorder;
    }
    .buttons .tool:last-child {
      padding-inline-end: 10px;
    }
    .tool[aria-expanded='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .popover,
    .buttons.unfolded {
      border: 1px solid CanvasText;
    }
    .chips li {
      gap: 6px;
    }
  }
  @media print {
    .tools,
    .chips button {
      display: none;
    }
    /* no space at the end for hidden buttons */
    .chips li {
      padding-inline-end: 10px;
    }
  }
`;

/** Styles of the toolbar, its panels and popovers, and of chips. */
export const toolStyles = [toolbarStyles, filterPanelStyles, viewPanelStyles, saveStyles];
