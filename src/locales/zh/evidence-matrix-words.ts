// SPDX-License-Identifier: MIT
import type { Widen } from '../widen.js';
import { joinWords } from '../format.js';
import { chinese, joinBeside } from './format.js';
import type { enEvidenceMatrix } from '../evidence-matrix-words.js';

/** Chinese words of the matrix. */
export const zhEvidenceMatrix: Widen<typeof enEvidenceMatrix> = {
  tools: '矩阵工具',
  remarksTool: '综述评价',
  swap: '行列互换',
  columnsTool: '行与列',
  axes: '行与列',
  rows: '行',
  columns: '列',
  swapped: (rows, columns) => `行：${rows}；列：${columns}。`,
  total: '合计',
  totalOf: (terms) => joinBeside(['全部', terms]),
  pairs: (filled, all, first, second) =>
    `${joinBeside([first, '与', second])}的 ${chinese(all)} 种组合中，${chinese(filled)} 种有研究`,
  mostPair: (first, second, value) =>
    `研究最多：${joinBeside([first, '与', second])}（${chinese(value)} 项研究）。`,
  mostPairs: (pairs, value) => `研究最多：${chinese(pairs)} 种组合，各 ${chinese(value)} 项研究。`,
  mostTerm: (term, value) => `最多：${term}（${chinese(value)} 项研究）。`,
  empty: '空格：这些综述中没有研究。',
  emptyOwn: '空格：这些数据中没有研究。',
  answer: (term, _facet, filled, all, plural) =>
    `${term}：${chinese(all)} 种${plural}中，${chinese(filled)} 种有研究`,
  answerNone: (term) => `${term}：当前视图中没有研究`,
  answerPair: (first, second, value) =>
    `${joinBeside([first, '与', second])}：${value === 0 ? '没有研究' : `${chinese(value)} 项研究`}`,
  answerOther: (label, filled, all) =>
    `${label}：${chinese(all)} 种组合中，${chinese(filled)} 种有其研究`,
  overlap: '一项研究可出现在多个格中；条形中每项研究只计一次。',
  unnamed: (facet, value) => `${chinese(value)} 项研究未指明${facet}。`,
  hiddenPairs: (pairs, filter) => `另有 ${chinese(pairs)} 种组合的研究被筛选排除（${filter}）。`,
  leftOut: (findings) => `${chinese(findings)} 条发现未指明行或列，未显示。`,
  dropped: (rows, columns) =>
    `未显示研究最少的${joinWords([rows > 0 ? ` ${chinese(rows)} 行` : '', columns > 0 ? ` ${chinese(columns)} 列` : ''], '和')}。`,
  showAll: '全部显示',
  hint: '方向键在格间移动，回车选择，Esc 清除。',
  hintStrips: '方向键在行间移动，回车展开，Esc 清除。',
  touch: '点按一行可查看数字。',
  legend: '研究数',
  range: (from, to) => (to === undefined ? `${from}+` : to === from ? `${from}` : `${from}–${to}`),
  cell: (first, second, words) => `${first}，${second}：${words.join('，')}`,
  row: (name, value, filled, all, plural) =>
    `${name}：${chinese(value)} 项研究，${chinese(all)} 种${plural}中有 ${chinese(filled)} 种`,
  gap: '这些综述中没有研究',
  gapOwn: '这些数据中没有研究',
  filtered: (value) => `当前视图中没有研究，${chinese(value)} 项被筛选隐藏`,
  alsoHidden: (value) => `另有 ${chinese(value)} 项研究被筛选隐藏。`,
  lit: (value) => `其中 ${chinese(value)} 项在所选范围内`,
  standIn: '点线：未指明，显示给予或检测的内容。',
  fold: (terms, least, most) =>
    `另 ${chinese(terms)} 项，${terms === 1 ? '' : '各 '}${least === most ? chinese(least) : `${chinese(least)}～${chinese(most)}`} 项研究`,
  noStudy: (terms) => `没有研究：${terms.join('；')}。`,
  show: (value) => `查看这 ${chinese(value)} 项研究`,
  moreStudies: (value) => `另 ${chinese(value)} 项研究`,
  remarkWord: { 'well-studied': '较多', 'under-studied': '较少', missing: '无' },
  remarkIn: {
    'well-studied': '综述称研究较多',
    'under-studied': '综述称研究较少',
    missing: '综述称没有研究',
  },
  remarkMeaning: {
    'well-studied': '：研究较多',
    'under-studied': '：研究较少',
    missing: '：未见报道或有待研究',
  },
  remarkSeparator: '；',
  stop: '。',
  remarksLine: (review, pairs, against) =>
    `${joinBeside([review, '评价了'])} ${chinese(pairs)} 种组合。${against === 0 ? '' : `其中 ${chinese(against)} 种评为“无”，但仍有研究。`}`,
  remarksFoot: '综述评价：',
  against: (reviews) => `：综述评为“无”，但仍有研究${reviews < 2 ? '' : '（计入全部综述）'}。`,
  brown: '棕色',
  folded: (terms, one) => `另 ${chinese(terms)} 种${one}无评价`,
  remarksHere: '综述所述',
  remarkAgainst: (value) => `但当前视图中有 ${chinese(value)} 项研究。`,
  nothing: '当前视图中没有研究同时报告两者。',
  table: (rows, columns) => `表格，${chinese(rows)} × ${chinese(columns)} 个数字`,
};
