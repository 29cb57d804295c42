// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { cautionStyles } from '../internal/styles/caution.styles.js';

/** Styles of a review's search. */
export const screeningFlowStyles = css`
  ${cautionStyles}
  .review + .review {
    margin-block-start: 24px;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 24px;
  }
  .own-conditions {
    margin-block-end: 16px;
  }
  .flow {
    /* clips what is visually hidden in it */
    position: relative;
    overflow-x: auto;
  }
  .flow svg {
    display: block;
    /* the flow runs from left to right, and heads stand over their bars, on any page */
    direction: ltr;
  }
  [data-zoomed] .flow svg {
    max-width: 100%;
    height: auto;
  }
  .bar {
    fill: var(--bar);
  }
  .bar-off {
    fill: var(--off);
  }
  .ribbon {
    fill: var(--bar);
    fill-opacity: 0.22;
  }
  .funnel {
    fill: var(--track);
  }
  .no-bar {
    stroke: var(--rule);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
  }
  .flow-head {
    display: grid;
    line-height: 16px;
  }
  .flow-head.end {
    text-align: end;
  }
  .display,
  .display .count,
  .display .count > b {
    font-size: var(--size-display);
    font-weight: 700;
    line-height: 28px;
    font-variant-numeric: tabular-nums;
  }
  .display .count > .of {
    font-size: var(--size-note);
  }
  .unknown {
    display: flex;
    align-items: center;
    min-height: 28px;
    color: var(--quiet);
    font-size: var(--size-note);
    line-height: 14px;
  }
  .database {
    text-align: end;
    line-height: 17px;
  }
  .database .count {
    margin-inline-start: 6px;
  }
  .between,
  .drop {
    display: grid;
    line-height: 18px;
    color: var(--quiet);
  }
  .drop > .quiet {
    line-height: 16px;
  }
  .between {
    height: 100%;
    align-content: center;
  }
  .between b,
  .drop b {
    font-weight: 600;
  }
  .open-key {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-start: 8px;
  }
  .open-key > .swatch {
    background: var(--track);
  }
  .sums {
    margin-block-start: 12px;
  }
  .sums .sign {
    color: var(--warn);
    font-size: var(--size-note);
  }

  .texts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
    gap: 24px 40px;
  }
  /* of two columns the criteria, which are longest, have one */
  @container element (min-width: 560px) and (max-width: 859px) {
    .texts {
      grid-template-columns: 1fr 1fr;
      grid-template-rows: auto 1fr;
    }
    .criteria:not(:first-child) {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
  .texts,
  .inconsistencies {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 16px;
  }
  .inconsistencies {
    margin-block-start: 24px;
  }
  .element-head + .inconsistencies {
    margin-block-start: 0;
  }
  .review h3 {
    margin-block-end: 12px;
  }
  .inconsistencies h3 {
    margin-block-end: 8px;
  }
  .texts dl {
    display: grid;
    gap: 8px;
  }
  .texts dl > div {
    display: grid;
    grid-template-columns: 76px minmax(0, 1fr);
    gap: 0 12px;
  }
  @container element (max-width: 239px) {
    .texts dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .texts dt {
    color: var(--quiet);
    font-size: var(--size-note);
    line-height: 17.5px;
  }
  .texts ul {
    list-style: none;
    display: grid;
    gap: 4px;
  }
  .not-told ul {
    gap: 6px;
    color: var(--quiet);
  }
  .pair {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
    gap: 8px 40px;
  }
  .more {
    margin-block-start: 8px;
  }
  .more > .pair {
    margin-block-start: 8px;
  }
  @media (forced-colors: active) {
    .bar,
    .ribbon,
    .bar-off {
      forced-color-adjust: none;
      fill: CanvasText;
    }
    .bar-off {
      fill: GrayText;
    }
    .funnel {
      fill: Canvas;
      stroke: CanvasText;
      stroke-dasharray: 2 4;
    }
  }
  @media (prefers-contrast: more) {
    .ribbon {
      fill-opacity: 0.4;
    }
    .funnel {
      stroke: var(--rule);
    }
  }
  @media print {
    .review h3 {
      break-after: avoid;
    }
    .flow svg {
      max-width: 100%;
      height: auto;
    }
    .flow,
    .pair > li,
    .texts > section {
      break-inside: avoid;
    }
    .bar,
    .ribbon,
    .funnel,
    .bar-off {
      print-color-adjust: exact;
    }
  }
`;
