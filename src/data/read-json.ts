// SPDX-License-Identifier: MIT
import { causeOf } from './json-cause.js';
import type { Problem } from './problems.js';
import type { Sliced } from './slices.js';

/** What a text of JSON holds, or the problem that keeps it from being read. */
export type ReadJson =
  | { readonly value: unknown; readonly notices: readonly Problem[]; readonly problem?: undefined }
  | { readonly problem: Problem };

/** Parses JSON or JSON Lines. `NaN`, as Python writes it for what is missing, is read as null. */
export function* readJson(text: string, where: string): Sliced<ReadJson> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    value = readJsonLines(text) ?? parse(withoutNaN(text)) ?? readObjects(text);
    if (value === undefined) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        problem: { where, code: 'not-json', details: { message, cause: causeOf(text) } },
      };
    }
  }
  yield;
  return { value, notices: yield* findRepeatedFields(text, where) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The objects, or the cells, of JSON Lines, one in each line, and the items of lists that were
 * appended to each other; `undefined` where a text is something else.
 */
function readJsonLines(text: string): readonly unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [open] = lines[0] ?? '';
  if (lines.length < 2 || !/[[{]/.test(open ?? '') || !lines.every((line) => line[0] === open))
    return undefined;
  const values = lines.map((line) => parse(line) ?? parse(withoutNaN(line)));
  if (values.includes(undefined)) return undefined;
  const areLists = values.every(
    (value) => Array.isArray(value) && value.every((item) => Object(item) === item),
  );
  return areLists ? values.flat() : values;
}

/** Objects in several lines, one after the other, as jq writes them. */
function readObjects(text: string): unknown {
  return /^\s*\{/.test(text) ? parse(`[${text.replace(/\}\s*\n\s*(?=\{)/g, '},')}]`) : undefined;
}

function withoutNaN(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
    token.startsWith('"') ? token : 'null',
  );
}

/** Tokens that are looked at between two pauses. */
const tokensInSlice = 20_000;
/** Repeated fields that are named. */
const mostNamed = 20;

/** Names fields that an object has twice, of which JSON keeps only the last. */
function* findRepeatedFields(text: string, where: string): Sliced<readonly Problem[]> {
  const notices: Problem[] = [];
  const open: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]\n]/g;
  let line = 1;
  let count = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word, colon] = match;
    if (word === '\n') line += 1;
    else if (word === '{') open.push(new Set());
    else if (word === '[') open.push(undefined);
    else if (word === '}' || word === ']') open.pop();
    else if (colon !== undefined) {
      const fields = open.at(-1);
      const name = word.slice(1, word.lastIndexOf('"'));
      if (fields?.has(name) === true && notices.length < mostNamed)
        notices.push({
          where,
          code: 'repeated-field',
          details: { word: name, line: String(line) },
        });
      fields?.add(name);
    }
    count += 1;
    if (count % tokensInSlice === 0) yield;
  }
  return notices;
}
