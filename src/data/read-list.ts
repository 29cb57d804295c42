// SPDX-License-Identifier: MIT
import type { ParsedData } from './parsed-data.js';
import { readObject } from './read-object.js';
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
    : readObject({ studies: groupFindings(items) }, where);
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

/** Findings by the study that each names, in order of occurrence. */
function groupFindings(items: readonly Item[]): readonly unknown[] {
  const studies = new Map<
    unknown,
    { id: unknown; findings: unknown[] } & Record<string, unknown>
  >();
  for (const { study, year, status, reference, label, ...finding } of items) {
    const entry = studies.get(study);
    if (entry !== undefined) entry.findings.push(finding);
    else {
      const given = Object.entries({ year, status, reference, label }).filter(
        ([, value]) => value !== undefined,
      );
      studies.set(study, { ...Object.fromEntries(given), id: study, findings: [finding] });
    }
  }
  return [...studies.values()];
}
