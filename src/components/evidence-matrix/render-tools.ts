// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { fileName } from '../../export/export-file.js';
import { writeMatrixCsv } from '../../export/matrix-csv.js';
import { filterPhrase } from '../../locales/filter-sentence.js';
import type { Messages } from '../../locales/index.js';
import { facetLabel, pathLabel } from '../../locales/labels.js';
import type { Axes } from '../../model/axis-terms.js';
import type { Path } from '../../model/selection.js';
import { download } from '../internal/download.js';
import { renderFacetChoice } from '../internal/fragments/render-facet-choice.js';
import { renderSave, renderSaveRow } from '../internal/fragments/render-save.js';
import { nameOf, type MatrixView } from './matrix-view.js';

/** The choice of the two facets; choosing that of the other axis swaps them. */
export function renderAxes(
  { evidence, matrix }: MatrixView,
  messages: Messages,
  onAxes: (axes: Axes) => void,
): TemplateResult {
  const texts = messages.evidenceMatrix;
  const { rowFacet: rows, columnFacet: columns } = matrix;
  const setRows = (facet: string): void =>
    onAxes({ rows: facet, columns: facet === columns ? rows : columns });
  const setColumns = (facet: string): void =>
    onAxes({ rows: facet === rows ? columns : rows, columns: facet });
  return html`<h3>${texts.axes}</h3>
    <div class="axes">
      ${renderFacetChoice(evidence, messages, texts.rows, rows, setRows)}
      ${renderFacetChoice(evidence, messages, texts.columns, columns, setColumns)}
    </div>`;
}

/** What is saved. */
export interface MatrixSave {
  readonly view: MatrixView;
  readonly messages: Messages;
  readonly path: Path;
  /** Findings of the selection; `undefined` without one. */
  readonly selected: ReadonlySet<number> | undefined;
}

/** The matrix as a table of numbers, and the findings behind it or behind a selection. */
export function renderMatrixSave({ view, messages, path, selected }: MatrixSave): TemplateResult {
  const { evidence, matrix, filter } = view;
  const { save } = messages.tools;
  const { dataset } = evidence;
  const records =
    selected === undefined
      ? matrix.records
      : evidence.records.filter(({ index }) => selected.has(index));
  const saveTable = (): void => {
    const total = messages.evidenceMatrix.total;
    const corner = facetLabel(evidence, messages, matrix.rowFacet);
    const text = writeMatrixCsv({
      matrix,
      nameOf: (facet, term) => nameOf(view, messages, facet, term),
      corner,
      total,
    });
    download(text, fileName(dataset, 'csv', 'matrix'), 'text/csv');
  };
  const use = messages.evidenceMatrix.table(matrix.rows.length, matrix.columns.length);
  return renderSave({
    evidence,
    messages,
    records,
    own: [renderSaveRow('matrix', 'CSV', use, saveTable)],
    scope:
      selected === undefined
        ? save.inView(filterPhrase(evidence, messages, filter))
        : save.selected(pathLabel(evidence, messages, path)),
    fileWord: 'findings',
  });
}
