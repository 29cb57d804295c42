// SPDX-License-Identifier: MIT
import type { Messages } from '../../locales/index.js';
import { facetPlural } from '../../locales/labels.js';
import { missingOptions } from '../../model/axis-terms.js';
import type { Evidence, Missing } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import {
  buildMatrix,
  cellRemarks,
  claimedCounts,
  type CellRemark,
  type ClaimedCount,
  type Matrix,
} from '../../model/matrix.js';
import type { Path } from '../../model/selection.js';
import type { InView } from '../../model/hidden.js';
import { axisLabel } from '../internal/fragments/axis-label.js';

/** The matrix and what it was derived from. */
export interface MatrixView {
  readonly evidence: Evidence;
  readonly filter: Filter;
  readonly matrix: Matrix;
  readonly inView: InView;
  /** The reviews' remarks on the cells shown. */
  readonly remarks: readonly CellRemark[];
  /** Study counts of the reviews that differ from the number of studies they cite. */
  readonly claims: readonly ClaimedCount[];
}

/**
 * Number of rows and of columns shown until a reader asks for all: more are slow and unreadable.
 */
export const readableTerms = 40;

/** Derives the view from checked settings. */
export function deriveMatrixView(
  evidence: Evidence,
  filter: Filter,
  rows: string,
  columns: string,
  missing: string,
  maxTerms: number,
): MatrixView {
  const choice: Missing = missingOptions.find((option) => option === missing) ?? 'nearest';
  const matrix = buildMatrix(evidence, { rows, columns, filter, missing: choice, maxTerms });
  const [rowTerms, columnTerms] = [
    new Set(matrix.rows.map(({ term }) => term)),
    new Set(matrix.columns.map(({ term }) => term)),
  ];
  return {
    evidence,
    filter,
    matrix,
    inView: { filter, records: matrix.records, leftOut: [], missing: matrix.missing },
    remarks: cellRemarks(evidence, rows, columns).filter(
      (remark) => rowTerms.has(remark.row) && columnTerms.has(remark.column),
    ),
    claims: [rows, columns]
      .flatMap((facet) => claimedCounts(evidence, facet))
      .filter(({ claimed, cited }) => claimed !== cited.size),
  };
}

/** The full name of a term, stand-ins included. */
export function nameOf(view: MatrixView, messages: Messages, facet: string, term: string): string {
  return axisLabel(view.evidence, messages, facet, term);
}

/** What a margin stands for, such as `all outcomes`. */
export function allOf(view: MatrixView, messages: Messages, facet: string): string {
  return messages.evidenceMatrix.totalOf(facetPlural(view.evidence, messages, facet));
}

/** The path of a cell; of a row without a column, of a column without a row. */
export function cellPath(
  matrix: Matrix,
  row: string | undefined,
  column: string | undefined,
): Path {
  return [
    ...(row === undefined ? [] : [{ facet: matrix.rowFacet, term: row }]),
    ...(column === undefined ? [] : [{ facet: matrix.columnFacet, term: column }]),
  ];
}

/** The row and the column that a path names. */
export function stationsOf(
  matrix: Matrix,
  path: Path,
): { readonly row: string | undefined; readonly column: string | undefined } {
  const row = path.find(({ facet }) => facet === matrix.rowFacet);
  const column = path.find((station) => station.facet === matrix.columnFacet && station !== row);
  return { row: row?.term, column: column?.term };
}

/** The text of a gap, which does not mention reviews if the data have none. */
export function gapText(view: MatrixView, messages: Messages): string {
  return view.evidence.dataset.reviews.length > 0
    ? messages.evidenceMatrix.gap
    : messages.evidenceMatrix.gapOwn;
}
