// SPDX-License-Identifier: MIT
import { css } from 'lit';

/**
 * Styles of the card. Queries the card's width, not the page's: cards stand in grids and columns.
 */
export const sourceCardStyles = css`
  /* preferred width, for rows of cards */
  :host::before {
    word-spacing: 12px;
  }
  .root {
    container-type: inline-size;
    height: 100%;
  }
  .card {
    display: grid;
    gap: var(--gap);
    align-content: start;
    height: 100%;
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--line);
    border-radius: 6px;
    overflow-wrap: break-word;
  }
  .card[aria-current] {
    border-color: var(--accent);
  }
  .halves,
  .halves > div {
    display: grid;
    gap: var(--gap) 28px;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  @container (min-width: 680px) {
    .halves {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  section {
    display: grid;
    gap: 4px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  section > h3 {
    border-block-end: 1px solid var(--line);
    padding-block-end: 2px;
  }
  .facet,
  .description,
  .quiet,
  .key,
  .of,
  .average-text,
  .abbr,
  .facts,
  .count,
  .short,
  .numbers dt {
    color: var(--quiet);
  }
  .facet,
  .quiet,
  .key,
  .value,
  .facts,
  .short,
  .numbers dt,
  .rankings,
  .tallies,
  .said,
  .remarks,
  .trials,
  .unnamed,
  .gaps,
  .numbers-text,
  h4 {
    font-size: 13px;
  }
  .description {
    max-width: 75ch;
  }
  .badge.selected {
    color: var(--accent);
  }
  small {
    font-size: 12px;
  }
  .abbr {
    font-weight: 400;
  }
  .term {
    min-height: 24px;
    padding: 0 5px;
    margin-inline-start: -6px;
    border: 1px solid transparent;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
  .term:hover {
    text-decoration-color: currentColor;
  }
  .term[aria-current] {
    border-color: var(--accent);
    border-style: dashed;
  }
  .term[aria-pressed='true'] {
    border-style: solid;
    background: var(--surface);
    font-weight: 600;
  }
  .term[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  h2 .term {
    font-weight: 700;
    color: var(--text);
  }
  .part {
    border-block-end: 2px solid var(--text);
    color: var(--text);
    font-size: 12px;
    white-space: nowrap;
  }
  .lists {
    display: grid;
    gap: var(--gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 22px;
  }
  .numbers > div {
    display: flex;
    flex-direction: column-reverse;
  }
  .numbers dd {
    font-size: 22px;
    line-height: 1.2;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .said,
  .unnamed {
    padding-inline-start: 18px;
  }
  .remarks,
  .trials,
  .profile,
  .tallies {
    list-style: none;
  }
  .remarks,
  .trials {
    display: grid;
    gap: 8px;
  }
  .tallies {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-inline-start: 6px;
  }
  .tally.lit > .term {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .tally {
    min-height: 24px;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .rankings {
    display: grid;
    gap: 6px;
  }
  .rankings > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  details > summary {
    cursor: pointer;
    min-height: 24px;
    width: max-content;
    max-width: 100%;
    color: var(--accent);
  }
  .caution-texts {
    font-size: 13px;
  }
  .references > .studies {
    margin-block-start: 8px;
  }
  :host([compact]) h2 {
    min-height: 2.9em;
  }
  :host([compact]) .abbr {
    display: block;
    font-size: 14px;
  }
  @media (forced-colors: active) {
    .card[aria-current],
    .term[aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    .card {
      break-inside: auto;
      border-color: var(--muted);
    }
    section,
    .study {
      break-inside: avoid;
    }
    .term {
      color: inherit;
      text-decoration: none;
    }
    .links button,
    .hint {
      display: none;
    }
  }
`;
