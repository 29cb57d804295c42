// SPDX-License-Identifier: MIT

/** A tree of JSON values as columns of strings; see `pack` for the reasons. */
export interface PackedTree {
  /** The `Layout`, as JSON. */
  readonly layout: string;
  /**
   * The strings of each column type that no tree before has, each with a line end, in order of
   * first use.
   */
  readonly words: readonly string[];
  /** One line per position of the layout, with one or two characters per value. */
  readonly codes: string;
}

/**
 * The structure at one position of a tree: a string of one type; a list; a text in both languages;
 * a record with one of several sets of fields; or a dictionary, whose values all have the same
 * structure.
 */
export type Layout =
  | number
  | readonly [Layout]
  | { readonly en: Layout; readonly zh: Layout }
  | { readonly shapes: Shapes; readonly fields: readonly (readonly [string, Layout])[] }
  | { readonly shapes: Shapes; readonly each: Layout };

type Shapes = readonly (readonly string[] | null)[];

/** Columns of this type hold JSON text: numbers, `null`, and anything mixed with them. */
export const jsonWords = 0;

/** Columns of this type hold the Chinese of texts. */
export const chineseWords = 3;

/** The character for the number 0; lower ones would need escapes. */
export const firstCode = 35;

/**
 * In a column of strings, 0 is the next new string, 1 one known from another column; from here on,
 * strings of this column.
 */
export const ownWords = 2;

/** Unpacks trees, in the order in which they were packed. */
export class Unpacker {
  readonly #kinds: Words[] = [];
  /** What writes the Chinese of texts whose words are not there. */
  #unwritten: (() => void)[] = [];

  /**
   * A tree equal to the packed one except for the order of record fields. Where its last words, the
   * Chinese ones, are missing, texts lack Chinese until {@link addChinese}.
   */
  unpack({ layout, words, codes }: PackedTree): unknown {
    words.forEach((text, kind) => this.#add(kind, text));
    const lines = codes.split('\n').values();
    return readPlace(JSON.parse(layout) as Layout, lines, this.#kinds, this.#unwritten)[0];
  }

  /** Completes the texts of the first tree with its Chinese words; before any other tree. */
  addChinese(words: string): void {
    this.#add(chineseWords, words);
    for (const write of this.#unwritten) write();
    this.#unwritten = [];
  }

  #add(kind: number, text: string): void {
    this.#kinds[kind] ??= { words: [], next: 0 };
    this.#kinds[kind].words.push(...text.split('\n').slice(0, -1));
  }
}

/** The strings of one type, and the index of the next new one. */
interface Words {
  readonly words: string[];
  next: number;
}

/** Unpacks all values at one position of the tree. Optimised, because every figure waits for it. */
function readPlace(
  layout: Layout,
  lines: Iterator<string>,
  kinds: readonly Words[],
  unwritten: (() => void)[],
): readonly unknown[] {
  const codes = lines.next().value as string;
  const read = (below: Layout): readonly unknown[] => readPlace(below, lines, kinds, unwritten);
  if (typeof layout === 'number')
    return readWords(codes, kinds[layout] ?? { words: [], next: 0 }, layout === jsonWords);
  if (isList(layout)) return divide(codes, read(layout[0]));
  if ('en' in layout) {
    if (layout.zh !== chineseWords || kinds[chineseWords] !== undefined)
      return pair(read(layout.en), read(layout.zh));
    const texts = read(layout.en).map((en): { en: unknown; zh?: unknown } => ({ en }));
    const chinese = lines.next().value as string;
    unwritten.push(() => {
      const words = readWords(chinese, kinds[chineseWords] ?? { words: [], next: 0 }, false);
      texts.forEach((text, at) => (text.zh = words[at]));
    });
    return texts;
  }
  const { shapes } = layout;
  const records: Record<string, unknown>[] = [];
  for (let at = 0; at < codes.length; at += 1)
    records.push((shapes[numberAt(codes, at)] === null ? null : {}) as Record<string, unknown>);
  if ('each' in layout) {
    const values = read(layout.each).values();
    records.forEach((record, at) =>
      shapes[numberAt(codes, at)]?.forEach((field) => (record[field] = values.next().value)),
    );
    return records;
  }
  for (const [field, below] of layout.fields) {
    const values = read(below);
    const have = shapes.map((shape) => shape?.includes(field));
    assign(
      values.length === records.length
        ? records
        : records.filter((_, at) => have[numberAt(codes, at)]),
      field,
      values,
    );
  }
  return records;
}

/** Most records are texts; object literals are twice as fast as assigning field by field. */
function pair(en: readonly unknown[], zh: readonly unknown[]): readonly unknown[] {
  const texts: unknown[] = [];
  for (let at = 0; at < en.length; at += 1) texts.push({ en: en[at], zh: zh[at] });
  return texts;
}

/**
 * A separate function, because engines optimise small hot functions earlier than long running ones.
 */
function assign(
  records: readonly Record<string, unknown>[],
  field: string,
  values: readonly unknown[],
): void {
  let at = 0;
  for (const record of records) record[field] = values[at++];
}

function readWords(codes: string, kind: Words, isJson: boolean): readonly unknown[] {
  const { words } = kind;
  const own: unknown[] = [];
  const values: unknown[] = [];
  let place = kind.next;
  for (let at = 0; at < codes.length; at += 1) {
    const code = numberAt(codes, at);
    if (code >= ownWords) values.push(own[code - ownWords]);
    else {
      place = code === 0 ? kind.next++ : place + unfold(numberAt(codes, (at += 1)));
      const word = words[place] ?? '';
      const value: unknown = isJson ? JSON.parse(word) : word;
      own.push(value);
      values.push(value);
    }
  }
  return values;
}

/** Splits the items of all lists into lists of these lengths. */
function divide(lengths: string, items: readonly unknown[]): readonly unknown[] {
  const lists: unknown[] = [];
  let start = 0;
  for (let at = 0; at < lengths.length; at += 1)
    lists.push(items.slice(start, (start += numberAt(lengths, at))));
  return lists;
}

function isList(layout: Layout): layout is readonly [Layout] {
  return Array.isArray(layout);
}

function numberAt(codes: string, at: number): number {
  return codes.charCodeAt(at) - firstCode;
}

/** Zigzag decoding: maps 0, 1, 2 … to 0, -1, 1, -2, 2 … */
function unfold(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
