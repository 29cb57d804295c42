// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the head of a panel or popover. */
export const panelHeadStyles = css`
  .panel-head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
  }
  .panel-head h3 {
    flex: 1;
    min-width: 0;
    font-size: 14px;
    font-weight: 600;
    line-height: 1.35;
  }
  .panel-note {
    color: var(--quiet);
    font-weight: 400;
  }
  .panel-head .close {
    flex: none;
    display: grid;
    /* the cross ends on the margin; a negative margin would make the panel scroll sideways */
    place-items: center end;
    width: 32px;
    min-height: 32px;
    border: 0;
    border-radius: 4px;
    padding: 0;
    background: none;
    color: var(--quiet);
  }
  .panel-head .close:hover {
    background: var(--hover);
    color: var(--text);
  }
  @media (pointer: coarse), (max-width: 639px) {
    .panel-head,
    .panel-head .close {
      min-height: 44px;
    }
    .panel-head .close {
      width: 44px;
    }
  }
  @media (forced-colors: active) {
    .panel-head .close {
      border: 1px solid ButtonBorder;
    }
  }
  .close path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
`;
