// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the card, in its three forms. */
export const sourceCardStyles = css`
  /* preferred width, for rows of cards */
  :host([compact])::before {
    grid-area: 1 / 1;
    word-spacing: 12px;
  }
  /* in a grid of cards each line of the card is a row of the grid; a lone card has its own rows */
  :host([compact]:not([hidden])),
  :host([compact]) .root,
  .card:is(.compact, .short) {
    display: grid;
    grid-auto-rows: auto auto auto 1fr;
    grid-row: span 4;
    row-gap: 0;
  }
  :host([compact='short']:not([hidden])),
  :host([compact='short']) .root,
  .card.short {
    grid-auto-rows: auto 1fr;
    grid-row: span 2;
  }
  @supports (grid-template-rows: subgrid) {
    :host([compact]:not([hidden])),
    :host([compact]) .root:has(> .card),
    .card:is(.compact, .short) {
      grid-template-rows: subgrid;
    }
  }
  :host([compact]) .root {
    grid-area: 1 / 1 / span 4 / 1;
    /* a query container could not be a subgrid */
    container-type: normal;
  }
  :host([compact='short']) .root {
    grid-area: 1 / 1 / span 2 / 1;
  }
  .card {
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: 16px;
    overflow-wrap: break-word;
  }
  .card.full {
    padding: 24px;
  }
  .card.short {
    padding: 12px 16px 14px;
  }
  .card[aria-current] {
    outline: 2px solid currentColor;
    outline-offset: -1px;
  }
  .card.neutral {
    color: var(--bar);
  }
  .card > * {
    color: var(--text);
  }
  .card h2 {
    display: flex;
    align-items: baseline;
    gap: 8px;
    font-size: var(--size-title);
    font-weight: 700;
    line-height: 1.35;
  }
  .card h2 .swatch {
    width: 12px;
    height: 12px;
  }
  .card.short h2 {
    font-size: var(--size-head);
    padding-block-end: 3px;
  }
  .card.short h2 .swatch {
    width: 10px;
    height: 10px;
  }
  /* the head decides on its direction */
  .card.full h2 {
    display: block;
  }
  .full h2 > .swatch,
  .full h2 > .name {
    margin-inline-end: 8px;
  }
  .name {
    min-width: 0;
  }
  .abbr {
    color: var(--quiet);
    font-size: var(--size-note);
    font-weight: 400;
  }
  .compact .abbr,
  .total {
    margin-inline-start: auto;
  }
  .total {
    white-space: nowrap;
  }
  .unit {
    color: var(--quiet);
    font-size: var(--size-note);
    font-weight: 400;
  }
  .total .count {
    color: var(--text);
    font-size: inherit;
    font-weight: 700;
  }
  .sentence {
    line-height: 1.5;
  }
  .sentence b {
    font-weight: 600;
  }
  .compact > .sentence {
    padding-block: 4px 8px;
  }
  .full .sentence {
    color: var(--text);
  }
  .full .description {
    display: block;
  }
  .term {
    display: inline;
    min-height: 0;
    border: 0;
    border-radius: 2px;
    padding: 0;
    background: none;
    font: inherit;
    text-align: var(--start);
    cursor: pointer;
    user-select: text;
  }
  .term:hover,
  .row:hover > .term {
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .term[aria-current] {
    font-weight: 600;
  }
  h2 .term[aria-current] {
    font-weight: 700;
  }
  /* a name is a paragraph of its own in right-to-left pages */
  button.term,
  .card .facts .terms {
    unicode-bidi: plaintext;
  }
  .card .facts .terms > li {
    unicode-bidi: normal;
  }
  :is(.term, .word, .sentence, .missed):lang(zh) {
    word-break: keep-all;
  }
  .lists {
    align-self: start;
    margin-block-start: 14px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 12px;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 64px minmax(0, 1fr);
    gap: 0 8px;
    align-items: baseline;
  }
  .facts > div + div,
  .facts + .facts {
    margin-block-start: 5px;
  }
  .full .facts > div {
    grid-template-columns: 88px minmax(0, 1fr);
  }
  dt {
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .terms,
  .said,
  .trials,
  .compared,
  .citations {
    list-style: none;
  }
  .terms > li {
    display: inline;
  }
  /* Chinese has no spaces to break at */
  .terms > li:lang(zh) {
    display: inline-block;
    max-width: 100%;
  }
  .separator {
    white-space: pre-wrap;
  }
  .terms .count {
    color: var(--quiet);
    font-weight: 400;
  }
  .terms .count > b {
    color: var(--text);
    font-weight: 600;
  }
  .terms .unlit > * {
    color: var(--faint);
  }
  .unfold {
    min-height: 0;
    border: 0;
    padding: 0;
    background: none;
    color: var(--quiet);
    font-size: var(--size-note);
    white-space: nowrap;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
  }
  .unfold:hover {
    background: none;
    color: var(--text);
    text-decoration-color: currentColor;
  }
  .columns {
    display: grid;
    grid-template-columns: 380px minmax(0, 1fr) minmax(0, 1fr);
    gap: 24px 40px;
  }
  .columns.unsaid {
    grid-template-columns: minmax(0, 380px) minmax(0, 1fr);
  }
  .column {
    display: grid;
    gap: 24px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .column.reported {
    gap: 0;
  }
  .column h3 {
    margin-block-end: 8px;
  }
  .column > .quiet {
    margin-block-start: 12px;
  }
  .foot > .sentences {
    flex: 1;
  }
  @container element (max-width: 900px) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .column.beside {
      grid-area: 1 / 2 / span 2;
    }
  }
  @container element (max-width: 639px) {
    .card.full {
      padding: 16px;
    }
    .columns,
    .columns.unsaid {
      grid-template-columns: minmax(0, 1fr);
    }
    .column.beside {
      grid-area: auto;
    }
    .foot > .sentences {
      flex: 1 0 100%;
    }
  }
  @container element (max-width: 399px) {
    .full .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .said,
  .trials,
  .compared {
    display: grid;
    gap: 4px;
  }
  .more > .compared {
    margin-block-start: 4px;
  }
  .compared .result {
    display: inline-block;
    max-width: 100%;
  }
  :is(.locator, .compared .aside, .statements, .identifiers) {
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .identifiers {
    line-height: 1.5;
  }
  .identifiers a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .discrepancies > * + *:not(h3 + *) {
    margin-block-start: 4px;
  }
  .registration {
    font-size: var(--size-note);
    white-space: nowrap;
  }
  .card > .foot {
    justify-content: space-between;
    margin-block-start: 24px;
    border-block-start: 1px solid var(--line);
    padding-block-start: 12px;
    color: var(--quiet);
  }
  .foot > .references[open] {
    flex-basis: 100%;
  }
  .references > :is(ol) {
    margin-block-start: 8px;
    color: var(--text);
  }
  @media (pointer: coarse) {
    .terms > li {
      line-height: 28px;
    }
  }
  @media (forced-colors: active) {
    .card[aria-current] {
      outline-color: Highlight;
    }
  }
  @media print {
    .card:is(.compact, .short),
    section:not(.full *),
    .row,
    .full :is(li, dl > div) {
      break-inside: avoid;
    }
    .full h3 {
      break-after: avoid;
    }
    .card.full {
      border: 0;
      padding: 0;
    }
    /* columns of a grid that a sheet parts are printed over each other */
    .columns,
    .column {
      display: block;
    }
    .column + .column,
    .column > section + section {
      margin-block-start: 20px;
    }
    @container element (min-width: 560px) {
      .columns {
        columns: 2;
        column-gap: 32px;
      }
    }
    .references > summary {
      list-style: none;
    }
    .unfold {
      text-decoration: none;
    }
  }
`;
