// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the Filter panel, and of its chips, which the View panel has as well. */
export const filterPanelStyles = css`
  .panel-count {
    flex: none;
    color: var(--quiet);
    font-size: 13px;
  }
  .panel-line {
    color: var(--quiet);
    font-size: 12px;
    line-height: 24px;
  }
  .panel-line > .link {
    color: var(--text);
  }
  .panel-line > .link[aria-disabled='true'] {
    color: var(--muted);
  }
  .group {
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  .groups {
    margin-block-start: 8px;
  }
  .group h4 {
    font-size: 13px;
    line-height: 20px;
  }
  .group.folding {
    padding-block: 0;
  }
  .fold {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 38px;
    border: 0;
    border-radius: 4px;
    padding: 0;
    background: none;
    font-weight: inherit;
    text-align: var(--start);
  }
  .fold > :first-child {
    flex: 1;
  }
  .quiet-number {
    color: var(--quiet);
    font-size: 12px;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .fold path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .fold[aria-expanded='true'] svg {
    rotate: 90deg;
  }
  .fold[aria-expanded='false'] svg:dir(rtl) {
    rotate: 180deg;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    list-style: none;
    font-size: 12px;
    line-height: 16px;
  }
  .group .choices {
    margin-block-start: 8px;
    /* what a chip under the pointer needs in addition */
    padding-inline-end: var(--only-width);
    --only-width: 40px;
  }
  .group.folding .choices {
    margin-block-start: 2px;
  }
  .group.folding > :last-child:not(h4) {
    margin-block-end: 12px;
  }
  .choice {
    display: inline-flex;
    position: relative;
    max-width: 100%;
    min-height: 26px;
    border: 1px solid var(--rule);
    border-radius: 13px;
    background: var(--ground);
  }
  .choice > button {
    min-height: 24px;
    min-width: 0;
    border: 0;
    border-radius: 12px;
    padding: 3px 9px;
    background: none;
    text-align: var(--start);
    overflow-wrap: anywhere;
  }
  .choice:is(:hover, :has(:focus-visible)) {
    border-color: var(--muted);
    background: var(--pressed);
  }
  .choice .number {
    margin-inline-start: 3px;
    color: var(--quiet);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .choice:has([aria-pressed='true']) {
    border-color: var(--text);
    background: var(--text);
    color: var(--ground);
  }
  .choice [aria-pressed='true'] .number {
    color: inherit;
    opacity: 0.8;
  }
  .choice > .only {
    flex: none;
    display: none;
    width: var(--only-width);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start: 1px solid var(--rule);
    padding-inline: 0;
    font-weight: 600;
    text-align: center;
  }
  .choice > .only:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  /* it lies over the next chip, so that none moves; one that alone is chosen needs no "only" */
  @media not (pointer: coarse) {
    .choice:hover:not(.alone) > .only {
      display: block;
    }
  }
  .choice:not(.alone):has(:focus-visible) > .only {
    display: block;
  }
  @media not (pointer: coarse) {
    .choice:not(.alone):has(.only):is(:hover, :has(:focus-visible)) {
      z-index: 1;
      margin-inline-end: calc(-1 * var(--only-width));
    }
  }
  .folds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    margin-block-start: 4px;
    padding-inline-start: 4px;
    color: var(--quiet);
    font-size: 12px;
  }
  @media (pointer: coarse), (max-width: 639px) {
    .fold {
      min-height: 44px;
    }
    .choice,
    .choice > button {
      min-height: 44px;
      border-radius: 22px;
      font-size: 14px;
    }
    .choice > button {
      padding-inline: 14px;
    }
  }
  @media (pointer: coarse) {
    .group .choices {
      padding-inline-end: 0;
    }
  }
  @media (forced-colors: active) {
    .choice:has([aria-pressed='true']) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .fold,
    .choice > .only {
      border: 1px solid ButtonBorder;
    }
  }
`;
