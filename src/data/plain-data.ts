// SPDX-License-Identifier: MIT
import { isFields } from './json-values.js';
import type { Problem } from './problems.js';
import { eachInSlices, type Sliced } from './slices.js';

/**
 * Data that a script gives, in the form of JSON: a Map as an object, what can be iterated as a list,
 * dates, large numbers and numbers in objects as cells. Nothing that is given is changed; what is in
 * the form of JSON comes back itself.
 */
export function* plainData(value: unknown): Sliced<unknown> {
  const plain = plainValue(value, new Map(), true);
  if (Array.isArray(plain)) return yield* plainList(plain as readonly unknown[]);
  if (!isFields(plain)) return plain;
  const fields: [string, unknown][] = [];
  for (const [name, field] of Object.entries(plain))
    fields.push([
      name,
      Array.isArray(field)
        ? yield* plainList(field as readonly unknown[])
        : plainValue(field, new Map()),
    ]);
  return fields.every(([name, field]) => field === plain[name])
    ? plain
    : Object.fromEntries(fields);
}

function* plainList(list: readonly unknown[]): Sliced<readonly unknown[]> {
  const met = new Map<object, unknown>();
  const items: unknown[] = [];
  yield* eachInSlices(list, (item) => void items.push(plainValue(item, met)));
  return items.every((item, index) => item === list[index]) ? list : items;
}

/** A value in the form of JSON. What was met before keeps its form: an object may hold itself. */
function plainValue(value: unknown, met: Map<object, unknown>, isShallow = false): unknown {
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (met.has(value)) return met.get(value);
  met.set(value, value);
  const plain = withPlainItems(asList(value), met, isShallow);
  met.set(value, plain);
  return plain;
}

/** Classes that wrap a text, a number or a truth. */
const boxes = [String, Number, Boolean];

/** An object in the form of JSON, its items as they are. */
function asList(value: object): unknown {
  if (Array.isArray(value)) return value;
  if (value instanceof Map)
    return Object.fromEntries(
      [...(value as Map<unknown, unknown>)].map(([key, each]) => [String(key), each]),
    );
  if (kindOf(value) === 'Date') {
    const time = Number(value);
    // a day without a time
    return isNaN(time) ? null : (value as Date).toISOString().replace(/T00:00:00\.000Z$/, '');
  }
  if (boxes.some((box) => value instanceof box)) return value.valueOf();
  return Symbol.iterator in value ? [...(value as Iterable<unknown>)] : value;
}

function withPlainItems(value: unknown, met: Map<object, unknown>, isShallow: boolean): unknown {
  if (isShallow || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => plainValue(item, met));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const fields = Object.entries(value).map(
    ([name, field]) => [name, plainValue(field, met)] as const,
  );
  return fields.every(([name, field]) => field === (value as Record<string, unknown>)[name])
    ? value
    : Object.fromEntries(fields);
}

/** What a value is, as JavaScript names it. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/** Kinds of objects that hold no data, or none that can be read at once. */
const kinds: readonly (readonly [kind: RegExp, mend: string])[] = [
  [/^Promise$/, 'await'],
  [
    /^(?:Blob|File|(?:Shared)?ArrayBuffer|DataView|(?:Bigu?|U)?[Ii]nt\d+(?:Clamped)?Array|Float\d+Array)$/,
    'decode',
  ],
  [/^Response$/, 'text'],
  [/^(?:Async|Generator|AsyncGenerator)?Function$/, 'call'],
  [/^URL$/, 'src'],
];

/** The problem of a value that is none of the things that data can be. */
export function notData(value: unknown, where: string): Problem | undefined {
  const kind = kindOf(value);
  const [, mend] = kinds.find(([form]) => form.test(kind)) ?? [];
  return mend === undefined
    ? undefined
    : { where, code: 'not-data', details: { word: kind, cause: mend } };
}
