// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the list of keys. */
export const helpStyles = css`
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
  .keys :is(dt, dd) {
    color: var(--quiet);
  }
  kbd {
    font: inherit;
    font-weight: 600;
  }
`;
