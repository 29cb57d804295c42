// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the matrix as strips of squares. */
export const stripStyles = css`
  .strips {
    font-size: var(--size-note);
  }
  .strips thead th {
    padding-block-end: 8px;
  }
  .upright {
    display: block;
    max-height: 150px;
    margin-inline: auto;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    line-height: 12px;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
  }
  .upright:lang(zh) {
    transform: none;
  }
  .dash {
    display: block;
    width: 11px;
    height: 4px;
    margin: 6px auto 0;
    background: currentColor;
  }
  .strip {
    height: 32px;
    cursor: pointer;
  }
  .strip:hover .words {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .matrix .strip-name {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 31px;
    padding-inline-end: 8px;
    text-align: var(--start);
  }
  .strip.open .words {
    font-weight: 600;
  }
  .strips td.total {
    padding: 0;
    text-align: end;
    font-size: var(--size-text);
  }
  .square {
    display: block;
    width: calc(100% - 2.2px);
    aspect-ratio: 1;
    margin: auto;
    border-radius: 2px;
  }
  .strips .step-1 {
    --tint: light-dark(#d6dce2, #343b43);
    --hued: color-mix(in srgb, currentColor 28%, var(--ground));
  }
  .strips .step-2 {
    --tint: light-dark(#b6c0ca, #4b555f);
    --hued: color-mix(in srgb, currentColor 45%, var(--ground));
  }
  .strips .step-3 {
    --tint: light-dark(#8d99a6, #6f7b88);
    --hued: color-mix(in srgb, currentColor 62%, var(--ground));
  }
  .strips .step-4 {
    --tint: light-dark(#616e7c, #9aa6b2);
    --hued: color-mix(in srgb, currentColor 80%, var(--ground));
  }
  .strips .step-5 {
    --tint: light-dark(#333c46, #d3dae1);
    --hued: currentColor;
  }
  .square[class*='step-'] {
    background: var(--tint);
  }
  .square.faint {
    background: color-mix(in srgb, var(--tint) 42%, var(--ground));
  }
  .square.in-hue {
    background: var(--hued);
  }
  .square.against {
    outline: 1.5px solid var(--warn);
  }
  .square.remarked {
    border: 1px solid var(--rule);
  }

  /* an opened row */
  .opened > td {
    padding: 8px 0 16px;
  }
  .block {
    border-radius: 2px;
    background: var(--surface);
    /* the ground reaches beyond the text, but takes no width */
    box-shadow: 0 0 0 8px var(--surface);
  }
  .pairs {
    list-style: none;
  }
  .matrix .pair {
    display: grid;
    grid-template-columns: minmax(0, 128px) minmax(40px, 1fr) auto minmax(24px, auto);
    gap: 0 8px;
    align-items: center;
    width: 100%;
    min-height: 26px;
    text-align: var(--start);
    font-size: var(--size-text);
  }
  .matrix .pair.with-swatch {
    grid-template-columns: 10px minmax(0, 118px) minmax(40px, 1fr) auto minmax(24px, auto);
  }
  .pair .margin-bar {
    grid-column: -4;
    width: 100%;
    height: 8px;
  }
  .pair .word {
    grid-column: -3;
  }
  .pair .word.against {
    color: var(--warn);
    font-weight: 600;
  }
  .pair .count {
    grid-column: -2;
    text-align: end;
    white-space: nowrap;
  }
  .pair:hover .words {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .pair[aria-pressed='true'] .words {
    font-weight: 600;
  }
  .gaps {
    margin-block-start: 4px;
  }
  .block-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: start;
    margin-block-start: 8px;
    font-size: var(--size-note);
  }
  .block-foot > .more {
    flex: 1 1 auto;
  }
  .block-foot > .more[open] {
    flex-basis: 100%;
  }
  .block-foot > .show {
    margin-inline-start: auto;
  }
  .block .details {
    margin-block-start: 12px;
  }
  @media (pointer: coarse) {
    .matrix .pair {
      min-height: 32px;
    }
    .block-foot > .show {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .square[class*='step-'] {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: color-mix(in srgb, CanvasText var(--part), Canvas);
    }
    .square.lit {
      border-color: Highlight;
      background: Highlight;
    }
    .square.step-1 {
      --part: 0%;
    }
    .square.step-2 {
      --part: 25%;
    }
    .square.step-3 {
      --part: 50%;
    }
    .square.step-4 {
      --part: 75%;
    }
    .square.step-5 {
      --part: 100%;
    }
  }
`;
