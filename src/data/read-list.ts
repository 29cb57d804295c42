// SPDX-License-Identifier: MIT
import { jsonText } from './json-text.js';
import type { ParsedData } from './parsed-data.js';
import type { Problem } from './problems.js';
import { readObject } from './read-object.js';
import { isGraver } from './table/table-studies.js';
import { readTableRows } from './table/read-table.js';

type Item = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON list: of studies with their findings, of rows as scripts write a table, or of
 * findings that each name their study.
 */
export function readList(list: readonly unknown[], where: string): ParsedData {
  if (list.length === 0)
    return {
      dataset: undefined,
      problems: [{ where, code: 'empty-data', details: {} }],
      notices: [],
    };
  const isObject = (item: unknown): item is Item =>
    typeof item === 'object' && item !== null && !Array.isArray(item);
  const wrong = list.findIndex((item) => !isObject(item));
  if (wrong !== -1) return readObject({ studies: list }, where);
  const items = list as readonly Item[];
  if (items.every((item) => Array.isArray(item['findings'])))
    return readObject({ studies: items }, where);
  return items.every((item) => Object.values(item).every(isCell))
    ? readRows(items, where)
    : readFindings(items, where);
}

function readFindings(items: readonly Item[], where: string): ParsedData {
  const { studies, notices } = groupFindings(items, where);
  const read = readObject({ studies }, where);
  return { ...read, notices: [...notices, ...read.notices] };
}

/** Whether a value fits in a cell of a table. */
function isCell(value: unknown): boolean {
  return Array.isArray(value)
    ? value.every((each) => typeof each !== 'object')
    : value === null || typeof value !== 'object';
}

function readRows(items: readonly Item[], where: string): ParsedData {
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const rows = items.map((item, index) => ({
    row: index + 1,
    cells: names.map((name) => (Object.hasOwn(item, name) ? cellText(item[name]) : '')),
  }));
  return readTableRows([{ row: 0, cells: names }, ...rows], where);
}

function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellText).join('; ');
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

interface Gathered {
  readonly studies: readonly unknown[];
  readonly notices: readonly Problem[];
}

/**
 * Findings by the study that each names, in order of occurrence. As in a table, a later finding adds
 * what earlier ones do not say of the study; where two differ the first counts, but of two statuses
 * the graver, and both are named.
 */
function groupFindings(items: readonly Item[], where: string): Gathered {
  const studies = new Map<unknown, Record<string, unknown> & { findings: unknown[] }>();
  const said = new Map<string, number>();
  const notices: Problem[] = [];
  items.forEach(({ study, year, status, reference, label, ...finding }, index) => {
    const entry = studies.get(study) ?? { id: study, findings: [] };
    studies.set(study, entry);
    entry.findings.push(finding);
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
            ...{ study: cellText(study), word: cellText(value), other: cellText(before) },
            row: String(said.get(key) ?? ''),
          },
        });
      if (before !== undefined && !(name === 'status' && isGraver(value, before))) continue;
      entry[name] = value;
      said.set(key, index + 1);
    }
  });
  return { studies: [...studies.values()], notices };
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || jsonText(a) === jsonText(b);
}
