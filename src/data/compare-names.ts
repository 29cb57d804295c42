// SPDX-License-Identifier: MIT

const collators = new Map<string, Intl.Collator>();

/** Languages that sort unaccented letters as their codes do. */
const plainLanguages = new Set(['en', 'zh']);
/** Signs of plain names such as “Zhou-Li 2024b” or “paper [17] (2022)”, in the order of a collator. */
const signs = ' -()[]';
const plainName = /^[a-z\d ()[\]-]*$/i;
/** From so many comparisons on, a collator pays for its first use. */
const manyNames = 9999;

/**
 * Compares names by the rules of a language (a BCP 47 tag), numbers by their value. Few plain names
 * are compared without a collator: it compares faster, but its first use takes several milliseconds.
 */
export function compareNames(language: string): (a: string, b: string) => number {
  if (!plainLanguages.has(language)) return collatorOf(language).compare;
  let compared = 0;
  return (a, b) => {
    if (a === b) return 0;
    if (compared++ < manyNames && plainName.test(a) && plainName.test(b)) {
      const [first, second] = [plainKey(a), plainKey(b)];
      if (first !== second) return first < second ? -1 : 1;
    }
    return collatorOf(language).compare(a, b);
  };
}

/** Compared by their codes, keys are in the order of their names: signs, numbers, letters. */
function plainKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z\d]/g, (sign) => String.fromCharCode(signs.indexOf(sign)))
    .replace(/0*(\d+)/g, (_zeros, digits: string) => digits.padStart(40, '0'));
}

/** The collator of a language, made once: it costs more than most of what it sorts. */
function collatorOf(language: string): Intl.Collator {
  let collator = collators.get(language);
  if (collator === undefined)
    collators.set(language, (collator = new Intl.Collator(language, { numeric: true })));
  return collator;
}
