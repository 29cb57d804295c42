// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { facetLabel } from '../../locales/labels.js';
import type { AxisTerm } from '../../model/matrix.js';
import type { Path } from '../../model/selection.js';
import { isStandIn, shortAxisLabel } from '../internal/fragments/axis-label.js';
import { drawCell, renderCell, renderMargin, type CellContext } from './render-cell.js';

/** Least and greatest side of a cell, px. */
const sides = { least: 34, greatest: 48 };
/** Widths of the row heads, of the totals and of a border, px. */
const headWidth = 150;
const totalWidth = 56;
const border = 1;

/** The side of a cell with which columns fit into a width in px; `undefined` if it is too small. */
export function fittingSize(columns: number, width: number): number | undefined {
  const size = Math.min(
    sides.greatest,
    Math.floor((width - headWidth - totalWidth - border) / Math.max(1, columns)) - border,
  );
  return size < sides.least ? undefined : size;
}

/** The matrix as a table of buttons. `marked` holds the stations selected or highlighted. */
export function renderGrid(context: CellContext, title: string, marked: Path): TemplateResult {
  const { view, messages } = context;
  const { matrix, evidence } = view;
  const { rowFacet, columnFacet, rows, columns } = matrix;
  const { corner, total } = messages.evidenceMatrix;
  const [rowLabel, columnLabel] = [
    facetLabel(evidence, messages, rowFacet),
    facetLabel(evidence, messages, columnFacet),
  ];
  const columnHead = ({ term }: AxisTerm): TemplateResult =>
    renderHead(context, 'col', columnFacet, term, marked);
  const columnTotal = (column: AxisTerm, place: number): TemplateResult =>
    html`<td>
      ${renderMargin(context, undefined, column.term, column, `${rows.length} ${place}`)}
    </td>`;
  const row = (row: AxisTerm, index: number): TemplateResult =>
    html`<tr>
      ${renderHead(context, 'row', rowFacet, row.term, marked)} ${renderCells(context, row, index)}
      <td class="total">
        ${renderMargin(context, row.term, undefined, row, `${index} ${columns.length}`)}
      </td>
    </tr>`;
  return html`<table part="table" class="matrix" aria-describedby="hint">
    <caption class="visually-hidden">
      ${title}
    </caption>
    <thead>
      <tr>
        <td class="corner">${corner(rowLabel, columnLabel)}</td>
        ${repeat(columns, termOf, columnHead)}
        <th scope="col" class="total"><span>${total}</span></th>
      </tr>
    </thead>
    <tbody>
      ${repeat(rows, termOf, row)}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${total}</th>
        ${repeat(columns, termOf, columnTotal)}
        <td class="total all">${messages.number(matrix.studies.size)}</td>
      </tr>
    </tfoot>
  </table>`;
}

function renderHead(
  { view, messages }: CellContext,
  scope: 'row' | 'col',
  facet: string,
  term: string,
  marked: Path,
): TemplateResult {
  const isMarked = marked.some((station) => station.facet === facet && station.term === term);
  const classes = `${isMarked ? 'marked ' : ''}${isStandIn(term) ? 'stand-in' : ''}`;
  return html`<th scope=${scope} class=${classes}>
    <span>${shortAxisLabel(view.evidence, messages, facet, term)}</span>
  </th>`;
}

function renderCells(context: CellContext, row: AxisTerm, index: number): unknown {
  const { matrix } = context.view;
  return repeat(matrix.columns, termOf, ({ term }, place) => {
    const cell = matrix.cell(row.term, term);
    const picture = drawCell(context, row.term, term, cell);
    return html`<td>
      ${renderCell(context, row.term, term, cell, `${index} ${place}`, picture)}
    </td>`;
  });
}

function termOf({ term }: AxisTerm): string {
  return term;
}
