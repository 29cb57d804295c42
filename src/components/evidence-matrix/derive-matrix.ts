// SPDX-License-Identifier: MIT
import type { MeasureStyled } from '../../figure/text-style.js';
import type { Messages } from '../../locales/index.js';
import type { Axes } from '../../model/axis-terms.js';
import type { Drawable } from '../internal/evidence-element.js';
import { shortAxisLabel } from '../internal/fragments/axis-label.js';
import { memo } from '../../view/memo.js';
import { layoutMatrix, type GridLayout, type StripLayout } from './matrix-layout.js';
import {
  axesOf,
  deriveMatrixView,
  readableTerms,
  type MatrixView,
  type ViewSettings,
} from './matrix-view.js';

/** A matrix and its layout. */
export interface FittedMatrix {
  readonly view: MatrixView;
  readonly layout: GridLayout | StripLayout;
}

/** What a matrix is fitted to. */
export interface FitSettings extends Axes {
  readonly missing: string;
  /** Whether terms are shown beyond those that are readable or fit. */
  readonly showAll: boolean;
  readonly measure: MeasureStyled;
  /** Width of the element, px. */
  readonly width: number;
}

/** Derives a matrix for a width; strips have only the columns that fit. Keeps the last results. */
export class MatrixDerivation {
  readonly #axes = memo(axesOf);
  readonly #all = memo(deriveMatrixView);
  readonly #fitting = memo(deriveMatrixView);
  readonly #settings = memo(settingsOf);
  readonly #fittingSettings = memo(settingsOf);

  derive({ evidence, filter }: Drawable, messages: Messages, settings: FitSettings): FittedMatrix {
    const { missing, showAll, measure, width } = settings;
    const { rows, columns } = this.#axes(evidence, messages, settings.rows, settings.columns);
    const most = showAll ? Infinity : readableTerms;
    const all = this.#settings(rows, columns, missing, most, most);
    const view = this.#all(evidence, filter, messages, all);
    const layout = fitLayout(view, messages, measure, width);
    const isCut = layout.kind === 'strips' && layout.columns < view.matrix.columns.length;
    if (showAll || !isCut) return { view, layout };
    const fitting = this.#fittingSettings(rows, columns, missing, most, layout.columns);
    const fitted = this.#fitting(evidence, filter, messages, fitting);
    return { view: fitted, layout: fitLayout(fitted, messages, measure, width) };
  }
}

function settingsOf(
  rows: string,
  columns: string,
  missing: string,
  maxRows: number,
  maxColumns: number,
): ViewSettings {
  return { rows, columns, missing, maxRows, maxColumns };
}

/** The layout of a matrix for a width, px, with room for the numbers that a selection brings. */
function fitLayout(
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
