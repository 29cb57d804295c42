// SPDX-License-Identifier: MIT
import { css } from 'lit';
import {
  colorDeclarations,
  controlDeclarations,
  tokenDeclarations,
  unseenDeclarations,
} from './declarations.styles.js';

/** The look that all elements share. Everything is set through `--evidence-*`; nothing leaks in from page CSS. */
export const tokens = css`
  :host {
    display: block;
    min-inline-size: 0;
    ${tokenDeclarations}
    ${colorDeclarations}
    /* on a page of another colour the text does not stand at the very edge of its ground; takes no room where the colours agree */
    box-shadow: 0 0 0 8px var(--ground);
  }
  /*
   * Where a page asks how wide an element would like to be (floats, flex and grid items, table cells), these dots answer: 640 px,
   * and 240 where it asks for the least, since a line may break between them. What is drawn has no say in it: it follows the room
   * it is given, and could not become narrower again.
   */
  :host::before {
    content: '. . . . . .';
    display: block;
    flex: 0 0 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: 0;
    letter-spacing: 0;
    white-space: normal;
    text-indent: 240px;
    word-spacing: 80px;
  }
  .root {
    all: initial;
    display: block;
    flex: auto;
    contain: inline-size;
    position: relative;
    color-scheme: inherit;
    font: 14px/1.5 var(--font);
    color: var(--text);
    background: var(--ground);
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.15em;
    line-height: 1.3;
  }
  h3 {
    font-size: 1em;
  }
  h4 {
    font-size: 1em;
    font-weight: 600;
  }
  a {
    color: var(--accent);
    text-underline-offset: 2px;
  }
  button,
  select,
  input {
    ${controlDeclarations}
  }
  button:hover {
    background: var(--surface);
  }
  button.quiet {
    border-color: transparent;
    background: none;
    color: var(--accent);
    padding: 1px 4px;
    min-height: 24px;
    text-align: start;
  }
  button.quiet:hover {
    text-decoration: underline;
  }
  /* what has nothing to do now; it keeps its place, and the focus of who has just used it */
  button:is(:disabled, [aria-disabled='true']) {
    color: var(--quiet);
    border-color: var(--line);
    background: none;
    cursor: default;
  }
  button.quiet:is(:disabled, [aria-disabled='true']) {
    border-color: transparent;
    text-decoration: none;
  }
  @media (forced-colors: active) {
    button:is(:disabled, [aria-disabled='true']) {
      color: GrayText;
      border-color: GrayText;
    }
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    /* what is focused must not come to lie under the bar of linked views */
    scroll-margin-block-start: var(--evidence-bar-space, 0px);
  }
  /* sentences read in their own direction and stand at the page's side: a full stop is no first letter */
  :host(:dir(rtl)) :is(p, li, dd, h2, h3, h4, summary, caption, .count, .legend span) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  .visually-hidden {
    ${unseenDeclarations}
  }
  .badge {
    display: inline-block;
    border: 1px solid currentColor;
    border-radius: 3px;
    padding: 0 5px;
    font-size: 12px;
    font-weight: 600;
    color: var(--quiet);
  }
  .badge.retracted {
    color: var(--warn);
  }
  .own-conditions {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    font-size: 13px;
  }
  .own-conditions li {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    border: 1px dashed var(--muted);
    border-radius: 14px;
    padding-inline: 10px 4px;
    background: var(--surface);
    max-width: 100%;
  }
  .own-conditions li > button {
    min-width: 24px;
    text-align: center;
  }
  .own-conditions .lifted {
    color: var(--quiet);
    background: none;
  }
  .error {
    border: 2px solid var(--warn);
    border-radius: 6px;
    padding: var(--gap);
    margin-block: var(--gap);
  }
  .error ul {
    padding-inline-start: 20px;
  }
  .error-heading {
    font-weight: 700;
    color: var(--warn);
  }
  .caution {
    color: var(--warn);
  }
  .cautions {
    padding-inline-start: 20px;
    font-size: 13px;
  }
  .caution-list > summary {
    cursor: pointer;
    width: max-content;
    min-height: 24px;
    font-size: 13px;
  }
  .caution-mark {
    margin-inline-end: 5px;
  }
  @media print {
    :host {
      color-scheme: light;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --quiet: var(--text);
      --line: var(--text);
      --muted: var(--text);
    }
  }
  /* the reader's own colours, not the page's: SVG keeps what it is given, so it is given these */
  @media (forced-colors: active) {
    :host {
      --ground: Canvas;
      --surface: Canvas;
      --text: CanvasText;
      --quiet: CanvasText;
      --line: CanvasText;
      --muted: CanvasText;
      --accent: CanvasText;
      --warn: CanvasText;
    }
    a {
      color: LinkText;
    }
    :focus-visible {
      outline: 3px solid Highlight;
    }
    /* what is pressed has an outline as well: with focus it has two */
    [aria-pressed='true']:focus-visible {
      outline: 5px double CanvasText;
    }
  }
`;
