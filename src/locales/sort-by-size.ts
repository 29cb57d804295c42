// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import type { Station } from '../model/selection.js';
import { termLabel } from './labels.js';
import type { FirstMessages } from './messages.js';

/** Something with a number, such as a term with its studies. */
export interface Sized<Item> {
  /** What it is sorted by, largest first. */
  readonly size: (item: Item) => number;
  /** What decides between equal sizes. */
  readonly name: (item: Item) => string;
}

/** Sorts by size, largest first; ties are in the order of names in the reader's language. */
export function sortBySize<Item>(
  language: string,
  items: readonly Item[],
  { size, name }: Sized<Item>,
): readonly Item[] {
  // one collator: a hundred thousand names are compared
  const { compare } = new Intl.Collator(language, { numeric: true });
  return items
    .map((item) => ({ item, size: size(item), name: name(item) }))
    .sort((a, b) => b.size - a.size || compare(a.name, b.name))
    .map(({ item }) => item);
}

/** {@link sortBySize} for terms with their studies. */
export function sortTerms<
  Item extends { readonly station: Station; readonly studies: ReadonlySet<string> },
>(evidence: Evidence, messages: FirstMessages, items: readonly Item[]): readonly Item[] {
  return sortBySize(messages.language, items, {
    size: ({ studies }) => studies.size,
    name: ({ station }) => termLabel(evidence, messages, station.facet, station.term),
  });
}
