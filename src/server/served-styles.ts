// SPDX-License-Identifier: MIT
import { lightDark, themeColors } from '../export/svg-theme.js';
import { pageFonts } from '../figure/text-style.js';

/** Where the page may set another colour. */
const color = (role: 'text' | 'quiet'): string =>
  `var(--evidence-${role}, ${lightDark(themeColors[role])})`;

/**
 * Styles of what a server writes. They give it the look and the height of what the element draws in
 * its place, so that nothing below moves: sizes and distances are those of `figureStyles`,
 * `toolStyles` and `slideStyles` of the element. Names of classes are of their own, because both
 * sheets hold until the element has drawn.
 */
const rules = `
:host { display: block; min-inline-size: 0 }
:host([hidden]) { display: none }
:host::before {
  content: '. . . . . .'; display: block; flex: 0 0 0; block-size: 0; overflow: hidden;
  visibility: hidden; font-size: 0; letter-spacing: 0; white-space: normal; text-indent: 240px;
  word-spacing: 80px
}
div.served {
  all: initial; display: block; flex: auto; position: relative; container: served / inline-size;
  color-scheme: inherit; font: 14px/1.5 var(--evidence-font, ${pageFonts}); color: ${color('text')};
  background: var(--evidence-background, transparent); overflow-wrap: break-word
}
div.served.light { color-scheme: light }
div.served.dark { color-scheme: dark }
.served * { box-sizing: border-box }
.served-head {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 3px 16px; align-items: start
}
.served h2 {
  margin: 0; padding: 2px 0; font-size: 21px; font-weight: 700; line-height: 28px;
  letter-spacing: -0.011em; text-wrap: balance
}
.served-tools { display: flex; visibility: hidden; min-height: 32px; font-size: 13px }
.served-tools span { padding: 0 10px; white-space: nowrap }
.served-tools span:last-child { min-width: 24px; padding-inline-end: 0 }
.served-lead {
  grid-column: 1 / -1; margin: 0; color: ${color('quiet')}; font-size: 14px; line-height: 21px
}
.served-later { visibility: hidden }
.served-figure { margin-block-start: calc(var(--evidence-gap, 12px) + 12px) }
.served-figure > svg {
  display: block; max-width: 100%; height: auto; overflow: visible; direction: ltr;
  font: 12px/14px var(--evidence-font, ${pageFonts})
}
.served-pairs {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0 16px; height: 44px; overflow: hidden;
  margin: 0 0 16px; color: ${color('quiet')}; font-size: 13px
}
.served-pairs b { color: ${color('text')}; font-weight: 600 }
.served-legend {
  display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center;
  margin-block-start: calc(var(--evidence-gap, 12px) + 4px); color: ${color('quiet')};
  font-size: 12px; line-height: 20px
}
.served-legend ul {
  flex: auto; display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none
}
.served-legend li { display: flex; gap: 8px; align-items: center }
.served-legend svg { flex: none }
.served-legend p { margin: 0; white-space: nowrap }
.served-foot { height: 24px; margin-block-start: var(--evidence-gap, 12px) }
@media (pointer: coarse), (max-width: 639px) { .served-tools { min-height: 44px } }
@container served (width < 560px) {
  .served h2 { font-size: 20px; line-height: 25px }
  .served-lead { font-size: 13px; line-height: 19px }
  .served-title { display: none }
}
@container served (max-width: 560px) {
  .served-tools { width: 44px; height: 44px; margin-block-start: -6px }
  .served-tools span { display: none }
}
@media (forced-colors: active) { .served-figure text { fill: CanvasText } }
`;

/** What a slide has besides, whose box the page decides. */
const slideRules = `
:host([display='slide']) {
  width: 100%; aspect-ratio: 16 / 9; container-type: inline-size; position: relative; overflow: clip
}
div.served {
  position: absolute; inset: 0; box-sizing: border-box; padding-inline: 1.5em; container: none;
  display: grid; grid-template-rows: 4.875em minmax(0, 1fr); font-size: calc(100cqi / 80)
}
.served-head {
  display: flex; flex-flow: column wrap; justify-content: center; gap: 0.125em; height: 4.75em; overflow: clip
}
.served-head > * { flex: none; width: 100% }
.served h2 { padding: 0; font-size: 1.6875em; line-height: calc(32 / 27) }
.served-lead {
  font-size: 1.1875em; line-height: 1.25; white-space: nowrap; overflow: clip; text-overflow: ellipsis
}
.served-figure {
  display: grid; grid-template-rows: minmax(0, 1fr) 2.625em; min-height: 0; margin: 0
}
.served-figure > svg { width: 100%; height: 100% }
.served-legend { flex-wrap: nowrap; margin: 0; font-size: 1.125em; white-space: nowrap }
.served-legend ul { flex-wrap: nowrap; column-gap: 2em }
`;

/**
 * The style sheet of figures of several widths, of which the page shows one: the nearest in
 * proportion. Where there are no scripts, it shows the widest, which has all columns.
 */
export function servedStyles(widths: readonly number[], isSlide: boolean): string {
  const limits = widths.slice(1).map((width, index) => Math.sqrt(width * (widths[index] ?? 0)));
  const choices = widths.map((_, index) => {
    const conditions = [
      ...(index === 0 ? [] : [`width < ${Math.round(limits[index - 1] ?? 0)}px`]),
      ...(index === limits.length ? [] : [`width >= ${Math.round(limits[index] ?? 0)}px`]),
    ];
    return conditions
      .map((condition) => `@container served (${condition}) { .at-${index} { display: none } }\n`)
      .join('');
  });
  const last = `.at-${widths.length - 1}`;
  const whole =
    widths.length < 2
      ? ''
      : `@media (scripting: none) { .served-figure:not(${last}) { display: none } ${last}${last} { display: block } }\n`;
  const sheet = rules + (isSlide ? slideRules : choices.join('') + whole);
  return sheet.replace(/\s+/g, ' ').trim();
}
