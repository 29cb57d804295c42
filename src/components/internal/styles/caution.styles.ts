// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the mark ▲, of cautions that are written out, and of the fold of notes. */
export const cautionStyles = css`
  .warning-mark {
    display: inline-block;
    /* its spoken text, which nobody sees, stays within the mark */
    position: relative;
    color: var(--warn);
  }
  .warning-mark > .visually-hidden {
    inset-inline-end: 0;
  }
  .warning-mark svg {
    fill: currentColor;
  }
  .written-cautions,
  .note-list {
    list-style: none;
    display: grid;
    gap: 4px;
    font-size: 12px;
    line-height: 1.45;
  }
  .written-cautions {
    margin-block-start: 6px;
  }
  .written-cautions > .warning {
    padding-inline-start: 18px;
  }
  .written-cautions .warning-mark {
    width: 18px;
    margin-inline-start: -18px;
  }
  .written-cautions strong,
  .note-list strong {
    font-weight: 600;
  }
  .notes-fold {
    font-size: 12px;
    color: var(--quiet);
  }
  .notes-fold > summary {
    width: max-content;
    min-height: 24px;
    line-height: 24px;
    cursor: pointer;
    list-style: none;
  }
  .notes-fold > summary::-webkit-details-marker {
    display: none;
  }
  .notes-fold > summary::after {
    content: '';
    display: inline-block;
    width: 6px;
    height: 6px;
    margin-inline-start: 6px;
    border: solid currentColor;
    border-width: 1.5px 1.5px 0 0;
    transform: rotate(45deg);
  }
  /* after its words, which have their own direction */
  .notes-fold > summary:dir(rtl)::after {
    margin-inline: 0 6px;
  }
  .notes-fold[open] > summary::after {
    transform: translateY(-2px) rotate(135deg);
  }
  .notes-fold > summary:hover {
    color: var(--text);
  }
  .note-list strong {
    color: var(--text);
  }
  @media (pointer: coarse) {
    .notes-fold > summary {
      min-height: 44px;
      line-height: 44px;
    }
  }
`;
