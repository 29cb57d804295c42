// SPDX-License-Identifier: MIT
import type { FacetId } from '../model/facets.js';
import { formatNumber, inSentence, joinBeside, withArticle } from './format.js';
import type { Widen } from './widen.js';

/** A facet and the number of studies that name it. */
export interface NamingStudies {
  readonly facet: string;
  readonly count: number;
}

const english = (value: number): string => formatNumber(value, 'en');
const studies = (value: number): string => `${english(value)} ${value === 1 ? 'study' : 'studies'}`;
const findings = (value: number): string =>
  `${english(value)} ${value === 1 ? 'finding' : 'findings'}`;

/** English words of the table of studies. */
export const enStudyTable = {
  tools: 'Table tools',
  search: 'Search the studies',
  searchHint: 'Author, title, gene, DOI',
  region: 'Table of studies, scrollable',
  /** The first line without search and selection. */
  all: (studyCount: number, findingCount: number) =>
    `${studies(studyCount)}, ${findings(findingCount)}`,
  matching: (found: number, all: number, query: string) =>
    `${english(found)} of ${studies(all)} ${found === 1 ? 'matches' : 'match'} “${query}”`,
  /** The first line with a selection, by the facet of its only station; else `other`. */
  selected: {
    source: (count: number, label: string) => `${studies(count)} with cells from ${label}`,
    outcome: (count: number, label: string) =>
      `${studies(count)} ${count === 1 ? 'reports' : 'report'} ${label}`,
    study: (_count: number, label: string) => label,
    other: (count: number, label: string) => `${studies(count)} with ${label}`,
  },
  /** The studies that are not selected; `label` is empty where a study is selected. */
  rest: (count: number, label: string) =>
    label === ''
      ? `${english(count)} other ${count === 1 ? 'study' : 'studies'}`
      : `${studies(count)} without ${label}`,
  hideRest: (rest: string) => `Hide ${rest}`,
  naming: (parts: readonly NamingStudies[]) =>
    parts
      .map(
        ({ facet, count }) =>
          `${english(count)} ${count === 1 ? 'names' : 'name'} ${withArticle(facet)}`,
      )
      .join(', '),
  noMatch: (query: string) => `No study in view matches “${query}”.`,
  clearSearch: 'Clear search',
  columns: {
    model: 'Model',
    status: 'Warnings',
    endpoint: 'Endpoints',
  } satisfies Record<'model', string> & Partial<Record<FacetId, string>>,
  separator: '; ',
  /** Between what an entry of the list says in one line. */
  dot: ' · ',
  findings: (count: number) => findings(count),
  findingsSelected: (selected: number, count: number) =>
    `${english(selected)} of ${findings(count)}`,
  unnamed: 'not named',
  /** What the sign – means; `reviews`: how many reviews the data come from. */
  unnamedNote: (reviews: number) => (reviews === 0 ? 'not named.' : 'not named in the review.'),
  warningNote: (count: number) =>
    `contradicted, retracted or not surely identified (${studies(count)}); all other notes are in the opened row.`,
  shown: (shown: number, all: number) => `${english(shown)} of ${english(all)} shown`,
  cut: (shown: string) => `${shown}.`,
  scroll: (shown: string) => `${shown}, scroll for more.`,
  showAll: 'Show all',
  noWarning: 'none',
  select: 'Select in all views',
  sortBy: 'Order',
  oldest: 'Oldest first',
  by: (column: string) => `By ${inSentence(column)}`,
  descending: (order: string) => `${order}, descending`,
  selectedRows: 'Selected studies',
  'in-place': 'keep in place',
  'on-top': 'move to top',
  alone: 'show only',
  noRoom: (columns: string) =>
    `Hidden for lack of room: ${columns}. Open a study to see them, or choose columns.`,
  defaultColumns: 'Reset columns',
  moveLater: (name: string) => `Move column ${name} later`,
  scope: 'What to save',
  scopeListed: (studyCount: number, findingCount: number) =>
    `All listed: ${studies(studyCount)}, ${findings(findingCount)}`,
  scopeSelected: (studyCount: number, findingCount: number) =>
    `Only selected: ${studies(studyCount)}, ${findings(findingCount)}`,
};

const chinese = (value: number): string => formatNumber(value, 'zh');
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
