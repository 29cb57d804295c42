// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of a review's search. */
export const screeningFlowStyles = css`
  .gaps,
  .criteria {
    list-style: disc;
    padding-inline-start: 18px;
  }
  .languages,
  .terms {
    list-style: none;
    display: grid;
    gap: 4px 14px;
  }
  .box > p {
    margin-block-start: 2px;
  }
  .box > .kicker {
    margin-block-start: 6px;
  }
  code {
    font-family: ui-monospace, SFMono-Regular, Consolas, 'Noto Sans Mono CJK SC', monospace;
    font-size: 13px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 4px;
    padding: 0 5px;
  }
  .included-here {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    margin-block-start: 6px;
  }
  .others > summary {
    cursor: pointer;
    min-height: 24px;
    font-size: 13px;
  }
  @container (min-width: 440px) {
    .languages {
      grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
    }
  }
`;
