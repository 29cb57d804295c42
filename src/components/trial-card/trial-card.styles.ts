// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of a clinical report. */
export const trialCardStyles = css`
  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: 6px var(--gap);
    align-items: center;
    justify-content: space-between;
  }
  .card-head {
    margin-block-end: 4px;
  }
  .card-head > h2,
  .card-head > h3 {
    flex: 1 1 220px;
  }
  .card-head > h3 {
    font-size: 1.1em;
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    margin-block: 4px;
  }
  .people > div {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }
  .people dd {
    font-weight: 600;
  }
  .report > summary {
    cursor: pointer;
    color: var(--accent);
    min-height: 28px;
  }
  .fold {
    margin-block: 4px 10px;
  }
  .citation {
    font-size: 13px;
    color: var(--quiet);
  }
  .citation a {
    margin-inline-end: 6px;
  }
  .citation a,
  .registration a {
    display: inline-block;
    min-height: 24px;
  }
  .about .facts,
  .registration {
    font-size: 14px;
  }
  .tag {
    display: inline-block;
    min-height: 20px;
    border: 1px solid var(--muted);
    border-radius: 4px;
    padding: 0 6px;
    font-size: 12px;
    line-height: 18px;
    color: var(--quiet);
    background: var(--ground);
    white-space: nowrap;
    vertical-align: 1px;
  }
  a.tag {
    min-height: 24px;
    line-height: 22px;
    color: var(--accent);
    text-decoration: none;
  }
  a.tag::after {
    content: ' ↗' / '';
  }
  a.tag:hover {
    text-decoration: underline;
  }
  .results {
    display: grid;
    gap: var(--gap);
    align-items: start;
  }
  .result-list {
    list-style: none;
    display: grid;
    gap: 10px;
    margin-block-start: 6px;
  }
  .result-list > li {
    border-block-start: 1px solid var(--line);
    padding-block-start: 6px;
  }
  .unknown-results {
    margin-block-start: 10px;
  }
  .results-head {
    margin-block-start: 4px;
  }
  .chips {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    margin-block: 3px;
  }
  .sides {
    display: grid;
    gap: 6px;
  }
  .side {
    border: 1px solid var(--warn);
    border-radius: 5px;
    padding: 4px 8px;
  }
  .side::first-letter {
    text-transform: uppercase;
  }
  .discrepancies .locator {
    margin-block-start: 4px;
  }
  .cards > .card {
    container-type: inline-size;
  }
  .facts > div:has(> dd > .unknown) {
    grid-template-columns: minmax(92px, 24%) minmax(0, 1fr);
  }
  .box.open[data-box]:has(> .box-head + p) {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
  }
  @container (min-width: 1000px) {
    .cards {
      display: block;
      columns: 2;
      column-gap: calc(var(--gap) * 1.5);
    }
    .cards > .card {
      break-inside: avoid;
      margin-block-end: calc(var(--gap) * 1.5);
    }
  }
  @container (min-width: 440px) {
    .sides {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 1100px) {
    .results {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
`;
