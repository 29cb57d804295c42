// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the flow of a clinical report. Its colour is the hue of the source. */
export const flowStyles = css`
  .flow {
    --strand: color-mix(in srgb, currentColor 50%, var(--ground));
    list-style: none;
    display: grid;
    margin: 0;
    padding: 0;
  }
  .flow > li {
    display: grid;
    grid-template-columns: min(40%, 168px) minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    column-gap: 16px;
  }
  .flow .name {
    color: var(--quiet);
    font-size: var(--size-note);
  }
  .flow .value {
    color: var(--text);
    font-size: var(--size-display);
    font-weight: 700;
    line-height: 28px;
    font-variant-numeric: tabular-nums;
  }
  .flow .value > .small {
    font-size: var(--size-text);
    font-weight: 400;
  }
  .flow .value > .quiet-value {
    color: var(--quiet);
  }
  .flow .value > .letters {
    font-weight: 400;
  }
  .flow .value .letter {
    inset-block-start: -8px;
  }
  .marks {
    display: flex;
    min-width: 0;
  }
  .people,
  .visits {
    display: block;
    flex: none;
    overflow: visible;
    fill: currentColor;
  }
  .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .visits .axis {
    stroke: var(--strand);
    stroke-width: 4;
  }
  .visits .stroke {
    fill: var(--bar);
  }
  .visits text {
    color: var(--quiet);
    fill: currentColor;
    font-size: var(--size-note);
  }
  /* what leads to the next station */
  .strand {
    flex: 1;
    print-color-adjust: exact;
  }
  .fan {
    display: none;
    flex: 1;
    overflow: visible;
    fill: none;
    stroke: var(--strand);
    stroke-width: 4;
  }
  .fan path {
    vector-effect: non-scaling-stroke;
  }
  .fan.unknown {
    stroke: var(--rule);
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
  }
  .arms {
    list-style: none;
    display: grid;
    grid-auto-rows: minmax(28px, 1fr);
    color: inherit;
  }
  .arms > li {
    display: flex;
    gap: 4px 12px;
    align-items: center;
  }
  .arms .arm {
    color: var(--text);
  }
  .differences {
    margin-block-start: 12px;
  }

  /* downwards: marks at the right, strands between them */
  @container element (max-width: 899px) {
    .flow > li > .marks {
      grid-area: 1 / 2 / span 2 / 2;
      flex-direction: column;
      min-height: 64px;
    }
    .flow > li:last-child > .marks {
      min-height: 0;
    }
    .flow > li:not(:last-child) > .value {
      padding-block-end: 8px;
    }
    .marks > .people,
    .marks > .visits {
      margin-block: 9px;
    }
    .marks > .visits {
      margin-block-end: 32px;
    }
    .strand {
      width: 4px;
      min-height: 12px;
      margin-inline-start: 3px;
      background: linear-gradient(var(--strand) 0 0);
    }
    .strand.unknown {
      width: 1.5px;
      margin-inline-start: 4.25px;
      background: repeating-linear-gradient(var(--rule) 0 2px, transparent 2px 6px);
    }
    .arms > li {
      position: relative;
      flex-wrap: wrap;
      align-content: center;
      padding-block: 4px;
    }
    .arms.split > li {
      padding-inline-start: 28px;
    }
    /* a strand passes all groups, with a branch to each */
    .arms.split > li::before,
    .arms.split > li::after {
      content: '';
      position: absolute;
      inset-inline-start: 3px;
      border: 0 solid var(--strand);
      border-inline-start-width: 4px;
    }
    .arms.split > li::before {
      inset-block: 0;
    }
    .arms.split > li::after {
      inset-block: calc(50% - 14px) auto;
      width: 20px;
      height: 16px;
      border-block-end-width: 4px;
      border-end-start-radius: 12px;
    }
    .arms.split.unknown > li::before,
    .arms.split.unknown > li::after {
      inset-inline-start: 4px;
      border-style: dotted;
      border-color: var(--rule);
      border-inline-start-width: 1.5px;
    }
    .arms.split.unknown > li::after {
      border-block-end-width: 1.5px;
    }
    .arms.split > li:first-child::before {
      inset-block-start: calc(50% - 14px);
    }
  }

  @container element (max-width: 319px) {
    .flow > li {
      grid-template-columns: minmax(min-content, 40%) minmax(0, 1fr);
    }
    .flow .value {
      font-size: var(--size-title);
    }
  }
  /* from left to right */
  @container element (min-width: 900px) {
    .flow {
      grid-template-columns: repeat(6, auto);
      grid-template-rows: auto auto minmax(64px, auto);
    }
    .flow > li {
      grid-template: subgrid / minmax(0, 1fr);
      grid-row: span 3;
    }
    .flow .name,
    .flow .value {
      padding-inline-end: 16px;
    }
    .marks {
      align-items: center;
      margin-block-start: 8px;
    }
    .marks > .people + .strand,
    .marks > .visits + .strand,
    .marks > .arms + .strand,
    .marks > .beside-fan + .fan {
      margin-inline-start: 12px;
    }
    .strand {
      height: 4px;
      min-width: 16px;
      margin-inline-end: 12px;
      background: linear-gradient(var(--strand) 0 0);
    }
    .strand.unknown {
      height: 1.5px;
      background: repeating-linear-gradient(to right, var(--rule) 0 2px, transparent 2px 6px);
    }
    .strand.into-unknown {
      margin-inline-end: 0;
    }
    .strand.beside-fan {
      display: none;
    }
    .fan {
      display: block;
      align-self: stretch;
      height: auto;
      width: 40px;
      min-width: 32px;
      margin-inline-end: 10px;
    }
    .arms {
      align-self: stretch;
    }
    .arms > li {
      padding-block: 3px;
    }
    .arms .arm {
      max-width: 168px;
    }
  }
  /* time runs as the flow does */
  :host(:dir(rtl)) :is(.fan, .visits, .visits text) {
    transform: scaleX(-1);
  }
  .visits text {
    direction: ltr;
    transform-box: fill-box;
    transform-origin: center;
  }
  /* gradients are left out in forced colours; their colours are those of the system */
  @media (forced-colors: active) {
    .flow {
      --strand: GrayText;
    }
    .strand {
      forced-color-adjust: none;
    }
  }
  @media print {
    .flow {
      break-inside: avoid;
    }
    @container element (max-width: 899px) {
      .flow > li > .marks {
        min-height: 40px;
      }
      .flow > li:last-child > .marks {
        min-height: 0;
      }
      .flow > li:not(:last-child) > .value {
        padding-block-end: 2px;
      }
    }
  }
`;
