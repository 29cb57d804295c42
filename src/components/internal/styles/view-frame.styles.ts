// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the frame, the empty state and the legend of a view. */
export const viewFrameStyles = css`
  .frame {
    display: grid;
    gap: var(--gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .state {
    padding: 24px;
    text-align: center;
    color: var(--quiet);
  }
  .legend ul {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    font-size: 13px;
  }
  .legend li {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .legend svg {
    flex: none;
  }
`;

/** Styles of views whose marks are buttons: summary, hint, notes, details, stand-ins. */
export const markFrameStyles = css`
  .summary,
  .hint,
  .notes {
    max-width: 90ch;
    color: var(--quiet);
    font-size: 13px;
  }
  .details {
    border: 1px solid var(--line);
    border-radius: 6px;
    padding: 12px 16px;
    background: var(--surface);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .details header {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 8px;
  }
  .details header button {
    min-width: 28px;
    text-align: center;
  }
  select {
    max-width: 100%;
  }
  .waiting {
    min-height: 200px;
  }
  .stand-in {
    color: var(--quiet);
    font-style: italic;
  }
  .stand-in span:lang(zh) {
    font-style: normal;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  @media print {
    .axes,
    .hint,
    .details header button {
      display: none;
    }
    circle {
      print-color-adjust: exact;
    }
  }
`;
