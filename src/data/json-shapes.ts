// SPDX-License-Identifier: MIT
import {
  isByColumns,
  isCell,
  isCells,
  isColumn,
  isFields,
  isGrid,
  namesStudy,
  type Fields,
} from './json-values.js';
import { keyedEntries, rowsByKey, type Entries } from './keyed-rows.js';
import { isCitation } from './table/find-shape.js';
import { namesStudies } from './table/table-columns.js';
import { times } from './times.js';

/** A table, the head first, or what its tool put around it taken off. */
export type Unwrapped =
  { readonly rows: readonly (readonly unknown[])[] } | { readonly value: unknown };

/** Objects around a table that are taken off. */
const mostAround = 4;

/**
 * Finds the table in JSON as tools write it: lists of cells; columns with their cells, by number or
 * by name, as pandas and jsonlite have them; rows by name; and lists in an object that names the
 * sheet or the answer. Datasets and lists of objects come back as they are.
 */
export function unwrapJson(value: unknown, depth = 0): Unwrapped {
  if (isGrid(value)) return { rows: evenRows(value) };
  const keyed = keyedEntries(value);
  const rows = keyed === undefined ? undefined : rowsByKey(keyed);
  const isDataset = isFields(value) && Object.hasOwn(value, 'studies');
  if (rows !== undefined && !isDataset) return { value: rows };
  if (!isFields(value)) return { value };
  if (isDataset) return readStudies(value, depth);
  const entries = Object.entries(value);
  const { columns, data = value['rows'] } = value;
  if (isCells(columns) && isGrid(data)) return { rows: withIndex(columns, data, value) };
  const headed = withHead(entries);
  if (headed !== undefined) return { rows: evenRows(headed) };
  if (namesStudy(value)) return readColumns(entries) ?? { value };
  const byStudy = cellsByStudy(entries);
  if (byStudy !== undefined) return byStudy;
  const counts = countsByName(entries);
  if (counts !== undefined) return { rows: counts };
  const fields = entries.map(([, each]) => each);
  const lists = fields.filter(
    (each): each is readonly unknown[] =>
      Array.isArray(each) && each.length > 0 && (isGrid(each as unknown) || each.some(isFields)),
  );
  const tables = lists.filter(hasStudies);
  const [only] = tables.length === 1 ? tables : lists;
  if (lists.length === 1 || tables.length === 1) return unwrapJson(only, depth);
  const objects = fields.filter(isFields);
  // of rows by name, one that names no study would be lost
  const hasLostRows =
    objects.length > 1 &&
    objects.some((each) => namesStudy(each) && Object.values(each).every(isCell));
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

/** Rows as wide as the first: services leave out blank cells at the end of a row. */
function evenRows(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const width = rows[0]?.length ?? 0;
  return rows.map((cells) =>
    cells.length < width ? [...cells, ...times(width - cells.length, () => null)] : cells,
  );
}

/** The rows of a table that is called `studies`; else a dataset, whose studies may have names. */
function readStudies(value: Fields, depth: number): Unwrapped {
  const { studies } = value;
  if (!isFields(studies)) return areRows(studies) ? { value: studies } : { value };
  const entries = Object.entries(studies);
  const rows = rowsByKey(entries, true);
  if (rows !== undefined) return { value: rows };
  if (entries.every(([, each]) => isFields(each) && Array.isArray(each['findings'])))
    return {
      value: { ...value, studies: entries.map(([id, each]) => ({ id, ...(each as Fields) })) },
    };
  const inside = depth < mostAround ? unwrapJson(studies, depth + 1) : { value };
  return isTable(inside) ? inside : { value };
}

/** Whether a list named `studies` has rows of a table instead of studies with findings. */
function areRows(list: unknown): list is readonly unknown[] {
  return (
    Array.isArray(list) &&
    list.length > 0 &&
    list.every((item) => isFields(item) && !Object.hasOwn(item, 'findings') && namesStudy(item))
  );
}

/** What tools call the name of a column, where they describe columns by objects. */
const namesOfNames = ['title', 'label', 'headerName', 'name', 'header', 'field', 'data', 'key'];

/** The names of columns in a list; `undefined` where it holds something else. */
function columnNames(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list) || list.length < 2) return undefined;
  const names = list.map((each: unknown) =>
    isFields(each) ? namesOfNames.map((name) => each[name]).find((name) => isText(name)) : each,
  );
  return names.every(isText) && namesStudies(names) ? names : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A table whose names of columns stand apart from its rows, or with the cells of each column. */
function withHead(entries: Entries): readonly (readonly unknown[])[] | undefined {
  const heads = entries.filter(([, each]) => columnNames(each) !== undefined);
  const [head] = heads;
  if (head === undefined || heads.length > 1) return undefined;
  const names = columnNames(head[1]) ?? [];
  const columns = (head[1] as readonly unknown[]).map((each) =>
    isFields(each) ? each['values'] : undefined,
  );
  if (isByColumns(columns as unknown as Fields))
    return [
      names,
      ...times((columns[0] as unknown[]).length, (row) =>
        columns.map((each) => (each as unknown[])[row]),
      ),
    ];
  const grids = entries.filter((entry) => entry !== head && isGrid(entry[1]));
  const [rows] = grids.map(([, each]) => each as readonly (readonly unknown[])[]);
  if (rows === undefined || grids.length > 1) return undefined;
  return rows.every(({ length }) => length <= names.length) ? [names, ...rows] : undefined;
}

/** A table in which the studies are the names of the cells in each column. */
function cellsByStudy(entries: Entries): Unwrapped | undefined {
  const isTable = entries.every(
    ([, each]) => isFields(each) && Object.values(each).every((cell) => isCell(cell)),
  );
  const [first] = entries;
  if (first === undefined || !isTable) return undefined;
  const fields = entries as readonly (readonly [string, Fields])[];
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

/** The rows of a crosstab: objects of numbers under names, of the same fields. */
function countsByName(entries: Entries): readonly (readonly unknown[])[] | undefined {
  const [first] = entries;
  if (!isFields(first?.[1]) || entries.length < 2) return undefined;
  const names = Object.keys(first[1]);
  const areCounts = entries.every(
    ([, each]) =>
      isFields(each) &&
      Object.keys(each).join('\u0000') === names.join('\u0000') &&
      Object.values(each).every((cell) => cell === null || typeof cell === 'number'),
  );
  if (!areCounts || names.length < 2) return undefined;
  return [['', ...names], ...entries.map(([key, each]) => [key, ...Object.values(each as Fields)])];
}

/** Whether a list has rows that name the studies. */
function hasStudies([first]: readonly unknown[]): boolean {
  return isCells(first) ? namesStudies(first.map(String)) : isFields(first) && namesStudy(first);
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
  const isLabel = index.every((each) => typeof each === 'string' && each !== '');
  // of a crosstab
  const isLost = isLabel && data.flat().every((cell) => cell === null || typeof cell === 'number');
  if (!isNamed && !isMeant && !isLost) return [columns, ...data];
  const name = isNamed ? given : isMeant ? 'study' : '';
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
