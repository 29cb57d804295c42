// SPDX-License-Identifier: MIT
import type { Widen } from './widen.js';
import { inSentence } from './format.js';

/** English words of the timeline. */
export const enStudyTimeline = {
  title: (facet: string) => `Timeline of studies by ${inSentence(facet)}`,
  rebuilt: (review: string) =>
    `Figure 2 of ${review}, redrawn from the data; the original is an image without searchable text.`,
  modelled: (review: string) => `Modelled on figure 2 of ${review}; the content differs.`,
  summary: (studies: number, from: number, to: number) =>
    `${studies === 1 ? '1 study' : `${studies} studies`}, ${from === to ? `${from}` : `${from} to ${to}`}.`,
  busiest: (years: string, studies: number) => `Most in ${years} (${studies}).`,
  firsts: (items: readonly string[]) => `Earliest: ${items.join('; ')}.`,
  firstItem: (term: string, year: number) => `${term} ${year}`,
  moreFirsts: (value: number) => `${value} more`,
  unknownCount: (studies: number) =>
    `Year unknown for ${studies === 1 ? '1 study' : `${studies} studies`}.`,
  noYears: 'No years known.',
  overlap: 'A study appears in every row it reports on.',
  leftOut: (findings: number) =>
    `${findings === 1 ? '1 finding' : `${findings} findings`} hidden: row not named.`,
  caption: (facet: string) => `Studies by ${inSentence(facet)} and year of publication`,
  unknown: 'year unknown',
  firstHere: (names: string) => `earliest: ${names}`,
  isFirst: 'earliest in its row',
  isFirstOf: (terms: string) => `earliest for ${terms}`,
  firstAndOthers: (name: string, of: number) => `${name} and ${of - 1} more`,
  mark: (study: string, term: string, words: readonly string[]) =>
    `${study}, ${term}${words.length === 0 ? '' : `: ${words.join('; ')}`}`,
  lit: 'in the selection',
  showAll: (studies: number) => `Show all ${studies} studies`,
  fold: 'Show years only',
  total: 'Studies',
  by: 'Rows',
  hint: 'Arrow keys move between studies. Enter selects, Escape clears.',
  point: 'Hover or focus a mark to read its study.',
  standIn: 'Italic: not named; what was given or measured.',
  legend: {
    study: 'one study',
    first: 'ringed: earliest in its row',
    retracted: 'crossed square: retracted',
    corrected: 'hollow: corrected',
    lit: 'outlined: in the selection',
  },
};

/** Chinese words of the timeline. */
export const zhStudyTimeline: Widen<typeof enStudyTimeline> = {
  title: (facet) => `各${facet}的研究年表`,
  rebuilt: (review) => `据数据重绘 ${review} 的图 2；原图为图片，文字无法检索。`,
  modelled: (review) => `形式参考 ${review} 的图 2，内容不同。`,
  summary: (studies, from, to) =>
    `${studies} 项研究，${from === to ? `${from} 年` : `${from}～${to} 年`}。`,
  busiest: (years, studies) => `${years} 年最多（${studies} 项）。`,
  firsts: (items) => `最早：${items.join('；')}。`,
  firstItem: (term, year) => `${term} ${year}`,
  moreFirsts: (value) => `另 ${value} 项`,
  unknownCount: (studies) => `${studies} 项研究的年份不详。`,
  noYears: '年份均不详。',
  overlap: '一项研究出现在其报告的每一行。',
  leftOut: (findings) => `${findings} 条发现未指明该行，未显示。`,
  caption: (facet) => `按${facet}和发表年份排列的研究`,
  unknown: '年份不详',
  firstHere: (names) => `最早：${names}`,
  isFirst: '该行最早',
  isFirstOf: (terms) => `${terms}最早`,
  firstAndOthers: (name, of) => `${name} 等 ${of} 项`,
  mark: (study, term, words) =>
    `${study}，${term}${words.length === 0 ? '' : `：${words.join('；')}`}`,
  lit: '在所选范围内',
  showAll: (studies) => `显示全部 ${studies} 项研究`,
  fold: '只显示年份',
  total: '研究数',
  by: '行',
  hint: '方向键在研究间移动，回车选择，Esc 清除。',
  point: '悬停或聚焦标记，查看对应研究。',
  standIn: '点线：未指明，显示给予或检测的内容。',
  legend: {
    study: '一项研究',
    first: '双环：该行最早',
    retracted: '打叉方块：已撤稿',
    corrected: '空心：已更正',
    lit: '粗边：在所选范围内',
  },
};
