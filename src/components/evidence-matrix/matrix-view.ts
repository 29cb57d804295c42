// SPDX-License-Identifier: MIT
import { compareNames } from '../../data/compare-names.js';
import { once } from '../../data/once.js';
import { huesOf, type HueOf } from '../../figure/hues.js';
import type { Messages } from '../../locales/index.js';
import { facetPlural } from '../../locales/labels.js';
import { missingOptions } from '../../model/axis-facets.js';
import { chooseAxes, type Axes } from '../../model/axis-terms.js';
import { countSteps, type CountStep } from '../../model/count-steps.js';
import type { Evidence, Missing } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import type { InView } from '../../model/hidden.js';
import { buildMatrix, cellRemarks, type CellRemark, type Matrix } from '../../model/matrix.js';
import type { Path } from '../../model/selection.js';
import { axisLabel } from '../internal/fragments/axis-label.js';

/** The matrix and what it was derived from. */
export interface MatrixView {
  readonly evidence: Evidence;
  readonly filter: Filter;
  readonly matrix: Matrix;
  readonly inView: InView;
  /** Facets of the axes in the order in which they are named and selected. */
  readonly facets: readonly [string, string];
  /** The ranges of numbers that share a tint. */
  readonly steps: readonly CountStep[];
  /** The facet whose terms have hues, if an axis has any. */
  readonly hueFacet: string | undefined;
  readonly hueOf: HueOf;
  /** The reviews' remarks on the cells shown. */
  readonly remarks: readonly CellRemark[];
}

/** What a view is derived from. */
export interface ViewSettings extends Axes {
  readonly missing: string;
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** The options of the attribute `missing`. */
export const matrixMissing: readonly Missing[] = ['gathered', ...missingOptions];

/**
 * Number of rows and of columns shown until a reader asks for all: more are slow and unreadable.
 */
export const readableTerms = 40;

/** Derives the view from checked settings. */
export function deriveMatrixView(
  evidence: Evidence,
  filter: Filter,
  messages: Messages,
  settings: ViewSettings,
): MatrixView {
  const { rows, columns } = settings;
  const missing = matrixMissing.find((option) => option === settings.missing) ?? 'gathered';
  // sorting asks for the same names again and again
  const namesIn = once((facet: string) =>
    once((term: string) => axisLabel(evidence, messages, facet, term)),
  );
  const compare = compareNames(messages.language);
  const matrix = buildMatrix(evidence, {
    ...settings,
    filter,
    missing,
    compareNames: (facet, a, b) => compare(namesIn(facet)(a), namesIn(facet)(b)),
  });
  const [rowTerms, columnTerms] = [
    new Set(matrix.rows.map(({ term }) => term)),
    new Set(matrix.columns.map(({ term }) => term)),
  ];
  const order = [...evidence.facets.keys()];
  const isInOrder = order.indexOf(rows) <= order.indexOf(columns);
  const hueFacet = hueFacetOf(evidence, settings);
  return {
    evidence,
    filter,
    matrix,
    inView: { filter, records: matrix.records, leftOut: [], missing: matrix.missing },
    facets: isInOrder ? [rows, columns] : [columns, rows],
    steps: countSteps(matrix.most),
    hueFacet,
    hueOf: huesOf(evidence, hueFacet ?? 'source'),
    remarks: cellRemarks(evidence, rows, columns).filter(
      (remark) => rowTerms.has(remark.row) && columnTerms.has(remark.column),
    ),
  };
}

/** Hues mean sources; data without sources give them to their columns. */
function hueFacetOf(evidence: Evidence, { rows, columns }: Axes): string | undefined {
  if (rows === 'source' || columns === 'source') return 'source';
  return evidence.termIds('source').length === 0 ? columns : undefined;
}

/** The axes in force, from those that the author or a reader set. */
export function axesOf(
  evidence: Evidence,
  messages: Messages,
  rows: string,
  columns: string,
): Axes {
  return chooseAxes(evidence, { rows, columns }, (facet) =>
    Math.max(
      0,
      ...evidence
        .termIds(facet)
        .slice(0, readableTerms)
        .map((term) => roughWidth(axisLabel(evidence, messages, facet, term))),
    ),
  );
}

/** The width of a text in letters; a Chinese character is as wide as two. */
function roughWidth(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** The full name of a term, stand-ins included. */
export function nameOf(view: MatrixView, messages: Messages, facet: string, term: string): string {
  return axisLabel(view.evidence, messages, facet, term);
}

/** What a head stands for besides its term, such as `all outcomes`. */
export function allOf(view: MatrixView, messages: Messages, facet: string): string {
  return messages.evidenceMatrix.totalOf(facetPlural(view.evidence, messages, facet));
}

/** The path of a cell; of a row without a column, of a column without a row. */
export function cellPath(
  { matrix, facets }: MatrixView,
  row: string | undefined,
  column: string | undefined,
): Path {
  const stations = [
    ...(row === undefined ? [] : [{ facet: matrix.rowFacet, term: row }]),
    ...(column === undefined ? [] : [{ facet: matrix.columnFacet, term: column }]),
  ];
  return facets[0] === matrix.rowFacet ? stations : stations.reverse();
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

/** The hue of a term of an axis; `undefined` if its facet has none. */
export function axisHue(
  { hueFacet, hueOf }: MatrixView,
  facet: string,
  term: string,
): number | undefined {
  return facet === hueFacet ? hueOf(term) : undefined;
}

/** The text of a gap, which does not mention reviews if the data have none. */
export function gapText(view: MatrixView, messages: Messages): string {
  return view.evidence.dataset.reviews.length > 0
    ? messages.evidenceMatrix.gap
    : messages.evidenceMatrix.gapOwn;
}
