// SPDX-License-Identifier: MIT
import { addToList } from './add-to-list.js';
import { times } from './times.js';

/**
 * A problem in data or in an attribute, for the person who can fix it; or a notice, which says what
 * can be drawn but was read otherwise than it was written.
 */
export interface Problem {
  /** Location: a file, field path or attribute. */
  readonly where: string;
  /** Row of a table as the spreadsheet counts: the first is 1. */
  readonly row?: number;
  /** Name of a table's column as printed; its letter where it has none. */
  readonly column?: string;
  /** Stable code, for tests and translations. */
  readonly code: ProblemCode;
  /** Values inserted in the message. */
  readonly details: Readonly<Record<string, string>>;
}

/** Every kind of problem this library reports. The messages are in `locales/`. */
export type ProblemCode =
  | 'not-json'
  | 'not-data'
  | 'crosstab'
  | 'reference-list'
  | 'merge-conflict'
  | 'not-csv'
  | 'too-large'
  | 'too-deep'
  | 'too-many-terms'
  | 'schema'
  | 'empty-data'
  | 'missing-column'
  | 'no-head'
  | 'duplicate-column'
  | 'row-length'
  | 'empty-cell'
  | 'not-a-number'
  | 'negative-value'
  | 'zero-value'
  | 'unknown-term'
  | 'unknown-status'
  | 'unknown-facet'
  | 'unknown-reference'
  | 'unknown-review'
  | 'unknown-study'
  | 'duplicate-id'
  | 'shared-number'
  | 'orphan'
  | 'missing-field'
  | 'missing-language'
  | 'missing-locator'
  | 'id-mismatch'
  | 'filter-syntax'
  | 'unknown-value'
  | 'too-few-columns'
  | 'few-columns'
  | 'repeated-column'
  | 'unknown-option'
  | 'load-failed'
  | 'file-missing'
  | 'unsafe-link'
  | 'no-evidence'
  | 'lost-child'
  | 'lost-data'
  | 'web-page'
  | 'not-text'
  | 'office-file'
  | 'other-file'
  | 'one-column'
  | 'names-elsewhere'
  | 'second-head'
  | 'object-cell'
  | 'ditto'
  | 'transposed'
  | 'no-studies'
  | 'file-page'
  | 'open-quote'
  | 'unnamed-column'
  | 'not-a-year'
  | 'unknown-field'
  | NoticeCode;

/** What is odd in data and can be drawn. */
export type NoticeCode =
  | 'guessed-encoding'
  | 'wrong-encoding'
  | 'guessed-separator'
  | 'lost-characters'
  | 'control-characters'
  | 'markup'
  | 'formula'
  | 'several-lines'
  | 'made-by-spreadsheet'
  | 'maybe-list'
  | 'unknown-direction'
  | 'repeated-field'
  | 'rows-above'
  | 'repeated-head'
  | 'note-row'
  | 'row-names'
  | 'undrawn-column'
  | 'marks-column'
  | 'numbered-columns'
  | 'unread-direction'
  | 'odd-term'
  | 'read-as-missing'
  | 'decimal-comma'
  | 'decimal-point'
  | 'several-years'
  | 'rows-joined'
  | 'merged-row'
  | 'rows-differ'
  | 'several-studies'
  | 'near-twins'
  | 'not-a-doi'
  | 'not-a-pmid';

/** Thrown when a call meets one or more problems. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
  constructor(readonly problems: readonly Problem[]) {
    super(
      problems
        .map(
          (problem) =>
            `${problem.where}: ${problem.code} ${Object.values(problem.details).join(' ')}`,
        )
        .join('\n'),
    );
  }
}

/** A problem that is listed, and how many more there are of its kind. */
export interface ListedProblem {
  readonly problem: Problem;
  /** Further problems of the same kind at the same field or column, after this one. */
  readonly more: number;
}

/** Problems of one kind that are listed before the others are counted. */
const listedOfKind = 3;

/** The first problems of each kind, in their order; the last one of a kind counts the others. */
export function groupProblems(problems: readonly Problem[]): readonly ListedProblem[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { where, column = '', code } = problem;
    addToList(kinds, [code, column, where.replace(/\d+/g, '#')].join('\u0000'), problem);
  }
  return [...kinds.values()].flatMap((kind) =>
    kind.slice(0, listedOfKind).map((problem, index) => ({
      problem,
      more: index === listedOfKind - 1 ? kind.length - listedOfKind : 0,
    })),
  );
}

/** Creates the problem for an unknown value, with the nearest known one as suggestion. */
export function checkOption(
  where: string,
  word: string,
  known: readonly string[],
): readonly Problem[] {
  if (known.includes(word)) return [];
  return [
    {
      where,
      code: 'unknown-option',
      details: { word, suggestion: nearestWord(word, known) ?? '', known: known.join(', ') },
    },
  ];
}

/** Longer words are no misspelt terms; comparing them would cost the square of their length. */
const longestMisspelt = 80;
/** Known words that one is compared with: a page must not wait for a suggestion. */
const mostCompared = 10_000;

/**
 * The candidate nearest to a misspelt value by edit distance, or `undefined` if none is close
 * enough.
 * @see https://doi.org/10.1145/363958.363994 (Damerau's distance; here without transposition
 *   weights)
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = normalize(word);
  if (wanted.length > longestMisspelt) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.ceil(wanted.length / 3)) + 1;
  let compared = 0;
  for (const candidate of candidates) {
    compared += 1;
    if (compared > mostCompared) break;
    if (candidate.length < wanted.length - bestDistance) continue;
    if (candidate.length > 4 * longestMisspelt) continue;
    const other = normalize(candidate);
    if (other === wanted) return candidate;
    const distance = editDistance(wanted, other, bestDistance);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

function normalize(word: string): string {
  return word.toLowerCase().replace(/[\s_]+/g, '-');
}

/** The edit distance of two words, as far as it is below a limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = times(b.length + 1, (index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    let left = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      left = Math.min(substitution, (previous[j] ?? 0) + 1, left + 1);
      least = Math.min(least, left);
      row.push(left);
    }
    if (least >= limit) return limit;
    previous = row;
  }
  return previous[b.length] ?? limit;
}
