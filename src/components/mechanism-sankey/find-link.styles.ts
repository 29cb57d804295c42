// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of “Find a link”: the question above the figure, the answer in the panel. */
export const findLinkStyles = css`
  /* in the place of the quiet line, which keeps its height: the figure stays */
  .asked {
    display: grid;
    grid-column: 1 / -1;
    align-items: start;
  }
  .asked > * {
    grid-area: 1 / 1;
  }
  .asked > .lead {
    visibility: hidden;
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    /* no higher than one line, with what is around it */
    margin-block: 2px -13px;
    font-size: 16px;
    line-height: 32px;
  }
  .end {
    position: relative;
    display: inline-flex;
    min-width: 0;
    max-width: 100%;
  }
  .end-face {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    min-height: 32px;
    line-height: 30px;
    padding-inline: 9px;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: var(--ground);
  }
  .end-name {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .end-name.unchosen {
    color: var(--quiet);
    font-weight: 400;
  }
  .end-number {
    color: var(--quiet);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .end-face svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  /* over its face, which a browser could not write in two styles */
  .end select {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    max-width: none;
    margin: 0;
    opacity: 0;
    cursor: pointer;
    font-size: 16px;
  }
  .end:hover .end-face {
    background: var(--hover);
  }
  .end:focus-within .end-face {
    outline: 2px solid var(--text);
    outline-offset: 2px;
  }
  .link-section {
    margin-block-start: 24px;
  }
  .panel-head + .link-section {
    margin-block-start: 12px;
  }
  .link-section header {
    display: flex;
    align-items: baseline;
    gap: 12px;
    font-size: 13px;
    line-height: 1.5;
  }
  .link-section h4 {
    flex: 1;
    min-width: 0;
    font-size: 13px;
  }
  .link-count {
    flex: none;
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }
  .link-note,
  .step-note {
    color: var(--quiet);
    font-size: 12px;
    line-height: 1.5;
  }
  .way {
    margin-block-start: 8px;
  }
  .link-steps {
    list-style: none;
    margin-block-start: 8px;
    border-block-start: 1px solid var(--line);
  }
  .link-steps li {
    border-block-end: 1px solid var(--line);
  }
  .routes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin-block-start: 8px;
  }
  .follow.route {
    min-height: 26px;
    padding: 0 10px;
    border: 1px solid var(--rule);
    border-radius: 13px;
    font-size: 12px;
    line-height: 1.35;
    text-align: var(--start);
  }
  .route-count {
    color: var(--quiet);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .follow.route[aria-pressed='true'] {
    border-color: var(--text);
    background: var(--text);
    color: var(--ground);
    font-weight: inherit;
    text-decoration: none;
  }
  .follow[aria-pressed='true'] .route-count {
    color: inherit;
  }
  .follow.step {
    display: block;
    width: 100%;
    padding: 7px 0;
    border: 0;
    border-radius: 0;
    background: none;
    font-size: 13px;
    line-height: 18px;
    text-align: var(--start);
  }
  .follow.step:hover {
    background: var(--hover);
  }
  .step-path,
  .step-note {
    display: block;
  }
  .follow.step[aria-pressed='true'] {
    background: var(--pressed);
  }
  .more-ways {
    margin-block-start: 8px;
    font-size: 12px;
  }
  .more-ways summary {
    min-height: 24px;
    cursor: pointer;
  }
  .most-question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-block-start: 4px;
    font-size: 13px;
  }
  .most-question select {
    min-width: 0;
    max-width: 100%;
    min-height: 28px;
  }
  .most-answer {
    margin-block-start: 4px;
    font-size: 13px;
    line-height: 1.5;
  }
  @media (pointer: coarse) {
    .most-question select,
    .end-face,
    .follow.route,
    .more-ways summary {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .follow[aria-pressed='true'],
    .follow.route[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .follow[aria-pressed='true'] .step-note {
      color: HighlightText;
    }
  }
  @media print {
    .question {
      display: none;
    }
  }
`;
