// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { slantedMost } from './matrix-layout.js';

/** Styles of the matrix as a table with numbers in its cells. */
export const matrixTableStyles = css`
  .matrix {
    table-layout: fixed;
    border-collapse: collapse;
    font-size: var(--size-text);
    line-height: 1.35;
  }
  .matrix :is(th, td) {
    padding: 0;
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .matrix tbody tr {
    border-block: 1px solid var(--line);
  }
  .matrix :is(.cell, .head, .strip-name, .pair) {
    border: 0;
    border-radius: 4px;
    padding: 0;
    min-height: 0;
    background: none;
    line-height: inherit;
  }
  .matrix :is(.cell, .head, .strip-name, .pair):focus-visible {
    position: relative;
    outline-offset: 0;
  }
  .seen {
    display: contents;
  }

  /* cells */
  .matrix td > .cell {
    display: flex;
    align-items: center;
    justify-content: center;
    width: calc(100% - 2px);
    height: 29px;
    margin: 1px;
  }
  .matrix.dense td > .cell {
    height: 25px;
  }
  .matrix .cell:hover {
    box-shadow: inset 0 0 0 1px var(--muted);
  }
  .matrix .cell[aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px var(--text);
  }
  .matrix .cell.in-hue[aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px currentColor;
  }
  .matrix .cell .count {
    white-space: nowrap;
  }
  .matrix .cell .of {
    color: inherit;
  }
  .word {
    color: var(--ink, var(--text));
    font-size: var(--size-note);
  }
  .matrix td > .cell.with-word {
    justify-content: space-between;
    padding-inline: 10px;
  }
  .matrix td > .cell.with-word .word:only-child {
    margin-inline: auto;
    color: var(--quiet);
  }
  .matrix td > .cell.with-word .word.against {
    color: var(--warn);
    font-weight: 600;
  }
  /* where a number and a word have no room side by side */
  .matrix.stacked td > .cell.with-word {
    flex-direction: column;
    justify-content: center;
    height: 37px;
    padding: 0;
    line-height: 1.2;
  }

  /* heads */
  .matrix tbody .head {
    display: block;
    width: 100%;
    padding-inline-end: 8px;
    text-align: var(--start);
    line-height: 1.25;
  }
  .matrix .head:hover .words,
  .matrix .head.marked .words {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .matrix .beside {
    color: var(--faint);
  }
  .matrix .chosen .words {
    font-weight: 600;
  }
  .matrix .stand-in .words {
    color: var(--quiet);
    font-style: italic;
  }
  .matrix .stand-in .words:lang(zh) {
    font-style: normal;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 3px;
  }
  .matrix thead th {
    vertical-align: bottom;
  }
  .matrix thead .head {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: end;
    width: 100%;
    font-size: var(--size-note);
  }
  .margin-number {
    display: block;
    margin-block-end: 2px;
    white-space: nowrap;
  }
  .flat thead .words {
    display: block;
    margin-block: 6px 4px;
    text-align: center;
    line-height: 16px;
  }
  .flat thead .words.lines-2 {
    min-height: 32px;
  }
  .flat .line {
    display: block;
    white-space: nowrap;
  }
  .angled thead th {
    position: relative;
  }
  .angled thead .head {
    padding-block-end: 1px;
  }
  .angled thead .words {
    position: absolute;
    inset-block-end: 62px;
    inset-inline-start: 50%;
    max-width: ${slantedMost}px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    line-height: 16px;
    transform: rotate(-45deg);
    transform-origin: 0 100%;
  }
  .angled thead .words:dir(rtl) {
    transform: rotate(45deg);
    transform-origin: 100% 100%;
  }

  /* margins */
  .matrix td.total {
    padding-inline-start: 16px;
    white-space: nowrap;
  }
  .margin-bar:not(.hued) {
    color: var(--bar);
  }
  .margin-bar rect {
    fill: currentColor;
  }
  .margin-bar .rest {
    fill: var(--off);
  }
  .margin-bar.hued .rest {
    fill: currentColor;
    fill-opacity: 0.3;
  }
  .total .margin-bar {
    margin-inline-end: 6px;
    vertical-align: -1px;
  }
  @media (forced-colors: active) {
    .margin-bar,
    .dash {
      forced-color-adjust: none;
    }
    .matrix .cell[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
