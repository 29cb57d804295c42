// SPDX-License-Identifier: MIT
import type { Widen } from '../widen.js';
import type { enStudyTimeline } from '../study-timeline-words.js';
import { chinese } from './format.js';

/** Chinese words of the timeline. */
export const zhStudyTimeline: Widen<typeof enStudyTimeline> = {
  years: (from, to) => (from === to ? `${from} 年` : `${from}～${to} 年`),
  half: (isMore, years, part) => `${isMore ? '超过一半' : '一半'}的研究发表于 ${years}（${part}）`,
  all: (count, years) => `${chinese(count)} 项研究，${years}`,
  noYears: (count) => `${chinese(count)} 项研究，年份均不详`,
  about: (selected, text) => `${selected}：${text}`,
  subject: (facet, years) => `各${facet}的研究年表${years === '' ? '' : `，${years}`}。`,
  range: (from, to) => (from === to ? `${from} 年` : `${from}～${to} 年`),
  rebuilt: (review) => `与 ${review} 图 2 的内容相同；原图为图片，文字无法检索。`,
  overlap: '一项研究出现在其报告的每一行。',
  emptyYears: '没有研究的年份也保留。',
  standIn: '灰色名称：综述未指明，显示给予或检测的内容。',
  leftOut: (findings) => `${chinese(findings)} 条发现未指明该行，未显示。`,
  caption: (facet) => `按${facet}和发表年份排列的研究`,
  unknown: '年份不详',
  mark: (study, term, words) =>
    `${study}，${term}${words.length === 0 ? '' : `：${words.join('；')}`}`,
  stack: (term, year, count, names) =>
    `${term}，${year}：${chinese(count)} 项研究：${names.join('、')}${count > names.length ? '……' : ''}`,
  list: '点击列出这些研究',
  lit: '在所选范围内',
  total: '研究数',
  by: '行',
  byFacet: (facet) => `行：${facet}`,
  select: (term) => `选择${term}`,
  unselect: (term) => `取消选择${term}`,
  fewer: '收起',
  hint: '方向键在研究间移动，回车选择，Esc 清除。',
  legend: { ok: '一项研究', corrected: '后有更正', retracted: '已撤稿' },
};
