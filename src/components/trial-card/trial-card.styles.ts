// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of a clinical report. */
export const trialCardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .card {
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: 24px;
  }
  .card.lit {
    border-color: var(--rule);
  }
  /* in the hue of the source */
  .card[aria-current='true'] {
    outline: 2px solid currentColor;
    outline-offset: -1px;
  }
  .card > :not(.flow) {
    color: var(--text);
  }
  .card h3 {
    font-size: var(--size-title);
    font-weight: 700;
  }
  .card .facts :is(h3, h4) {
    margin-block-end: 8px;
    font-size: var(--size-head);
    font-weight: 600;
  }
  .card > .element-head {
    margin-block-end: 0;
  }
  .card > .element-head > .line {
    grid-column: 1 / -1;
  }
  .line > b {
    color: var(--text);
    font-weight: 600;
  }
  .links > * {
    display: inline-block;
    margin-inline-end: 8px;
  }
  .letters {
    margin-inline-start: 1px;
    white-space: nowrap;
  }
  .letter {
    position: relative;
    inset-block-start: -3px;
    padding: 4px 1.5px;
    color: var(--accent);
    font-size: var(--size-note);
    line-height: 1;
  }
  .source-name {
    margin-inline-start: 4px;
    font-size: var(--size-note);
  }
  span:is(.letter, .source-name) {
    color: var(--quiet);
  }
  .foot .letter {
    color: var(--accent);
  }
  .note {
    color: var(--quiet);
    font-size: var(--size-note);
  }
  dd > .note + .note,
  .missing + .note {
    margin-block-start: 4px;
  }
  .locator {
    color: var(--quiet);
    font-size: var(--size-note);
  }

  .flow,
  .facts,
  section.cautions {
    border-block-start: 1px solid var(--line);
    padding-block-start: 24px;
    margin-block-start: 24px;
  }
  .facts {
    display: grid;
    gap: 24px 48px;
  }
  .facts > :only-child {
    grid-column: 1 / -1;
  }
  .facts dl {
    display: grid;
    gap: 8px;
  }
  .facts dl > div {
    display: grid;
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 16px;
    align-items: baseline;
  }
  .facts dt {
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .facts dd .missing {
    color: var(--quiet);
  }
  section.cautions {
    padding-block-start: 16px;
  }
  section.cautions ul {
    list-style: none;
    display: grid;
    gap: 8px 48px;
  }
  .cautions .more {
    margin-block-start: 8px;
  }
  .cautions .more > ul {
    margin-block-start: 8px;
  }
  .card > .differences,
  .card > .foot {
    color: var(--quiet);
  }
  .foot .cited {
    margin-inline-start: auto;
  }
  .report > summary {
    margin-block-start: 16px;
  }
  @container element (min-width: 900px) {
    .facts,
    section.cautions ul {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .flow + .facts,
    .differences + .facts {
      margin-block-start: 24px;
    }
  }
  @container element (max-width: 639px) {
    .card {
      padding: 16px;
    }
    .facts dl > div {
      grid-template-columns: 88px minmax(0, 1fr);
      gap: 12px;
    }
    .foot .cited {
      margin-inline-start: 0;
    }
  }
  /* words beside their names would break */
  @container element (max-width: 319px) {
    .facts dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    .card a {
      color: LinkText;
      text-decoration: underline;
    }
    .card[aria-current='true'] {
      outline-color: Highlight;
    }
  }
  @media print {
    /* the first may follow a heading, which must not stand alone on its sheet */
    .card ~ .card,
    section.cautions li,
    .facts dl > div {
      break-inside: avoid;
    }
    .card > .element-head,
    .facts h3 {
      break-after: avoid;
    }
    .card > .foot {
      break-before: avoid;
      break-inside: avoid;
    }
    .facts dl {
      gap: 5px;
    }
    .card {
      padding: 16px;
    }
    .flow,
    .facts,
    section.cautions {
      padding-block-start: 12px;
      margin-block-start: 12px;
    }
    /* a report fits on a sheet */
    @container element (min-width: 560px) {
      .facts,
      section.cautions ul {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        column-gap: 24px;
      }
      .facts dl > div {
        grid-template-columns: 88px minmax(0, 1fr);
        gap: 12px;
      }
    }
    .more > summary {
      display: none;
    }
  }
`;
