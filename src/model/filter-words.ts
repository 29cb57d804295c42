// SPDX-License-Identifier: MIT
import { studyStatuses } from '../data/dataset.js';
import { nearestWord } from '../data/problems.js';
import type { Evidence } from './evidence.js';
import { notReported } from './facets.js';

/** The value that removes a default condition: `tissue:*`. */
export const anyValue = '*';

/** A condition as it was written, unchecked. */
export interface WrittenClause {
  /** The text of the condition. */
  readonly word: string;
  /** Empty where the text is no condition. */
  readonly facet: string;
  readonly values: readonly string[];
  readonly exclude: boolean;
}

/** Words of a value without quotes that are tried together, at most. */
const longestValue = 40;

/**
 * Splits a filter into its conditions. A value with spaces or commas needs no quotes where the
 * words after a condition are no condition themselves and only together name a value.
 */
export function readClauses(text: string, evidence: Evidence): readonly WrittenClause[] {
  const words = splitOutsideQuotes(text, /\s/);
  const clauses: WrittenClause[] = [];
  for (let index = 0; index < words.length;) {
    const { clause, length } = readClause(words.slice(index, index + longestValue), evidence);
    clauses.push(clause);
    index += length;
  }
  return clauses;
}

/** The condition at the beginning of words, and how many of them it takes. */
function readClause(
  words: readonly string[],
  evidence: Evidence,
): { readonly clause: WrittenClause; readonly length: number } {
  const [first = ''] = words;
  const [, mark, facet = '', rest = ''] = /^(!?)([^:]*):?(.*)$/su.exec(first) ?? [];
  const isClause = first.includes(':') && facet !== '' && rest !== '';
  const written = (length: number, values: readonly string[]): ReturnType<typeof readClause> => ({
    clause: {
      word: words.slice(0, length).join(' '),
      facet: isClause ? facet : '',
      values,
      exclude: mark === '!',
    },
    length,
  });
  if (!isClause) return written(1, []);
  const textOf = (length: number): string => [rest, ...words.slice(1, length)].join(' ');
  // words without a colon that follow can only belong to the value
  const plain = untilNext(words, (word) => word.includes(':'));
  if (!evidence.facets.has(facet)) return written(plain, splitValues(textOf(plain)));
  const longest = untilNext(words, (word) =>
    evidence.facets.has(/^!?([^:"]+):/u.exec(word)?.[1] ?? ''),
  );
  for (let length = longest; length > 0; length -= 1) {
    const values = knownValues(evidence, facet, textOf(length));
    if (values !== undefined) return written(length, values);
  }
  const misspelt = splitValues(textOf(plain));
  const terms = evidence.termIds(facet);
  const isNear = misspelt.some((value) => nearestWord(value, terms)?.includes(' ') === true);
  return isNear ? written(plain, misspelt) : written(1, splitValues(rest));
}

/** The number of words before the next one, after the first, that begins something else. */
function untilNext(words: readonly string[], isNext: (word: string) => boolean): number {
  const next = words.findIndex((word, index) => index > 0 && isNext(word));
  return next === -1 ? words.length : next;
}

/** The values of a text, where all are known. */
function knownValues(
  evidence: Evidence,
  facet: string,
  text: string,
): readonly string[] | undefined {
  return [[unquote(text)], splitValues(text)].find(
    (values) => values.length > 0 && values.every((value) => isKnownValue(evidence, facet, value)),
  );
}

/** Whether a facet has a value. Vocabulary terms that no finding uses are valid, too. */
export function isKnownValue(evidence: Evidence, facet: string, value: string): boolean {
  return (
    value === anyValue ||
    value === notReported ||
    // a condition may leave out what the data happen not to have
    (facet === 'status' && (studyStatuses as readonly string[]).includes(value)) ||
    evidence.occurs(facet, value) ||
    evidence.term(facet, value) !== undefined
  );
}

/** Writes a value for {@link readClauses}; a quotation mark in it is doubled. */
export function writeValue(value: string): string {
  return /[\s,"]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function splitValues(text: string): readonly string[] {
  return splitOutsideQuotes(text, /,/)
    .map((value) => unquote(value.trim()))
    .filter((value) => value !== '');
}

function splitOutsideQuotes(text: string, separator: RegExp): readonly string[] {
  const words: string[] = [];
  let word = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && separator.test(character)) {
      if (word !== '') words.push(word);
      word = '';
    } else word += character;
  }
  if (word !== '') words.push(word);
  return words;
}

/** A value without the quotation marks around it. */
export function unquote(word: string): string {
  const [, inside] = /^"(.*)"$/su.exec(word) ?? [];
  return inside === undefined ? word : inside.replaceAll('""', '"');
}
