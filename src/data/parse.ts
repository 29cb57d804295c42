// SPDX-License-Identifier: MIT
import type { ParsedData } from './parsed-data.js';
import { readObject } from './read-object.js';
import { cellText, readList } from './read-list.js';
import { unwrapItems } from './json-items.js';
import { unwrapJson } from './json-shapes.js';
import { readJson } from './read-json.js';
import { notData, plainData } from './plain-data.js';
import type { Problem } from './problems.js';
import { foreignKind, isForPrograms, webPage } from './file-kind.js';
import { finishSlices, type Sliced } from './slices.js';
import { readRowsInSlices, readTableTextInSlices } from './table/read-table.js';
import { namesStudies } from './table/table-columns.js';

/** Custom data as given. `where` is the file or element named in messages. */
export type DataInput =
  | { readonly kind: 'object'; readonly value: unknown; readonly where: string }
  /** `text` where nothing says what it is. */
  | { readonly kind: 'json' | 'csv' | 'text'; readonly value: string; readonly where: string }
  /** The cells of a table, the head first. */
  | {
      readonly kind: 'rows';
      readonly value: readonly (readonly string[])[];
      readonly where: string;
    };

/**
 * Parses custom data: JSON as a dataset, a list of rows or a list of findings; or a table with one
 * finding per row. Rows with problems are left out; problems and notices are all named.
 */
export function parseData(input: DataInput): ParsedData {
  return finishSlices(parseInSlices(input));
}

/** {@link parseData} in slices of some milliseconds. */
export function parseInSlices(input: DataInput): Sliced<ParsedData> {
  const { where } = input;
  switch (input.kind) {
    case 'object':
      return readGiven(input.value, where);
    case 'rows':
      return readRowsInSlices(
        input.value.map((cells, index) => ({ row: index + 1, cells })),
        where,
      );
    default:
      return readText(input.kind, input.value.replace(/^\uFEFF+/, ''), where);
  }
}

function* readText(kind: 'json' | 'csv' | 'text', text: string, where: string): Sliced<ParsedData> {
  const start = text.trimStart();
  const foreign = foreignKind(text);
  if (foreign === undefined) {
    const page = pageKind(start, where);
    if (page !== undefined) return failed(page);
  }
  if (foreign !== undefined)
    return failed({
      where,
      code: foreign === 'office' ? 'office-file' : 'other-file',
      details: foreign === 'office' ? {} : { word: foreign },
    });
  if (isForPrograms(text)) return failed({ where, code: 'not-text', details: {} });
  // a table whose first cell begins with a bracket is rarer than JSON by a wrong name
  const isJson =
    kind === 'json' || (kind === 'text' && /^[[{]/.test(start)) || /^[[{]\s*["{[]/.test(start);
  if (!isJson) return yield* readTableTextInSlices(text, where);
  const read = yield* readJson(text, where);
  if (read.problem !== undefined)
    // a table with the name of JSON
    return startsAsTable(start) ? yield* readTableTextInSlices(text, where) : failed(read.problem);
  const lines = textIn(read.value);
  const parsed =
    lines === undefined
      ? yield* readValue(read.value, where)
      : yield* readText('text', lines, where);
  return { ...parsed, notices: [...read.notices, ...parsed.notices] };
}

/** Whether the first line of a text names the studies between separators. */
function startsAsTable(text: string): boolean {
  const [line = ''] = text.slice(0, longestHead).split(/[\r\n]/, 1);
  const names = line.replaceAll('"', '').split(/[,;\t|]/);
  return /^[^[{]/.test(line) && names.length > 1 && namesStudies(names);
}

/** Longer lines are no heads. */
const longestHead = 10_000;

/** JSON or a table that was written as JSON once more, whole or line by line. */
function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const areLines = Array.isArray(value) && value.every((line) => typeof line === 'string');
  return areLines && startsAsTable(value[0] ?? '') ? value.join('\n') : undefined;
}

/** Reads what a script gives. */
function* readGiven(value: unknown, where: string): Sliced<ParsedData> {
  const problem = notData(value, where);
  return problem === undefined ? yield* readValue(yield* plainData(value), where) : failed(problem);
}

function readValue(given: unknown, where: string): Sliced<ParsedData> {
  const unwrapped = unwrapJson(given);
  if ('rows' in unwrapped)
    return readRowsInSlices(
      unwrapped.rows.map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) })),
      where,
    );
  const { value } = unwrapped;
  return Array.isArray(value) ? readList(unwrapItems(value), where) : readObject(value, where);
}

/** What a text is that begins with a tag: a sheet as a web page, other XML, or a web page. */
function pageKind(text: string, where: string): Problem | undefined {
  if (!/^<(?:[!?]|[a-z][a-z\d-]*(?:\s[^>]*)?>(?![,;\t|]))/i.test(text)) return undefined;
  const start = text.slice(0, 2000);
  if (/urn:(?:schemas-microsoft-com:office|oasis:names:tc:opendocument)/.test(start))
    return { where, code: 'office-file', details: {} };
  return /^<\?xml/i.test(start) && !/<(?:!doctype )?html/i.test(start)
    ? { where, code: 'other-file', details: { word: 'XML' } }
    : webPage(text, where);
}

function failed(problem: Problem): ParsedData {
  return { dataset: undefined, problems: [problem], notices: [] };
}
