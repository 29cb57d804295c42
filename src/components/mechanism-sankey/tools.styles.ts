// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { popoverSurface, toolStyles as sharedStyles } from '../internal/styles/tools.styles.js';

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
      ${popoverSurface}
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
      text-align: var(--start);
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
  }
  @media (forced-colors: active) {
    .chips button {
      border: 1px solid ButtonBorder;
    }
    .buttons .tool:last-child {
      padding-inline-end: 10px;
    }
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

/** Styles of the toolbar and of chips. */
export const toolStyles = [sharedStyles, toolbarStyles];
