// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { CoverageRemark } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { cellKind, highlightedStudies, type Tally } from '../../model/matrix.js';
import { formatPath, sameStations, type Path } from '../../model/selection.js';
import { allOf, cellPath, gapText, nameOf, type MatrixView } from './matrix-view.js';
import type { AreaPlace } from './place-area.js';

/** What the templates of all cells share. */
export interface CellContext {
  readonly view: MatrixView;
  readonly messages: Messages;
  /** Findings selected, or highlighted in another view; `undefined` if there are none. */
  readonly highlighted: ReadonlySet<number> | undefined;
  /** Findings of the selection alone, which screen readers are told about. */
  readonly selected: ReadonlySet<number> | undefined;
  /** The selected path. */
  readonly path: Path;
  /** Side of a cell in px. */
  readonly size: number;
  /** Position of areas and dots. */
  readonly place: AreaPlace;
}

/** The signs of a review's remarks, explained in the legend and in accessible names. */
export const remarkSigns: Readonly<Record<CoverageRemark['kind'], string>> = {
  'well-studied': '+',
  'under-studied': '−',
  missing: '∅',
};

/**
 * One cell, row total or column total as a button. `at` is its position for the arrow keys. It is
 * named by its description (`label`) or its content (`text`).
 */
export function renderCell(
  context: CellContext,
  row: string | undefined,
  column: string | undefined,
  tally: Tally,
  at: string,
  content: unknown,
  name: 'label' | 'text' = 'label',
): TemplateResult {
  const path = cellPath(context.view.matrix, row, column);
  return html`<button
    type="button"
    part="cell"
    class=${row === undefined || column === undefined ? 'margin' : cellKind(tally)}
    data-at=${at}
    data-key=${formatPath(path)}
    data-row=${row ?? nothing}
    data-column=${column ?? nothing}
    data-studies=${tally.studies.size}
    tabindex="-1"
    aria-pressed=${sameStations(path, context.path) ? 'true' : 'false'}
    aria-label=${name === 'label' ? describeCell(context, row, column, tally) : nothing}
  >
    ${content}
  </button>`;
}

/** Describes a cell: row, column, studies or why there are none, the selected part, remarks. */
function describeCell(
  context: CellContext,
  row: string | undefined,
  column: string | undefined,
  tally: Tally,
): string {
  const { view, messages, selected } = context;
  const { rowFacet, columnFacet } = view.matrix;
  const texts = messages.evidenceMatrix;
  const end = (facet: string, term: string | undefined): string =>
    term === undefined ? allOf(view, messages, facet) : nameOf(view, messages, facet, term);
  return texts.cell(end(rowFacet, row), end(columnFacet, column), [
    countText(context, tally),
    ...(selected === undefined || tally.studies.size === 0
      ? []
      : [texts.lit(highlightedStudies(view.evidence, tally, selected))]),
    ...remarksOn(view, row, column).map(({ kind }) => texts.remarkIn[kind]),
  ]);
}

/** The number of studies, or why there is none. */
export function countText(
  { view, messages }: Pick<CellContext, 'view' | 'messages'>,
  tally: Tally,
): string {
  const kind = cellKind(tally);
  if (kind === 'filled') return messages.studies(tally.studies.size);
  if (kind === 'filtered') return messages.evidenceMatrix.filtered(tally.hidden.size);
  return gapText(view, messages);
}

/** The reviews' remarks on one cell. */
export function remarksOn(
  view: MatrixView,
  row: string | undefined,
  column: string | undefined,
): readonly CoverageRemark[] {
  return view.remarks
    .filter((each) => each.row === row && each.column === column)
    .map(({ remark }) => remark);
}

/** A cell's picture: an area for the number of studies, the number, the sign of a remark. */
export function drawCell(
  context: CellContext,
  row: string,
  column: string,
  tally: Tally,
): TemplateResult {
  const { size, view, messages } = context;
  const [remark] = remarksOn(view, row, column);
  const text = messages.number(tally.studies.size);
  const number = svg`<text class="number" x=${size - 2} y="12">${text}</text>`;
  const sign =
    remark === undefined
      ? nothing
      : svg`<text class="remark" x=${size - 2} y=${size - 2}>${remarkSigns[remark.kind]}</text>`;
  return html`<svg width=${size} height=${size} viewBox="0 0 ${size} ${size}" aria-hidden="true">
    ${drawArea(context, tally)}${tally.studies.size === 0 ? nothing : number}${sign}
  </svg>`;
}

/** The area alone, with the highlighted part inside; a gap is a dot. */
export function drawArea(
  { view, highlighted, place }: Pick<CellContext, 'view' | 'highlighted' | 'place'>,
  tally: Tally,
): SVGTemplateResult {
  const most = Math.max(1, view.matrix.most);
  const circle = (name: string, value: number): SVGTemplateResult =>
    drawCircle(name, place, radius(value, most, place.largest));
  const kind = cellKind(tally);
  if (kind === 'gaps') return drawCircle('gap', place, 1.5);
  if (kind === 'filtered') return circle('hidden', Math.min(tally.hidden.size, most));
  if (highlighted === undefined) return circle('area', tally.studies.size);
  const part = highlightedStudies(view.evidence, tally, highlighted);
  const whole = circle('area hollow', tally.studies.size);
  return part === 0 ? whole : svg`${whole}${circle('lit', part)}`;
}

function drawCircle(name: string, { x, y }: AreaPlace, r: number): SVGTemplateResult {
  return svg`<circle class=${name} cx=${x} cy=${y} r=${r}></circle>`;
}

/** Radius in px of a circle whose area is proportional to a number. */
export function radius(value: number, most: number, largest: number): number {
  return Math.round(largest * Math.sqrt(value / most) * 100) / 100;
}

/** The total of a row or column: shown as a number, described for screen readers. */
export function renderMargin(
  context: CellContext,
  row: string | undefined,
  column: string | undefined,
  tally: Tally,
  at: string,
): TemplateResult {
  const content = html`<span aria-hidden="true">${marginNumber(context, tally)}</span
    ><span class="visually-hidden">${describeCell(context, row, column, tally)}</span>`;
  return renderCell(context, row, column, tally, at, content, 'text');
}

/** The number of a total, as `2/13` where a part is highlighted. */
function marginNumber({ view, messages, highlighted }: CellContext, tally: Tally): string {
  const all = messages.number(tally.studies.size);
  const part =
    highlighted === undefined ? 0 : highlightedStudies(view.evidence, tally, highlighted);
  return part === 0 ? all : `${messages.number(part)}/${all}`;
}
