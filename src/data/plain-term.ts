// SPDX-License-Identifier: MIT

import { cleanWord } from './table/clean-word.js';

/**
 * A term of custom data as a term id, without what nobody sees. Names reserved for the figure's own
 * nodes (`other`, `group/…`, `via/…`, `unnamed/…`) get a capital or spaces, so that a reported term
 * is never mistaken for a group.
 */
export function plainTerm(word: string): string {
  const clean = cleanWord(word);
  return clean === 'other' ? 'Other' : clean.replace(/^(group|via|unnamed)\//, '$1 / ');
}
