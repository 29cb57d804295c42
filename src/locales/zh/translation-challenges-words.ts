// SPDX-License-Identifier: MIT
import type { Widen } from '../widen.js';
import { chinese, joinBeside } from './format.js';
import type { enTranslationChallenges } from '../translation-challenges-words.js';

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
  about: (theme, name, concerned) => `${theme}，${name}，${concerned}`,
  selected: (count, of) => `已选 ${chinese(count)} / ${chinese(of)}`,
  read: (count) => `在此阅读这 ${chinese(count)} 项`,
  file: (passages) => `${chinese(passages)} 处论述及出处`,
};
