// SPDX-License-Identifier: MIT
import { isCell, isFields, namesStudy, type Fields } from './json-values.js';
import { isBibliographic, namesStudies } from './table/table-columns.js';

/** Fields that services write beside an object with the cells of a row. */
const besideRow =
  /^_?(?:id|key|index|type|score|source|rev|seq|geometry|bbox|links?|relationships|createdtime|cursor|rank|sort|version|meta(?:data)?)$/i;

/**
 * Items as rows of cells: those that have all their cells in an object, as Airtable, GeoJSON and
 * search engines write them, and those with a list of rows, as R and jq nest them. Others come back
 * unchanged.
 */
export function unwrapItems(list: readonly unknown[]): readonly unknown[] {
  const items = list.filter(isFields);
  const [first] = items;
  if (first === undefined || items.length < list.length) return list;
  const names = Object.keys(first);
  if (!namesStudy(first)) {
    const name = names.find((each) => items.some((item) => isRow(item[each])));
    const isAlone =
      name !== undefined &&
      items.every((item) =>
        Object.keys(item).every((each) => each === name || besideRow.test(each)),
      );
    return isAlone ? items.map((item) => item[name] ?? item) : list;
  }
  // the terms stand in the rows: a list beside them may be one of authors
  const name = names.find((each) => !isOfPublication(each)) ?? '';
  if (parts.includes(name) || !items.every((item) => hasRows(item, name))) return list;
  return items.flatMap(({ [name]: rows, ...outer }) =>
    (rows as readonly Fields[]).map((row) => ({ ...outer, ...row })),
  );
}

/** Lists of objects that a study or a finding has. */
const parts = ['findings', 'effects', 'endpoints', 'support', 'cautions', 'citedBy'];

function isRow(value: unknown): boolean {
  return isFields(value) && namesStudy(value);
}

/** Whether a field says which study it is. */
function isOfPublication(name: string): boolean {
  return isBibliographic(name) || namesStudies([name]);
}

/** Whether an item has a list of rows, and else only says which study it is. */
function hasRows(item: Fields, name: string): boolean {
  const rows = item[name];
  return (
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every((row) => isFields(row) && Object.values(row).every(isCell)) &&
    Object.entries(item).every(
      ([each, value]) => each === name || (isOfPublication(each) && isCell(value)),
    )
  );
}
