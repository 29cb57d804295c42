// SPDX-License-Identifier: MIT
import { english, studies } from './english-counts.js';
import { inSentence } from './format.js';

/** English words of the timeline. */
export const enStudyTimeline = {
  /** Years within a sentence. */
  years: (from: number, to: number) => (from === to ? `in ${from}` : `from ${from} to ${to}`),
  /** `part` is `40 of 78`. */
  half: (isMore: boolean, years: string, part: string) =>
    `${isMore ? 'more than half' : 'half'} of the studies appeared ${years} (${part})`,
  /** Where a headline on the half would say no more than the years of all. */
  all: (count: number, years: string) => `${studies(count)} ${years}`,
  noYears: (count: number) => `${studies(count)}, no year known`,
  /** A headline about what is selected. */
  about: (selected: string, text: string) => `${selected}: ${text}`,
  /** The quiet line; `years` is empty where none is known. */
  subject: (facet: string, years: string) =>
    `Timeline of studies by ${inSentence(facet)}${years === '' ? '' : `, ${years}`}.`,
  range: (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`),
  rebuilt: (review: string) =>
    `Shows what figure 2 of ${review} shows, there an image without searchable text.`,
  overlap: 'A study appears in every row it reports on.',
  emptyYears: 'Years without studies are shown, too.',
  standIn: 'Grey names: not named by the review; what was given or measured.',
  leftOut: (findings: number) =>
    `${findings === 1 ? '1 finding' : `${english(findings)} findings`} hidden: row not named.`,
  caption: (facet: string) => `Studies by ${inSentence(facet)} and year of publication`,
  unknown: 'no year',
  mark: (study: string, term: string, words: readonly string[]) =>
    `${study}, ${term}${words.length === 0 ? '' : `: ${words.join('; ')}`}`,
  stack: (term: string, year: string, count: number, names: readonly string[]) =>
    `${term}, ${year}: ${studies(count)}: ${names.join(', ')}${count > names.length ? ', …' : ''}`,
  /** What a press on a stack does. */
  list: 'Click to list the studies',
  lit: 'in the selection',
  total: 'Studies',
  by: 'Rows',
  byFacet: (facet: string) => `Rows: ${inSentence(facet)}`,
  select: (term: string) => `Select ${term}`,
  unselect: (term: string) => `Clear the selection of ${term}`,
  fewer: 'Show fewer',
  hint: 'Arrow keys move between studies. Enter selects, Escape clears.',
  legend: { ok: 'one study', corrected: 'corrected later', retracted: 'retracted' },
};
