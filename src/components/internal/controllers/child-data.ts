// SPDX-License-Identifier: MIT
import type { DataInput } from '../../../data/parse.js';

/** Data among the children of an element, as text. */
export type ChildData =
  | Extract<DataInput, { readonly value: string }>
  | {
      readonly kind: 'table';
      /** Its markup. The code that reads its cells comes later. */
      readonly value: string;
      readonly table: HTMLTableElement;
    };

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
  if (isTable(child)) return { kind: 'table', value: child.outerHTML, table: child };
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
  return a?.kind === b?.kind && a?.value === b?.value;
}
