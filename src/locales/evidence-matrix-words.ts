// SPDX-License-Identifier: MIT
import type { Widen } from './widen.js';
import { inSentence } from './format.js';

/** English words of the matrix. */
export const enEvidenceMatrix = {
  title: (rows: string, columns: string) =>
    `Studies by ${inSentence(rows)} and ${inSentence(columns)}`,
  axes: 'Axes',
  rows: 'Rows',
  columns: 'Columns',
  swap: 'Swap rows and columns',
  corner: (rows: string, columns: string) => `${rows} ↓ ${columns} →`,
  total: 'All',
  totalOf: (terms: string) => `all ${inSentence(terms)}`,
  summary: (rows: number, columns: number, studies: number) =>
    `${rows} × ${columns} terms, ${studies === 1 ? '1 study' : `${studies} studies`}.`,
  cells: (filled: number, filtered: number, gaps: number) =>
    `${filled} of ${filled + filtered + gaps} cells ${filled === 1 ? 'has' : 'have'} studies; ${gaps} ${gaps === 1 ? 'is a gap' : 'are gaps'} (no study in these reviews)${filtered === 0 ? '' : `; ${filtered} more ${filtered === 1 ? 'is' : 'are'} empty because of the filter`}.`,
  cellsOwn: (filled: number, filtered: number, gaps: number) =>
    `${filled} of ${filled + filtered + gaps} cells ${filled === 1 ? 'has' : 'have'} studies; ${gaps} ${gaps === 1 ? 'is a gap' : 'are gaps'} (no study in these data)${filtered === 0 ? '' : `; ${filtered} more ${filtered === 1 ? 'is' : 'are'} empty because of the filter`}.`,
  most: (row: string, column: string, studies: number) =>
    `Most: ${row} with ${column} (${studies === 1 ? '1 study' : `${studies} studies`}).`,
  overlap:
    'Cells need not add up to the totals: a study may appear in several cells, but counts once in a total.',
  leftOut: (findings: number) =>
    `${findings === 1 ? '1 finding' : `${findings} findings`} hidden: row or column not named.`,
  dropped: (rows: number, columns: number) =>
    `Not shown: the ${[rows > 0 ? (rows === 1 ? '1 row' : `${rows} rows`) : '', columns > 0 ? (columns === 1 ? '1 column' : `${columns} columns`) : ''].filter((text) => text !== '').join(' and ')} with the fewest studies.`,
  showAll: 'Show all',
  hint: 'Arrow keys move between cells. Enter selects, Escape clears.',
  cell: (row: string, column: string, words: readonly string[]) =>
    `${row}, ${column}: ${words.join(', ')}`,
  studied: (filled: number, of: number) => `${filled} of ${of} cells with studies`,
  gap: 'no study in these reviews',
  gapOwn: 'no study in these data',
  filtered: (studies: number) => `no study in view; ${studies} hidden by the filter`,
  alsoHidden: (studies: number) =>
    `${studies === 1 ? '1 more study' : `${studies} more studies`} hidden by the filter.`,
  lit: (studies: number) => `${studies} in the selection`,
  remarkIn: {
    'well-studied': 'well studied, says the review',
    'under-studied': 'under-studied, says the review',
    missing: 'missing, says the review',
  },
  remark: {
    'well-studied': 'Well studied',
    'under-studied': 'Under-studied',
    missing: 'Missing',
  },
  remarkOn: (kind: string, terms: readonly string[]) =>
    `${kind}${terms.length === 0 ? '' : `: ${terms.join('; ')}`}.`,
  remarkAgainst: (studies: number) =>
    `Yet ${studies === 1 ? '1 study is' : `${studies} studies are`} in view.`,
  remarks: (value: number) => `What the review says about coverage (${value})`,
  remarksHere: 'The review says',
  claims: 'The review states one number and cites another',
  claim: (term: string, claimed: number, cited: number, place: string) =>
    `${term}: ${claimed} stated (${place}), ${cited} cited`,
  claimNote:
    'Cited: all studies with this source anywhere in the review, including clinical reports and comparisons, whatever the filter.',
  legend: {
    area: (studies: number) => `area: number of studies (here ${studies})`,
    lit: 'filled part: in the selection',
    litTotal: '2/5: in the selection / all',
    filtered: 'dashed: only studies hidden by the filter',
    standIn: 'italic: not named; what was given or measured',
  },
  nothing: 'No study in view reports both.',
};

/** Chinese words of the matrix. */
export const zhEvidenceMatrix: Widen<typeof enEvidenceMatrix> = {
  title: (rows, columns) => `各${rows}与${columns}的研究数`,
  axes: '坐标轴',
  rows: '行',
  columns: '列',
  swap: '行列互换',
  corner: (rows, columns) => `${rows} ↓ ${columns} →`,
  total: '合计',
  totalOf: (terms) => `全部${terms}`,
  summary: (rows, columns, studies) => `${rows} × ${columns} 项，共 ${studies} 项研究。`,
  cells: (filled, filtered, gaps) =>
    `共 ${filled + filtered + gaps} 格：${filled} 格有研究，${gaps} 格为空白（这些综述中没有研究）。${filtered === 0 ? '' : `另有 ${filtered} 格因筛选而为空。`}`,
  cellsOwn: (filled, filtered, gaps) =>
    `共 ${filled + filtered + gaps} 格：${filled} 格有研究，${gaps} 格为空白（这些数据中没有研究）。${filtered === 0 ? '' : `另有 ${filtered} 格因筛选而为空。`}`,
  most: (row, column, studies) => `最多：${row}与${column}（${studies} 项研究）。`,
  overlap: '各格之和不必等于合计：一项研究可出现在多个格中，合计中只计一次。',
  leftOut: (findings) => `${findings} 条发现未指明行或列，未显示。`,
  dropped: (rows, columns) =>
    `未显示研究最少的${[rows > 0 ? ` ${rows} 行` : '', columns > 0 ? ` ${columns} 列` : ''].filter((word) => word !== '').join('和')}。`,
  showAll: '全部显示',
  hint: '方向键在格间移动，回车选择，Esc 清除。',
  cell: (row, column, words) => `${row}，${column}：${words.join('，')}`,
  studied: (filled, of) => `${of} 格中 ${filled} 格有研究`,
  gap: '这些综述中没有研究',
  gapOwn: '这些数据中没有研究',
  filtered: (studies) => `当前视图中没有研究，${studies} 项被筛选隐藏`,
  alsoHidden: (studies) => `另有 ${studies} 项研究被筛选隐藏。`,
  lit: (studies) => `其中 ${studies} 项在所选范围内`,
  remarkIn: {
    'well-studied': '综述称研究较多',
    'under-studied': '综述称研究不足',
    missing: '综述称缺乏研究',
  },
  remark: { 'well-studied': '研究较多', 'under-studied': '研究不足', missing: '缺乏研究' },
  remarkOn: (kind, terms) => `${kind}${terms.length === 0 ? '' : `：${terms.join('；')}`}。`,
  remarkAgainst: (studies) => `但当前视图中有 ${studies} 项研究。`,
  remarks: (value) => `综述对研究充分程度的评价（${value}）`,
  remarksHere: '综述所述',
  claims: '综述自述数与实际引用数不一致',
  claim: (term, claimed, cited, place) =>
    `${term}：自述 ${claimed} 项（${place}），实际引用 ${cited} 项`,
  claimNote: '实际引用：综述任何位置引用的该来源研究，包括临床报告和对照研究，不受筛选影响。',
  legend: {
    area: (studies) => `面积：研究数（此为 ${studies} 项）`,
    lit: '实心部分：在所选范围内',
    litTotal: '2/5：所选／全部',
    filtered: '虚线：只有被筛选隐藏的研究',
    standIn: '点线：未指明，显示给予或检测的内容',
  },
  nothing: '当前视图中没有研究同时报告两者。',
};
