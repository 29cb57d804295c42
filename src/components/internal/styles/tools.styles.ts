// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** What lifts a popover or menu off the ground. */
export const popoverSurface = css`
  --shadow: light-dark(rgb(27 31 36 / 14%), rgb(0 0 0 / 50%));
  background: light-dark(var(--ground), var(--surface));
  border-radius: 8px;
  box-shadow:
    0 0 0 1px light-dark(rgb(27 31 36 / 8%), #343a43),
    0 8px 28px var(--shadow);
`;

/** Styles of tools, of the popovers that they open, and of links that are buttons. */
export const toolStyles = css`
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
  @media (pointer: coarse), (max-width: 639px) {
    .tool {
      min-height: 44px;
    }
  }
  .popover {
    ${popoverSurface}
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
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--rule);
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
  @media (pointer: coarse), (max-width: 639px) {
    button.link,
    .check {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .tool {
      border: 1px solid ButtonBorder;
    }
    .tool[aria-expanded='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .popover {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .tools,
    .popover {
      display: none;
    }
  }
`;
