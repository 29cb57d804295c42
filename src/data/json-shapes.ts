// SPDX-License-Identifier: MIT
import { isCitation } from './table/find-shape.js';
import { namesStudies } from './table/table-columns.js';
import { times } from './times.js';

/** A table, the head first, or what its tool put around it taken off. */
export type Unwrapped =
  { readonly rows: readonly (readonly unknown[])[] } | { readonly value: unknown };

/** Objects around a table that are taken off. */
const mostAround = 4;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCell = (value: unknown): boolean => typeof value !== 'object' || value === null;
/** A row of a table by the names of its columns. */
const isRow = (fields: Fields): boolean =>
  namesStudies(Object.keys(fields)) && Object.values(fields).every(isCell);
const isCells = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every(isCell);
/** Cells, of which some may be lists. */
const isColumn = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((each) => isCell(each) || isCells(each));
const isGrid = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.length > 0 && value.every(isCells);

/**
 * Finds the table in JSON as tools write it: lists of cells; columns with their cells, by number or
 * by name, as pandas and jsonlite have them; rows by name; and lists in an object that names the
 * sheet or the answer. Datasets and lists of objects come back as they are.
 */
export function unwrapJson(value: unknown, depth = 0): Unwrapped {
  if (isGrid(value)) return { rows: evenRows(value) };
  if (!isFields(value)) return { value };
  if (Object.hasOwn(value, 'studies'))
    return areRows(value['studies']) ? { value: value['studies'] } : { value };
  const entries = Object.entries(value);
  const { columns, data = value['rows'] } = value;
  if (isCells(columns) && isGrid(data)) return { rows: withIndex(columns, data, value) };
  if (namesStudies(Object.keys(value))) return readColumns(entries) ?? { value };
  const fields = entries.map(([, each]) => each);
  if (
    fields.length > 0 &&
    fields.every((each) => isFields(each) && namesStudies(Object.keys(each)))
  )
    return { value: fields };
  const byStudy = rowsByStudy(entries);
  if (byStudy !== undefined) return byStudy;
  const lists = fields.filter(
    (each): each is readonly unknown[] =>
      Array.isArray(each) && each.length > 0 && (isGrid(each as unknown) || each.some(isFields)),
  );
  const tables = lists.filter(hasStudies);
  const [only] = tables.length === 1 ? tables : lists;
  if (lists.length === 1 || tables.length === 1) return unwrapJson(only, depth);
  const objects = fields.filter(isFields);
  // of rows by name, one that names no study would be lost
  const hasLostRows = objects.length > 1 && objects.some(isRow);
  if (lists.length > 0 || hasLostRows || depth >= mostAround) return { value };
  const inside = objects.map((each) => unwrapJson(each, depth + 1)).filter(isTable);
  const named = inside.filter((each) => hasStudies('rows' in each ? each.rows : each.value));
  // a message names the fields that are seen first
  const [table] = named.length === 1 ? named : inside;
  return (named.length === 1 || inside.length === 1) && table !== undefined ? table : { value };
}

function isTable(
  found: Unwrapped,
): found is { rows: readonly (readonly unknown[])[] } | { value: readonly unknown[] } {
  return 'rows' in found || Array.isArray(found.value);
}

/** The fields in which services keep the cells of a row, beside its id. */
const fieldsOfRow = ['fields', 'properties', 'attributes'];

/** Items that have all their cells in an object, as Airtable and GeoJSON write them: those objects. */
export function unwrapItems(list: readonly unknown[]): readonly unknown[] {
  const name = fieldsOfRow.find((each) =>
    list.some((item) => {
      const inner = isFields(item) ? item[each] : undefined;
      return isFields(inner) && namesStudies(Object.keys(inner));
    }),
  );
  const [first] = list;
  if (name === undefined || !isFields(first) || namesStudies(Object.keys(first))) return list;
  return list.map((item) => (isFields(item) ? (item[name] ?? item) : item));
}

/** Rows as wide as the first: services leave out blank cells at the end of a row. */
function evenRows(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const width = rows[0]?.length ?? 0;
  return rows.map((cells) =>
    cells.length < width ? [...cells, ...times(width - cells.length, () => null)] : cells,
  );
}

/** Whether a list named `studies` has rows of a table instead of studies with findings. */
function areRows(list: unknown): list is readonly unknown[] {
  return (
    Array.isArray(list) &&
    list.length > 0 &&
    list.every(
      (item) =>
        isFields(item) && !Object.hasOwn(item, 'findings') && namesStudies(Object.keys(item)),
    )
  );
}

/** A table in which the studies are the names of rows or, in each column, those of cells. */
function rowsByStudy(entries: readonly (readonly [string, unknown])[]): Unwrapped | undefined {
  const isTable = entries.every(
    ([, each]) => isFields(each) && Object.values(each).every((cell) => isCell(cell)),
  );
  const [first] = entries;
  if (first === undefined || !isTable) return undefined;
  const fields = entries as readonly (readonly [string, Fields])[];
  if (fields.every(([name]) => isCitation(name)))
    return { value: fields.map(([study, row]) => ({ study, ...row })) };
  const studies = Object.keys(first[1] as Fields);
  if (studies.length === 0 || !studies.every(isCitation)) return undefined;
  const names = fields.map(([name]) => name);
  return {
    rows: [
      ['study', ...names],
      ...studies.map((study) => [study, ...fields.map(([, cells]) => cells[study])]),
    ],
  };
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
  if (!isCells(index)) return [columns, ...data];
  const [given] = isCells(names) ? names : [];
  const isNamed = typeof given === 'string' && namesStudies([given]);
  const isMeant = !namesStudies(columns.map(String)) && index.map(String).every(isCitation);
  if (!isNamed && !isMeant) return [columns, ...data];
  const name = isNamed ? given : 'study';
  return [[name, ...columns], ...data.map((cells, at) => [index[at], ...cells])];
}

/** A table by its columns, or a single row; `undefined` where it is neither. */
function readColumns(entries: readonly (readonly [string, unknown])[]): Unwrapped | undefined {
  if (entries.every(([, each]) => isCell(each))) return { value: [Object.fromEntries(entries)] };
  const names = entries.map(([name]) => name);
  const lists = entries.map(([, each]) => each);
  const [first] = lists;
  if (isColumn(first) && lists.every((list) => isColumn(list) && list.length === first.length))
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
