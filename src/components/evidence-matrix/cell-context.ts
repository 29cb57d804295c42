// SPDX-License-Identifier: MIT
import type { CoverageRemark } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { cellKind, highlightedStudies, type Tally } from '../../model/matrix.js';
import { stepOf } from '../../model/count-steps.js';
import type { Path } from '../../model/selection.js';
import { hueClass } from '../internal/fragments/render-swatch.js';
import { allOf, cellPath, gapText, nameOf, stationsOf, type MatrixView } from './matrix-view.js';

/** What the templates of all cells share. */
export interface CellContext {
  readonly view: MatrixView;
  readonly messages: Messages;
  /** Findings selected, or highlighted in another view; `undefined` if there are none. */
  readonly highlighted: ReadonlySet<number> | undefined;
  /** Findings of the selection alone, which screen readers are told about. */
  readonly selected: ReadonlySet<number> | undefined;
  /** What is highlighted: a path whose terms give their hue to it. */
  readonly highlightedPath: Path;
  /** The selected path. */
  readonly path: Path;
  /** Terms whose heads are marked while their cells are pointed at. */
  readonly marked: Path;
  /** Whether the reviews' remarks are shown. */
  readonly hasRemarks: boolean;
}

/** The number of highlighted studies of a cell or total; `undefined` if nothing is highlighted. */
export function litStudies(
  { view, highlighted }: Pick<CellContext, 'view' | 'highlighted'>,
  tally: Tally,
): number | undefined {
  return highlighted === undefined
    ? undefined
    : highlightedStudies(view.evidence, tally, highlighted);
}

/** The hue of what is highlighted: that of its term on an axis with hues. */
export function litHue({ view, highlightedPath }: CellContext): number | undefined {
  const station = highlightedPath.find(({ facet }) => facet === view.hueFacet);
  return station === undefined ? undefined : view.hueOf(station.term);
}

/**
 * The classes of a cell: its tint, and whether that is faint, in a hue, or of what is highlighted.
 */
export function tintClasses(
  context: CellContext,
  row: string,
  column: string,
  tally: Tally,
): readonly string[] {
  const { view, hasRemarks } = context;
  const total = tally.studies.size;
  if (total === 0) return [];
  const lit = litStudies(context, tally);
  const hue = litHue(context);
  const isLit = lit !== undefined && lit > 0;
  const step = stepOf(view.steps, isLit ? lit : total) + 1;
  const isFaint = lit === 0 || (hasRemarks && !isLit && remarksOn(view, row, column).length === 0);
  return [
    `step-${step}`,
    ...(isFaint ? ['faint'] : []),
    ...(isLit ? ['lit'] : []),
    ...(isLit && hue !== undefined ? ['in-hue', hueClass(hue)] : []),
  ];
}

/** Describes a cell: its terms, studies or why there are none, the selected part, remarks. */
export function describeCell(
  context: CellContext,
  row: string | undefined,
  column: string | undefined,
  tally: Tally,
): string {
  const { view, messages, selected } = context;
  const texts = messages.evidenceMatrix;
  const [first, second] = pairNames(view, messages, row, column);
  return texts.cell(first, second, [
    countText(context, tally),
    ...(selected === undefined || tally.studies.size === 0
      ? []
      : [texts.lit(highlightedStudies(view.evidence, tally, selected))]),
    ...remarksOn(view, row, column).map(({ kind }) => texts.remarkIn[kind]),
  ]);
}

/** The names of a pair; a term that is missing stands for all of its facet and comes last. */
function pairNames(
  view: MatrixView,
  messages: Messages,
  row: string | undefined,
  column: string | undefined,
): readonly [string, string] {
  const { rowFacet, columnFacet } = view.matrix;
  if (row === undefined && column === undefined) return ['', ''];
  if (column === undefined)
    return [nameOf(view, messages, rowFacet, row ?? ''), allOf(view, messages, columnFacet)];
  if (row === undefined)
    return [nameOf(view, messages, columnFacet, column), allOf(view, messages, rowFacet)];
  const [first, second] = cellPath(view, row, column).map(({ facet, term }) =>
    nameOf(view, messages, facet, term),
  );
  return [first ?? '', second ?? ''];
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

/** Whether a review calls a cell missing that has studies. */
export function isContradicted(remark: CoverageRemark | undefined, tally: Tally): boolean {
  return remark?.kind === 'missing' && tally.studies.size > 0;
}

/** Whether a term's head is marked. */
export function isMarked(context: CellContext, facet: string, term: string): boolean {
  return context.marked.some((station) => station.facet === facet && station.term === term);
}

/** Whether a term is part of what is selected or highlighted, or nothing is. */
export function isChosen(
  { view, highlightedPath }: CellContext,
  axis: 'row' | 'column',
  term: string,
): boolean {
  return stationsOf(view.matrix, highlightedPath)[axis] === term;
}
