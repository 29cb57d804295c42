// SPDX-License-Identifier: MIT
import type { Matrix } from '../model/matrix.js';
import { formatCsv } from './csv-table.js';

/** What a table of counts is written from. */
export interface MatrixTable {
  readonly matrix: Matrix;
  /** The name of a term of a facet. */
  readonly nameOf: (facet: string, term: string) => string;
  /** Heads of the first column and of the totals. */
  readonly corner: string;
  readonly total: string;
}

/**
 * Formats a matrix as a table of counts of studies: a line for each row, a column for each column,
 * the totals last. Totals count each study once. A gap is 0.
 */
export function writeMatrixCsv({ matrix, nameOf, corner, total }: MatrixTable): string {
  const { rows, columns, rowFacet, columnFacet, cell, studies } = matrix;
  const header = [corner, ...columns.map(({ term }) => nameOf(columnFacet, term)), total];
  const lines = rows.map((row) => [
    nameOf(rowFacet, row.term),
    ...columns.map(({ term }) => cell(row.term, term).studies.size),
    row.studies.size,
  ]);
  const last = [total, ...columns.map((column) => column.studies.size), studies.size];
  return formatCsv(header, [...lines, last]);
}
