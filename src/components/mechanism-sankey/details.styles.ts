// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the studies behind a selection, in the panel beside the figure or in the sheet. */
export const detailsStyles = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  /* what is below the edge fades out */
  .side[data-content='details']::after {
    content: '';
    display: block;
    position: sticky;
    inset-block-end: 0;
    height: 40px;
    background: linear-gradient(transparent, var(--ground));
    pointer-events: none;
  }
  .details .panel-head {
    align-items: center;
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    margin: 0;
    padding: 0;
    background: var(--ground);
  }
  /* the sheet has space at its end */
  .side[popover]::after {
    inset-block-end: -16px;
  }
  .side[popover] .panel-head {
    inset-block-start: 16px;
  }
  .details .close {
    border: 0;
    border-radius: 4px;
    background: none;
  }
  .details .close:hover {
    background: var(--hover);
  }
  .details a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
  }
  .details a:hover {
    text-decoration-color: currentColor;
  }
  .details .text {
    min-height: 24px;
    text-align: var(--start);
  }
  .details .last .text {
    color: inherit;
    text-decoration: none;
  }
  .details .last .text:hover {
    color: var(--text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--rule);
  }
  .list-tools {
    margin-block-start: -8px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    font-size: 12px;
    line-height: 18px;
    color: var(--quiet);
  }
  .opening,
  .playing {
    white-space: nowrap;
  }
  .order {
    position: relative;
  }
  .order select {
    appearance: none;
    field-sizing: content;
    min-height: 24px;
    padding: 0;
    padding-inline-end: 14px;
    border: 0;
    color: inherit;
    background: none;
  }
  .order::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 4px);
    inset-inline-end: 3px;
    width: 5px;
    height: 5px;
    border: solid currentColor;
    border-width: 0 1.3px 1.3px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
  .order:hover {
    color: var(--text);
  }
  .report {
    font-size: 12px;
    line-height: 18px;
    color: var(--quiet);
  }
  .report.whole {
    color: var(--text);
    font-weight: 600;
  }
  .unlit {
    font-size: 13px;
  }
  .export-menu {
    position: relative;
    flex: none;
  }
  .export-menu > summary {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    padding-inline: 10px;
    border-radius: 4px;
    font-size: 13px;
    cursor: pointer;
    list-style: none;
  }
  .export-menu > summary::-webkit-details-marker {
    display: none;
  }
  .export-menu > summary:hover {
    background: var(--hover);
  }
  .export-menu[open] > summary {
    background: var(--pressed);
  }
  .export-menu svg path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
  }
  .menu {
    position: absolute;
    z-index: 3;
    inset-block-start: 36px;
    inset-inline-end: 0;
    width: max-content;
    min-width: 200px;
    max-width: 300px;
    padding: 8px 0;
    border-radius: 8px;
    background: var(--ground);
    box-shadow:
      0 0 0 1px var(--line),
      0 8px 28px light-dark(rgb(27 31 36 / 0.14), rgb(0 0 0 / 0.5));
  }
  .menu .files {
    display: grid;
    gap: 0;
  }
  .note {
    color: var(--quiet);
  }
  .menu .note {
    padding: 0 16px 4px;
    font-size: 12px;
  }
  .details .menu button {
    min-height: 32px;
    padding: 0 16px;
    border: 0;
    border-radius: 0;
    background: none;
    font-size: 13px;
    text-align: var(--start);
  }
  .menu button:hover {
    background: var(--hover);
  }
  .details .parts {
    margin-block-start: 8px;
  }
  .parts dl {
    display: grid;
    gap: 4px;
  }
  .parts dl > div {
    display: grid;
    grid-template-columns: 78px minmax(0, 1fr);
    gap: 0 8px;
    font-size: 12px;
    line-height: 18px;
  }
  .parts dt {
    color: var(--quiet);
  }
  .parts dd {
    color: var(--text);
  }
  @media (forced-colors: active) {
    .menu {
      border: 1px solid CanvasText;
    }
  }
  @media (max-width: 640px), (pointer: coarse) {
    .export-menu > summary,
    .details .menu button {
      min-height: 44px;
    }
    .details .text,
    .order select {
      min-height: 44px;
    }
  }
  @media (max-width: 640px) {
    .study-row > button {
      min-height: 56px;
      font-size: 14px;
      line-height: 21px;
    }
    .study-row .line,
    .study-row .items {
      height: 21px;
    }
    .study-row :is(.subject, .lead, .doi) {
      font-size: 13px;
    }
    .study-row .doi {
      line-height: 21px;
    }
    .chevron {
      inset-block-start: 13px;
    }
  }
`;
