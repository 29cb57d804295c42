// SPDX-License-Identifier: MIT

const collators = new Map<string, Intl.Collator>();

/**
 * Compares names by the rules of a language (a BCP 47 tag), numbers by their value. Made once for
 * each language: a collator costs more than most of what it sorts.
 */
export function compareNames(language: string): (a: string, b: string) => number {
  let collator = collators.get(language);
  if (collator === undefined)
    collators.set(language, (collator = new Intl.Collator(language, { numeric: true })));
  return collator.compare;
}
