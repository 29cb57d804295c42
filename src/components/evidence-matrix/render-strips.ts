// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { facetPlural } from '../../locales/labels.js';
import { cellKind, type AxisTerm, type Tally } from '../../model/matrix.js';
import { formatPath, type Path } from '../../model/selection.js';
import { shortAxisLabel } from '../internal/fragments/axis-label.js';
import { hueClass, renderSwatch } from '../internal/fragments/render-swatch.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import {
  countText,
  isContradicted,
  litStudies,
  remarksOn,
  tintClasses,
  type CellContext,
} from './cell-context.js';
import type { StripLayout } from './matrix-layout.js';
import { allOf, axisHue, cellPath, nameOf } from './matrix-view.js';
import { headClasses } from './render-grid.js';
import { renderTotal } from './render-margin.js';
import { renderStripBlock } from './render-strip-block.js';

/** What the strips show besides the cells, and what they call. */
export interface StripOptions {
  readonly layout: StripLayout;
  readonly caption: string;
  /** The rows shown: without those that are folded. */
  readonly rows: readonly AxisTerm[];
  /** Rows that are open. */
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (row: string) => void;
  readonly onSelect: (path: Path) => void;
  /** The studies of the selection, shown in the row that holds it. */
  readonly details: TemplateResult | typeof nothing;
}

/** The matrix as a strip of squares for each row, which opens to its numbers. */
export function renderStrips(context: CellContext, options: StripOptions): TemplateResult {
  const { view, messages } = context;
  const { matrix } = view;
  const { layout, caption, rows } = options;
  const { label, pitch, end } = layout;
  const column = (column: AxisTerm): TemplateResult => renderStripHead(context, column);
  const row = (row: AxisTerm, index: number): TemplateResult =>
    renderStrip(context, options, row, index);
  return html`<table
    part="table"
    class="matrix strips"
    width=${label + pitch * matrix.columns.length + end}
    aria-describedby="hint"
  >
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <colgroup>
      <col width=${label} />
      ${matrix.columns.map(() => html`<col width=${pitch} />`)}
      <col width=${end} />
    </colgroup>
    <thead>
      <tr>
        <td></td>
        ${repeat(matrix.columns, termOf, column)}
        <th scope="col">
          <span class="visually-hidden">${allOf(view, messages, matrix.columnFacet)}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      ${repeat(rows, termOf, row)}
    </tbody>
  </table>`;
}

/** The name of a column, upright, with a dash in its hue. */
function renderStripHead(context: CellContext, { term }: AxisTerm): TemplateResult {
  const { view, messages } = context;
  const facet = view.matrix.columnFacet;
  const hue = axisHue(view, facet, term);
  const dash = hue === undefined ? nothing : html`<span class="dash ${hueClass(hue)}"></span>`;
  return html`<th scope="col" class=${headClasses(context, 'column', term).join(' ')}>
    <span class="upright">${shortAxisLabel(view.evidence, messages, facet, term)}</span>${dash}
  </th>`;
}

function renderStrip(
  context: CellContext,
  options: StripOptions,
  row: AxisTerm,
  index: number,
): TemplateResult {
  const { view, messages } = context;
  const { matrix, evidence } = view;
  const { layout, opened, onToggle } = options;
  const { term } = row;
  const isOpen = opened.has(term);
  const name = nameOf(view, messages, matrix.rowFacet, term);
  const hue = axisHue(view, matrix.rowFacet, term);
  const filled = matrix.columns.filter(
    (column) => cellKind(matrix.cell(term, column.term)) === 'filled',
  ).length;
  const label = messages.evidenceMatrix.row(
    name,
    row.studies.size,
    filled,
    matrix.columns.length,
    facetPlural(evidence, messages, matrix.columnFacet),
  );
  const lit = litStudies(context, row);
  const toggle = (): void => onToggle(term);
  const block = html`<tr class="opened">
    <td colspan=${matrix.columns.length + 2}>${renderStripBlock(context, options, row, index)}</td>
  </tr>`;
  return html`<tr class=${isOpen ? 'strip open' : 'strip'} @click=${toggle}>
      <th scope="row" class=${headClasses(context, 'row', term).join(' ')}>
        <button
          type="button"
          class="strip-name"
          data-at="${index} 0"
          data-key=${formatPath(cellPath(view, term, undefined))}
          data-strip=${term}
          data-studies=${row.studies.size}
          tabindex="-1"
          aria-expanded=${isOpen}
        >
          ${hue === undefined ? nothing : renderSwatch(hue)}
          <span class="words" aria-hidden="true">${wholeWords(name)}</span>
          <span class="visually-hidden">${label}</span>
        </button>
      </th>
      ${matrix.columns.map((column) =>
        renderSquare(context, term, column.term, matrix.cell(term, column.term)),
      )}
      <td class="total">${renderTotal(context, row, lit, layout.hasParts)}</td>
    </tr>
    ${isOpen ? block : nothing}`;
}

/** A square in the tint of its number, which screen readers hear. */
function renderSquare(
  context: CellContext,
  row: string,
  column: string,
  tally: Tally,
): TemplateResult {
  const { view, hasRemarks } = context;
  const [remark] = remarksOn(view, row, column);
  const classes = [
    'square',
    ...tintClasses(context, row, column, tally),
    ...(hasRemarks && isContradicted(remark, tally) ? ['against'] : []),
    ...(hasRemarks && remark !== undefined && tally.studies.size === 0 ? ['remarked'] : []),
  ];
  return html`<td>
    <span class=${classes.join(' ')}></span
    ><span class="visually-hidden">${countText(context, tally)}</span>
  </td>`;
}

function termOf({ term }: AxisTerm): string {
  return term;
}
