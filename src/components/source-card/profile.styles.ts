// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the bars of a card: name and number on one line, the bar below them. */
export const profileStyles = css`
  .profile {
    list-style: none;
  }
  .profile > .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    align-items: baseline;
    position: relative;
    padding-block: 5px 6px;
  }
  /* the whole row selects */
  .profile .term::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .bar {
    grid-column: 1 / -1;
    display: block;
    overflow: visible;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar.neutral {
    color: var(--bar);
  }
  .track {
    fill: var(--track);
  }
  .share,
  .bar .lit {
    fill: currentColor;
  }
  .share {
    opacity: 0.45;
  }
  .tick {
    fill: var(--bar);
    /* its middle is at the mean */
    transform: translateX(-1px);
  }
  .profile .unlit .count {
    color: var(--quiet);
    font-weight: 400;
  }
  .outcomes > .more > summary,
  .column > .more > summary {
    padding-block: 4px;
  }
  .short .profile > .row {
    padding-block: 3px 4px;
    font-size: var(--size-note);
  }
  .short .profile .count {
    font-weight: 400;
  }
  .short .profile .count,
  .short .profile .of {
    color: var(--quiet);
  }
  @media (pointer: coarse) {
    .short .profile > .row {
      padding-block: 8px;
    }
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .share,
    .bar .lit {
      fill: CanvasText;
    }
    .share {
      opacity: 1;
      fill: GrayText;
    }
    .bar .lit {
      fill: Highlight;
    }
    .tick {
      fill: CanvasText;
    }
  }
  @media print {
    .bar {
      print-color-adjust: exact;
    }
  }
`;
