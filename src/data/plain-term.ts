// SPDX-License-Identifier: MIT

/**
 * A word of own data as a term id. Words that name the figure's own nodes (`other`, `group/…`, `via/…`, `unnamed/…`) are written a little
 * otherwise: a reader reads the same, and a term that somebody reported is never taken for terms that were gathered.
 */
export function plainTerm(word: string): string {
  return word === 'other' ? 'Other' : word.replace(/^(group|via|unnamed)\//, '$1 / ');
}
