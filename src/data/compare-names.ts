// SPDX-License-Identifier: MIT

const collators = new Map<string, Intl.Collator>();

/** Languages that sort unaccented letters as their codes do. */
const plainLanguages = new Set(['en', 'zh']);
/** A name such as “Zhou 2024b”: its signs sort as their codes do, but for capitals. */
const plainName = /^[a-z -]*(?:\d{4}[a-z]?)?$/i;

/**
 * Compares names by the rules of a language (a BCP 47 tag), numbers by their value. Plain names are
 * compared without a collator, whose first use takes several milliseconds.
 */
export function compareNames(language: string): (a: string, b: string) => number {
  if (!plainLanguages.has(language)) return collatorOf(language).compare;
  return (a, b) => {
    if (a === b) return 0;
    if (plainName.test(a) && plainName.test(b)) {
      const [first, second] = [a.toLowerCase(), b.toLowerCase()];
      if (first !== second) return first < second ? -1 : 1;
    }
    return collatorOf(language).compare(a, b);
  };
}

/** The collator of a language, made once: it costs more than most of what it sorts. */
function collatorOf(language: string): Intl.Collator {
  let collator = collators.get(language);
  if (collator === undefined)
    collators.set(language, (collator = new Intl.Collator(language, { numeric: true })));
  return collator;
}
