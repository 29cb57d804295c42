// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the popover Save: two columns, or one where it is narrow. */
export const saveStyles = css`
  .popover.export {
    container: save / inline-size;
  }
  .popover .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 33px;
    align-items: start;
    position: relative;
    list-style: none;
  }
  .popover .columns::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 50%;
    border-inline-start: 1px solid var(--line);
  }
  .popover .foot > span {
    unicode-bidi: plaintext;
  }
  .picture-outcome {
    margin: 0;
    font-size: var(--size-note);
  }
  .picture-outcome.failed {
    color: var(--warn);
  }
  .with-scale {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .with-scale > .row {
    flex: 1;
    width: auto;
    margin-inline-end: 0;
  }
  .with-scale > select {
    flex: none;
    min-height: 26px;
    border-color: var(--rule);
    border-radius: 4px;
    padding: 0 2px;
    font-size: 12px;
  }
  .popover .look {
    display: grid;
    margin-block-start: 8px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
    font-size: 12px;
  }
  .popover .check {
    gap: 8px;
    min-height: 26px;
  }
  .popover .look input {
    accent-color: var(--text);
  }
  .popover .text {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
    font-size: 12px;
    line-height: 18px;
  }
  .popover .text h4 {
    display: flex;
    justify-content: space-between;
    align-items: center;
    color: var(--quiet);
    font-size: 12px;
    font-weight: 400;
  }
  /* copying takes all of it */
  .popover .text p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .popover .use-figure {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 12px;
  }
  .popover .use-figure p {
    color: var(--quiet);
    font-size: 12px;
  }
  .popover p.row:hover {
    background: none;
  }
  .popover .use-figure .outcome {
    padding-inline-start: 64px;
    color: var(--text);
  }
  .popover .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    margin: 16px -20px -16px;
    border-block-start: 1px solid var(--line);
    padding: 8px 20px;
    color: var(--quiet);
    font-size: 12px;
    line-height: 24px;
  }
  .popover .foot > .link {
    color: var(--text);
  }
  @container save (max-width: 460px) {
    .popover .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .popover .columns::before {
      display: none;
    }
    .popover .columns > section + section {
      margin-block-start: 12px;
    }
    .popover .row {
      min-height: 44px;
    }
    .popover .foot {
      margin-inline: -16px;
      padding-inline: 16px;
    }
  }
  @media (pointer: coarse), (max-width: 639px) {
    .popover .row,
    .popover .look .check,
    .with-scale > select {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .popover .row {
      border: 1px solid ButtonBorder;
    }
  }
`;
