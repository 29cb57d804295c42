// SPDX-License-Identifier: MIT
import { english } from './english-counts.js';
import { listWords, startSentence, withArticle, inSentence } from './format.js';

/** How many of some studies name a term of a facet, and which. */
export interface LinkNamingText {
  readonly facet: string;
  readonly studies: number;
  readonly terms: readonly string[];
}

/** How many studies of a term report what most of them do. */
export interface MostStudies {
  readonly count: number;
  readonly total: number;
}

/** How a way is named. */
export interface WayText {
  readonly names: readonly string[];
  /** Whether the findings on both sides name a term in common. */
  readonly isSameTerm: boolean;
  /** Whether it is the only one, so that it says itself that no study reports it. */
  readonly isOnly: boolean;
}

/**
 * One step of a way: the studies behind it, the terms that they name, where their cells are from.
 */
export interface StepText {
  readonly studies: string;
  readonly terms: string;
  readonly origins: string;
}

const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const numeral = (value: number): string => numerals[value] ?? english(value);
const orList = (words: readonly string[]): string => listWords(words, ', ', ' or ');
const someTerms = (words: readonly string[]): string =>
  words.length > 4
    ? [...words.slice(0, 3), `${english(words.length - 3)} more`].join(', ')
    : listWords(words, ', ', ' and ');

/** English words of “Find a link”. */
export const enLink = {
  /** What stands before, between and after the two choices. */
  question: ['How does', 'lead to', '?'] as readonly [string, string, string],
  from: 'From',
  to: 'To',
  choose: 'choose …',
  hint: 'Choose where the link begins and where it ends.',
  option: (name: string, studies: number) => `${name} (${english(studies)})`,
  reported: (from: string, to: string, studies: number) =>
    `${startSentence(from)} to ${to}: reported by ${english(studies)} ${studies === 1 ? 'study' : 'studies'}`,
  /** No finding reports both ends. */
  inParts: (from: string, to: string) =>
    `${startSentence(from)} to ${to}: no study reports the whole link`,
  unconnected: (from: string, to: string) => `${startSentence(from)} to ${to}: not reported`,
  none: 'No finding in view connects these two.',
  whole: 'Whole link within one study',
  noneWhole: 'No finding reports both ends.',
  /** "One names a cargo, miR-126-3p. None names a pathway." */
  naming: (of: number, parts: readonly LinkNamingText[]) => {
    const named = parts.filter(({ studies }) => studies > 0);
    const unnamed = parts.filter(({ studies }) => studies === 0);
    const sentences = named.map(({ facet, studies, terms }) => {
      const isAll = studies === of;
      const who =
        of === 1
          ? 'It names'
          : isAll
            ? 'All name'
            : `${numeral(studies)} ${studies === 1 ? 'names' : 'name'}`;
      return `${who} ${withArticle(facet)}${terms.length === 1 ? ', ' : ': '}${someTerms(terms)}.`;
    });
    if (unnamed.length > 0)
      sentences.push(
        of === 1
          ? `It names no ${orList(unnamed.map(({ facet }) => inSentence(facet)))}.`
          : `None names ${orList(unnamed.map(({ facet }) => withArticle(facet)))}.`,
      );
    return sentences.join(' ');
  },
  /** Ways through the figure that are reported whole; a press highlights one. */
  routes: 'Through',
  /** A way on which nothing is named. */
  unnamed: 'nothing named',
  apart: 'Same study, separate findings',
  apartNote: (studies: number): string =>
    studies === 1
      ? 'It reports both ends, but never in one finding.'
      : 'Each reports both ends, but never in one finding.',
  pieced: 'Pieced together from different studies',
  ways: (count: number) => `${english(count)} ${count === 1 ? 'way' : 'ways'}`,
  moreWays: (count: number) => `${english(count)} more ${count === 1 ? 'way' : 'ways'}`,
  /** Said once above several ways. */
  noneReported: 'No study reports any of these whole.',
  through: ({ names, isSameTerm, isOnly }: WayText) =>
    `Through ${listWords(names, ', ', ' and ')}${isSameTerm ? '' : ', but not the same ones'}${isOnly ? ': no study reports it whole.' : ''}`,
  step: ({ studies, terms, origins }: StepText) => {
    const named = [terms, origins === '' ? '' : `from ${origins}`].filter((text) => text !== '');
    return [studies, named.join(', ')].filter((text) => text !== '').join(' · ');
  },
  cut: 'Only some of these ways are listed.',
  unreported: 'Not reported',
  /** "Which [cargo] has most studies of [umbilical cord]?" */
  most: {
    heading: 'Most studies',
    question: ['Which', 'has most studies of', '?'] as readonly [string, string, string],
    asksColumnFirst: true,
    column: 'Which',
    of: 'Has most studies of',
    namedOnly: 'named only',
    /** Followed by the studies. */
    answer: (names: string, studies: MostStudies, of: string) =>
      `${startSentence(names)}: ${english(studies.count)} of ${english(studies.total)} ${studies.total === 1 ? 'study' : 'studies'} of ${of}:`,
    none: 'No study in view reports one.',
  },
  /** "No study names a pathway to angiogenesis, from any source." */
  unreportedTo: (facets: readonly string[], to: string, fromFacet: string) =>
    `No study names ${orList(facets.map(withArticle))} to ${to}, from any ${inSentence(fromFacet)}.`,
  unreportedFrom: (facets: readonly string[], from: string, toFacet: string) =>
    `No study names ${orList(facets.map(withArticle))} from ${from}, to any ${inSentence(toFacet)}.`,
};
