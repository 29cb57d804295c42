// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the panel Find a link. */
export const routesStyles = css`
  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  .routes {
    padding-inline-start: 22px;
    display: grid;
    gap: 4px;
  }
  .routes li {
    line-height: 24px;
  }
  .routes button {
    text-align: start;
    line-height: inherit;
    padding-block: 0;
    /* align the number with the first line */
    vertical-align: top;
  }
  .routes button[aria-pressed='true'] {
    font-weight: 600;
    text-decoration: underline;
  }
  .routes .pieced > button {
    text-decoration: underline dotted;
  }
  .route-kind {
    font-size: 13px;
    margin: 0;
  }
`;
