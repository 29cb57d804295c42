// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Styles of the View panel. */
export const viewPanelStyles = css`
  .setting {
    display: block;
    min-width: 0;
    margin: 0;
    border: 0;
    border-block-start: 1px solid var(--line);
    padding: 10px 0 12px;
    font-size: 12px;
  }
  .setting > :is(h4, legend),
  .setting label > span:first-child {
    display: block;
    padding: 0;
    color: var(--quiet);
    font-size: 12px;
    font-weight: 400;
    line-height: 20px;
  }
  fieldset.setting > legend {
    /* inside the line, as in other blocks */
    float: inline-start;
    width: 100%;
    margin-block-end: 4px;
  }
  fieldset.setting > .segments {
    clear: both;
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    max-width: 100%;
    border-radius: 4px;
    padding: 1px;
    background: var(--pressed);
  }
  .setting .segment {
    display: block;
    position: relative;
  }
  .segment input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    min-height: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .setting .segment > span {
    display: grid;
    place-items: center;
    min-height: 30px;
    border-radius: 3px;
    padding-inline: 8px;
    color: var(--quiet);
    line-height: 16px;
  }
  .segment:hover > span {
    color: var(--text);
  }
  .segment > input:checked + span {
    background: var(--ground);
    color: var(--text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--pressed);
  }
  .segment > input:focus-visible + span {
    outline: 2px solid var(--accent);
    outline-offset: -1px;
  }
  .setting.pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px 12px;
  }
  .setting.pair label {
    display: block;
  }
  .setting.pair label:last-child {
    grid-column: 2;
  }
  .setting select {
    width: 100%;
    min-height: 32px;
    border-color: var(--rule);
    border-radius: 4px;
    padding-inline: 6px;
    font-size: 13px;
  }
  .setting.pair + .panel-line {
    border-block-start: 1px solid var(--line);
    padding-block-start: 6px;
  }
  .column-rows {
    list-style: none;
  }
  .column-rows > li {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    margin-inline: -8px 0;
    border-radius: 4px;
    padding-inline: 4px 8px;
    position: relative;
  }
  .column-rows > li:is(:hover, :focus-within) {
    background: var(--hover);
  }
  .handle {
    color: var(--muted);
    cursor: grab;
    touch-action: none;
  }
  .earlier path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .handle:active {
    cursor: grabbing;
  }
  .handle path {
    fill: currentColor;
  }
  .column-name {
    font-size: 13px;
    font-weight: 600;
  }
  .column-note {
    flex: 1;
    color: var(--quiet);
  }
  .column-tools {
    display: flex;
    gap: 12px;
    color: var(--quiet);
  }
  @media not (pointer: coarse) {
    .column-rows > li:not(:hover, :focus-within) .column-tools {
      opacity: 0;
    }
  }
  .column-rows > [data-dragged] {
    opacity: 0.5;
  }
  .column-rows > :is([data-drop-before], [data-drop-after])::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    border-block-start: 2px solid var(--text);
  }
  .column-rows > [data-drop-before]::after {
    inset-block-start: -1px;
  }
  .column-rows > [data-drop-after]::after {
    inset-block-end: -1px;
  }
  .add {
    display: flex;
    align-items: baseline;
    gap: 10px;
    margin-block-start: 8px;
    color: var(--quiet);
  }
  .add .choice {
    color: var(--text);
  }
  @media (pointer: coarse), (max-width: 639px) {
    .column-rows > li,
    .setting select,
    .setting .segment > span {
      min-height: 44px;
    }
    .handle,
    .earlier {
      width: 44px;
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .segments {
      border: 1px solid CanvasText;
    }
    .segment > input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
