// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MeasureStyled } from '../../figure/text-style.js';
import type { AxisTerm } from '../../model/matrix.js';
import { isStandIn, shortAxisLabel } from '../internal/fragments/axis-label.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import { allOf } from './matrix-view.js';
import { isChosen, isMarked, type CellContext } from './cell-context.js';
import { twoLines, type GridLayout } from './matrix-layout.js';
import { renderCell, renderCellButton } from './render-cell.js';
import { renderColumnMargin, renderRowMargin } from './render-margin.js';

/** What the table shows besides the cells. */
export interface GridOptions {
  readonly layout: GridLayout;
  readonly measure: MeasureStyled;
  /** What the table is called. */
  readonly caption: string;
  /** The rows shown: without those that are folded. */
  readonly rows: readonly AxisTerm[];
}

/** The matrix as a table of buttons. */
export function renderGrid(context: CellContext, options: GridOptions): TemplateResult {
  const { matrix } = context.view;
  const { layout, caption, rows } = options;
  const { columns, columnFacet } = matrix;
  const { label, pitch, end, heads, isDense, isStacked } = layout;
  const classes = ['matrix', heads, isDense ? 'dense' : '', isStacked ? 'stacked' : ''];
  const row = (row: AxisTerm, index: number): TemplateResult =>
    renderRow(context, options, row, index);
  const column = (column: AxisTerm, index: number): TemplateResult =>
    renderColumnHead(context, options, column, index);
  return html`<table
    part="table"
    class=${classes.filter((name) => name !== '').join(' ')}
    width=${label + pitch * columns.length + end}
    aria-describedby="hint"
  >
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <colgroup>
      <col width=${label} />
      ${columns.map(() => html`<col width=${pitch} />`)}
      <col width=${end} />
    </colgroup>
    <thead>
      <tr>
        <td></td>
        ${repeat(columns, termOf, column)}
        <th scope="col">
          <span class="visually-hidden">${allOf(context.view, context.messages, columnFacet)}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      ${repeat(rows, termOf, row)}
    </tbody>
  </table>`;
}

function renderColumnHead(
  context: CellContext,
  { layout, measure }: GridOptions,
  column: AxisTerm,
  index: number,
): TemplateResult {
  const { evidence, matrix } = context.view;
  const { term } = column;
  const name = shortAxisLabel(evidence, context.messages, matrix.columnFacet, term);
  const lines =
    layout.heads === 'flat' ? twoLines(name, (text) => measure(text, 12, 400)).lines : [name];
  const margin = renderColumnMargin(context, column, layout.hasParts);
  const words = html`<span class="words lines-${layout.headSize}"
    >${lines.map((line) => html`<span class="line">${line} </span>`)}</span
  >`;
  const content = layout.heads === 'flat' ? html`${margin}${words}` : html`${words}${margin}`;
  const classes = ['head', ...headClasses(context, 'column', term)];
  const slanted = layout.heads === 'angled' ? layout.headSize + 62 : nothing;
  return html`<th scope="col" abbr=${name} height=${slanted}>
    ${renderCellButton(context, {
      row: undefined,
      column: term,
      tally: column,
      at: `0 ${index + 1}`,
      classes,
      content,
    })}
  </th>`;
}

function renderRow(
  context: CellContext,
  { layout }: GridOptions,
  row: AxisTerm,
  index: number,
): TemplateResult {
  const { evidence, matrix } = context.view;
  const { term } = row;
  const name = shortAxisLabel(evidence, context.messages, matrix.rowFacet, term);
  const cells = repeat(matrix.columns, termOf, (column, place) => {
    const tally = matrix.cell(term, column.term);
    const at = `${index + 1} ${place + 1}`;
    const cell = { row: term, column: column.term, tally, at };
    return html`<td>${renderCell(context, cell, layout.hasParts)}</td>`;
  });
  const head = renderCellButton(context, {
    row: term,
    column: undefined,
    tally: row,
    at: `${index + 1} 0`,
    classes: ['head', ...headClasses(context, 'row', term)],
    content: html`<span class="words">${wholeWords(name)}</span>`,
  });
  return html`<tr>
    <th scope="row" abbr=${name}>${head}</th>
    ${cells}
    <td class="total">${renderRowMargin(context, row, layout.bar)}</td>
  </tr>`;
}

/** Classes of a head: pointed at, part of a selection, beside one, or a stand-in. */
export function headClasses(
  context: CellContext,
  axis: 'row' | 'column',
  term: string,
): readonly string[] {
  const { matrix } = context.view;
  const facet = axis === 'row' ? matrix.rowFacet : matrix.columnFacet;
  const isBeside = context.highlightedPath.some((station) => station.facet === facet);
  const state = isChosen(context, axis, term) ? 'chosen' : isBeside ? 'beside' : '';
  return [
    ...(state === '' ? [] : [state]),
    ...(isMarked(context, facet, term) ? ['marked'] : []),
    ...(isStandIn(term) ? ['stand-in'] : []),
  ];
}

function termOf({ term }: AxisTerm): string {
  return term;
}
