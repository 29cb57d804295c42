// SPDX-License-Identifier: MIT
import type { Widen } from '../widen.js';
import { chinese, joinBeside } from './format.js';
import type { enStudyTable } from '../study-table-words.js';

const items = (value: number): string => `${chinese(value)} 项研究`;

/** Chinese words of the table of studies. */
export const zhStudyTable: Widen<typeof enStudyTable> = {
  tools: '表格工具',
  search: '检索研究',
  searchHint: '作者、题名、基因、DOI',
  region: '研究表，可滚动',
  all: (studyCount, findingCount) => `${items(studyCount)}，${chinese(findingCount)} 条发现`,
  matching: (found, all, query) => `${items(all)}中 ${chinese(found)} 项与“${query}”相符`,
  selected: {
    source: (count, label) => joinBeside([`${items(count)}使用`, label, '来源的细胞']),
    outcome: (count, label) => joinBeside([`${items(count)}报告`, label]),
    study: (_count, label) => label,
    other: (count, label) => joinBeside([`${items(count)}涉及`, label]),
  },
  rest: (count, label) =>
    label === '' ? `其他 ${items(count)}` : joinBeside([`${items(count)}不涉及`, label]),
  hideRest: (rest) => `收起${rest}`,
  naming: (parts) =>
    parts.map(({ facet, count }) => joinBeside([`${chinese(count)} 项指明`, facet])).join('，'),
  noMatch: (query) => `当前视图中没有与“${query}”相符的研究。`,
  clearSearch: '清除检索',
  columns: { model: '模型', status: '警示', endpoint: '终点' },
  separator: '；',
  dot: ' · ',
  findings: (count) => `${chinese(count)} 条发现`,
  findingsSelected: (selected, count) => `${chinese(selected)} / ${chinese(count)} 条发现`,
  unnamed: '未指明',
  unnamedNote: (reviews) => (reviews === 0 ? '未指明。' : '综述未指明。'),
  warningNote: (count) => `前后矛盾、已撤稿或文献未能确认（${items(count)}）；其余附注见展开的行。`,
  shown: (shown, all) => `显示 ${chinese(shown)} / ${chinese(all)} 项`,
  cut: (shown) => `${shown}。`,
  scroll: (shown) => `${shown}，滚动可见更多。`,
  showAll: '全部显示',
  noWarning: '无',
  select: '在所有视图中选择',
  sortBy: '排序',
  oldest: '年份从旧到新',
  by: (column) => `按${column}`,
  descending: (order) => `${order}，降序`,
  selectedRows: '已选研究',
  'in-place': '保持原位',
  'on-top': '置顶',
  alone: '仅显示已选',
  noRoom: (columns) => `宽度不足，未显示：${columns}。可展开研究查看，或自选列。`,
  defaultColumns: '恢复默认列',
  moveLater: (name) => `后移列：${name}`,
  scope: '保存范围',
  scopeListed: (studyCount, findingCount) =>
    `全部列出：${items(studyCount)}，${chinese(findingCount)} 条发现`,
  scopeSelected: (studyCount, findingCount) =>
    `仅已选：${items(studyCount)}，${chinese(findingCount)} 条发现`,
};
