// SPDX-License-Identifier: MIT
import { css, unsafeCSS } from 'lit';
import { ribbonEdge, ribbonFilling, ribbonOpacity } from '../../figure/palette.js';
import { singleDashes } from '../../figure/single-study.js';

/** The picture's look. Lengths in px: the drawing is laid out in px and text in it never scales down. */
export const pictureStyles = css`
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
    /* what has focus is not covered by its words at the edge of the window */
    scroll-margin-block-end: 60px;
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
    stroke-dasharray: ${unsafeCSS(singleDashes)};
    pointer-events: none;
  }
  .dash {
    fill: none;
    /* not louder than what more studies report, and still of a contrast of 3:1 */
    stroke-opacity: ${unsafeCSS(ribbonOpacity)};
    stroke-dasharray: ${unsafeCSS(singleDashes)};
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
  text.not-reported,
  text[data-for$=':group/not-named'] {
    fill: var(--quiet);
    font-style: italic;
  }
  text.unlit-label {
    fill: var(--quiet);
  }
  text.lit-label {
    fill: var(--text);
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
  .hatch-ground {
    fill: var(--ground);
  }
  .hatch-line {
    stroke: var(--muted);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    svg[data-lit] > .links {
      opacity: 0.5;
    }
    .strand {
      fill: CanvasText;
      fill-opacity: 0.25;
      stroke: CanvasText;
    }
    .dash {
      stroke: CanvasText;
    }
    .lit > .dash {
      stroke: Highlight;
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
  }
  @media (prefers-contrast: more) {
    .strand {
      stroke: var(--text);
      stroke-width: 0.75;
    }
    .links .dash {
      stroke: var(--text);
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
`;
