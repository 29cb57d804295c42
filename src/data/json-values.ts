// SPDX-License-Identifier: MIT
import { namesStudies } from './table/table-columns.js';

/** An object of JSON by the names of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value fits in a cell. */
export const isCell = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Whether a value is a list of cells. */
export const isCells = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every(isCell);

/** Whether a value is a list of cells, of which some may be lists. */
export const isColumn = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((each) => isCell(each) || isCells(each));

/** Whether a value is a table by its rows of cells. */
export const isGrid = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.length > 0 && value.every(isCells);

/** Whether an object has the field that names a study. */
export const namesStudy = (fields: Fields): boolean => namesStudies(Object.keys(fields));

/** Whether an object is a table by its columns: lists of one length, of more than one cell. */
export function isByColumns(fields: Fields): boolean {
  const lists = Object.values(fields);
  const [first] = lists;
  return (
    isColumn(first) &&
    first.length > 1 &&
    lists.every((list) => isColumn(list) && list.length === first.length)
  );
}
