// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the caption and arrows of a story. */
export const storyStyles = css`
  .story {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 10px;
    align-items: center;
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: 10px;
    min-height: 44px;
  }
  .story-print {
    display: none;
  }
  @media print {
    .story > :not(.story-print) {
      display: none;
    }
    .story-print {
      display: block;
      grid-column: 1 / -1;
      padding-inline-start: 22px;
    }
  }
`;
