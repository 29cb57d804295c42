// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sameStations } from '../../model/selection.js';
import { cellKind, highlightedStudies, type AxisTerm, type Tally } from '../../model/matrix.js';
import { allOf, cellPath, gapText, nameOf } from './matrix-view.js';
import {
  countText,
  drawArea,
  remarksOn,
  remarkSigns,
  renderCell,
  type CellContext,
} from './render-cell.js';

/** Side of the pictures in px. */
export const listSide = 32;

/** What the lists show besides the cells, and what they call. */
export interface ListOptions {
  /** Rows that are open. */
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (row: string, open: boolean) => void;
  /** The panel of the selection, shown below the selected cell. */
  readonly details: TemplateResult | typeof nothing;
}

interface ListCell {
  readonly column: string;
  readonly cell: Tally;
}

/** The matrix as lists for narrow places: one for each row, its gaps at the end. */
export function renderLists(context: CellContext, options: ListOptions): TemplateResult {
  const row = (row: AxisTerm, index: number): TemplateResult =>
    renderRow(context, options, row, index);
  return html`<div class="lists">
    ${repeat(context.view.matrix.rows, ({ term }) => term, row)}
  </div>`;
}

function renderRow(
  context: CellContext,
  { opened, onToggle, details }: ListOptions,
  row: AxisTerm,
  index: number,
): TemplateResult {
  const { view, messages } = context;
  const { matrix } = view;
  const isOpen = opened.has(row.term);
  const filled = matrix.columns.filter(
    (column) => matrix.cell(row.term, column.term).studies.size > 0,
  ).length;
  const toggle = (event: Event): void =>
    onToggle(row.term, (event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="row-list" ?open=${isOpen} @toggle=${toggle}>
    <summary>
      <span class="row-name">${nameOf(view, messages, matrix.rowFacet, row.term)}</span>
      <span class="row-count"
        >${countText(context, row)} ·
        ${messages.evidenceMatrix.studied(filled, matrix.columns.length)}${renderSelectedPart(
          context,
          row,
        )}</span
      >
    </summary>
    ${isOpen ? renderCells(context, row, index, details) : nothing}
  </details>`;
}

function renderCells(
  context: CellContext,
  row: AxisTerm,
  index: number,
  details: ListOptions['details'],
): TemplateResult {
  const { matrix } = context.view;
  const all = matrix.columns.map(({ term }): ListCell => ({
    column: term,
    cell: matrix.cell(row.term, term),
  }));
  const gaps = all.filter(({ cell }) => cellKind(cell) === 'gaps');
  const others = all.filter(({ cell }) => cellKind(cell) !== 'gaps');
  // positions run downwards: the whole row, then studied cells, then gaps
  const at = (place: number): string => `${index * (all.length + 1) + place} 0`;
  const detailsOf = (column?: string): ListOptions['details'] =>
    sameStations(context.path, cellPath(matrix, row.term, column)) ? details : nothing;
  const item = (each: ListCell, place: number): TemplateResult =>
    html`<li>${renderStudied(context, row, each, at(place + 1))}${detailsOf(each.column)}</li>`;
  const gapAt = (place: number): string => at(others.length + 1 + place);
  const gapList = html`${renderGaps(context, row, gaps, gapAt)}
  ${gaps.map(({ column }) => detailsOf(column))}`;
  return html`<ul class="cells">
      <li>${renderWhole(context, row, at(0))}${detailsOf()}</li>
      ${repeat(others, columnOf, item)}
    </ul>
    ${gaps.length === 0 ? nothing : gapList}`;
}

/** The button of a whole row. */
function renderWhole(context: CellContext, row: AxisTerm, at: string): TemplateResult {
  const { view, messages } = context;
  const name = allOf(view, messages, view.matrix.columnFacet);
  const content = html`<span>${renderRowName(context, row)}${name}</span
    >${renderCount(context, row)}`;
  return renderCell(context, row.term, undefined, row, at, content, 'text');
}

/** The button of a cell with studies in view or hidden by the filter. */
function renderStudied(
  context: CellContext,
  row: AxisTerm,
  { column, cell }: ListCell,
  at: string,
): TemplateResult {
  const picture = html`<svg width=${listSide} height=${listSide} aria-hidden="true">
    ${drawArea(context, cell)}
  </svg>`;
  const name = renderName(context, row, column);
  const content = html`${picture}<span>${name}</span>${renderCount(context, cell)}`;
  return renderCell(context, row.term, column, cell, at, content, 'text');
}

function renderGaps(
  context: CellContext,
  row: AxisTerm,
  gaps: readonly ListCell[],
  at: (place: number) => string,
): TemplateResult {
  const { view, messages } = context;
  const text = gapText(view, messages);
  const item = ({ column, cell }: ListCell, place: number): TemplateResult => {
    const name = renderName(context, row, column);
    const content = html`${name}<span class="visually-hidden">, ${text}</span>`;
    return html`<li>
      ${renderCell(context, row.term, column, cell, at(place), content, 'text')}
    </li>`;
  };
  return html`<p class="gap-heading">
      <span aria-hidden="true">· </span>${messages.labelled(text, '')}
    </p>
    <ul class="gap-list">
      ${repeat(gaps, columnOf, item)}
    </ul>`;
}

function columnOf({ column }: ListCell): string {
  return column;
}

function renderCount(context: CellContext, cell: Tally): TemplateResult {
  return html`<span>${countText(context, cell)}${renderSelectedPart(context, cell)}</span>`;
}

/** The row's name for screen readers, which hear a button out of its list. */
function renderRowName({ view, messages }: CellContext, { term }: AxisTerm): TemplateResult {
  return html`<span class="visually-hidden"
    >${nameOf(view, messages, view.matrix.rowFacet, term)},
  </span>`;
}

/** The name of a cell: its row for screen readers, its column, and remarks. */
function renderName(context: CellContext, row: AxisTerm, column: string): TemplateResult {
  const { view, messages } = context;
  const remarks = remarksOn(view, row.term, column).map(
    ({ kind }) =>
      html`<span class="remark-word"
        ><span aria-hidden="true">${remarkSigns[kind]}</span>
        ${messages.evidenceMatrix.remarkIn[kind]}</span
      >`,
  );
  const name = nameOf(view, messages, view.matrix.columnFacet, column);
  return html`${renderRowName(context, row)}${name} ${remarks}`;
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

/**
 * The number of selected studies, if any. Not the highlighted ones: text that comes and goes would
 * move the page under the pointer.
 */
function renderSelectedPart(
  { view, messages, selected }: CellContext,
  tally: Tally,
): TemplateResult | typeof nothing {
  const part = selected === undefined ? 0 : highlightedStudies(view.evidence, tally, selected);
  return part === 0
    ? nothing
    : html`<span class="lit-part">${messages.evidenceMatrix.lit(part)}</span>`;
}
