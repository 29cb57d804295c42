// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the panel beside the figure, or of the sheet at the lower edge of the window. */
export const sidePanelStyles = css`
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
    place-items: center;
    width: 32px;
    min-height: 32px;
    padding: 0;
  }
  .close path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
`;
