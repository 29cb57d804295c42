// SPDX-License-Identifier: MIT
import { jsonText } from '../../../data/json-text.js';
import type { DataInput } from '../../../data/parse.js';
import { readTableCells } from './table-cells.js';

/** Data among the children of an element. */
export type ChildData = Exclude<DataInput, { readonly kind: 'object' }>;

/** Also in the paragraphs that editors such as that of WordPress put around lines. */
const selector = [
  ...['application/json', 'text/csv', 'text/tab-separated-values'].flatMap((type) => [
    `:scope > script[type="${type}"]`,
    `:scope > p > script[type="${type}"]`,
  ]),
  ':scope > table',
].join(', ');

/**
 * The data among an element's children: a script with JSON or a table as text, or an HTML table,
 * which stays the fallback without JavaScript.
 */
export function findChildData(host: Element): ChildData | undefined {
  const child = host.querySelector(selector);
  // by name: those of another document are of other classes
  if (isTable(child)) return { kind: 'rows', value: readTableCells(child), where: '' };
  if (child === null) return undefined;
  const kind = child.getAttribute('type') === 'application/json' ? 'json' : 'csv';
  // the line of the tag itself is no row
  return { kind, value: child.textContent.replace(/^[^\S\n]*\n/, ''), where: '' };
}

function isTable(child: Element | null): child is HTMLTableElement {
  return child?.localName === 'table';
}

/** Whether two children hold the same data. */
export function sameChildData(a: ChildData | undefined, b: ChildData | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b?.kind !== a.kind) return false;
  return a.value === b.value || jsonText(a.value) === jsonText(b.value);
}

/** The length of data as text, characters. */
export function lengthOf({ kind, value }: ChildData): number {
  if (kind !== 'rows') return value.length;
  return value.reduce((sum, row) => row.reduce((length, cell) => length + cell.length, sum), 0);
}
