// SPDX-License-Identifier: MIT
import type { Measure } from '../model/flow.js';
import { formatNumber, inSentence, joinBeside, startSentence } from './format.js';

/** A choice of a question as it is written and spoken. */
export interface SpokenChoice {
  readonly letter: string;
  readonly label: string;
}

const english = (value: number): string => formatNumber(value, 'en');
const spoken = (choices: readonly SpokenChoice[], separator: string): string =>
  choices.map(({ letter, label }) => `${letter}: ${label}`).join(separator);

/** English words of slides, stories and questions. */
export const enStory = {
  /** Stands before a caption. */
  place: (step: number, of: number) => `${english(step)} / ${english(of)}`,
  legend: {
    /** `reviews`: how many reviews the data come from. */
    pale: (isDark: boolean, reviews: number) =>
      `${isDark ? 'Dim' : 'Pale'}: not named${reviews === 0 ? '' : ` in the ${reviews === 1 ? 'review' : 'reviews'}`}.`,
    unlit: (isDark: boolean) => `${isDark ? 'Dim' : 'Pale'}: not highlighted.`,
    counts: (measure: Measure) =>
      measure === 'value' ? 'Numbers are sums of value.' : `Numbers count ${measure}.`,
    data: (reviews: readonly string[]) => `Data: ${reviews.join(', ')}`,
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

const chinese = (value: number): string => formatNumber(value, 'zh');

/** Chinese words of slides, stories and questions. */
export const zhStory: typeof enStory = {
  place: (step, of) => `${chinese(step)} / ${chinese(of)}`,
  legend: {
    pale: (isDark, reviews) =>
      `${isDark ? '暗色' : '浅色'}：${reviews === 0 ? '' : '综述'}未指明。`,
    unlit: (isDark) => `${isDark ? '暗色' : '浅色'}：未高亮。`,
    counts: (measure) =>
      ({ studies: '数字为研究数。', findings: '数字为发现数。', value: '数字为数值之和。' })[
        measure
      ],
    data: (reviews) => `数据：${reviews.join('、')}`,
  },
  question: {
    ask: (facet, measure, isMost) => {
      if (measure === 'value') return `数值最大的是哪种${facet}？`;
      if (!isMost) return `报告最多的是哪种${facet}？`;
      return `多数${measure === 'findings' ? '发现' : '研究'}报告哪种${facet}？`;
    },
    hidden: (terms) => [`${chinese(terms)} 种，猜后显示`, '猜后显示'],
    choices: '选项',
    show: '显示答案',
    next: '下一题',
    guess: '你的选择',
    answer: (headline) => headline,
    speak: (question, choices) =>
      `${question}${spoken(choices, '；')}。按字母键作答，或按空格键显示答案。`,
    speakAnswer: (answer, guess, isRight) => {
      if (guess === '') return `${answer}。`;
      return isRight ? `正确。${answer}。` : joinBeside([`${answer}。你的选择：`, `${guess}。`]);
    },
  },
};
