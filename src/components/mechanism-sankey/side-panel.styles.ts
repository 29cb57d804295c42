// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the panel beside the figure, or of the sheet at the lower edge of the window. */
export const sidePanelStyles = css`
  .side {
    box-sizing: border-box;
    width: 360px;
    /* as high as the figure beside it, which it never makes higher, or as the window */
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    height: 0;
    min-height: min(100%, 100vh);
    overflow: auto;
    /* what goes on below is faded */
    mask: linear-gradient(#000 calc(100% - 40px), transparent);
    overscroll-behavior: contain;
    padding-inline-start: 24px;
    border-inline-start: 1px solid var(--line);
    font-size: 13px;
    color: var(--text);
    background: none;
  }
  .grip {
    display: none;
  }
  .side[popover] {
    position: fixed;
    inset: auto 0 0;
    width: 100%;
    max-width: none;
    height: 45vh;
    height: 45dvh;
    min-height: 0;
    mask: none;
    margin: 0;
    padding: 0 16px 16px;
    border: 0;
    border-radius: 8px 8px 0 0;
    background: var(--ground);
    box-shadow:
      0 0 0 1px rgb(27 31 36 / 0.08),
      0 -8px 28px rgb(27 31 36 / 0.14);
  }
  .side[popover] .grip {
    display: block;
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    height: 16px;
    cursor: grab;
    touch-action: none;
    margin-inline: -16px;
    background:
      linear-gradient(var(--rule), var(--rule)) center / 36px 4px no-repeat,
      var(--ground);
  }
  /* a finger needs more than what is seen */
  .side[popover] .grip::after {
    content: '';
    position: absolute;
    inset: 0 0 -12px;
  }
  @media print {
    .side {
      display: none;
    }
  }
  /* the last line can be scrolled out of the fade */
  .side::after {
    content: '';
    display: block;
    height: 40px;
  }
`;
