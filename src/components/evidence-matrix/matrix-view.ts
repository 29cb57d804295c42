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
import type { InView } from '../../model/unlit.js';
import { axisLabel } from '../internal/fragments/axis-label.js';

/** Everything that is drawn, from the evidence and the settings. */
export interface MatrixView {
  readonly evidence: Evidence;
  readonly filter: Filter;
  readonly matrix: Matrix;
  readonly inView: InView;
  /** The reviews' own remarks on the cells that are shown. */
  readonly remarks: readonly CellRemark[];
  /** The reviews' own counts that differ from what they cite. */
  readonly claims: readonly ClaimedCount[];
}

/** What a matrix of more terms would cost in time it would lack in sense: the reader asks for the rest. */
export const readableTerms = 40;

/** Makes a view; settings have been checked before. */
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

/** The path that a cell stands for; without a column a whole row, without a row a whole column. */
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

/** The row and column that a path names, where it names one of either. */
export function stationsOf(
  matrix: Matrix,
  path: Path,
): { readonly row: string | undefined; readonly column: string | undefined } {
  const row = path.find(({ facet }) => facet === matrix.rowFacet);
  const column = path.find((station) => station.facet === matrix.columnFacet && station !== row);
  return { row: row?.term, column: column?.term };
}

/** How emptiness is worded: data without reviews are not called reviews. */
export function gapWords(view: MatrixView, messages: Messages): string {
  return view.evidence.dataset.reviews.length > 0
    ? messages.evidenceMatrix.gap
    : messages.evidenceMatrix.gapOwn;
}
