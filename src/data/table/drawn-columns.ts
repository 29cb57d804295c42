// SPDX-License-Identifier: MIT
import { areDrawable, isParentColumn } from '../drawable-terms.js';
import type { Problem } from '../problems.js';
import { eachInSlices, type Sliced } from '../slices.js';
import { defaultColumns, leastColumns } from '../word-facets.js';
import type { TableRow } from './check-rows.js';
import { areOwnWords, type TermStudies } from './own-words.js';
import { measuredFacet } from './settle-columns.js';
import { readEffects } from './read-directions.js';
import { columnsOfMarks, findOddColumns } from './odd-columns.js';
import type { TableColumn } from './table-columns.js';
import { termsOf } from './table-dataset.js';

/** What a figure of a table shows where its author names no columns. */
export interface DrawnColumns {
  /** `undefined` for the default ones that the table has. */
  readonly columns: readonly string[] | undefined;
  readonly notices: readonly Problem[];
}

/**
 * Chooses the columns of words in the order of the table, at most four. The default ones are drawn
 * where a table has all of them, or no column of its own. What was measured is drawn only where
 * there are no two other columns.
 */
export function* chooseColumns(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  where: string,
): Sliced<DrawnColumns> {
  const withTerms = yield* findTerms(rows, columns);
  const marked = columnsOfMarks(withTerms);
  const found = withTerms.filter(
    (each) => !marked.includes(each) && areDrawable([...each.terms.keys()]),
  );
  const named = found.filter(({ isMeasured }) => !isMeasured);
  const ofRows = named.filter(({ isOwn, label, terms }) => isOwn && areOwnWords(label, terms));
  const kept = named.filter((each) => !ofRows.includes(each));
  const usual = defaultColumns.flatMap((name) => kept.filter(({ facet }) => facet === name));
  const isUsual =
    usual.length === defaultColumns.length ||
    (usual.length >= leastColumns && kept.every(({ isOwn }) => !isOwn));
  const all = kept.length < leastColumns ? found.filter((each) => !ofRows.includes(each)) : kept;
  const drawn = isUsual ? usual : all.slice(0, defaultColumns.length);
  const others = all.filter((each) => !drawn.includes(each) && (each.isOwn || !isUsual));
  const names = (list: readonly Found[]): string => list.map(({ facet }) => facet).join(', ');
  const notice = (details: Problem['details'], column = {}): Problem => ({
    ...{ where, code: 'undrawn-column', details },
    ...column,
  });
  return {
    columns: isUsual ? undefined : drawn.map(({ facet }) => facet),
    notices: [
      ...ofRows.map(({ facet, label, terms }) =>
        notice({ field: facet, word: [...terms.keys()][0] ?? '' }, { column: label }),
      ),
      ...(others.length === 0 ? [] : [notice({ known: names(drawn), found: names(others) })]),
      ...findOddColumns(
        withTerms.filter(({ isMeasured }) => !isMeasured),
        where,
      ),
    ],
  };
}

/** A column of terms. */
interface Found {
  /** Its name in the attribute `columns`. */
  readonly facet: string;
  readonly label: string;
  /** Whether it is none of the library's own. */
  readonly isOwn: boolean;
  readonly isMeasured: boolean;
  readonly terms: TermStudies;
}

/** Fields that name terms, as columns without a field do. */
const termFields: readonly TableColumn['field'][] = [
  ...(['word', 'species', 'stream', 'support', 'route', 'effects', 'endpoints'] as const),
  undefined,
];

function* findTerms(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): Sliced<readonly Found[]> {
  const hasColumn = (name: string): boolean => columns.some((each) => each.name === name);
  const named = columns
    .filter(({ name, field }) => termFields.includes(field) && !isParentColumn(name, hasColumn))
    .map((column) => ({ column, terms: new Map<string, string | undefined>() }));
  const hasDirections = columns.some(({ field }) => field === 'direction');
  yield* eachInSlices(rows, ({ cells }) => {
    const study = cells.get('study');
    for (const { column, terms } of named)
      for (const term of termsOf(cells.get(column.name)))
        terms.set(term, !terms.has(term) || terms.get(term) === study ? study : undefined);
  });
  return named.map(({ column, terms }) => {
    const measured = measuredFacet(column);
    return {
      facet: measured ?? column.name,
      label: column.label,
      isOwn: column.field === undefined,
      isMeasured: measured !== undefined && (hasDirections || [...terms.keys()].some(isDirected)),
      terms,
    };
  });
}

const isDirected = (term: string): boolean =>
  readEffects(term).some(({ direction }) => direction !== undefined);
