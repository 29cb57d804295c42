// SPDX-License-Identifier: MIT
import { isCell, isCells, isByColumns, isFields, namesStudy, type Fields } from './json-values.js';
import { isCitation } from './table/find-shape.js';
import { isBibliographic } from './table/table-columns.js';

/** Rows, or lists of them, each under a name. */
export type Entries = readonly (readonly [key: string, value: unknown])[];

/**
 * What JSON keeps under names: the fields of an object; pairs of a name and its value, as a Map is
 * written; d3's groups with `key` and `values`; objects with one field each. `undefined` for others.
 */
export function keyedEntries(value: unknown): Entries | undefined {
  if (isFields(value)) return Object.entries(value);
  // most lists are rows: a look at the first is enough
  if (!Array.isArray(value) || entryOf(value[0]) === undefined) return undefined;
  const entries = value.map(entryOf);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function entryOf(item: unknown): Entries[number] | undefined {
  if (Array.isArray(item)) {
    const [key, value] = item as readonly unknown[];
    const isPair = item.length === 2 && (typeof key === 'string' || typeof key === 'number');
    return isPair && !isCell(value) ? [String(key), value] : undefined;
  }
  if (!isFields(item)) return undefined;
  const fields = Object.entries(item);
  const [only, other] = fields;
  if (fields.length === 1) return only;
  const { key, values } = item;
  const isGroup = other !== undefined && fields.length === 2 && Array.isArray(values);
  return isGroup && typeof key === 'string' ? [key, values] : undefined;
}

/**
 * The rows of a table that are kept by name, singly or in lists. A name that its rows repeat, or
 * that stands for a row that names its study, is left out; one that cites a study names it. Rows whose
 * names may say something else are `undefined`. `areStudies` tells that the names are those of
 * studies.
 */
export function rowsByKey(entries: Entries, areStudies = false): readonly Fields[] | undefined {
  const groups = entries.map(([key, value]) => ({ key, rows: [value].flat() }));
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0 || !rows.every(isFields)) return undefined;
  const areSingle = entries.every(([, value]) => isFields(value));
  if (rows.every(namesStudy)) {
    const isRepeated = groups.every(({ key, rows: list }) =>
      list.every((row) => Object.values(row as Fields).some((cell) => isSame(cell, key))),
    );
    return isRepeated || (areSingle && !rows.some(isByColumns)) ? rows : undefined;
  }
  if (rows.some((row) => namesStudy(row) || !hasCells(row) || isByColumns(row))) return undefined;
  const isNamed =
    areStudies ||
    entries.every(([key]) => isCitation(key)) ||
    (areSingle && rows.length > 1 && rows.every((row) => Object.keys(row).some(isBibliographic)));
  if (!isNamed) return undefined;
  return groups.flatMap(({ key, rows: list }) =>
    list.map((row) => ({ study: key, ...(row as Fields) })),
  );
}

function isSame(cell: unknown, key: string): boolean {
  return (typeof cell === 'string' || typeof cell === 'number') && String(cell) === key;
}

/** Whether all fields are cells, or lists of them. */
function hasCells(row: Fields): boolean {
  const cells = Object.values(row);
  return cells.length > 0 && cells.every((cell) => isCell(cell) || isCells(cell));
}
