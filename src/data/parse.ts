// SPDX-License-Identifier: MIT
import type { ParsedData } from './parsed-data.js';
import { readObject } from './read-object.js';
import { readList } from './read-list.js';
import type { Problem } from './problems.js';
import { isOfficeFile } from './office-file.js';
import { finishSlices, type Sliced } from './slices.js';
import { readRowsInSlices, readTableTextInSlices } from './table/read-table.js';

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
      return readValue(input.value, where);
    case 'rows':
      return readRowsInSlices(
        input.value.map((cells, index) => ({ row: index + 1, cells })),
        where,
      );
    default:
      return readText(input.kind, input.value.replace(/^\uFEFF/, ''), where);
  }
}

function* readText(kind: 'json' | 'csv' | 'text', text: string, where: string): Sliced<ParsedData> {
  const start = text.trimStart();
  if (/^<(?:!doctype|\?xml|html|head|body|script|style|table|div)\b/i.test(start))
    return failed({ where, code: 'web-page', details: {} });
  if (isOfficeFile(text)) return failed({ where, code: 'office-file', details: {} });
  // a table whose first cell begins with a bracket is rarer than JSON by a wrong name
  const isJson =
    kind === 'json' || (kind === 'text' && /^[[{]/.test(start)) || /^[[{]\s*["{[]/.test(start);
  if (!isJson) return yield* readTableTextInSlices(text, where);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const lines = readJsonLines(text);
    if (lines !== undefined) return yield* readList(lines, where);
    const message = error instanceof Error ? error.message : String(error);
    return failed({ where, code: 'not-json', details: { message } });
  }
  yield;
  return yield* readValue(value, where);
}

/** The objects of JSON Lines, one in each line; `undefined` where a text is something else. */
function readJsonLines(text: string): readonly unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => line.startsWith('{'))) return undefined;
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    return undefined;
  }
}

function readValue(value: unknown, where: string): Sliced<ParsedData> {
  return Array.isArray(value) ? readList(value, where) : readObject(value, where);
}

function failed(problem: Problem): ParsedData {
  return { dataset: undefined, problems: [problem], notices: [] };
}
