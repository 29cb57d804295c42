// SPDX-License-Identifier: MIT
import { formatNumber, joinBeside } from './format.js';
import type { Widen } from './widen.js';

const english = (value: number): string => formatNumber(value, 'en');
const studies = (value: number): string => (value === 1 ? '1 study' : `${english(value)} studies`);
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
  about: (name: string, concerned: string) => `${name}, ${concerned}`,
  selected: (count: number, of: number) => `${english(count)} of ${english(of)} selected`,
  read: (count: number) => (count === 1 ? 'Read it here' : `Read the ${english(count)} here`),
  file: (passages: number) =>
    `${passages === 1 ? '1 passage' : `${english(passages)} passages`}, with places`,
};

const chinese = (value: number): string => formatNumber(value, 'zh');
const digits = '零一两三四五六七八九十';
const chineseWord = (value: number): string => digits[value] ?? ` ${chinese(value)} `;

/** Chinese words of the obstacles. */
export const zhTranslationChallenges: Widen<typeof enTranslationChallenges> = {
  title: (themes) => `从证据到临床的${chineseWord(themes)}重障碍`,
  untitled: '从证据到临床的障碍',
  line: (reviews, review, passages) =>
    `${joinBeside([reviews === 1 ? review : `${chineseWord(reviews)}篇综述`, '所见'])}：${chinese(passages)} 处论述，各附相关研究。`,
  none: '这些数据没有列出障碍。',
  noneOfReview: '该综述没有列出障碍。',
  tools: '障碍工具',
  allStudies: '全部研究',
  noStudies: '当前视图中没有研究',
  show: (count) => `显示 ${chinese(count)} 项研究`,
  shown: (count) => `已显示 ${chinese(count)} 项研究`,
  undo: '撤销',
  about: (name, concerned) => `${name}，${concerned}`,
  selected: (count, of) => `已选 ${chinese(count)} / ${chinese(of)}`,
  read: (count) => `在此阅读这 ${chinese(count)} 项`,
  file: (passages) => `${chinese(passages)} 处论述及出处`,
};
