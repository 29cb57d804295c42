// SPDX-License-Identifier: MIT
import { jsonText } from '../../data/json-text.js';
import type { Messages } from '../../locales/index.js';
import { facetLabel, facetPlural, pathLabel, termLabel } from '../../locales/labels.js';
import { countCells, highlightedStudies, type AxisTerm, type Tally } from '../../model/matrix.js';
import type { Path } from '../../model/selection.js';
import { isContradicted } from './cell-context.js';
import { cellPath, nameOf, stationsOf, type MatrixView } from './matrix-view.js';

/** The first line and the quiet line below it. */
export interface HeadTexts {
  readonly title: string;
  readonly line: string;
}

/**
 * What the matrix says without a selection: how many pairs have a study, and which has most. In
 * strips the foot says what empty cells are.
 */
export function matrixTexts(
  view: MatrixView,
  messages: Messages,
  kind: 'grid' | 'strips' = 'grid',
): HeadTexts {
  const { matrix, evidence, facets } = view;
  const texts = messages.evidenceMatrix;
  const { filled, filtered, gaps } = countCells(matrix);
  const [first, second] = facets.map((facet) => facetLabel(evidence, messages, facet));
  return {
    title: texts.pairs(filled, filled + filtered + gaps, first ?? '', second ?? ''),
    line: messages.sentences([
      mostText(view, messages),
      kind === 'grid' ? emptyText(view, messages) : '',
    ]),
  };
}

/** The answer to a selection, whose findings in view are given. */
export function answerTexts(
  view: MatrixView,
  messages: Messages,
  path: Path,
  findings: ReadonlySet<number>,
): HeadTexts {
  const { matrix, evidence } = view;
  const texts = messages.evidenceMatrix;
  const { row, column } = stationsOf(matrix, path);
  const empty = emptyText(view, messages);
  if (path.length === 2 && row !== undefined && column !== undefined) {
    const tally = matrix.cell(row, column);
    const [first, second] = cellPath(view, row, column).map(({ facet, term }) =>
      nameOf(view, messages, facet, term),
    );
    return {
      title: texts.answerPair(first ?? '', second ?? '', tally.studies.size),
      line: messages.sentences([
        tally.hidden.size > 0 && tally.studies.size > 0 ? texts.alsoHidden(tally.hidden.size) : '',
        empty,
      ]),
    };
  }
  const isAlone = path.length === 1 && (row !== undefined || column !== undefined);
  if (isAlone) return answerTerm(view, messages, row, column);
  const filled = matrix.rows.flatMap((each) =>
    matrix.columns.map((other) => matrix.cell(each.term, other.term)),
  );
  const lit = filled.filter((tally) => highlightedStudies(evidence, tally, findings) > 0).length;
  const all = filled.filter(({ studies }) => studies.size > 0).length;
  return { title: texts.answerOther(pathLabel(evidence, messages, path), lit, all), line: empty };
}

/** On how many terms of the other axis a term has studies, and on which most. */
function answerTerm(
  view: MatrixView,
  messages: Messages,
  row: string | undefined,
  column: string | undefined,
): HeadTexts {
  const { matrix, evidence } = view;
  const texts = messages.evidenceMatrix;
  const others = row === undefined ? matrix.rows : matrix.columns;
  const [facet, other] =
    row === undefined
      ? [matrix.columnFacet, matrix.rowFacet]
      : [matrix.rowFacet, matrix.columnFacet];
  const cellOf = ({ term }: AxisTerm): Tally =>
    row === undefined ? matrix.cell(term, column ?? '') : matrix.cell(row, term);
  const filled = others.filter((each) => cellOf(each).studies.size > 0);
  const name = nameOf(view, messages, facet, row ?? column ?? '');
  if (filled.length === 0)
    return { title: texts.answerNone(name), line: emptyText(view, messages) };
  const most = filled.reduce((best, each) =>
    cellOf(each).studies.size > cellOf(best).studies.size ? each : best,
  );
  const largest = cellOf(most).studies.size;
  const isAlone = filled.filter((each) => cellOf(each).studies.size === largest).length === 1;
  const mostOf =
    isAlone && filled.length > 1
      ? texts.mostTerm(nameOf(view, messages, other, most.term), largest)
      : '';
  return {
    title: texts.answer(
      name,
      other,
      filled.length,
      others.length,
      facetPlural(evidence, messages, other),
    ),
    line: messages.sentences([mostOf, emptyText(view, messages)]),
  };
}

/** The pair with most studies, or how many share the first place; empty where none has two. */
function mostText(view: MatrixView, messages: Messages): string {
  const { matrix } = view;
  const texts = messages.evidenceMatrix;
  if (matrix.most < 2) return '';
  const fullest = matrix.rows.flatMap((row) =>
    matrix.columns
      .filter((column) => matrix.cell(row.term, column.term).studies.size === matrix.most)
      .map((column) => cellPath(view, row.term, column.term)),
  );
  const [only, ...more] = fullest;
  if (only === undefined) return '';
  if (more.length > 0) return texts.mostPairs(fullest.length, matrix.most);
  const [first, second] = only.map(({ facet, term }) => nameOf(view, messages, facet, term));
  return texts.mostPair(first ?? '', second ?? '', matrix.most);
}

/** What empty cells are; empty where there are none. */
export function emptyText({ evidence, matrix }: MatrixView, messages: Messages): string {
  const { filtered, gaps } = countCells(matrix);
  if (filtered + gaps === 0) return '';
  const texts = messages.evidenceMatrix;
  return evidence.dataset.reviews.length > 0 ? texts.empty : texts.emptyOwn;
}

/** Who remarks on how many pairs, and in how many of them a study contradicts that. */
export function remarksLine(view: MatrixView, messages: Messages): string {
  const { remarks, matrix, evidence } = view;
  const reviews = [...new Set(remarks.map(({ remark }) => remark.review ?? ''))].filter(
    (review) => review !== '',
  );
  const names = messages.list(
    reviews.map((review) => termLabel(evidence, messages, 'review', review)),
  );
  const pairs = new Set(remarks.map(({ row, column }) => jsonText([row, column])));
  const against = remarks.filter(({ row, column, remark }) =>
    isContradicted(remark, matrix.cell(row, column)),
  );
  return messages.evidenceMatrix.remarksLine(names, pairs.size, against.length);
}
