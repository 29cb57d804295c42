// SPDX-License-Identifier: MIT
import { css } from 'lit';
import {
  colorDeclarations,
  controlDeclarations,
  problemRules,
  readerDeclarations,
  readerRules,
  tokenDeclarations,
  unseenDeclarations,
} from './declarations.styles.js';

/** Styles that all elements share, set through `--evidence-*` and isolated from page CSS. */
export const tokens = css`
  :host {
    /* where texts with a direction of their own begin */
    --start: start;
    display: block;
    /* a page of vertical text gives no width to draw in */
    writing-mode: horizontal-tb;
    min-inline-size: 0;
    ${tokenDeclarations}
    ${colorDeclarations}
  }
  /*
   * Dots that give the element an intrinsic width (floats, flex and grid items, table cells): 640
   * px preferred, 240 px least, since a line may break between them. The drawing does not count: it
   * follows the available width, and could not become narrower again.
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
    color-scheme: var(--scheme, inherit);
    font: 14px/1.5 var(--font);
    color: var(--text);
    /* the page shows through, unless it sets a colour or a picture would make texts unreadable */
    background: var(--evidence-background, var(--painted, transparent));
    /* a margin of the same, which takes no space */
    box-shadow: 0 0 0 8px var(--evidence-background, var(--painted, transparent));
    overflow-wrap: break-word;
    ${readerDeclarations}
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
    font-size: var(--size-title);
    line-height: 1.3;
  }
  h3 {
    font-size: inherit;
  }
  h4 {
    font-size: inherit;
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
  button.plain {
    border-color: transparent;
    background: none;
    color: var(--accent);
    padding: 1px 4px;
    min-height: 24px;
    text-align: var(--start);
  }
  button.plain:hover {
    text-decoration: underline;
  }
  /* aria-disabled keeps the place and focus of an inactive button */
  button:is(:disabled, [aria-disabled='true']) {
    color: var(--quiet);
    border-color: var(--line);
    background: none;
    cursor: default;
  }
  button.plain:is(:disabled, [aria-disabled='true']) {
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
    /* keep focused elements clear of the bar of linked views */
    scroll-margin-block: var(--evidence-bar-space, 0px) var(--evidence-bar-space-end, 0px);
  }
  /* sentences have their own direction but align with the page, so that a full stop ends them */
  :host(:dir(rtl)) :is(p, li, dd, dt, h2, h3, h4, summary, caption, .count, .legend span) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  /* the same of short texts, which stand where their box does */
  :host(:dir(rtl)) :is(button, td span, .line, .note, .arm, .foot > *, svg text) {
    unicode-bidi: plaintext;
  }
  :host(:dir(rtl)) {
    --start: right;
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
  .state {
    padding: 24px;
    text-align: center;
    color: var(--quiet);
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
  ${problemRules}
  ${readerRules}
  .caution {
    color: var(--warn);
  }
  @media print {
    :host(:not([print='screen'])) {
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
      --faint: var(--quiet);
      --rule: var(--text);
    }
  }
  /* forced colours do not apply to SVG: set the system colours */
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
      --faint: GrayText;
      --rule: CanvasText;
      --track: Canvas;
      --off: GrayText;
      --hover: Canvas;
      --pressed: Canvas;
      --bar: CanvasText;
      --unnamed: CanvasText;
      --spine: CanvasText;
    }
    a {
      color: LinkText;
    }
    :focus-visible {
      outline: 3px solid Highlight;
    }
    /* pressed buttons have an outline; add a second for focus */
    [aria-pressed='true']:focus-visible {
      outline: 5px double CanvasText;
    }
  }
`;
