// SPDX-License-Identifier: MIT
import { formatNumber, inSentence, joinBeside, startSentence } from './format.js';
import type { Widen } from './widen.js';

const english = (value: number): string => formatNumber(value, 'en');
const counted = (value: number, one: string, many: string): string =>
  `${english(value)} ${value === 1 ? one : many}`;
const studies = (value: number): string => counted(value, 'study', 'studies');
/** At the start of a sentence. */
const some = (value: number): string => (value === 1 ? 'One study' : studies(value));

/** English words of the matrix. */
export const enEvidenceMatrix = {
  tools: 'Matrix tools',
  remarksTool: 'Review’s remarks',
  swap: 'Swap',
  columnsTool: 'Columns',
  axes: 'Rows and columns',
  rows: 'Rows',
  columns: 'Columns',
  swapped: (rows: string, columns: string) => `Rows: ${rows}. Columns: ${columns}.`,
  total: 'All',
  totalOf: (terms: string) => `all ${inSentence(terms)}`,
  /** The first line: how many pairs of two terms have a study. */
  pairs: (filled: number, all: number, first: string, second: string) =>
    `${english(filled)} of ${counted(all, 'pair', 'pairs')} of ${inSentence(first)} and ${inSentence(second)} ${filled === 1 ? 'has' : 'have'} a study`,
  /** The pair, or the term of a selection, with most studies. */
  mostPair: (first: string, second: string, value: number) =>
    `Most studied: ${first} with ${second} (${studies(value)}).`,
  mostPairs: (pairs: number, value: number) =>
    `Most studied: ${english(pairs)} pairs with ${studies(value)} each.`,
  mostTerm: (term: string, value: number) => `Most: ${term} (${studies(value)}).`,
  empty: 'Empty: no study in these reviews.',
  emptyOwn: 'Empty: no study in these data.',
  /** The first line under a selection of one term; `facet` is that of the terms counted. */
  answer: (term: string, facet: string, filled: number, all: number, plural: string) =>
    `${startSentence(term)} has a study ${facet === 'outcome' ? 'on' : facet === 'source' ? 'from' : 'with'} ${english(filled)} of ${english(all)} ${plural}`,
  answerNone: (term: string) => `${startSentence(term)} has no study in view`,
  /** The first line under a selection of a pair. */
  answerPair: (first: string, second: string, value: number) =>
    `${startSentence(first)} with ${second}: ${value === 0 ? 'no study' : studies(value)}`,
  /** The first line under any other selection. */
  answerOther: (label: string, filled: number, all: number) =>
    `${startSentence(label)}: studies in ${english(filled)} of ${counted(all, 'pair', 'pairs')}`,
  overlap: 'A study may stand in several cells; bars count each study once.',
  unnamed: (facet: string, value: number) =>
    `${some(value)} ${value === 1 ? 'does not name its' : 'do not name their'} ${inSentence(facet)}.`,
  hiddenPairs: (pairs: number, filter: string) =>
    `${english(pairs)} more ${pairs === 1 ? 'pair has' : 'pairs have'} a study that the filter leaves out (${filter}).`,
  leftOut: (findings: number) =>
    `${findings === 1 ? '1 finding' : `${english(findings)} findings`} hidden: row or column not named.`,
  dropped: (rows: number, columns: number) =>
    `Not shown: the ${[rows > 0 ? (rows === 1 ? 'row' : `${english(rows)} rows`) : '', columns > 0 ? (columns === 1 ? 'column' : `${english(columns)} columns`) : ''].filter((text) => text !== '').join(' and ')} with the fewest studies.`,
  showAll: 'Show all',
  hint: 'Arrow keys move between cells. Enter selects, Escape clears.',
  hintStrips: 'Arrow keys move between rows. Enter opens a row, Escape clears.',
  touch: 'Press a row to read its numbers.',
  legend: 'Studies',
  range: (from: number, to: number | undefined) =>
    to === undefined ? `${from}+` : to === from ? `${from}` : `${from}–${to}`,
  cell: (first: string, second: string, words: readonly string[]) =>
    `${first}, ${second}: ${words.join(', ')}`,
  /** A row in a narrow place. */
  row: (name: string, value: number, filled: number, all: number, plural: string) =>
    `${name}: ${studies(value)}, ${english(filled)} of ${english(all)} ${plural}`,
  gap: 'no study in these reviews',
  gapOwn: 'no study in these data',
  filtered: (value: number) => `no study in view; ${english(value)} hidden by the filter`,
  alsoHidden: (value: number) =>
    `${value === 1 ? '1 more study' : `${english(value)} more studies`} hidden by the filter.`,
  lit: (value: number) => `${english(value)} in the selection`,
  standIn: 'Italic: not named; what was given or measured.',
  /** Columns of a row that are folded, of `least` to `most` studies each. */
  fold: (terms: number, least: number, most: number) => {
    const size =
      least !== most
        ? `${english(least)}${most === least + 1 ? ' or ' : ' to '}${english(most)} studies`
        : least === 1
          ? 'one study'
          : studies(least);
    return `${english(terms)} more, ${size}${terms === 1 ? '' : ' each'}`;
  },
  noStudy: (terms: readonly string[]) => `No study: ${terms.join('; ')}.`,
  show: (value: number) =>
    value === 1 ? 'Show this study' : `Show these ${english(value)} studies`,
  moreStudies: (value: number) => (value === 1 ? '1 more study' : `${english(value)} more studies`),
  /** Review's remarks: a word in a cell, and in full. */
  remarkWord: { 'well-studied': 'well', 'under-studied': 'little', missing: 'none' },
  remarkIn: {
    'well-studied': 'well studied, says the review',
    'under-studied': 'little studied, says the review',
    missing: 'no study, says the review',
  },
  /** What follows the words; each is one of a list that ends with `stop`. */
  remarkMeaning: {
    'well-studied': ' studied',
    'under-studied': ' studied',
    missing: ': no report known, or still to be studied',
  },
  remarkSeparator: ', ',
  stop: '.',
  remarksLine: (review: string, pairs: number, against: number) =>
    `${review} ${review.includes(' and ') ? 'remark' : 'remarks'} on ${counted(pairs, 'pair', 'pairs')}.${against === 0 ? '' : ` Where it says “none”, studies are counted all the same in ${counted(against, 'pair', 'pairs')}.`}`,
  remarksFoot: 'In the review’s words:',
  /** What follows the word "Brown". */
  against: (reviews: number) =>
    `: “none” in the review, yet studies are counted${reviews < 2 ? '' : reviews === 2 ? ' (from both reviews)' : ' (from all reviews)'}.`,
  brown: 'Brown',
  folded: (terms: number, one: string, plural: string) =>
    `${counted(terms, inSentence(one), plural)} without a remark`,
  remarksHere: 'The review says',
  remarkAgainst: (value: number) =>
    `Yet ${value === 1 ? '1 study is' : `${english(value)} studies are`} in view.`,
  nothing: 'No study in view reports both.',
  table: (rows: number, columns: number) => `table, ${english(rows)} × ${english(columns)} counts`,
};

const chinese = (value: number): string => formatNumber(value, 'zh');

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
    `未显示研究最少的${[rows > 0 ? ` ${chinese(rows)} 行` : '', columns > 0 ? ` ${chinese(columns)} 列` : ''].filter((word) => word !== '').join('和')}。`,
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
