// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { AxisTerm } from '../../model/matrix.js';
import { renderCount } from '../internal/fragments/render-count.js';
import { hueClass } from '../internal/fragments/render-swatch.js';
import { litHue, litStudies, type CellContext } from './cell-context.js';
import { axisHue } from './matrix-view.js';

/** Sizes of the bars, px: a column's width and greatest height, a row's height. */
const bars = { columnWidth: 20, columnHeight: 40, rowHeight: 10, least: 1.5 } as const;

/** The bar of a column in its hue, with its number above. */
export function renderColumnMargin(
  context: CellContext,
  column: AxisTerm,
  hasParts: boolean,
): TemplateResult {
  const { matrix } = context.view;
  const scale = bars.columnHeight / largest(matrix.columns);
  const lit = litStudies(context, column);
  const length = lengthOf(column.studies.size, scale);
  const part = lit === undefined ? undefined : lengthOf(lit, scale);
  const hue = axisHue(context.view, matrix.columnFacet, column.term);
  return html`<span class="margin-number" aria-hidden="true"
      >${renderTotal(context, column, lit, hasParts)}</span
    ><svg
      class=${barClass(hue)}
      width=${bars.columnWidth}
      height=${Math.max(1, length)}
      aria-hidden="true"
    >
      ${drawBar(context, part, hue, (rest) =>
        rest === 'whole'
          ? { x: 0, y: 0, width: bars.columnWidth, height: length }
          : { x: 0, y: length - (part ?? 0), width: bars.columnWidth, height: part ?? 0 },
      )}
    </svg>`;
}

/** The bar of a row with its number after it; `bar` is the length of the longest, px. */
export function renderRowMargin(context: CellContext, row: AxisTerm, bar: number): TemplateResult {
  const { matrix } = context.view;
  const scale = bar / largest(matrix.rows);
  const lit = litStudies(context, row);
  const length = lengthOf(row.studies.size, scale);
  const part = lit === undefined ? undefined : lengthOf(lit, scale);
  const hue = axisHue(context.view, matrix.rowFacet, row.term);
  return html`<svg
      class=${barClass(hue)}
      width=${Math.max(1, length)}
      height=${bars.rowHeight}
      aria-hidden="true"
    >
      ${drawBar(context, part, hue, (rest) => ({
        x: 0,
        y: 0,
        width: rest === 'whole' ? length : (part ?? 0),
        height: bars.rowHeight,
      }))}</svg
    >${renderTotal(context, row, lit, true)}`;
}

/** A total; under a selection `4 of 15`, where there is no room for that the 4 alone. */
export function renderTotal(
  { messages }: CellContext,
  { studies }: AxisTerm,
  lit: number | undefined,
  hasParts: boolean,
): TemplateResult {
  if (hasParts || lit === undefined || lit === 0) return renderCount(messages, studies.size, lit);
  return renderCount(messages, lit);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A whole bar, pale under a selection, and the part of it that is highlighted. */
function drawBar(
  context: CellContext,
  part: number | undefined,
  hue: number | undefined,
  boxOf: (which: 'whole' | 'part') => Box,
): SVGTemplateResult {
  const partHue = litHue(context);
  const ownHue = hue === undefined && partHue !== undefined ? hueClass(partHue) : '';
  const whole = drawBox(part === undefined ? 'whole' : 'whole rest', boxOf('whole'));
  return svg`${whole}${part === undefined || part === 0 ? nothing : drawBox(`part ${ownHue}`, boxOf('part'))}`;
}

function drawBox(classes: string, { x, y, width, height }: Box): SVGTemplateResult {
  return svg`<rect class=${classes} x=${x} y=${y} width=${width} height=${height}></rect>`;
}

function barClass(hue: number | undefined): string {
  return hue === undefined ? 'margin-bar' : `margin-bar hued ${hueClass(hue)}`;
}

function lengthOf(value: number, scale: number): number {
  return value === 0 ? 0 : Math.max(bars.least, Math.round(value * scale * 10) / 10);
}

function largest(terms: readonly AxisTerm[]): number {
  return terms.reduce((most, { studies }) => Math.max(most, studies.size), 1);
}
