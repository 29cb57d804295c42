// SPDX-License-Identifier: MIT
import type { Problem, ProblemCode } from '../data/problems.js';
import { cutText } from './cut-text.js';

/** What sentences about problems quote, such as the word that is wrong. */
const quotable = [
  'word',
  'other',
  'suggestion',
  'known',
  'message',
  'cause',
  'limit',
  'found',
  'wanted',
  'facet',
  'study',
  'field',
  'language',
  'file',
  'plain',
  'number',
  'line',
  'row',
  'count',
] as const;

/** What one problem has of it; empty where it has none. */
export type Quoted = Readonly<Record<(typeof quotable)[number], string>>;

/** The text of each problem, from its details. */
export type ProblemTexts = Record<ProblemCode, (d: Quoted) => string>;

/** A problem or notice as a sentence: where it is, what it is, how to mend it. */
export function englishProblem({ where, row, column, code, details }: Problem): string {
  const place = [where, row === undefined ? '' : `row ${row}`, column === undefined ? '' : column];
  return sentence(place, ', ', ': ', known[code]?.(quotedIn(details)) ?? code);
}

/** The details of a problem in a length that can be read, with empty ones for all that it lacks. */
export function quotedIn(details: Problem['details']): Quoted {
  return Object.fromEntries(quotable.map((name) => [name, cutText(details[name] ?? '')])) as Quoted;
}

export function sentence(
  place: readonly string[],
  separator: string,
  colon: string,
  text: string,
): string {
  const at = place
    .filter((part) => part !== '')
    .map(cutText)
    .join(separator);
  return at === '' ? text : `${at}${colon}${text}`;
}

/** The nearest known word, as a question. */
export const meant = ({ suggestion }: Quoted): string =>
  suggestion === '' ? '' : ` Did you mean “${suggestion}”?`;

/** Problems of attributes, and of data that never come. */
const english = {
  'too-large': (d) => `the data exceed ${d.limit}. Draw a subset.`,
  'unknown-facet': (d) => `there is no facet “${d.word}”.${meant(d)} Known: ${d.known}.`,
  'missing-field': (d) => `${d.field || 'a field'} is missing.`,
  'filter-syntax': (d) =>
    `“${d.word}” does not have the form facet:value. Write for example source:umbilical-cord, and a value with spaces as facet:"two words".`,
  'unknown-value': (d) => `${d.facet} has no value “${d.word}”.${meant(d)}`,
  'too-few-columns': () => 'a flow diagram needs at least two columns.',
  'repeated-column': (d) => `the column “${d.word}” is listed twice.`,
  'unknown-option': (d) => `“${d.word}” is not an option.${meant(d)} Options: ${d.known}.`,
  'load-failed': (d) =>
    `could not be loaded (${d.message}). Check the address and that the server allows access.`,
  'file-missing': (d) =>
    `${d.file} could not be loaded. Put all files embed.*.js of one release into one folder, or take embed.all.js, which is one file.`,
  'lost-child': (d) =>
    `this stands behind ${d.word}, not inside it: a blank line, or a paragraph made of one, ended the element. Take out the blank lines between its tags.`,
  'no-evidence': () =>
    'there are no data to draw. Give the element a table (src or the property data where a framework drops a <script> in it), or load the bundled evidence: import "mechanism-sankey/evidence".',
  'lost-data': () =>
    'the element has no table of its own, and the bundled evidence has no such column. Frameworks drop a <script type="text/csv"> in a template: give the table as src or as the property data.',
  'file-page': () =>
    'a page opened from a file may not load other files. Put the data inside the element: <script type="text/csv">…</script>.',
} satisfies Partial<ProblemTexts>;

/** The texts of all other problems, which come with the code that reads data. */
export type DataProblemTexts = Omit<ProblemTexts, keyof typeof english>;

let known: Partial<ProblemTexts> = english;

/** Adds the English texts of problems in data. */
export function addProblemTexts(texts: DataProblemTexts): void {
  known = { ...known, ...texts };
}

/** How the format of JSON data is explained in one language. */
export type SchemaTexts = Readonly<{
  kinds: Readonly<Record<string, string>>;
  wrongKind: (wanted: string, found: string) => string;
  choice: (choices: string) => string;
  most: (count: string, isText: boolean) => string;
  least: (count: string, isText: boolean) => string;
  above: (limit: string) => string;
  other: (message: string) => string;
}>;

/**
 * What the check of the format found, in words for an author. Here, because both the words of another
 * language and those of problems in data need it: else the one file would bring the other.
 */
export function schemaText({ message }: Quoted, texts: SchemaTexts): string {
  const kind = (word: string): string =>
    Object.hasOwn(texts.kinds, word) ? (texts.kinds[word] ?? word) : word;
  const [, wanted, found] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  if (wanted !== undefined && found !== undefined)
    return texts.wrongKind(kind(wanted), kind(found));
  const [, choices] =
    /^Invalid (?:option: expected one of|input: expected) (".*"|\d.*)$/.exec(message) ?? [];
  if (choices !== undefined) return texts.choice(choices.replaceAll('|', ', '));
  const [, subject, sign, limit] =
    /^Too (?:small|big): expected (\w+) to (?:have|be) ([<>]=?)(-?\d+)/.exec(message) ?? [];
  if (limit !== undefined && sign === '>') return texts.above(limit);
  if (limit !== undefined)
    return sign?.startsWith('<') === true
      ? texts.most(limit, subject === 'string')
      : texts.least(limit, subject === 'string');
  return texts.other(message);
}
