// SPDX-License-Identifier: MIT
import { css, unsafeCSS } from 'lit';
import { palette } from '../../../figure/palette.js';

/** A custom property for each colour: `--evidence-color-1` and so on. */
export const colorDeclarations = unsafeCSS(
  palette
    .map(
      ({ light, dark }, index) =>
        `--color-${index + 1}: var(--evidence-color-${index + 1}, light-dark(${light}, ${dark}));`,
    )
    .join('\n'),
);

/** Colours, fonts and sizes of all elements; a page may set each by a custom property. */
export const tokenDeclarations = css`
  --font: var(
    --evidence-font,
    system-ui,
    -apple-system,
    'Segoe UI',
    Roboto,
    'Helvetica Neue',
    Arial,
    'Noto Sans CJK SC',
    'PingFang SC',
    'Microsoft YaHei',
    sans-serif
  );
  --ground: var(--evidence-background, light-dark(#ffffff, #16181d));
  --text: var(--evidence-text, light-dark(#1d2126, #e8eaed));
  --quiet: var(--evidence-quiet, light-dark(#54595f, #a9b0b8));
  --line: var(--evidence-line, light-dark(#d5d9de, #3c424a));
  --accent: var(--evidence-accent, light-dark(#0b57a4, #8ec5ff));
  --warn: var(--evidence-warning, light-dark(#8a3b00, #ffb77a));
  --muted: var(--evidence-muted, light-dark(#767c85, #8d959f));
  --surface: var(--evidence-surface, light-dark(#f5f6f8, #1f232a));
  --gap: var(--evidence-gap, 12px);
`;

/** Styles of buttons, selects and fields. */
export const controlDeclarations = css`
  font: inherit;
  color: inherit;
  background: var(--ground);
  border: 1px solid var(--muted);
  border-radius: 5px;
  padding: 3px 10px;
  min-height: 28px;
  cursor: pointer;
`;

/** Text for screen readers only. */
export const unseenDeclarations = css`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
