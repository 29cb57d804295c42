// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the card at the pointer. */
export const hoverCardStyles = css`
  .hover-card {
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 3;
    width: max-content;
    max-width: min(300px, calc(100vw - 16px));
    height: auto;
    margin: 0;
    overflow: visible;
    pointer-events: none;
    padding: 10px 12px;
    border: 1px solid transparent;
    border-radius: 8px;
    /* over a dark ground, what is nearer is lighter */
    background: light-dark(var(--ground), color-mix(in srgb, #ffffff 3%, var(--ground)));
    box-shadow:
      0 0 0 1px light-dark(rgb(27 31 36 / 8%), #343a43),
      0 8px 28px light-dark(rgb(27 31 36 / 14%), rgb(0 0 0 / 50%));
    color: var(--text);
    font-size: 13px;
    line-height: 1.5;
    text-align: start;
  }
  .hover-card:not([data-shown]),
  .hover-card > [hidden] {
    display: none;
  }
  .hover-card strong {
    display: block;
    font-weight: 600;
  }
  .card-studies,
  .card-meaning {
    color: var(--quiet);
    font-size: 12px;
  }
  .card-hints {
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--line);
    font-size: 12px;
    white-space: pre-line;
  }
  @media print {
    .hover-card {
      display: none;
    }
  }
`;
