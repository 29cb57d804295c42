// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { CoverageRemark } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { cellKind, litStudies, type Tally } from '../../model/matrix.js';
import { formatPath, sameStations, type Path } from '../../model/selection.js';
import { allOf, cellPath, gapWords, nameOf, type MatrixView } from './matrix-view.js';
import type { AreaPlace } from './place-area.js';

/** What every cell is drawn from. */
export interface CellContext {
  readonly view: MatrixView;
  readonly messages: Messages;
  /** Findings that the selection or another view's pointing lights; `undefined` where nothing is. */
  readonly lit: ReadonlySet<number> | undefined;
  /** Findings of the selection alone: what speech tells. */
  readonly selected: ReadonlySet<number> | undefined;
  /** What is selected. */
  readonly path: Path;
  /** Side of a cell in px. */
  readonly size: number;
  /** Where areas and dots stand. */
  readonly place: AreaPlace;
}

/** The signs of a review's remarks; the legend and speech say them in words. */
export const remarkSigns: Readonly<Record<CoverageRemark['kind'], string>> = {
  'well-studied': '+',
  'under-studied': '−',
  missing: '∅',
};

/** One cell, row end or column end as a button. `at` is its place for the arrow keys. Its name is in words, or its own `text` content. */
export function renderCell(
  context: CellContext,
  row: string | undefined,
  column: string | undefined,
  tally: Tally,
  at: string,
  content: unknown,
  name: 'words' | 'text' = 'words',
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
    aria-label=${name === 'words' ? speakCell(context, row, column, tally) : nothing}
  >
    ${content}
  </button>`;
}

/** A cell in words: row, column, number of studies or why there is none, the selected part, the review's remark. */
export function speakCell(
  context: CellContext,
  row: string | undefined,
  column: string | undefined,
  tally: Tally,
): string {
  const { view, messages, selected } = context;
  const { rowFacet, columnFacet } = view.matrix;
  const words = messages.evidenceMatrix;
  const end = (facet: string, term: string | undefined): string =>
    term === undefined ? allOf(view, messages, facet) : nameOf(view, messages, facet, term);
  return words.cell(end(rowFacet, row), end(columnFacet, column), [
    countWords(context, tally),
    ...(selected === undefined || tally.studies.size === 0
      ? []
      : [words.lit(litStudies(view.evidence, tally, selected))]),
    ...remarksOn(view, row, column).map(({ kind }) => words.remarkIn[kind]),
  ]);
}

/** The number of studies, or why there is none. */
export function countWords(
  { view, messages }: Pick<CellContext, 'view' | 'messages'>,
  tally: Tally,
): string {
  const kind = cellKind(tally);
  return kind === 'filled'
    ? messages.studies(tally.studies.size)
    : kind === 'filtered'
      ? messages.evidenceMatrix.filtered(tally.hidden.size)
      : gapWords(view, messages);
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

/** A cell's picture: an area for the number of studies with the lit part inside, the number, the sign of the review's remark. */
export function drawCell(
  context: CellContext,
  row: string,
  column: string,
  tally: Tally,
): TemplateResult {
  const { size, view, messages } = context;
  const [remark] = remarksOn(view, row, column);
  const number =
    tally.studies.size === 0
      ? nothing
      : svg`<text class="number" x=${size - 2} y="12">${messages.number(tally.studies.size)}</text>`;
  const sign =
    remark === undefined
      ? nothing
      : svg`<text class="remark" x=${size - 2} y=${size - 2}>${remarkSigns[remark.kind]}</text>`;
  return html`<svg width=${size} height=${size} viewBox="0 0 ${size} ${size}" aria-hidden="true">
    ${drawArea(context, tally)}${number}${sign}
  </svg>`;
}

/** The area alone; a gap is a dot where areas have their centre. */
export function drawArea(
  { view, lit, place }: Pick<CellContext, 'view' | 'lit' | 'place'>,
  tally: Tally,
): SVGTemplateResult {
  const { x, y, largest } = place;
  const most = Math.max(1, view.matrix.most);
  const kind = cellKind(tally);
  if (kind === 'gaps') return svg`<circle class="gap" cx=${x} cy=${y} r="1.5"></circle>`;
  if (kind === 'filtered')
    return svg`<circle class="hidden" cx=${x} cy=${y} r=${radius(Math.min(tally.hidden.size, most), most, largest)}></circle>`;
  const part = lit === undefined ? undefined : litStudies(view.evidence, tally, lit);
  const whole = svg`<circle class=${part === undefined ? 'area' : 'area hollow'} cx=${x} cy=${y} r=${radius(tally.studies.size, most, largest)}></circle>`;
  return part === undefined || part === 0
    ? whole
    : svg`${whole}<circle class="lit" cx=${x} cy=${y} r=${radius(part, most, largest)}></circle>`;
}

/** Radius in px of a circle whose area is to the largest as a number is to the most. */
export function radius(value: number, most: number, largest: number): number {
  return Math.round(largest * Math.sqrt(value / most) * 100) / 100;
}

/** A row's or column's end: its number for the eye, its words for the ear. */
export function renderMargin(
  context: CellContext,
  row: string | undefined,
  column: string | undefined,
  tally: Tally,
  at: string,
): TemplateResult {
  const content = html`<span aria-hidden="true">${marginNumber(context, tally)}</span
    ><span class="visually-hidden">${speakCell(context, row, column, tally)}</span>`;
  return renderCell(context, row, column, tally, at, content, 'text');
}

/** A margin's number, with its lit part before it where there is one. */
function marginNumber({ view, messages, lit }: CellContext, tally: Tally): string {
  const all = messages.number(tally.studies.size);
  const part = lit === undefined ? 0 : litStudies(view.evidence, tally, lit);
  return part === 0 ? all : `${messages.number(part)}/${all}`;
}
