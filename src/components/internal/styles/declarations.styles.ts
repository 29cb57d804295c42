// SPDX-License-Identifier: MIT
import { css, unsafeCSS } from 'lit';
import { hues, neutrals, otherHue, paleShare, type SchemeColor } from '../../../figure/hues.js';
import { pageFonts } from '../../../figure/text-style.js';

function lightDark({ light, dark }: SchemeColor): string {
  return `light-dark(${light}, ${dark})`;
}

function paleMix(share: number): string {
  return `color-mix(in srgb, var(--color-other) ${share * 100}%, var(--ground))`;
}

/** A custom property for each hue: `--evidence-color-1` and so on. */
export const colorDeclarations = unsafeCSS(
  [
    ...hues.map(
      (hue, index) =>
        `--color-${index + 1}: var(--evidence-color-${index + 1}, ${lightDark(hue)});`,
    ),
    `--color-other: var(--evidence-color-other, ${lightDark(otherHue)});`,
    `--bar: var(--evidence-bar, ${lightDark(neutrals.bar)});`,
    `--unnamed: ${lightDark(neutrals.unnamed)};`,
    `--spine: ${lightDark(neutrals.spine)};`,
    `--pale: ${lightDark({ light: paleMix(paleShare.light), dark: paleMix(paleShare.dark) })};`,
  ].join('\n'),
);

/** A colour of text and marks, and the custom property by which a page sets it. */
export interface TextColor extends SchemeColor {
  readonly name: string;
  readonly property: string;
}

/** THE list of the colours that have to be read on the ground; the first is that of the text. */
export const textColors = [
  { name: 'text', property: '--evidence-text', light: '#1b1f24', dark: '#e8eaed' },
  { name: 'quiet', property: '--evidence-quiet', light: '#5b636d', dark: '#a7afb8' },
  { name: 'faint', property: '--evidence-faint', light: '#6f7780', dark: '#8b939d' },
  { name: 'accent', property: '--evidence-accent', light: '#0b57a4', dark: '#8ab8ea' },
  { name: 'warn', property: '--evidence-warning', light: '#8a3b00', dark: '#f0ae62' },
  { name: 'muted', property: '--evidence-muted', light: '#767c85', dark: '#8d959f' },
] as const satisfies readonly TextColor[];

/**
 * How much of the text colour makes a surface or a line on a ground other than white and the
 * library's dark one, per cent.
 */
export const surfaceShares = {
  line: 12,
  rule: 25,
  surface: 4,
  track: 9,
  off: 27,
  hover: 5,
  pressed: 9,
} as const;

const textDeclarations = unsafeCSS(
  textColors
    .map(({ name, property, ...color }) => `--${name}: var(${property}, ${lightDark(color)});`)
    .join('\n'),
);

/** Colours, fonts and sizes of all elements; a page may set each by a custom property. */
export const tokenDeclarations = css`
  --font: var(--evidence-font, ${unsafeCSS(pageFonts)});
  /* set where an element stands on another ground: see ground-rules.ts */
  --behind: initial;
  --scheme: initial;
  --painted: initial;
  /* what has to be opaque, such as popovers */
  --ground: var(--behind, var(--evidence-background, light-dark(#ffffff, #16181d)));
  ${textDeclarations}
  --line: var(--evidence-line, light-dark(#e3e6ea, #2e333b));
  --rule: var(--evidence-rule, light-dark(#c4cad1, #4a515a));
  --surface: var(--evidence-surface, light-dark(#f6f7f9, #1c2025));
  --track: var(--evidence-track, light-dark(#e9ecef, #2a2f36));
  --off: var(--evidence-off, light-dark(#c3c9d0, #4d545d));
  --hover: light-dark(#f4f5f7, #21252c);
  --pressed: light-dark(#eaecef, #2b3038);
  --gap: var(--evidence-gap, 12px);
  /* the sizes of text: notes, text, heads within an element, its first line, large numbers */
  --size-note: 12px;
  --size-text: 13px;
  --size-head: 14px;
  --size-title: 16px;
  --size-display: 21px;
`;

/** Styles of buttons, selects and fields. */
export const controlDeclarations = css`
  font: inherit;
  color: inherit;
  background: var(--ground);
  border: 1px solid var(--muted);
  border-radius: 4px;
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

/** What makes a root as large and as widely spaced as the reader's text; see `reader-text.ts`. */
export const readerDeclarations = css`
  zoom: var(--reader-zoom, 1);
`;

/** A box as large as a text of the page, which tells of its changes; and what follows them. */
export const readerRules = css`
  .reader-text {
    position: fixed;
    inset: 0 auto auto 0;
    width: max-content;
    visibility: hidden;
    pointer-events: none;
    font-size: 1rem;
    white-space: pre;
  }
  .reader-text::before {
    content: 'm m';
  }
  [data-spaced],
  [data-spaced] * {
    letter-spacing: var(--reader-letters);
    word-spacing: var(--reader-words);
  }
  [data-lines],
  [data-lines] :is(p, dd) {
    line-height: var(--reader-lines);
  }
`;

/** Rules of the message about problems. */
export const problemRules = css`
  .error {
    border: 2px solid var(--warn);
    border-radius: 8px;
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
`;
