// SPDX-License-Identifier: MIT
import { english, inReviews } from './english-counts.js';
import { inSentence, listWords, startSentence } from './format.js';
import type { Measure } from '../model/flow.js';

/** A choice of a question as it is written and spoken. */
export interface SpokenChoice {
  readonly letter: string;
  readonly label: string;
}

export const spoken = (choices: readonly SpokenChoice[], separator: string): string =>
  choices.map(({ letter, label }) => `${letter}: ${label}`).join(separator);

/** English words of slides, stories and questions. */
export const enStory = {
  /** Stands before a caption. */
  place: (step: number, of: number) => `${english(step)} / ${english(of)}`,
  legend: {
    /** `reviews`: how many reviews the data come from. */
    grey: (reviews: number) => `Grey: not named${inReviews(reviews)}.`,
    unlit: (isDark: boolean) => `${isDark ? 'Dim' : 'Pale'}: not highlighted.`,
    counts: (measure: Measure) =>
      measure === 'value' ? 'Numbers are sums of value.' : `Numbers count ${measure}.`,
    data: (reviews: readonly string[]) => `Data: ${listWords(reviews, ', ', ' and ')}`,
  },
  question: {
    /** `isMost`: whether more than half of the studies report the answer. */
    ask: (facet: string, measure: Measure, isMost: boolean) => {
      if (measure === 'value') return `Which ${inSentence(facet)} has the largest value?`;
      return isMost
        ? `Which ${inSentence(facet)} do most ${measure} report?`
        : `Which ${inSentence(facet)} is reported most often?`;
    },
    /** Wordings of the line below the name of the hidden column, fullest first. */
    hidden: (terms: number): readonly string[] => [
      `${english(terms)}, hidden until you guess`,
      `${english(terms)}, hidden`,
      'hidden',
    ],
    choices: 'Choices',
    show: 'Show the answer',
    next: 'Next question',
    guess: 'your guess',
    /** A headline that starts with the name of a term. */
    answer: (headline: string) => startSentence(headline),
    speak: (question: string, choices: readonly SpokenChoice[]) =>
      `${question} ${spoken(choices, '. ')}. Press a letter, or Space to show the answer.`,
    /** `guess` is empty where nothing was guessed. */
    speakAnswer: (answer: string, guess: string, isRight: boolean) => {
      if (guess === '') return `${answer}.`;
      return isRight ? `Right. ${answer}.` : `${answer}. Your guess: ${guess}.`;
    },
  },
};
