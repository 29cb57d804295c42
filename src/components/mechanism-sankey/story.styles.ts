// SPDX-License-Identifier: MIT
import { css, unsafeCSS } from 'lit';
import { answerColor, dimmedOpacity, litInStep } from '../../figure/mark-styles.js';

const litColor = unsafeCSS(
  `color-mix(in srgb, currentColor ${Math.round(litInStep * 100)}%, transparent)`,
);

/** Styles of a story: caption, arrows, questions, what is highlighted in a step. */
export const storyStyles = css`
  .head.story {
    grid-template-columns: minmax(0, 1fr) auto auto;
  }
  /* the caption below the arrows, where a line beside them would be too short */
  @container head (width < 720px) {
    .head.story {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .guess-list .guess {
      gap: 8px;
      padding-inline: 8px;
      font-size: 13px;
      line-height: 1.3;
    }
    .head.story .go-on {
      grid-area: 1 / 1;
      justify-self: start;
    }
    .head.story .story-title {
      grid-area: 2 / 1 / auto / -1;
    }
  }
  .go-on {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .stage {
    position: relative;
  }
  .slide .stage {
    height: 100%;
  }
  .story-title {
    display: flex;
    gap: 0.67em;
    outline: none;
  }
  .place {
    flex: none;
    color: var(--quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* all captions lie on each other: the longest gives the height */
  .captions {
    display: grid;
    flex: 1;
  }
  .captions > * {
    grid-area: 1 / 1;
  }
  .room-of {
    visibility: hidden;
  }
  .room-of::before {
    content: attr(data-text);
  }
  .arrows {
    display: flex;
    gap: 4px;
  }
  .arrows button {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: var(--hover);
    color: var(--text);
  }
  .arrows button:not([aria-disabled]):hover {
    background: var(--pressed);
  }
  .arrows button[aria-disabled] {
    opacity: 0.35;
  }
  .arrows svg {
    width: 24px;
    height: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .arrows:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .slide .arrows {
    gap: 0.25em;
  }
  .slide .arrows button {
    width: max(2.75em, 24px);
    height: max(2.75em, 24px);
    min-height: 0;
    border-radius: 0.5em;
  }
  .slide .arrows svg {
    width: 1.5em;
    height: 1.5em;
  }
  .following {
    border-color: var(--text);
    border-radius: 8px;
    background: var(--text);
    color: var(--ground);
    font-weight: 600;
    min-height: 44px;
    padding-inline: 18px;
  }
  .slide .following {
    flex: none;
    min-height: max(2.75em, 24px);
    padding-inline: 1.125em;
    border-radius: 0.5em;
    font-size: inherit;
  }
  .guesses {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    justify-items: start;
    margin-block-start: 16px;
  }
  .guesses[data-over] {
    margin: 0;
  }
  .guess-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-self: stretch;
  }
  .guess {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 44px;
    padding: 6px 10px;
    border: 1px solid var(--rule);
    border-radius: 8px;
    background: var(--ground);
    text-align: var(--start);
    /* Chinese breaks after its commas */
    word-break: keep-all;
  }
  .guess:hover {
    background: var(--hover);
  }
  .letter {
    flex: none;
    display: grid;
    place-items: center;
    width: 1.9em;
    height: 1.9em;
    border-radius: 50%;
    background: var(--pressed);
    color: var(--quiet);
    font-size: 0.84em;
    font-weight: 600;
  }
  .show-answer {
    color: var(--quiet);
  }
  /* over the place of the hidden column, which the story knows once it is painted */
  .guesses[data-over] {
    position: absolute;
    z-index: 1;
  }
  .slide .guesses {
    gap: 1em;
    font-size: 1.1875em;
    line-height: 1.1;
  }
  .slide .guess-list {
    gap: calc(12em / 19);
  }
  .slide .guess {
    gap: 0.75em;
    min-height: calc(64em / 19);
    padding: 0.2em 0.75em;
    border-radius: 0.5em;
    font-size: inherit;
  }
  .slide .show-answer {
    font-size: 0.95em;
  }
  /* what is dimmed can still be read from the last row */
  svg[data-scene] > .nodes {
    opacity: ${dimmedOpacity.step.nodes};
  }
  svg[data-scene='pale'] > .pale-links {
    opacity: 1;
  }
  svg[data-scene='pale'] > .links {
    opacity: ${dimmedOpacity.step.links};
  }
  svg[data-scene='pale'] > .casings {
    opacity: 0;
  }
  svg[data-scene] .ribbon:is(.lit, .lit-half) {
    fill: ${litColor};
  }
  svg[data-scene] .ribbon-line:is(.lit, .lit-half) {
    stroke: ${litColor};
  }
  .label.answer .number {
    fill: light-dark(${unsafeCSS(answerColor.light)}, ${unsafeCSS(answerColor.dark)});
  }
  @media (forced-colors: active) {
    .arrows button,
    .following,
    .guess {
      border: 1px solid ButtonBorder;
    }
    .label.answer .number {
      fill: CanvasText;
    }
    svg[data-scene] .ribbon:is(.lit, .lit-half) {
      fill: Highlight;
    }
    svg[data-scene] .ribbon-line:is(.lit, .lit-half) {
      stroke: Highlight;
    }
  }
  @media print {
    .print-step {
      break-after: page;
      break-inside: avoid;
    }
    .print-step:last-child {
      break-after: auto;
    }
    .print-step h2 {
      margin-block-end: 6px;
      font-size: 19px;
      line-height: 24px;
    }
    .arrows,
    .guesses,
    .following {
      display: none;
    }
  }
`;
