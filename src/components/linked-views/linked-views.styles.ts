// SPDX-License-Identifier: MIT
import { css } from 'lit';
import {
  colorDeclarations,
  controlDeclarations,
  problemRules,
  readerDeclarations,
  readerRules,
  tokenDeclarations,
  unseenDeclarations,
} from '../internal/styles/declarations.styles.js';
import { hueClasses } from '../internal/styles/element.styles.js';
import { saveRowStyles } from '../internal/styles/save-rows.styles.js';
import { toolStyles } from '../internal/styles/tools.styles.js';

/**
 * Styles of the bar of the shared state. Colours are declared on the bar, not the host: page
 * content between the views would inherit them.
 */
const barStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    /* keeps what has focus clear of the bar */
    --evidence-bar-space: 64px;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:focus) {
    outline: none;
  }
  .problems {
    ${tokenDeclarations}
    color-scheme: var(--scheme, inherit);
    font: 14px/1.5 var(--font);
    color: var(--text);
  }
  ${problemRules}
  ${readerRules}
  .views {
    min-inline-size: 0;
  }
  .bar {
    all: initial;
    ${tokenDeclarations}
    ${colorDeclarations}
    color-scheme: var(--scheme, inherit);
    position: sticky;
    inset-block-start: var(--evidence-bar-offset, 0px);
    z-index: 3;
    display: block;
    container: bar / inline-size;
    border-block: 1px solid var(--line);
    font: 13px/1.35 var(--font);
    color: var(--text);
    background: var(--ground);
    ${readerDeclarations}
  }
  .inner {
    /* the popover is placed from here */
    position: relative;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 4px 16px;
    min-height: 46px;
  }
  p {
    margin: 0;
  }
  .shared {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 24px;
    min-width: 0;
    padding-block: 4px;
  }
  b {
    font-weight: 600;
  }
  .hint,
  .amount {
    color: var(--quiet);
  }
  .amount {
    margin-inline-start: 4px;
    unicode-bidi: plaintext;
    text-align: var(--start, start);
  }
  .bar:dir(rtl) {
    --start: right;
  }
  .swatch {
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-inline-end: 8px;
    background: currentColor;
  }
  ${hueClasses}
  .tools {
    flex: none;
    display: flex;
  }
  button {
    ${controlDeclarations}
  }
  .tool {
    padding-inline: 8px;
  }
  .tool:last-child {
    padding-inline-end: 0;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
  }
  .popover.save {
    inset-block-start: 100%;
    width: min(392px, 100cqi);
  }
  .visually-hidden {
    ${unseenDeclarations}
  }
  /* within reach of the thumb */
  @media (max-width: 639px) {
    :host {
      --evidence-bar-space: 0px;
      --evidence-bar-space-end: 64px;
    }
    .bar {
      order: 1;
      inset-block: auto var(--evidence-bar-offset, 0px);
    }
    .inner {
      min-height: 54px;
    }
    .popover.save {
      inset-block: auto 100%;
    }
  }
  @container bar (max-width: 639px) {
    .amount {
      display: block;
      margin-inline-start: 0;
      font-size: 12px;
    }
    [data-tool='only'] {
      display: none;
    }
  }
  @media (max-height: 480px) {
    .bar {
      position: static;
    }
  }
  @media (prefers-contrast: more) {
    .bar {
      --quiet: var(--text);
      --line: var(--text);
    }
  }
  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
    }
  }
  @media print {
    .bar {
      position: static;
      order: 0;
    }
    .bar:has(.hint),
    .tools,
    .popover {
      display: none;
    }
    .swatch {
      print-color-adjust: exact;
    }
  }
`;

/** Styles of `<linked-views>`. */
export const linkedViewsStyles = [toolStyles, saveRowStyles, barStyles];
