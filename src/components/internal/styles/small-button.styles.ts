// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** A button that is only a sign, in a row of others. */
export const smallButtonStyles = css`
  .small-button {
    flex: none;
    display: grid;
    place-items: center;
    width: 24px;
    min-height: 24px;
    border: 0;
    border-radius: 4px;
    padding: 0;
    background: none;
    color: var(--quiet);
  }
  .small-button:hover {
    background: var(--pressed);
    color: var(--text);
  }
`;
