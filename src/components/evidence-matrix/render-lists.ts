// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sameStations } from '../../model/selection.js';
import { cellKind, litStudies, type AxisTerm, type Tally } from '../../model/matrix.js';
import { allOf, cellPath, gapWords, nameOf } from './matrix-view.js';
import {
  countWords,
  drawArea,
  remarksOn,
  remarkSigns,
  renderCell,
  type CellContext,
} from './render-cell.js';

/** Side of the pictures in px. */
export const listSide = 32;

/** What the lists need beside the cells. */
export interface ListOptions {
  /** Rows that are open. */
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (row: string, open: boolean) => void;
  /** The panel of what is selected: in a long list it stands where it was asked for. */
  readonly details: TemplateResult | typeof nothing;
}

interface ListCell {
  readonly column: string;
  readonly cell: Tally;
}

/** The matrix for narrow places: one list for each row, the gaps together at its end. */
export function renderLists(context: CellContext, options: ListOptions): TemplateResult {
  const { view, messages } = context;
  const { matrix } = view;
  return html`<div class="lists">
    ${repeat(
      matrix.rows,
      ({ term }) => term,
      (row, index) => {
        const filled = matrix.columns.filter(
          (column) => matrix.cell(row.term, column.term).studies.size > 0,
        ).length;
        return html`<details
          class="row-list"
          ?open=${options.opened.has(row.term)}
          @toggle=${(event: Event) => options.onToggle(row.term, (event.currentTarget as HTMLDetailsElement).open)}
        >
          <summary>
            <span class="row-name">${nameOf(view, messages, matrix.rowFacet, row.term)}</span>
            <span class="row-count"
              >${countWords(context, row)} ·
              ${messages.evidenceMatrix.studied(filled, matrix.columns.length)}${renderLitPart(context, row)}</span
            >
          </summary>
          ${options.opened.has(row.term) ? renderRow(context, row, index, options.details) : nothing}
        </details>`;
      },
    )}
  </div>`;
}

function renderRow(
  context: CellContext,
  row: AxisTerm,
  index: number,
  details: ListOptions['details'],
): TemplateResult {
  const { view, messages } = context;
  const { matrix } = view;
  const all = matrix.columns.map(({ term }): ListCell => ({
    column: term,
    cell: matrix.cell(row.term, term),
  }));
  const gaps = all.filter(({ cell }) => cellKind(cell) === 'gaps');
  const others = all.filter(({ cell }) => cellKind(cell) !== 'gaps');
  // places run on downwards: first the row as a whole, then what is studied, then the gaps
  const at = (place: number): string => `${index * (all.length + 1) + place} 0`;
  const detailsOf = (column?: string): unknown =>
    sameStations(context.path, cellPath(matrix, row.term, column)) ? details : nothing;
  const name = (column: string): string => nameOf(view, messages, matrix.columnFacet, column);
  const sign = (column: string): unknown =>
    remarksOn(view, row.term, column).map(
      ({ kind }) =>
        html`<span class="remark-word"
          ><span aria-hidden="true">${remarkSigns[kind]}</span>
          ${messages.evidenceMatrix.remarkIn[kind]}</span
        >`,
    );
  const rowName = html`<span class="visually-hidden"
    >${nameOf(view, messages, matrix.rowFacet, row.term)},
  </span>`;
  const count = (cell: Tally): TemplateResult =>
    html`<span>${countWords(context, cell)}${renderLitPart(context, cell)}</span>`;
  return html`<ul class="cells">
      <li>
        ${renderCell(context, row.term, undefined, row, at(0), html`<span>${rowName}${allOf(view, messages, matrix.columnFacet)}</span>${count(row)}`, 'text')}${detailsOf()}
      </li>
      ${repeat(
        others,
        ({ column }) => column,
        ({ column, cell }, place) => {
          const picture = html`<svg width=${listSide} height=${listSide} aria-hidden="true">
            ${drawArea(context, cell)}
          </svg>`;
          return html`<li>
            ${renderCell(context, row.term, column, cell, at(place + 1), html`${picture}<span>${rowName}${name(column)} ${sign(column)}</span>${count(cell)}`, 'text')}${detailsOf(column)}
          </li>`;
        },
      )}
    </ul>
    ${
      gaps.length === 0
        ? nothing
        : html`<p class="gap-heading">
              <span aria-hidden="true">· </span>${messages.labelled(gapWords(view, messages), '')}
            </p>
            <ul class="gap-list">
              ${repeat(
                gaps,
                ({ column }) => column,
                ({ column, cell }, place) => {
                  const content = html`${rowName}${name(column)} ${sign(column)}<span
                      class="visually-hidden"
                      >, ${gapWords(view, messages)}</span
                    >`;
                  return html`<li>
                    ${renderCell(context, row.term, column, cell, at(others.length + 1 + place), content, 'text')}
                  </li>`;
                },
              )}
            </ul>
            ${gaps.map(({ column }) => detailsOf(column))}`
    }`;
}

/** Whether the panel of a selection has a place inside the lists. */
export function holdsDetails(
  { view: { matrix }, path }: CellContext,
  opened: ReadonlySet<string>,
): boolean {
  return matrix.rows.some(
    ({ term }) =>
      opened.has(term) &&
      [undefined, ...matrix.columns.map((column) => column.term)].some((column) =>
        sameStations(path, cellPath(matrix, term, column)),
      ),
  );
}

/** How many studies of a place are selected, where some are. Not those another view points at: words that come and go would move the page under the pointer. */
function renderLitPart(
  { view, messages, selected }: CellContext,
  tally: Tally,
): TemplateResult | typeof nothing {
  const part = selected === undefined ? 0 : litStudies(view.evidence, tally, selected);
  return part === 0
    ? nothing
    : html`<span class="lit-part">${messages.evidenceMatrix.lit(part)}</span>`;
}
