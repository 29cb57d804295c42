// SPDX-License-Identifier: MIT

/**
 * A term of custom data as a term id. Names reserved for the figure's own nodes (`other`,
 * `group/…`, `via/…`, `unnamed/…`) are altered invisibly, so that a reported term is never mistaken
 * for a group.
 */
export function plainTerm(word: string): string {
  return word === 'other' ? 'Other' : word.replace(/^(group|via|unnamed)\//, '$1 / ');
}
