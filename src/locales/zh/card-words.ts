// SPDX-License-Identifier: MIT
import type { enCard } from '../card-words.js';
import { chinese } from './format.js';

/** Chinese words of the card at the pointer. */
export const zhCard: typeof enCard = {
  read: '点击查看研究',
  clear: '点击取消选择',
  join: 'Shift + 点击：查看同时报告两者的研究',
  more: (count) => `另\u00a0${chinese(count)}\u00a0项`,
  given: (names) => `给予：${names}。`,
  measured: (names) => `检测：${names}。`,
  unnamed: (facet, reviews) => `${reviews === 0 ? '' : '综述'}未指明${facet}。`,
  partly: (sentence) => `${sentence}。`,
  countedOnce: '每项研究按其多数发现所给予的制剂归类，只计一次。',
  once: (plural, names) => `各由一项研究指明的${plural === '' ? '条目' : plural}：${names}。`,
};
