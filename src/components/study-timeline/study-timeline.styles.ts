// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the timeline as a table, as strips, and of the lists of studies in it. */
export const timelineStyles = css`
  .waiting {
    min-height: 660px;
  }
  :host([folded]) .waiting {
    min-height: 0;
  }
  .marks-holder {
    position: relative;
  }

  .chart {
    border-collapse: collapse;
    table-layout: fixed;
    width: 100%;
  }
  .chart th,
  .chart td {
    padding: 0;
    vertical-align: bottom;
    text-align: center;
    font-weight: 400;
  }
  .chart thead tr {
    border-block-end: 1px solid var(--rule);
  }
  .chart tbody tr {
    border-block-end: 1px solid var(--line);
  }
  .chart tbody td {
    height: 29px;
  }
  .chart .names {
    text-align: start;
    padding-inline-end: 16px;
  }
  .chart .unknown {
    padding-inline-start: 16px;
  }
  .name-line {
    display: flex;
    gap: 8px;
    align-items: end;
    justify-content: space-between;
  }
  .chart.roomy .names {
    padding-inline-end: 36px;
  }
  .chart thead .name-line {
    padding-block-end: 6px;
    color: var(--quiet);
    font-size: var(--size-note);
    line-height: 16px;
  }
  .year-bars {
    display: flex;
    flex-direction: column;
    align-items: center;
    min-height: 82px;
    justify-content: end;
    gap: 2px;
  }
  .year-bar {
    display: block;
    flex: none;
  }
  .bar-all {
    fill: var(--off);
  }
  .bar-part {
    fill: var(--bar);
  }
  .year-count,
  .year-count .count {
    line-height: 16px;
    font-weight: 600;
  }
  .year-count:not(.busy) .count {
    color: var(--quiet);
  }
  .year {
    display: block;
    min-height: 26px;
    padding-block: 5px;
    font-size: var(--size-note);
    line-height: 16px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* also spans of years */
  .year:dir(rtl) {
    direction: ltr;
  }
  .chart .unknown .year,
  .year.empty {
    color: var(--quiet);
  }

  button.row-name {
    width: 100%;
    min-height: 24px;
    padding: 3px 0;
    border: 0;
    border-radius: 2px;
    background: none;
    font-size: var(--size-text);
    line-height: 17.5px;
    text-align: var(--start);
    overflow-wrap: anywhere;
  }
  button.row-name:hover > span:first-child,
  button.row-name[aria-pressed='true'] > span:first-child {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  button.row-name[aria-pressed='true'] > span:first-child {
    font-weight: 600;
  }
  .row-count {
    flex: none;
    unicode-bidi: isolate;
  }
  .quiet-row .name-line,
  .quiet-row .row-count .count {
    color: var(--quiet);
  }

  button.mark,
  button.stack {
    display: block;
    min-width: 24px;
    min-height: 24px;
    margin-inline: auto;
    border: 0;
    border-radius: 12px;
    padding: 0;
    background: none;
    color: inherit;
  }
  button.stack {
    padding: 8px;
  }
  button.mark > svg,
  button.stack > svg {
    display: block;
    overflow: visible;
  }
  button.stack > svg {
    margin-inline: auto;
  }
  .more-dots {
    font-size: var(--size-note);
    fill: var(--quiet);
  }
  :is(button.mark, button.stack):focus-visible {
    outline-offset: -1px;
  }
  button.stack[aria-expanded='true'] {
    background: var(--pressed);
  }
  .reach {
    fill: transparent;
  }
  .dot {
    fill: currentColor;
  }
  .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .halo {
    fill: none;
    stroke: var(--text);
    stroke-width: 1.5;
  }
  .dim .dot {
    fill: var(--off);
  }
  .dim .ring {
    stroke: var(--off);
  }
  g.mark {
    cursor: pointer;
  }

  .stack-list {
    inset-block-start: auto;
    inset-inline-end: auto;
    z-index: 1;
    width: min(360px, 100cqi);
    max-height: 340px;
    overflow: auto;
    padding: 8px 16px 12px;
  }
  .popover.rows {
    width: min(240px, 100cqi);
  }
  .popover.rows ul {
    list-style: none;
  }
  .popover.rows .row {
    grid-template-columns: 1fr auto;
  }
  .popover.rows [aria-pressed='true'] {
    font-weight: 600;
  }
  .details {
    max-width: 720px;
    margin-block-start: 16px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
  }
  .details .study-block {
    padding-inline-start: 0;
  }

  .strips ul {
    list-style: none;
    border-block-start: 1px solid var(--rule);
  }
  .strip-axis,
  .strip-dots {
    display: block;
    overflow: visible;
  }
  /* as in the chart, years run from right to left */
  :is(.strip-axis, .strip-dots, .strip-dots text, .strip-axis text):dir(rtl) {
    transform: scaleX(-1);
  }
  :is(.strip-dots, .strip-axis) text {
    transform-box: fill-box;
    transform-origin: center;
  }
  text.year-count {
    fill: var(--quiet);
    font-size: var(--size-note);
    font-variant-numeric: tabular-nums;
  }
  text.year-count.busy {
    fill: var(--text);
  }
  text.year {
    fill: var(--text);
  }
  text.year.empty {
    fill: var(--quiet);
  }
  .strips > ul > li {
    border-block-end: 1px solid var(--line);
  }
  .strips > ul > li.open {
    background: var(--surface);
  }
  button.strip {
    display: block;
    width: 100%;
    min-height: 44px;
    border: 0;
    border-radius: 0;
    padding: 6px 0 0;
    background: none;
    font-size: var(--size-text);
    line-height: 1.35;
    text-align: var(--start);
    overflow-wrap: anywhere;
  }
  button.strip:focus-visible {
    outline-offset: -2px;
  }
  .row-studies {
    padding-block-end: 8px;
  }
  .select-row {
    margin-block-start: 8px;
  }
  button.rest {
    margin-block-start: 8px;
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .legend > .key {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    white-space: nowrap;
  }
  .legend svg {
    flex: none;
    overflow: visible;
    color: var(--color-other);
  }
  @media (pointer: coarse) {
    .element button.select-row {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .dot,
    .ring,
    .bar-all,
    .bar-part {
      forced-color-adjust: none;
    }
    .mark .dot,
    .legend .dot {
      fill: CanvasText;
    }
    .ring {
      stroke: CanvasText;
    }
    .dim .dot {
      fill: GrayText;
    }
    .dim .ring {
      stroke: GrayText;
    }
    .lit .dot {
      fill: Highlight;
    }
    .lit .ring,
    .halo {
      stroke: Highlight;
    }
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .chart,
    .strips li {
      break-inside: avoid;
    }
    .rest,
    .select-row,
    .stack-list,
    .panel-head .close {
      display: none;
    }
    .bar-all,
    .bar-part,
    .dot {
      print-color-adjust: exact;
    }
  }
`;
