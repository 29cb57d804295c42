// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { cautionStyles } from './caution.styles.js';

/** Styles of a list of studies in two short lines each, which open to all that is known of them. */
export const studyRowStyles = css`
  ${cautionStyles}
  .study-rows {
    list-style: none;
    border-block-start: 1px solid var(--line);
  }
  .study-row {
    position: relative;
    border-block-end: 1px solid var(--line);
  }
  .study-row > button {
    position: relative;
    display: block;
    width: 100%;
    min-height: 50px;
    padding: 7px 0;
    padding-inline-start: 18px;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: var(--start);
    font-size: 13px;
    line-height: 18px;
  }
  .study-row > button:hover {
    background: var(--hover);
  }
  /* the panel would cut a ring outside */
  .study-row > button:focus-visible {
    outline-offset: -2px;
  }
  .chevron {
    position: absolute;
    inset-block-start: 11px;
    inset-inline-start: 0;
  }
  .chevron path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
  }
  .chevron:dir(rtl) {
    transform: scaleX(-1);
  }
  [aria-expanded='true'] > .chevron {
    transform: rotate(90deg);
  }
  .study-row .line {
    display: flex;
    align-items: baseline;
    gap: 7px;
    height: 18px;
    overflow: hidden;
    white-space: nowrap;
  }
  .study-row .beside-doi {
    padding-inline-end: 36px;
  }
  .study-row .name {
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: 600;
  }
  .study-row .subject,
  .study-row .lead {
    font-size: 12px;
    color: var(--quiet);
  }
  .study-row .lead {
    align-items: start;
  }
  /* what does not fit wraps out of sight, in whole words */
  .study-row .items {
    display: flex;
    flex-wrap: wrap;
    height: 18px;
    min-width: 0;
    overflow: hidden;
  }
  .study-row .item,
  .study-row .item > .result {
    display: flex;
    min-width: 0;
    max-width: 100%;
  }
  .study-row .separator,
  .study-row .stations {
    white-space: pre;
  }
  .study-row .stations,
  .study-row .measured {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .study-row .more {
    flex: none;
    margin-inline-start: auto;
  }
  .study-row .doi {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-end: 0;
    padding-block: 4px;
    font-size: 12px;
    line-height: 18px;
  }
  .arrow {
    margin-inline-start: 3px;
    color: var(--text);
    font-weight: 600;
  }
  .study-block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 3px 0 12px;
    padding-inline-start: 18px;
    font-size: 12px;
    line-height: 18px;
  }
  .study-block .title {
    font-size: 13px;
    line-height: 19px;
  }
  .study-block .source {
    margin-block-start: 2px;
    color: var(--quiet);
  }
  .study-block cite {
    font-style: italic;
  }
  /* Chinese type has no italics */
  .study-block cite.upright {
    font-style: normal;
  }
  .study-block .finding + :is(.finding, dl) {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--line);
  }
  .study-block .route {
    font-weight: 600;
  }
  .study-block dl {
    display: grid;
    gap: 4px;
  }
  .study-block .route + dl {
    margin-block-start: 4px;
  }
  .study-block dl > div {
    display: grid;
    grid-template-columns: 78px minmax(0, 1fr);
    gap: 0 8px;
    font-size: 12px;
  }
  .study-block dt {
    color: var(--quiet);
  }
  .study-block .result {
    display: inline-block;
  }
  .direction {
    color: var(--quiet);
  }
  .study-block .printed {
    display: block;
  }
  .study-block :is(.printed, .aside, .locator) {
    color: var(--quiet);
    font-size: 12px;
  }
  .study-block .last {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
    color: var(--quiet);
  }
  .study-block .notes-fold[open] {
    flex-basis: 100%;
  }
  .study-block .notes-fold .route {
    margin-block: 6px 2px;
    color: var(--text);
  }
  @media (pointer: coarse) {
    .study-row .doi {
      padding: 13px 10px;
      inset-block-start: -6px;
      inset-inline-end: -10px;
    }
  }
`;
