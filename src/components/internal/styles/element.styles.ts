// SPDX-License-Identifier: MIT
import { css, unsafeCSS } from 'lit';
import { hues } from '../../../figure/hues.js';
import { filterPanelStyles } from './filter-panel.styles.js';
import { panelHeadStyles } from './panel-head.styles.js';
import { saveRowStyles } from './save-rows.styles.js';
import { toolStyles } from './tools.styles.js';

/** A class for each hue: `hue-1` and so on; `hue-0` is the grey of all other terms. */
export const hueClasses = unsafeCSS(
  [
    '.hue-0 { color: var(--color-other); }',
    ...hues.map((_, index) => `.hue-${index + 1} { color: var(--color-${index + 1}); }`),
  ].join('\n'),
);

/**
 * The parts that all elements beside the figure are made of: head, foot, swatch, numbers, folds.
 * Their root has the class `element`.
 */
const partStyles = css`
  .root.element {
    container: element / inline-size;
    font-size: var(--size-text);
    line-height: 1.35;
  }
  /* a word that does not break, such as miR-21-5p */
  .whole {
    white-space: nowrap;
  }
  .element-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 24px;
    align-items: baseline;
    /* popovers are placed from here, above what follows */
    position: relative;
    z-index: 2;
    margin-block-end: 24px;
  }
  .element-head > h2 {
    font-size: var(--size-title);
    font-weight: 700;
    line-height: 1.35;
  }
  .element-head.folded {
    margin-block-end: 0;
  }
  .element-head .fold {
    justify-content: flex-start;
    min-height: 32px;
  }
  .element-head .fold > :first-child {
    flex: initial;
  }
  .element-head > .line {
    grid-column: 1;
    grid-row: 2;
    color: var(--quiet);
    line-height: 1.5;
  }
  .element-head > .tools {
    grid-column: 2;
    grid-row: 1;
    display: flex;
    flex-wrap: wrap;
  }
  .element-head .tool {
    min-height: 24px;
    padding-inline: 8px;
  }
  [data-zoomed] .element-head .tool {
    white-space: normal;
    text-align: var(--start);
  }
  /* the words end on the margin; beyond it there is only a shadow, which takes no space */
  .element-head .tool:last-child {
    padding-inline-end: 0;
  }
  .element-head .tool:last-child:hover {
    box-shadow: 8px 0 0 var(--hover);
  }
  .element-head .tool:last-child[aria-expanded='true'] {
    box-shadow: 8px 0 0 var(--pressed);
  }
  .element-head .tool:last-child:dir(rtl) {
    box-shadow: none;
  }
  .tool[aria-pressed='true'] {
    color: var(--text);
    font-weight: 600;
  }
  .element-head > .popover {
    inset-block-start: 32px;
    max-height: min(70vh, 560px);
    overflow: auto;
  }
  .element-head > .popover:is(.filter, .save) {
    width: min(392px, 100cqi);
  }
  @container element (max-width: 639px) {
    .element-head {
      grid-template-columns: minmax(0, 1fr);
    }
    .element-head > .tools {
      grid-column: 1;
      grid-row: 3;
      justify-self: start;
    }
    .element-head .tool:first-child {
      padding-inline-start: 0;
    }
    .element-head > .popover {
      inset-block-start: 100%;
    }
  }
  @media (pointer: coarse), (max-width: 639px) {
    .element-head .tool {
      min-height: 44px;
    }
  }
  .element-head + .own-conditions {
    margin-block-end: 16px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-start: 16px;
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .element h3 {
    font-size: var(--size-head);
    font-weight: 600;
  }
  .quiet {
    color: var(--quiet);
    font-size: var(--size-note);
    font-weight: 400;
  }
  /* a link that leaves the element, or a button that acts on the whole page */
  .element a,
  .element button.text {
    color: var(--accent);
    text-decoration: none;
  }
  /* within text its colour alone does not mark a link */
  .element .study-block a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .element :is(a, button.text):hover {
    text-decoration: underline;
  }
  .element button.text {
    min-height: 0;
    border: 0;
    padding: 0;
    background: none;
  }
  .count,
  .count > b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .count > .of {
    color: var(--quiet);
    font-size: var(--size-note);
    font-weight: 400;
  }
  /* as large as when it is highlighted, so that a row keeps its height */
  .count.none {
    color: var(--quiet);
    font-weight: 400;
  }
  .swatch {
    display: inline-block;
    flex: none;
    width: 10px;
    height: 10px;
    background: currentColor;
  }
  ${hueClasses}
  .more > summary {
    width: fit-content;
    color: var(--quiet);
    font-size: var(--size-note);
    list-style: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more > summary:hover {
    color: var(--text);
    text-decoration-color: currentColor;
  }
  @media (pointer: coarse) {
    .more > summary {
      display: flex;
      align-items: center;
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
    }
  }
  @media print {
    .element-head,
    .own-conditions {
      break-after: avoid;
      break-inside: avoid;
    }
    .element-head > .tools,
    .element-head .change {
      display: none;
    }
    .swatch {
      print-color-adjust: exact;
    }
  }
`;

/** Styles of every element beside the figure. */
export const elementStyles = [
  toolStyles,
  panelHeadStyles,
  filterPanelStyles,
  saveRowStyles,
  partStyles,
];
