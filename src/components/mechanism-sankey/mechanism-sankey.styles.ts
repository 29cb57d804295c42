// SPDX-License-Identifier: MIT
import { css, unsafeCSS } from 'lit';
import { ribbonEdge, ribbonFilling } from '../../figure/palette.js';

/** The figure's own look. Lengths in px: the drawing is laid out in px and text in it never scales down. */
export const figureStyles = css`
  :host {
    min-inline-size: 0;
  }
  .frame {
    display: grid;
    /*
     * The figure follows the room it is given, and the drawing never asks for more: else it could not become narrower again.
     * Where a page asks how wide it would like to be (floats, flex and grid items), it answers with this width.
     */
    contain: inline-size;
    contain-intrinsic-inline-size: min(640px, 90vw);
    gap: var(--gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .summary {
    color: var(--quiet);
    max-width: 75ch;
    font-size: 13px;
  }
  .skip {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    z-index: 1;
    background: var(--ground);
    padding: 4px 8px;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .canvas {
    position: relative;
    overflow: auto hidden;
  }
  .canvas:empty {
    min-height: 200px;
  }
  svg[part='figure'] {
    display: block;
    overflow: visible;
    font: 12px/14px var(--font);
    /* a figure for right-to-left text is mirrored in its plan; anchors keep their meaning */
    direction: ltr;
    touch-action: pan-x pan-y;
  }
  g.link,
  g.node,
  text.label {
    cursor: pointer;
    outline: none;
  }
  .strand {
    fill-opacity: var(--evidence-ribbon-opacity, ${unsafeCSS(ribbonFilling)});
  }
  .strand {
    stroke-width: ${unsafeCSS(ribbonEdge)};
    pointer-events: visiblePainted;
  }
  path.hit {
    fill: none;
    stroke: transparent;
    pointer-events: stroke;
  }
  rect.hit {
    fill: transparent;
  }
  .single-line {
    fill: none;
    stroke: var(--ground);
    stroke-width: 1;
    stroke-dasharray: 6 4;
    pointer-events: none;
  }
  .marked-line {
    fill: none;
    stroke: var(--warn);
    stroke-width: 1.5;
    stroke-dasharray: 1 3;
    stroke-linecap: round;
    pointer-events: none;
  }
  .bar:not([fill]) {
    fill: var(--text);
  }
  g.stand-in .bar:not([fill]),
  g.not-reported .bar:not([fill]) {
    fill: url(#hatch);
    stroke: var(--muted);
    stroke-width: 1;
  }
  g[data-key$=':group/not-named'] .bar:not([fill]) {
    fill: url(#hatch);
    stroke: var(--muted);
  }
  g.group:not([data-key$=':group/not-named']) .bar:not([fill]),
  g.other .bar:not([fill]) {
    fill: var(--quiet);
    stroke: var(--text);
    stroke-dasharray: 2 2;
  }
  text.label,
  text.heading {
    fill: var(--text);
    stroke: var(--ground);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
    dominant-baseline: auto;
  }
  /* there labels have a ground of their own */
  svg[data-orientation='vertical'] text.label {
    stroke-width: 2px;
  }
  text.heading {
    font-weight: 600;
    font-size: 13px;
    pointer-events: none;
  }
  text.stand-in,
  text.not-reported {
    fill: var(--quiet);
    font-style: italic;
  }
  text.label:lang(zh) {
    font-style: normal;
  }
  text.group,
  text.other {
    text-decoration: underline dotted;
  }
  .leader {
    stroke: var(--text);
    stroke-width: 1.25;
    fill: none;
    pointer-events: none;
  }
  .label-wedge {
    fill: var(--text);
    pointer-events: none;
  }
  .label-ground {
    fill: var(--ground);
    fill-opacity: 0.86;
    pointer-events: none;
  }
  /* the layers, not what is in them: pointing gives two elements a new style, and not hundreds */
  svg[data-lit] > .links {
    opacity: 0.22;
  }
  svg[data-lit] > .nodes {
    opacity: 0.35;
  }
  .lit,
  .focus {
    pointer-events: none;
  }
  .band {
    fill-opacity: 0.9;
  }
  .bars {
    fill: var(--text);
  }
  .assembled {
    fill: none;
    stroke: var(--muted);
    stroke-width: 2;
    stroke-dasharray: 2 4;
  }
  .focus-back {
    fill: none;
    stroke: var(--ground);
    stroke-width: 5;
  }
  .focus-ring {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.5;
  }
  @media (prefers-reduced-motion: no-preference) {
    svg[data-moving] path,
    svg[data-moving] rect {
      transition:
        d 300ms ease,
        x 300ms ease,
        y 300ms ease,
        width 300ms ease,
        height 300ms ease;
    }
    svg[data-moving] text {
      animation: arrive 300ms ease;
    }
    @keyframes arrive {
      from {
        opacity: 0;
      }
    }
  }
  .print-references {
    display: none;
  }
  .hatch-ground {
    fill: var(--ground);
  }
  .hatch-line {
    stroke: var(--muted);
    stroke-width: 1.5;
  }
  .legend ul {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    font-size: 13px;
  }
  .legend li {
    display: flex;
    gap: 7px;
    align-items: center;
  }
  .legend svg {
    flex: none;
  }
  .legend-width {
    fill: var(--muted);
  }
  .legend-hatch {
    stroke: var(--muted);
  }
  .legend-single {
    fill: var(--muted);
    fill-opacity: 0.5;
    stroke: var(--ground);
    stroke-dasharray: 5 3;
  }
  .provenance {
    color: var(--quiet);
    font-size: 12px;
    margin-block-start: 4px;
  }
  .details,
  .table-scroll,
  .toolbar {
    /* words that only speech reads are absolutely placed: within these boxes, else the page would grow by what is scrolled out of them */
    position: relative;
  }
  .details {
    border: 1px solid var(--line);
    border-radius: 6px;
    padding: 12px 16px;
    background: var(--surface);
    display: grid;
    gap: 8px;
    max-height: min(70vh, 640px);
    overflow: auto;
  }
  .details header {
    position: sticky;
    inset-block-start: -12px;
    background: var(--surface);
    padding-block: 6px;
    margin-block: -6px;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 8px;
  }
  .assembled-mark,
  .same-study-mark {
    display: inline-block;
    width: 22px;
    border-block-end: 2px dotted var(--muted);
    margin-inline-end: 6px;
    vertical-align: middle;
  }
  .same-study-mark {
    border-block-end-style: dashed;
  }
  .hint {
    color: var(--quiet);
    font-size: 13px;
  }
  .table-holder summary {
    cursor: pointer;
    color: var(--accent);
    width: max-content;
    max-width: 100%;
    min-height: 24px;
  }
  .table-scroll {
    overflow-x: auto;
    max-height: 70vh;
  }
  .link-table {
    border-collapse: collapse;
    font-size: 13px;
    width: 100%;
  }
  .link-table caption {
    text-align: start;
    color: var(--quiet);
  }
  .link-table th,
  .link-table td {
    text-align: start;
    vertical-align: top;
    padding: 3px 8px;
    border-block-end: 1px solid var(--line);
    font-weight: normal;
  }
  .link-table thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--ground);
  }
  /* longer words than these are broken */
  .link-table tbody :is(th, td:not(.number)) {
    min-width: 8.5em;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .link-table .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .state {
    padding: 24px;
    text-align: center;
    color: var(--quiet);
  }
  /* one colour for all strands: the words in the legend that speak of colours go */
  @media (forced-colors: active) {
    svg[data-lit] > .links {
      opacity: 0.5;
    }
    .strand {
      fill: CanvasText;
      fill-opacity: 0.25;
      stroke: CanvasText;
    }
    .bar[fill] {
      fill: CanvasText;
    }
    g.group:not([data-key$=':group/not-named']) .bar:not([fill]),
    g.other .bar:not([fill]) {
      fill: Canvas;
    }
    .band {
      fill: Highlight;
      fill-opacity: 1;
    }
    .legend .by-color {
      display: none;
    }
  }
  @media (prefers-contrast: more) {
    .strand {
      stroke: var(--text);
      stroke-width: 0.75;
    }
    svg[data-lit] > .links {
      opacity: 0.4;
    }
    svg[data-lit] > .nodes {
      opacity: 0.6;
    }
    .band {
      fill-opacity: 1;
    }
  }
  @media print {
    .skip,
    .hint,
    button {
      display: none;
    }
    /* the whole figure on one sheet, upright together with heading, summary and legend */
    .canvas {
      break-inside: avoid;
      overflow: visible;
    }
    svg[part='figure'] {
      max-width: 100%;
      height: auto;
      max-height: 97vh;
      margin-inline: auto;
    }
    @media (orientation: portrait) {
      svg[part='figure'] {
        max-height: 70vh;
      }
    }
    .frame {
      display: block;
    }
    .frame > * + * {
      margin-block-start: var(--gap);
    }
    .legend,
    .link-table tr,
    .print-references li {
      break-inside: avoid;
    }
    h2,
    .summary,
    .link-table caption,
    .link-table thead {
      break-after: avoid;
    }
    .link-table {
      font-size: 11px;
    }
    .link-table th,
    .link-table td {
      padding-block: 1px;
    }
    .link-table thead th {
      position: static;
      font-weight: 600;
    }
    /* else the sums stand at the foot of every sheet */
    .link-table tfoot {
      display: table-row-group;
    }
    .table-holder > summary {
      list-style: none;
      color: inherit;
      font-weight: 600;
      break-after: avoid;
    }
    .print-references {
      display: block;
      font-size: 12px;
    }
    .details,
    .table-scroll {
      max-height: none;
      overflow: visible;
    }
  }
`;
