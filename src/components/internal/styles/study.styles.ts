// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { cautionStyles } from './caution.styles.js';

/** Styles of listed studies and findings. */
export const studyStyles = css`
  ${cautionStyles}
  .studies {
    list-style: none;
    display: grid;
    gap: var(--gap);
  }
  .study {
    border-inline-start: 3px solid var(--line);
    padding-inline-start: 12px;
  }
  .citation {
    color: var(--quiet);
    font-size: 13px;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: center;
    font-size: 13px;
  }
  .note,
  .locator {
    color: var(--quiet);
    font-size: 13px;
  }
  .findings {
    list-style: none;
    display: grid;
    gap: 8px;
    margin-block-start: 6px;
  }
  .chain {
    font-weight: 600;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(84px, max-content) 1fr;
    gap: 0 10px;
    font-size: 13px;
  }
  dt {
    color: var(--quiet);
  }
  small {
    font-size: 12px;
  }
  .effect {
    display: inline-block;
    margin-inline-end: 10px;
  }
  .sign {
    font-weight: 700;
    margin-inline-end: 3px;
  }
`;
