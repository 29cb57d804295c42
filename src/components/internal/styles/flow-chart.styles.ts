// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of flow charts: boxes joined by arrows, with dashed outlines for what is unknown. */
export const flowChartStyles = css`
  .root {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  .card {
    border: 1px solid var(--line);
    border-radius: 8px;
    padding: var(--gap);
    background: var(--ground);
  }
  .cards {
    display: grid;
    gap: calc(var(--gap) * 1.5);
    list-style: none;
  }
  .columns {
    display: grid;
    gap: calc(var(--gap) * 1.5);
    align-items: start;
    margin-block-start: var(--gap);
  }
  .aside {
    display: grid;
    gap: var(--gap);
  }
  .flow {
    list-style: none;
    display: grid;
    gap: 26px;
    min-width: 0;
  }
  .step {
    position: relative;
    min-width: 0;
  }
  .step + .step::before {
    content: '';
    position: absolute;
    inset-block: -26px 100%;
    inset-inline-start: calc(50% - 1px);
    height: 22px;
    border-inline-start: 2px solid var(--muted);
  }
  .step + .step::after {
    content: '';
    position: absolute;
    top: -9px;
    left: calc(50% - 5px);
    border: 5px solid transparent;
    border-block-start: 8px solid var(--muted);
    border-block-end: 0;
  }
  .step.open::before,
  .step.open + .step::before {
    border-inline-start-style: dashed;
  }
  .box {
    border: 1.5px solid var(--muted);
    border-radius: 6px;
    padding: 8px 12px;
    background: var(--surface);
  }
  .open > .box,
  .box.open {
    border-style: dashed;
    background: none;
  }
  .box-head {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
    justify-content: space-between;
  }
  .step-name {
    font-weight: 600;
  }
  .count {
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .kicker {
    font-size: 13px;
    font-weight: 600;
    color: var(--quiet);
  }
  .unknown {
    display: inline-block;
    border: 1px dashed var(--muted);
    border-radius: 4px;
    padding: 0 6px;
    color: var(--quiet);
    font-size: 13px;
    font-style: normal;
    font-weight: 400;
  }
  .note,
  .locator,
  .quiet-text {
    color: var(--quiet);
    font-size: 13px;
  }
  .warning {
    border-inline-start: 4px solid var(--warn);
    padding-inline-start: 10px;
  }
  .warning > .kicker {
    color: var(--warn);
  }
  .warning ul {
    list-style: none;
    display: grid;
    gap: 8px;
  }
  .warning li > strong {
    display: inline-block;
    margin-inline-end: 0.35em;
  }
  .warning li > strong:lang(zh) {
    margin-inline-end: 0;
  }
  .warning li > strong::first-letter {
    text-transform: uppercase;
  }
  .facts > div {
    display: grid;
    gap: 0 10px;
    font-size: 14px;
    padding-block: 2px;
  }
  dt {
    color: var(--quiet);
    font-size: 13px;
    line-height: 21px;
  }
  .branch {
    display: none;
    width: 100%;
    height: 16px;
    margin-block-start: 6px;
    overflow: visible;
  }
  .branch path {
    fill: none;
    stroke: var(--muted);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .parts {
    list-style: none;
    display: grid;
    gap: 6px;
    margin-block-start: 6px;
  }
  .part > .box {
    height: 100%;
    background: var(--ground);
  }
  .part-name {
    font-weight: 600;
  }
  .bar {
    display: block;
    width: 100%;
    height: 8px;
    margin-block: 3px;
  }
  .bar .ground {
    fill: var(--ground);
    stroke: var(--muted);
    vector-effect: non-scaling-stroke;
  }
  .bar .value {
    fill: var(--accent);
  }
  button.choose {
    font-weight: 600;
  }
  button[aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--ground);
  }
  .card[aria-current='true'],
  .card.lit {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  @container (min-width: 440px) {
    .facts > div {
      grid-template-columns: minmax(92px, 24%) 1fr;
    }
    .branch {
      display: block;
    }
    .parts {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0;
      margin: 0;
    }
    .parts.many {
      grid-auto-flow: row;
      grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
      gap: 8px 0;
      margin-block-start: 6px;
    }
    .part {
      padding-inline: 4px;
    }
  }
  @container (min-width: 860px) {
    .columns {
      grid-template-columns: minmax(250px, 34%) minmax(0, 1fr);
    }
    .columns.flow-first {
      grid-template-columns: minmax(0, 1fr) minmax(250px, 38%);
    }
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'],
    .card[aria-current='true'],
    .card.lit {
      outline: 2px solid Highlight;
    }
    .bar .value {
      fill: Highlight;
    }
    .branch path {
      stroke: CanvasText;
    }
    .step + .step::after {
      forced-color-adjust: none;
      border-block-start-color: CanvasText;
    }
  }
  @media print {
    .step,
    .warning {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`;
