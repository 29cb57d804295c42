// SPDX-License-Identifier: MIT
import { counted, english, studies } from './english-counts.js';
import { inSentence, joinWords, startSentence } from './format.js';

/** At the start of a sentence. */
const some = (value: number): string => (value === 1 ? 'One study' : studies(value));

/** A number of rows or columns after “the”: `row`, `3 rows`; empty for none. */
const alone = (value: number, one: string): string => {
  if (value === 0) return '';
  return value === 1 ? one : counted(value, one);
};

/** English words of the matrix. */
export const enEvidenceMatrix = {
  tools: 'Matrix tools',
  remarksTool: 'Review’s remarks',
  swap: 'Swap',
  columnsTool: 'Columns',
  axes: 'Rows and columns',
  rows: 'Rows',
  columns: 'Columns',
  swapped: (rows: string, columns: string) => `Rows: ${rows}. Columns: ${columns}.`,
  total: 'All',
  totalOf: (terms: string) => `all ${inSentence(terms)}`,
  /** The first line: how many pairs of two terms have a study. */
  pairs: (filled: number, all: number, first: string, second: string) =>
    `${english(filled)} of ${counted(all, 'pair', 'pairs')} of ${inSentence(first)} and ${inSentence(second)} ${filled === 1 ? 'has' : 'have'} a study`,
  /** The pair, or the term of a selection, with most studies. */
  mostPair: (first: string, second: string, value: number) =>
    `Most studied: ${first} with ${second} (${studies(value)}).`,
  mostPairs: (pairs: number, value: number) =>
    `Most studied: ${english(pairs)} pairs with ${studies(value)} each.`,
  mostTerm: (term: string, value: number) => `Most: ${term} (${studies(value)}).`,
  empty: 'Empty: no study in these reviews.',
  emptyOwn: 'Empty: no study in these data.',
  /** The first line under a selection of one term; `facet` is that of the terms counted. */
  answer: (term: string, facet: string, filled: number, all: number, plural: string) =>
    `${startSentence(term)} has a study ${facet === 'outcome' ? 'on' : facet === 'source' ? 'from' : 'with'} ${english(filled)} of ${english(all)} ${plural}`,
  answerNone: (term: string) => `${startSentence(term)} has no study in view`,
  /** The first line under a selection of a pair. */
  answerPair: (first: string, second: string, value: number) =>
    `${startSentence(first)} with ${second}: ${value === 0 ? 'no study' : studies(value)}`,
  /** The first line under any other selection. */
  answerOther: (label: string, filled: number, all: number) =>
    `${startSentence(label)}: studies in ${english(filled)} of ${counted(all, 'pair', 'pairs')}`,
  overlap: 'A study may stand in several cells; bars count each study once.',
  unnamed: (facet: string, value: number) =>
    `${some(value)} ${value === 1 ? 'does not name its' : 'do not name their'} ${inSentence(facet)}.`,
  hiddenPairs: (pairs: number, filter: string) =>
    `${english(pairs)} more ${pairs === 1 ? 'pair has' : 'pairs have'} a study that the filter leaves out (${filter}).`,
  leftOut: (findings: number) =>
    `${findings === 1 ? '1 finding' : `${english(findings)} findings`} hidden: row or column not named.`,
  dropped: (rows: number, columns: number) => {
    const lines = joinWords([alone(rows, 'row'), alone(columns, 'column')], ' and ');
    return `Not shown: the ${lines} with the fewest studies.`;
  },
  showAll: 'Show all',
  hint: 'Arrow keys move between cells. Enter selects, Escape clears.',
  hintStrips: 'Arrow keys move between rows. Enter opens a row, Escape clears.',
  touch: 'Press a row to read its numbers.',
  legend: 'Studies',
  range: (from: number, to: number | undefined) =>
    to === undefined ? `${from}+` : to === from ? `${from}` : `${from}–${to}`,
  cell: (first: string, second: string, words: readonly string[]) =>
    `${first}, ${second}: ${words.join(', ')}`,
  /** A row in a narrow place. */
  row: (name: string, value: number, filled: number, all: number, plural: string) =>
    `${name}: ${studies(value)}, ${english(filled)} of ${english(all)} ${plural}`,
  gap: 'no study in these reviews',
  gapOwn: 'no study in these data',
  filtered: (value: number) => `no study in view; ${english(value)} hidden by the filter`,
  alsoHidden: (value: number) =>
    `${value === 1 ? '1 more study' : `${english(value)} more studies`} hidden by the filter.`,
  lit: (value: number) => `${english(value)} in the selection`,
  standIn: 'Italic: not named; what was given or measured.',
  /** Columns of a row that are folded, of `least` to `most` studies each. */
  fold: (terms: number, least: number, most: number) => {
    const size =
      least !== most
        ? `${english(least)}${most === least + 1 ? ' or ' : ' to '}${english(most)} studies`
        : least === 1
          ? 'one study'
          : studies(least);
    return `${english(terms)} more, ${size}${terms === 1 ? '' : ' each'}`;
  },
  noStudy: (terms: readonly string[]) => `No study: ${terms.join('; ')}.`,
  show: (value: number) =>
    value === 1 ? 'Show this study' : `Show these ${english(value)} studies`,
  moreStudies: (value: number) => (value === 1 ? '1 more study' : `${english(value)} more studies`),
  /** Review's remarks: a word in a cell, and in full. */
  remarkWord: { 'well-studied': 'well', 'under-studied': 'little', missing: 'none' },
  remarkIn: {
    'well-studied': 'well studied, says the review',
    'under-studied': 'little studied, says the review',
    missing: 'no study, says the review',
  },
  /** What follows the words; each is one of a list that ends with `stop`. */
  remarkMeaning: {
    'well-studied': ' studied',
    'under-studied': ' studied',
    missing: ': no report known, or still to be studied',
  },
  remarkSeparator: ', ',
  stop: '.',
  remarksLine: (review: string, pairs: number, against: number) =>
    joinWords(
      [
        `${review} ${review.includes(' and ') ? 'remark' : 'remarks'} on ${counted(pairs, 'pair')}.`,
        against === 0
          ? ''
          : `Where it says “none”, studies are counted all the same in ${counted(against, 'pair')}.`,
      ],
      ' ',
    ),
  remarksFoot: 'In the review’s words:',
  /** What follows the word "Brown". */
  against: (reviews: number) =>
    `: “none” in the review, yet studies are counted${reviews < 2 ? '' : reviews === 2 ? ' (from both reviews)' : ' (from all reviews)'}.`,
  brown: 'Brown',
  folded: (terms: number, one: string, plural: string) =>
    `${counted(terms, inSentence(one), plural)} without a remark`,
  remarksHere: 'The review says',
  remarkAgainst: (value: number) =>
    `Yet ${value === 1 ? '1 study is' : `${english(value)} studies are`} in view.`,
  nothing: 'No study in view reports both.',
  table: (rows: number, columns: number) => `table, ${english(rows)} × ${english(columns)} counts`,
};
