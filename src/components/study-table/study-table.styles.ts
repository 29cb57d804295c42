// SPDX-License-Identifier: MIT
import { css, unsafeCSS } from 'lit';
import { hues } from '../../figure/hues.js';
import { cardWidths } from './column-widths.js';

const swatches = [
  '.swatch-0 { background: var(--color-other); }',
  ...hues.map((_, index) => `.swatch-${index + 1} { background: var(--color-${index + 1}); }`),
].join('\n');

/**
 * Rows as cards, once for each of {@link cardWidths}: a container query cannot depend on the number
 * of columns.
 */
const cards = (width: number): string => `@container studies (width < ${width}px) {
  .until-${width} {
    .card-sort { display: flex; }
    thead { display: none; }
    table, tbody, .opened, .opened > td { display: block; }
    .row {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(132px, 100%), 1fr));
      gap: 6px 14px;
      padding: 10px 12px;
      border-block-end: 1px solid var(--line);
    }
    .row > * { display: block; padding: 0; border: 0; }
    .row > th { grid-column: 1 / -1; }
    .row > td::before {
      content: attr(data-label);
      display: block;
      color: var(--quiet);
      font-size: 12px;
    }
    .row[aria-current], .row[aria-current] + .opened {
      border-inline-start: 5px solid var(--accent);
      padding-inline-start: 7px;
    }
    .row[aria-current] > th { box-shadow: none; }
  }
}`;

/** Styles of the table. Nothing scrolls sideways: columns that do not fit become cards. */
export const studyTableStyles = css`
  .frame {
    display: grid;
    gap: var(--gap);
    grid-template-columns: minmax(0, 1fr);
    container: studies / inline-size;
  }
  .content {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }
  .line,
  .card-sort {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
  }
  .card-sort {
    display: none;
  }
  .columns button.quiet {
    min-width: 26px;
    text-align: center;
  }
  .search {
    flex: 1 1 220px;
    min-width: 0;
    max-width: 420px;
  }
  .search input {
    flex: 1;
    min-width: 0;
    cursor: text;
  }
  input[type='radio'] {
    min-height: 0;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--accent);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
    gap: 8px 16px;
  }
  .filters label {
    display: grid;
    gap: 0;
  }
  .filters select {
    width: 100%;
    text-overflow: ellipsis;
  }
  .filters .set {
    font-weight: 700;
  }
  .count {
    color: var(--quiet);
    font-size: 13px;
  }
  .scroll {
    max-height: var(--evidence-table-height, min(80vh, 760px));
    position: relative;
    overflow: hidden auto;
    overscroll-behavior-block: auto;
    scroll-padding-block: 60px 8px;
    border: 1px solid var(--line);
    border-radius: 6px;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 13px;
    line-height: 1.4;
    overflow-wrap: anywhere;
    hyphens: auto;
    /* only words longer than a column: with hyphens, Firefox breaks words at any line end */
    hyphenate-limit-chars: 15 5 5;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 8px 8px 6px;
  }
  .row > *,
  .opened > td {
    border-block-end: 1px solid var(--line);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--surface);
    border-block-end: 1px solid var(--muted);
    padding: 2px 4px;
    vertical-align: bottom;
    overflow-wrap: break-word;
  }
  thead button.quiet {
    color: var(--text);
    font-weight: 600;
    width: 100%;
    min-height: 32px;
    padding-inline: 4px;
  }
  thead button:focus-visible {
    outline-offset: -2px;
  }
  .row > th {
    font-weight: 400;
    padding: 5px 6px;
  }
  .row:hover,
  .row.lit {
    background: var(--surface);
  }
  .row.lit > th {
    box-shadow: inset 3px 0 0 var(--muted);
  }
  .row[aria-current] > th,
  .row[aria-current] + .opened > td {
    box-shadow: inset 5px 0 0 var(--accent);
  }
  .row[aria-current] button.select {
    font-weight: 700;
  }
  .name {
    display: flex;
    align-items: start;
  }
  button.open {
    flex: none;
    min-width: 26px;
    text-align: center;
    color: var(--text);
  }
  .study-cell > .count,
  .study-cell > .marks {
    display: block;
    font-size: 12px;
    padding-inline-start: 30px;
  }
  .unnamed {
    color: var(--quiet);
    font-style: italic;
  }
  .unnamed:lang(zh) {
    font-style: normal;
  }
  .result > [aria-hidden] {
    font-weight: 700;
  }
  .swatch {
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-inline-end: 5px;
    background: var(--muted);
    forced-color-adjust: none;
  }
  ${unsafeCSS(swatches)}
  .opened > td {
    padding: 8px 12px 14px;
    background: var(--surface);
  }
  .opened .study {
    max-width: 90ch;
  }
  .opened [data-finding][aria-current] {
    border-inline-start: 4px solid var(--accent);
    padding-inline-start: 8px;
  }
  .spacer > td {
    padding: 0;
  }
  ${unsafeCSS(cardWidths.map(cards).join('\n'))}
  @media (forced-colors: active) {
    .row[aria-current] > th {
      border-inline-start: 5px solid Highlight;
    }
    .row.lit > th {
      border-inline-start: 3px solid GrayText;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
    /* a grid does not grow when a row moves to the next page, so later content would overlap it */
    .frame,
    .content {
      display: block;
    }
    .content > * + * {
      margin-block-start: 8px;
    }
    .scroll {
      max-height: none;
      overflow: visible;
      border: 0;
    }
    thead th {
      position: static;
    }
    .row {
      break-inside: avoid;
    }
    button.open {
      visibility: hidden;
    }
    .row[aria-current] > th {
      border-inline-start: 4px solid;
    }
  }
`;
