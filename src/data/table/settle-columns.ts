// SPDX-License-Identifier: MIT
import { eachInSlices, type Sliced } from '../slices.js';
import { splitTerms } from './read-cells.js';
import { readEffects } from './read-directions.js';
import type { SplitRow } from './split-table.js';
import type { ColumnField, TableColumn } from './table-columns.js';

/** What is measured, by the field that holds it. */
const measured: Partial<Record<ColumnField, string>> = { effects: 'target', endpoints: 'endpoint' };

/** The facet of what a column measured; `undefined` for other columns. */
export function measuredFacet({ field }: TableColumn): string | undefined {
  return field === undefined ? undefined : measured[field];
}

/** Settles what only the whole table tells of its columns. */
export function* settleColumns(
  columns: readonly TableColumn[],
  rows: readonly SplitRow[],
): Sliced<readonly TableColumn[]> {
  return (yield* areMeasured(columns, rows))
    ? columns
    : columns.map((column) => asTerms(column, columns));
}

/** A cell in four: names may end in a sign as well, such as `CD4+`. */
const leastDirected = 0.25;
/** Terms of a cell that are looked at. */
const termsLookedAt = 20;

/**
 * Whether columns such as `target` hold what was measured: the table has a column by the field's own
 * name, or directions. Else they are columns of terms, such as the targets of drugs.
 */
function* areMeasured(columns: readonly TableColumn[], rows: readonly SplitRow[]): Sliced<boolean> {
  const places = [...columns.entries()].flatMap(([at, column]) =>
    measuredFacet(column) === undefined ? [] : [at],
  );
  const isTold = columns.some(
    (column) =>
      column.field === 'direction' ||
      (measuredFacet(column) !== undefined && column.label.trim().toLowerCase() === column.field),
  );
  if (isTold || places.length === 0) return true;
  let filled = 0;
  let directed = 0;
  yield* eachInSlices(rows, ({ cells }) => {
    for (const at of places) {
      const cell = cells[at]?.trim() ?? '';
      if (cell !== '') filled += 1;
      const terms = splitTerms(cell).slice(0, termsLookedAt);
      if (terms.some(isDirected)) directed += 1;
    }
  });
  return directed > filled * leastDirected;
}

function isDirected(term: string): boolean {
  return readEffects(term.trim()).some(({ direction }) => direction !== undefined);
}

function asTerms(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const name = measuredFacet(column);
  const isFree = name !== undefined && columns.every((each) => each.name !== name);
  return isFree ? { ...column, name, field: undefined } : column;
}
