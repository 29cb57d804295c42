// SPDX-License-Identifier: MIT
import { css } from 'lit';

/**
 * Styles of slides. One em of the root is 16 px of the layout, which is 1280 px wide: all lengths
 * are in em, so that a slide of any size is the same picture.
 */
export const slideStyles = css`
  :host([display='slide']) {
    width: 100%;
    aspect-ratio: 16 / 9;
    /* its size never follows from what is in it */
    container-type: inline-size;
    position: relative;
    overflow: clip;
  }
  /* text keeps its share of a slide */
  :host([display='slide']) .root {
    zoom: 1;
  }
  .slide.root {
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    padding-inline: 1.5em;
    font-size: calc(100cqi / 80);
    /* a key of colours that takes two lines makes the picture smaller */
    grid-template-rows: 4.875em minmax(0, 1fr) minmax(2.625em, auto);
    gap: 0;
    text-rendering: geometricPrecision;
  }
  .slide .head {
    display: flex;
    align-items: center;
    gap: 1.125em;
    height: 4.75em;
  }
  /* a line without room, because the headline takes two, goes to a second column out of sight */
  .slide .head:not(.story) {
    flex-flow: column wrap;
    align-items: stretch;
    justify-content: center;
    gap: 0.125em;
    overflow: clip;
  }
  .slide .head:not(.story) > * {
    flex: none;
    width: 100%;
  }
  .slide .lead {
    margin: 0;
    font-size: 1.1875em;
    line-height: 1.25;
    white-space: nowrap;
    overflow: clip;
    text-overflow: ellipsis;
  }
  .slide .head h2 {
    flex: 1;
    font-size: 1.6875em;
    line-height: calc(32 / 27);
    padding: 0;
  }
  .slide .body,
  .slide .sheet,
  .slide .picture {
    display: block;
    min-height: 0;
    height: 100%;
    margin: 0;
    gap: 0;
  }
  .slide .body {
    overflow: visible;
  }
  /* WebKit keeps a height in percent so deep inside when the box changes */
  .slide .sheet {
    position: relative;
  }
  .slide .picture {
    position: absolute;
    inset: 0;
  }
  .slide .canvas {
    margin: 0;
    padding: 0;
    height: 100%;
    overflow: visible;
  }
  .slide svg[part='figure'] {
    width: 100%;
    height: 100%;
  }
  .slide .legend {
    flex-wrap: nowrap;
    gap: 1em;
    margin: 0;
    padding-block-start: 0.667em;
    font-size: 1.125em;
    line-height: 1.25;
  }
  .slide .legend ul {
    gap: 0.125em 1em;
  }
  .slide .legend li {
    gap: 0.45em;
  }
  .slide .table-holder:not([open]):not(:focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .slide .table-holder {
    position: absolute;
    inset: auto 1.5em 0;
    z-index: 2;
    max-height: 100%;
    overflow: auto;
    background: var(--ground);
    font-size: 13px;
  }
  @media print {
    .slide.frame {
      display: grid;
    }
    :host([display='slide']:not([print='screen'])) {
      aspect-ratio: auto;
      container-type: normal;
      overflow: visible;
      /* pages of steps are higher than the box that a page gives the slide */
      height: auto !important;
    }
  }
`;
