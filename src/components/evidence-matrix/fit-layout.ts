// SPDX-License-Identifier: MIT
import type { MeasureStyled } from '../../figure/text-style.js';
import type { Messages } from '../../locales/index.js';
import { shortAxisLabel } from '../internal/fragments/axis-label.js';
import { layoutMatrix, type GridLayout, type StripLayout } from './matrix-layout.js';
import type { MatrixView } from './matrix-view.js';

/** The layout of a matrix for a width, px, with room for the numbers that a selection brings. */
export function fitLayout(
  { evidence, matrix }: MatrixView,
  messages: Messages,
  measure: MeasureStyled,
  width: number,
): GridLayout | StripLayout {
  const { rows, columns, rowFacet, columnFacet } = matrix;
  const most = messages.number(rows.reduce((max, row) => Math.max(max, row.studies.size), 0));
  return layoutMatrix({
    width,
    measure,
    rowNames: rows.map(({ term }) => shortAxisLabel(evidence, messages, rowFacet, term)),
    columnNames: columns.map(({ term }) => shortAxisLabel(evidence, messages, columnFacet, term)),
    widestPart: messages.partOf(most, most),
    widestTotal: most,
  });
}
