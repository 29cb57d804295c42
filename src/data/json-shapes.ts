// SPDX-License-Identifier: MIT
import { namesStudies } from './table/table-columns.js';

/** A table, the head first, or what its tool put around it taken off. */
export type Unwrapped =
  { readonly rows: readonly (readonly unknown[])[] } | { readonly value: unknown };

/** Objects around a table that are taken off. */
const mostAround = 4;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCell = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isCells = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every(isCell);
const isGrid = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.length > 0 && value.every(isCells);

/**
 * Finds the table in JSON as tools write it: lists of cells; columns with their cells, by number or
 * by name, as pandas and jsonlite have them; rows by name; and lists in an object that names the
 * sheet or the answer. Datasets and lists of objects come back as they are.
 */
export function unwrapJson(value: unknown, depth = 0): Unwrapped {
  if (isGrid(value)) return { rows: value };
  if (!isFields(value) || Object.hasOwn(value, 'studies')) return { value };
  const entries = Object.entries(value);
  const { columns, data } = value;
  if (isCells(columns) && isGrid(data)) return { rows: withIndex(columns, data, value) };
  if (namesStudies(Object.keys(value))) return readColumns(entries) ?? { value };
  const fields = entries.map(([, each]) => each);
  if (
    fields.length > 0 &&
    fields.every((each) => isFields(each) && namesStudies(Object.keys(each)))
  )
    return { value: fields };
  const lists = fields.filter(
    (each): each is readonly unknown[] =>
      Array.isArray(each) && each.length > 0 && (isGrid(each as unknown) || each.some(isFields)),
  );
  const tables = lists.filter(hasStudies);
  const [only] = tables.length === 1 ? tables : lists;
  if (lists.length === 1 || tables.length === 1) return unwrapJson(only, depth);
  const objects = fields.filter(isFields);
  const isAround = lists.length === 0 && objects.length === 1 && depth < mostAround;
  const inside = isAround ? unwrapJson(objects[0], depth + 1) : undefined;
  // a message names the fields that are seen first
  return inside !== undefined && ('rows' in inside || Array.isArray(inside.value))
    ? inside
    : { value };
}

/** Whether a list has rows that name the studies. */
function hasStudies([first]: readonly unknown[]): boolean {
  return isCells(first)
    ? namesStudies(first.map(String))
    : isFields(first) && namesStudies(Object.keys(first));
}

/** The rows of pandas' `split`, with its index where that names the studies. */
function withIndex(
  columns: readonly unknown[],
  data: readonly (readonly unknown[])[],
  { index, index_names: names }: Fields,
): readonly (readonly unknown[])[] {
  const [name] = isCells(names) ? names : [];
  if (typeof name !== 'string' || !namesStudies([name]) || !isCells(index))
    return [columns, ...data];
  return [[name, ...columns], ...data.map((cells, at) => [index[at], ...cells])];
}

/** A table by its columns, or a single row; `undefined` where it is neither. */
function readColumns(entries: readonly (readonly [string, unknown])[]): Unwrapped | undefined {
  if (entries.every(([, each]) => isCell(each))) return { value: [Object.fromEntries(entries)] };
  const names = entries.map(([name]) => name);
  const lists = entries.map(([, each]) => each);
  const [first] = lists;
  if (isCells(first) && lists.every((list) => isCells(list) && list.length === first.length))
    return {
      rows: [names, ...first.map((_, row) => (lists as unknown[][]).map((list) => list[row]))],
    };
  if (
    !isFields(first) ||
    !lists.every((list) => isFields(list) && Object.values(list).every(isCell))
  )
    return undefined;
  const keys = Object.keys(first);
  return { rows: [names, ...keys.map((key) => (lists as Fields[]).map((list) => list[key]))] };
}
