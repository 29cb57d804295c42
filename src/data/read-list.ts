// SPDX-License-Identifier: MIT
import { addToList } from './add-to-list.js';
import { jsonText } from './json-text.js';
import type { ParsedData } from './parsed-data.js';
import type { Problem } from './problems.js';
import { readObject } from './read-object.js';
import { isGraver } from './table/table-studies.js';
import { eachInSlices, type Sliced } from './slices.js';
import { findCrosstab } from './table/find-crosstab.js';
import { readRowsInSlices } from './table/read-table.js';
import type { SplitRow } from './table/split-table.js';
import { namesStudies, readHead } from './table/table-columns.js';

/** Items in which a crosstab is looked for. */
const rowsLookedAt = 200;
/** Items of which all fields are named in a message. */
const namesLookedAt = 20;

type Item = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON list: of studies with their findings, of rows as scripts write a table, or of
 * findings that each name their study.
 */
export function* readList(list: readonly unknown[], where: string): Sliced<ParsedData> {
  if (list.length === 0)
    return {
      dataset: undefined,
      problems: [{ where, code: 'empty-data', details: {} }],
      notices: [],
    };
  const isObject = (item: unknown): item is Item =>
    typeof item === 'object' && item !== null && !Array.isArray(item);
  const wrong = list.findIndex((item) => !isObject(item));
  if (wrong !== -1) return yield* readObject({ studies: list }, where);
  const items = list as readonly Item[];
  if (items.every((item) => Array.isArray(item['findings'])))
    return yield* readObject({ studies: items }, where);
  if (items.every(isReference)) {
    const problem: Problem = { where, code: 'other-file', details: { word: 'CSL-JSON' } };
    return { dataset: undefined, problems: [problem], notices: [] };
  }
  const [first = {}, ...below] = items;
  if (namesStudies(Object.values(first).map(cellText)) && !namesStudies(Object.keys(first)))
    return yield* readRows(
      below.map((item) => underNames(item, first)),
      where,
    );
  const names = [...new Set(items.slice(0, namesLookedAt).flatMap(Object.keys))];
  if (!items.some((item) => namesStudies(Object.keys(item)))) {
    const rows = items.slice(0, rowsLookedAt).map((item, index) => rowOf(item, index, names));
    const problems =
      findCrosstab({ labels: names, headRow: 0, rows }, where) ??
      readHead(names, 0, where).problems;
    return { dataset: undefined, problems, notices: [] };
  }
  return yield* items.every((item) => Object.values(item).every(isCell))
    ? readRows(items, where)
    : readFindings(items, where);
}

function* readFindings(items: readonly Item[], where: string): Sliced<ParsedData> {
  const { studies, rows, notices } = yield* groupFindings(items, where);
  const read = yield* readObject({ studies }, where);
  const inRows = (list: readonly Problem[]): readonly Problem[] =>
    list.map((problem) => inRow(problem, items, rows, where));
  return {
    ...read,
    problems: inRows(read.problems),
    notices: [...notices, ...inRows(read.notices)],
  };
}

/** A problem by its row, since the list that was given has no `studies`. */
function inRow(
  problem: Problem,
  items: readonly Item[],
  rows: readonly (readonly number[])[],
  where: string,
): Problem {
  const [, study, finding = '0', field = ''] =
    /\bstudies\[(\d+)\](?:\.findings\[(\d+)\])?\.?(.*)$/.exec(problem.where) ?? [];
  const row = study === undefined ? undefined : rows[Number(study)]?.[Number(finding)];
  if (row === undefined) return problem;
  const column = field === 'id' ? 'study' : field;
  const given = items[row - 1]?.[problem.details['word'] ?? ''];
  const isList = problem.code === 'unknown-field' && Array.isArray(given) && !isCell(given);
  return {
    ...{ where, row, code: problem.code },
    ...(column === '' ? {} : { column }),
    details: isList ? { ...problem.details, suggestion: 'findings' } : problem.details,
  };
}

/** An item of a sheet of which the first item has the names, and the keys are letters. */
function underNames(item: Item, names: Item): Item {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [cellText(name), item[key]]),
  );
}

/** Whether an item is a reference as CSL or Zotero has it. */
function isReference(item: Item): boolean {
  return (
    Object.hasOwn(item, 'title') &&
    ['issued', 'creators', 'itemType', 'container-title'].some((name) => Object.hasOwn(item, name))
  );
}

/** Whether a value fits in a cell of a table. */
function isCell(value: unknown): boolean {
  return Array.isArray(value)
    ? value.every((each) => each === null || typeof each !== 'object')
    : value === null || typeof value !== 'object';
}

function* readRows(items: readonly Item[], where: string): Sliced<ParsedData> {
  const named = new Set<string>();
  yield* eachInSlices(items, (item) => {
    for (const name of Object.keys(item)) named.add(name);
  });
  const names = [...named];
  const rows: SplitRow[] = [{ row: 0, cells: names }];
  yield* eachInSlices(items, (item, index) => void rows.push(rowOf(item, index, names)));
  return yield* readRowsInSlices(rows, where);
}

function rowOf(item: Item, index: number, names: readonly string[]): SplitRow {
  const cells = names.map((name) => (Object.hasOwn(item, name) ? cellText(item[name]) : ''));
  return { row: index + 1, cells };
}

/** A value as the text of a cell; empty where it fits in none. */
export function cellText(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(cellText)
      .filter((each) => each !== '')
      .join('; ');
  if (typeof value === 'string') return value;
  // what a program writes for an object is named as such
  if (typeof value === 'symbol') return '[object Symbol]';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

interface Gathered {
  readonly studies: readonly unknown[];
  /** The row of each finding of each study. */
  readonly rows: readonly (readonly number[])[];
  readonly notices: readonly Problem[];
}

/**
 * Findings by the study that each names, in order of occurrence. As in a table, a later finding adds
 * what earlier ones do not say of the study; where two differ the first counts, but of two statuses
 * the graver, and both are named.
 */
function* groupFindings(items: readonly Item[], where: string): Sliced<Gathered> {
  const studies = new Map<unknown, Record<string, unknown> & { findings: unknown[] }>();
  const rows = new Map<unknown, number[]>();
  const said = new Map<string, number>();
  const notices: Problem[] = [];
  yield* eachInSlices(items, ({ study, year, status, reference, label, ...finding }, index) => {
    const entry = studies.get(study) ?? { id: study, findings: [] };
    studies.set(study, entry);
    entry.findings.push(finding);
    addToList(rows, study, index + 1);
    for (const [name, value] of Object.entries({ year, status, reference, label })) {
      if (value === undefined) continue;
      const key = jsonText([study, name]);
      const before = entry[name];
      if (before !== undefined && isEqual(before, value)) continue;
      if (before !== undefined)
        notices.push({
          where,
          row: index + 1,
          column: name,
          code: 'rows-differ',
          details: {
            ...{ study: cellText(study), word: wordOf(value), other: wordOf(before) },
            row: String(said.get(key) ?? ''),
          },
        });
      if (before !== undefined && !(name === 'status' && isGraver(value, before))) continue;
      entry[name] = value;
      said.set(key, index + 1);
    }
  });
  return { studies: [...studies.values()], rows: [...rows.values()], notices };
}

/** A value as a message quotes it: what fits in no cell as it was written. */
function wordOf(value: unknown): string {
  return typeof value === 'object' ? jsonText(value) : cellText(value);
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || jsonText(a) === jsonText(b);
}
