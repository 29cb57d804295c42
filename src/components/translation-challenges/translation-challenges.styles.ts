// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the obstacles: the theme at the side, its passages in two columns of text. */
export const challengeStyles = css`
  .theme {
    display: grid;
    grid-template-columns: 176px minmax(0, 1fr);
    gap: 8px 40px;
    border-block-start: 1px solid var(--line);
    padding-block: 16px;
  }
  .theme:last-child {
    border-block-end: 1px solid var(--line);
  }
  .theme > h3 {
    line-height: 1.35;
  }
  .passages {
    columns: 2;
    column-gap: 48px;
    list-style: none;
  }
  .several > .passage {
    break-inside: avoid;
  }
  .passage + .passage {
    margin-block-start: 12px;
  }
  .from {
    break-after: avoid;
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .passage:is(.lit, [aria-current]) > .from {
    color: var(--text);
  }
  .passage[aria-current] .name {
    font-weight: 600;
  }
  .concerns {
    font-size: inherit;
  }
  .points {
    list-style: none;
  }
  .points > li {
    break-inside: avoid;
    /* a margin is dropped at the top of a column */
    margin-block-start: 4px;
  }
  .locator {
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .studies-here {
    padding-block-start: 8px;
  }
  .study-rows {
    margin-block-start: 8px;
  }
  @container element (max-width: 899px) {
    .passages {
      columns: 1;
    }
  }
  @container element (max-width: 639px) {
    .theme {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    .element button.concerns {
      padding-block: 14px;
      margin-block: -14px;
    }
  }
  @media (forced-colors: active) {
    .passage:is(.lit, [aria-current]) > .from {
      border-inline-start: 3px solid Highlight;
      padding-inline-start: 8px;
    }
  }
  @media print {
    .concerns {
      color: inherit;
    }
    .passage {
      break-inside: avoid;
    }
    /* columns that a sheet parts get a third, beside the sheet, for which browsers shrink the page */
    .theme {
      break-inside: avoid;
    }
  }
`;
