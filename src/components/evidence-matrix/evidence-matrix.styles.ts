// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { matrixTableStyles } from './matrix-table.styles.js';
import { stripStyles } from './strip.styles.js';
import { tintStyles } from './tint.styles.js';

/** Styles of what stands around the table: the choice of axes, the foot, the details. */
const frameStyles = css`
  .waiting {
    min-height: 700px;
  }
  :host([folded]) .waiting {
    min-height: 0;
  }
  .own-conditions {
    margin-block: -12px 16px;
  }
  .axes {
    display: flex;
    gap: 16px;
    margin-block-start: 8px;
  }
  .axes label {
    flex: 1;
    min-width: 0;
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .axes select {
    display: block;
    width: 100%;
    min-height: 32px;
    border-color: var(--rule);
    border-radius: 4px;
    color: var(--text);
    font-size: var(--size-text);
  }
  .element-head > .popover.columns {
    width: min(360px, 100cqi);
  }
  .table-scroll {
    /* holds the hidden text of cells */
    position: relative;
    overflow-x: auto;
  }
  .legend {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .ramp {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }
  .ramp > .cell {
    min-width: 32px;
    height: 16px;
    padding-inline: 4px;
    border-radius: 4px;
    line-height: 16px;
    text-align: center;
  }
  .ramp b {
    font-weight: 400;
  }
  .strips .ramp {
    gap: 4px 12px;
  }
  .strips .ramp > li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .ramp > li > .square {
    width: 13px;
  }
  .foot > .notes {
    flex: 1 1 320px;
  }
  .notes b {
    color: var(--text);
    font-weight: 600;
  }
  .notes b.against {
    color: var(--warn);
  }
  .folded {
    margin-block-start: 4px;
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .details {
    max-width: 720px;
    margin-block-start: 24px;
  }
  .details > .reason {
    color: var(--quiet);
  }
  .remarks {
    list-style: none;
    margin-block-end: 8px;
    color: var(--quiet);
    font-size: var(--size-note);
    line-height: 1.5;
  }
  .remarks b {
    color: var(--text);
    font-weight: 600;
  }
  .remarks strong {
    color: var(--warn);
    font-weight: 600;
  }
  .details > button.link {
    min-height: 32px;
  }
  .lost {
    margin-block-start: 16px;
  }
  @media print {
    .matrix {
      break-inside: avoid;
    }
    .details .close {
      display: none;
    }
  }
`;

/** Styles of the matrix. */
export const matrixStyles = [matrixTableStyles, stripStyles, tintStyles, frameStyles];
