// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { facetLabel } from '../../locales/labels.js';
import type { Path } from '../../model/selection.js';
import { isStandIn, shortAxisLabel } from '../internal/fragments/axis-label.js';
import { drawCell, renderCell, renderMargin, type CellContext } from './render-cell.js';

/** Least and greatest side of a cell, in px; then what stands around the cells. */
const sides = { least: 34, greatest: 48 };
const headWidth = 150;
const totalWidth = 56;
const border = 1;

/** The side of a cell for which so many columns fit into a width in px; `undefined` where no readable one does. */
export function fittingSize(columns: number, width: number): number | undefined {
  const size = Math.min(
    sides.greatest,
    Math.floor((width - headWidth - totalWidth - border) / Math.max(1, columns)) - border,
  );
  return size < sides.least ? undefined : size;
}

/** The matrix as a table: one button for each cell and margin. `marked` are the stations that are selected or pointed at. */
export function renderGrid(context: CellContext, title: string, marked: Path): TemplateResult {
  const { view, messages } = context;
  const { matrix, evidence } = view;
  const { rowFacet, columnFacet, rows, columns } = matrix;
  const words = messages.evidenceMatrix;
  const isMarked = (facet: string, term: string): boolean =>
    marked.some((station) => station.facet === facet && station.term === term);
  const head = (scope: 'row' | 'col', facet: string, term: string): TemplateResult =>
    html`<th
      scope=${scope}
      class=${`${isMarked(facet, term) ? 'marked ' : ''}${isStandIn(term) ? 'stand-in' : ''}`}
    >
      <span>${shortAxisLabel(evidence, messages, facet, term)}</span>
    </th>`;
  return html`<table part="table" class="matrix" aria-describedby="hint">
    <caption class="visually-hidden">
      ${title}
    </caption>
    <thead>
      <tr>
        <td class="corner">
          ${words.corner(facetLabel(evidence, messages, rowFacet), facetLabel(evidence, messages, columnFacet))}
        </td>
        ${repeat(
          columns,
          ({ term }) => term,
          ({ term }) => head('col', columnFacet, term),
        )}
        <th scope="col" class="total"><span>${words.total}</span></th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        rows,
        ({ term }) => term,
        (row, index) =>
          html`<tr>
            ${head('row', rowFacet, row.term)}
            ${repeat(
              columns,
              ({ term }) => term,
              (column, place) => {
                const cell = matrix.cell(row.term, column.term);
                return html`<td>
                  ${renderCell(context, row.term, column.term, cell, `${index} ${place}`, drawCell(context, row.term, column.term, cell))}
                </td>`;
              },
            )}
            <td class="total">
              ${renderMargin(context, row.term, undefined, row, `${index} ${columns.length}`)}
            </td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${words.total}</th>
        ${repeat(
          columns,
          ({ term }) => term,
          (column, place) =>
            html`<td>
              ${renderMargin(context, undefined, column.term, column, `${rows.length} ${place}`)}
            </td>`,
        )}
        <td class="total all">${messages.number(matrix.studies.size)}</td>
      </tr>
    </tfoot>
  </table>`;
}
