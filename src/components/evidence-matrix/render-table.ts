// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { MeasureStyled } from '../../figure/text-style.js';
import { facetLabel, facetPlural } from '../../locales/labels.js';
import type { AxisTerm } from '../../model/matrix.js';
import type { CellContext } from './cell-context.js';
import type { GridLayout, StripLayout } from './matrix-layout.js';
import { stationsOf } from './matrix-view.js';
import { renderGrid } from './render-grid.js';
import { renderStrips, type StripOptions } from './render-strips.js';

/** What the table shows and calls. */
export interface TableOptions extends Omit<StripOptions, 'layout' | 'rows'> {
  readonly layout: GridLayout | StripLayout;
  readonly measure: MeasureStyled;
  /** Whether rows without a remark are shown while remarks are. */
  readonly areRowsUnfolded: boolean;
  readonly onUnfold: () => void;
}

/** The matrix as a table or as strips, and below it what is folded. */
export function renderTable(context: CellContext, options: TableOptions): TemplateResult {
  const { layout, measure, caption } = options;
  const { rows, folded } = foldRows(context, options.areRowsUnfolded);
  const table =
    layout.kind === 'grid'
      ? renderGrid(context, { layout, measure, caption, rows })
      : renderStrips(context, { ...options, layout, rows });
  const isWide = layout.kind === 'strips' && layout.columns < context.view.matrix.columns.length;
  return html`<div class=${isWide ? 'table-scroll' : ''}>${table}</div>
    ${folded === 0 ? nothing : renderFolded(context, options, folded)}`;
}

/** The rows shown: with remarks, those that have one and that of the selection. */
function foldRows(
  { view, path, hasRemarks }: CellContext,
  areRowsUnfolded: boolean,
): { readonly rows: readonly AxisTerm[]; readonly folded: number } {
  const all = view.matrix.rows;
  if (!hasRemarks) return { rows: all, folded: 0 };
  const { row } = stationsOf(view.matrix, path);
  const remarked = new Set(view.remarks.map((remark) => remark.row));
  const rows = all.filter(({ term }) => remarked.has(term) || term === row);
  return { rows: areRowsUnfolded ? all : rows, folded: all.length - rows.length };
}

function renderFolded(
  { view, messages }: CellContext,
  { areRowsUnfolded, onUnfold }: TableOptions,
  folded: number,
): TemplateResult {
  const { evidence, matrix } = view;
  const { rowFacet } = matrix;
  const label = areRowsUnfolded
    ? messages.tools.terms.fewer
    : messages.evidenceMatrix.folded(
        folded,
        facetLabel(evidence, messages, rowFacet),
        facetPlural(evidence, messages, rowFacet),
      );
  return html`<p class="folded">
    <button type="button" class="link" aria-expanded=${areRowsUnfolded} @click=${onUnfold}>
      ${label}
    </button>
  </p>`;
}
