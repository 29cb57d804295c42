// SPDX-License-Identifier: MIT
import { firstCode, jsonWords, ownWords, type Layout, type PackedTree } from '../unpack.js';

/** Texts of one language are stored together, because similar text compresses better side by side. */
const languages = ['en', 'zh'];
const otherWords = 1;

/** A record with more fields than any type has is a dictionary, if all fields hold lists. */
const mostFields = 10;

/**
 * Packs trees of JSON values as columns: each string once, next to the values at the same position
 * of other trees. Brotli makes this a seventh smaller than JSON, which repeats every field name in
 * every record. Runs at build time; `unpack` reverses it.
 */
export function pack(trees: readonly unknown[]): readonly PackedTree[] {
  const kinds = [jsonWords, otherWords, ...languages].map(() => new Map<string, number>());
  return trees.map((tree) => {
    const packing: Packing = { lines: [], kinds };
    const before = kinds.map((words) => words.size);
    const layout = JSON.stringify(packPlace([tree], '', packing));
    return {
      layout,
      words: kinds.map((words, kind) =>
        [...words.keys()]
          .slice(before[kind])
          .map((word) => `${word}\n`)
          .join(''),
      ),
      codes: packing.lines.join('\n'),
    };
  });
}

interface Packing {
  /** One line of codes per position. */
  readonly lines: string[];
  /** The strings of each type with their numbers. */
  readonly kinds: readonly Map<string, number>[];
}

type Shape = readonly string[] | null;

/** Packs all values at one position of the tree, recursively. */
function packPlace(values: readonly unknown[], field: string, packing: Packing): Layout {
  const { lines, kinds } = packing;
  if (values.every((value) => typeof value !== 'object' || value === null)) {
    const isText = values.every((value) => typeof value === 'string');
    const kind = isText ? otherWords + 1 + languages.indexOf(field) : jsonWords;
    lines.push(
      encodeWords(
        isText ? values : values.map((value) => JSON.stringify(value)),
        kinds[kind] ?? new Map<string, number>(),
      ),
    );
    return kind;
  }
  if (values.every((value) => Array.isArray(value))) {
    lines.push(values.map((list) => encode(list.length)).join(''));
    return [packPlace(values.flat(1), field, packing)];
  }
  if (values.some((value) => typeof value !== 'object' || Array.isArray(value)))
    throw new Error(`“${field}” is now a record, now something else: it cannot be packed.`);
  const records = values.filter((value) => value !== null) as Readonly<Record<string, unknown>>[];
  const shapes = new Map<string, { readonly shape: Shape; readonly number: number }>();
  lines.push(
    values
      .map((value) =>
        encode(shapeNumber(value === null ? null : Object.keys(value as object), shapes)),
      )
      .join(''),
  );
  const known = [...shapes.values()].map(({ shape }) => shape);
  const names = [...new Set(known.flatMap((shape) => shape ?? []))];
  if (known.length === 1 && String(names) === String(languages)) {
    const [en = jsonWords, zh = jsonWords] = languages.map((language) =>
      packPlace(
        records.map((record) => record[language]),
        language,
        packing,
      ),
    );
    return { en, zh };
  }
  const all = records.flatMap((record) => Object.values(record));
  if (names.length > mostFields && all.every((value) => Array.isArray(value)))
    return { shapes: known, each: packPlace(all, field, packing) };
  const fields = names.map((name) => {
    const owners = records.filter((record) => Object.hasOwn(record, name));
    return [
      name,
      packPlace(
        owners.map((record) => record[name]),
        name,
        packing,
      ),
    ] as const;
  });
  return { shapes: known, fields };
}

function shapeNumber(
  shape: Shape,
  shapes: Map<string, { readonly shape: Shape; readonly number: number }>,
): number {
  const key = JSON.stringify(shape);
  const { number } = shapes.get(key) ?? { number: shapes.size };
  shapes.set(key, { shape, number });
  return number;
}

/** The strings of one position as numbers: new, known from another position, or known from this one. */
function encodeWords(words: readonly string[], known: Map<string, number>): string {
  const own = new Map<string, number>();
  let last = known.size;
  return words
    .map((word) => {
      if (word.includes('\n')) throw new Error(`“${word}” has a line break: it cannot be packed.`);
      const code = own.get(word);
      if (code !== undefined) return encode(code);
      own.set(word, ownWords + own.size);
      const before = last;
      last = known.get(word) ?? known.size;
      if (known.has(word)) return encode(1) + encode(fold(last - before));
      known.set(word, last);
      return encode(0);
    })
    .join('');
}

/** Zigzag encoding: maps 0, -1, 1, -2, 2 … to 0, 1, 2 … */
function fold(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

function encode(number: number): string {
  if (number > 50_000) throw new Error(`${number} does not fit into one character.`);
  return String.fromCharCode(firstCode + number);
}
