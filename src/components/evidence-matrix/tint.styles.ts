// SPDX-License-Identifier: MIT
import { css } from 'lit';

/**
 * The tints of numbers: one neutral ramp, since a hue would be taken for a source. Under a selection
 * what it reaches has the hue of its term, all else is faint. Numbers have a contrast of 4.5:1 on
 * each of them.
 */
export const tintStyles = css`
  .step-1 {
    --tint: light-dark(#eef0f3, #22272d);
    --ink: var(--text);
    --hued: color-mix(in srgb, currentColor 10%, var(--ground));
  }
  .step-2 {
    --tint: light-dark(#dbe0e5, #2e353d);
    --ink: var(--text);
    --hued: light-dark(
      color-mix(in srgb, currentColor 20%, var(--ground)),
      color-mix(in srgb, currentColor 17%, var(--ground))
    );
  }
  .step-3 {
    --tint: light-dark(#bfc7d0, #414b56);
    --ink: var(--text);
    --hued: light-dark(
      color-mix(in srgb, currentColor 32%, var(--ground)),
      color-mix(in srgb, currentColor 25%, var(--ground))
    );
  }
  .step-4 {
    --tint: light-dark(#98a4b0, #5a6672);
    --ink: var(--text);
    --hued: light-dark(
      color-mix(in srgb, currentColor 46%, var(--ground)),
      color-mix(in srgb, currentColor 33%, var(--ground))
    );
  }
  .step-5 {
    --tint: light-dark(#4a5663, #c3ccd6);
    --ink: light-dark(#ffffff, #15181c);
    --hued: light-dark(
      color-mix(in srgb, currentColor 66%, var(--ground)),
      color-mix(in srgb, currentColor 42%, var(--ground))
    );
  }
  .cell[class*='step-'] {
    background: var(--tint);
  }
  .cell .seen > * {
    color: var(--ink);
  }
  .cell.faint {
    background: color-mix(in srgb, var(--tint) 42%, var(--ground));
  }
  .cell.faint .seen > * {
    color: color-mix(in srgb, var(--text) 72%, var(--ground));
  }
  .cell.faint.step-5 .seen > * {
    color: var(--text);
  }
  .cell.in-hue {
    background: var(--hued);
  }
  .cell.in-hue .seen > * {
    color: var(--text);
  }
  @media print {
    .cell,
    .square,
    .margin-bar {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .cell.lit {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .cell .seen > * {
      color: CanvasText;
    }
  }
  @media (prefers-contrast: more) {
    .cell[class*='step-'] {
      box-shadow: inset 0 0 0 1px var(--text);
    }
    .cell.faint .seen > * {
      color: var(--text);
    }
  }
`;
