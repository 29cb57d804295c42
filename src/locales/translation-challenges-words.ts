// SPDX-License-Identifier: MIT
import { english, studies } from './english-counts.js';

const words = 'zero one two three four five six seven eight nine ten'.split(' ');
/** A number as a word where it is small, as at the start of a sentence. */
const inWords = (value: number): string => words[value] ?? english(value);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** English words of the obstacles. */
export const enTranslationChallenges = {
  title: (themes: number) =>
    themes === 1
      ? 'One obstacle between the evidence and the clinic'
      : `${capital(inWords(themes))} obstacles between the evidence and the clinic`,
  untitled: 'Obstacles between the evidence and the clinic',
  /** The line below; `review` is the name of the only review. */
  line: (reviews: number, review: string, passages: number) => {
    const who = reviews === 1 ? `${review} sees` : `${inWords(reviews)} reviews see`;
    const what = passages === 1 ? '1 passage' : `${english(passages)} passages`;
    return `As ${who} them: ${what}, ${passages === 1 ? '' : 'each '}with the studies that it concerns.`;
  },
  none: 'These data list no obstacles.',
  noneOfReview: 'This review lists no obstacles.',
  tools: 'Tools of the obstacles',
  allStudies: 'all studies',
  noStudies: 'no studies in view',
  show: (count: number) => `show ${studies(count)}`,
  shown: (count: number) => `${studies(count)} shown`,
  undo: 'undo',
  /** Spoken name of the button, beside what it shows. */
  about: (theme: string, name: string, concerned: string) => `${theme}, ${name}, ${concerned}`,
  selected: (count: number, of: number) => `${english(count)} of ${english(of)} selected`,
  read: (count: number) => (count === 1 ? 'Read it here' : `Read the ${english(count)} here`),
  file: (passages: number) =>
    `${passages === 1 ? '1 passage' : `${english(passages)} passages`}, with places`,
};
