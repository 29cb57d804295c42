// SPDX-License-Identifier: MIT

/** Trees of JSON values as columns of words; `pack` says why. */
export interface PackedTrees {
  /** The `Layout` of each tree, as JSON. */
  readonly layouts: readonly string[];
  /** For each kind of column its words, one a line, each once, in the order in which they are needed. */
  readonly words: readonly string[];
  /** One line for each place of the layouts, one character or two for each value there. */
  readonly codes: string;
}

/**
 * What stands at one place of a tree: a word of one kind; a list; a text in both languages; a record, which has one of several sets
 * of fields; or a record whose fields all hold the same, as in a dictionary.
 */
export type Layout =
  | number
  | readonly [Layout]
  | { readonly en: Layout; readonly zh: Layout }
  | { readonly shapes: Shapes; readonly fields: readonly (readonly [string, Layout])[] }
  | { readonly shapes: Shapes; readonly each: Layout };

type Shapes = readonly (readonly string[] | null)[];

/** Columns of this kind have words of JSON: numbers, `null`, and what is mixed with them. */
export const jsonWords = 0;

/** The character of the number 0: those before it would need escapes. */
export const firstCode = 35;

/** In a column of words 0 is the next new word and 1 one that another column had; from here on, it is a word of this column. */
export const ownWords = 2;

/** Gives the trees one after the other, each unpacked when it is asked for: as they were packed, but for the order of the fields in a record. */
export function* unpack({ layouts, words, codes }: PackedTrees): Generator<unknown, undefined> {
  const lines = codes.split('\n').values();
  const kinds = words.map((text): Words => ({ words: text.split('\n'), next: 0 }));
  for (const layout of layouts) yield readPlace(JSON.parse(layout) as Layout, lines, kinds)[0];
  return undefined;
}

/** The words of one kind, and which of them is the next new one. */
interface Words {
  readonly words: readonly string[];
  next: number;
}

/** All values at one place of the tree. Written for speed: every figure waits for it. */
function readPlace(
  layout: Layout,
  lines: Iterator<string>,
  kinds: readonly Words[],
): readonly unknown[] {
  const codes = lines.next().value as string;
  if (typeof layout === 'number')
    return readWords(codes, kinds[layout] ?? { words: [], next: 0 }, layout === jsonWords);
  if (isList(layout)) return divide(codes, readPlace(layout[0], lines, kinds));
  if ('en' in layout)
    return pair(readPlace(layout.en, lines, kinds), readPlace(layout.zh, lines, kinds));
  const { shapes } = layout;
  const records: Record<string, unknown>[] = [];
  for (let at = 0; at < codes.length; at += 1)
    records.push((shapes[numberAt(codes, at)] === null ? null : {}) as Record<string, unknown>);
  if ('each' in layout) {
    const values = readPlace(layout.each, lines, kinds).values();
    records.forEach((record, at) =>
      shapes[numberAt(codes, at)]?.forEach((field) => (record[field] = values.next().value)),
    );
    return records;
  }
  for (const [field, below] of layout.fields) {
    const values = readPlace(below, lines, kinds);
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

/** Most records are texts: written out like this they are made twice as quickly as field by field. */
function pair(en: readonly unknown[], zh: readonly unknown[]): readonly unknown[] {
  const texts: unknown[] = [];
  for (let at = 0; at < en.length; at += 1) texts.push({ en: en[at], zh: zh[at] });
  return texts;
}

/** A function of its own, since browsers compile what is called often, and a long one not before it has ended. */
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

/** Cuts the items of all lists into lists of these lengths. */
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

/** Whole numbers in the order 0, -1, 1, -2, 2 … */
function unfold(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
