// SPDX-License-Identifier: MIT
import type { WarningKind } from '../model/cautions.js';
import type { StudyOrder } from '../model/study-lines.js';
import { formatNumber, joinBeside } from './format.js';

const count = (value: number, one: string, many = `${one}s`): string => {
  const digits = formatNumber(value, 'en');
  return `${digits} ${digits === '1' ? one : many}`;
};

/** English words of the studies and findings behind a selection. */
export const enDetails = {
  heading: 'Evidence',
  close: 'Close',
  whole: (studies: number) => `Whole link within one study: ${count(studies, 'study', 'studies')}`,
  sameStudy: (studies: number) =>
    `Same study, separate findings: ${count(studies, 'study', 'studies')}.`,
  assembled: (studies: number) =>
    `Pieced together from different studies: ${count(studies, 'study', 'studies')} ${studies === 1 ? 'reports' : 'report'} a part of it.`,
  /** How many of the studies of a not-named node name nothing in any of their findings. */
  unnamed: (studies: number) =>
    `${formatNumber(studies, 'en')} ${studies === 1 ? 'names' : 'name'} none at all`,
  /** How many studies a block counts, and how many more are behind it but counted elsewhere. */
  countedElsewhere: (here: number, more: number) =>
    `The figure counts ${formatNumber(here, 'en')} here; ${formatNumber(more, 'en')} more ${more === 1 ? 'names' : 'name'} one in other findings, or mostly gave something else`,
  /** Why nothing is highlighted. */
  unlit: {
    filter: (studies: number, conditions: string) =>
      `Nothing highlighted: the filter hides ${studies === 1 ? '1 study that reports' : `${studies} studies that report`} this (${conditions}).`,
    missing: (studies: number) =>
      `Nothing highlighted: ${studies === 1 ? '1 study reports' : `${studies} studies report`} this, but ${studies === 1 ? 'leaves a column unnamed, so its' : 'leave a column unnamed, so their'} findings are hidden.`,
    apart: 'No finding in view reports the whole path.',
    unreported: 'Nothing highlighted: no finding in these data reports this.',
    'not-gathered': 'Nothing highlighted: there is no group of this name here.',
  },
  lift: (conditions: string) => `Remove: ${conditions}`,
  showMissing: 'Show what is not named',
  /** Announced when new data or columns clear a selection. */
  lost: (label: string) => `${label} is not in these data. Selection cleared.`,
  lostColumn: (column: string, label: string) =>
    `${column} is no longer a column. Selection cleared: ${label}.`,
  /** Title of an empty list. */
  nothing: 'No studies',
  export: 'Export',
  order: 'Order of studies',
  orders: {
    newest: 'Newest first',
    name: 'By name',
    findings: 'Most findings first',
  } satisfies Record<StudyOrder, string>,
  /** Opens a node; `label` is empty where it gathers a rest. */
  showTerms: (terms: number, label: string) => {
    const digits = formatNumber(terms, 'en');
    return /s$/.test(label)
      ? `Show the ${digits} ${label} in the figure`
      : `Show all ${digits} in the figure`;
  },
  /** Opens a block of what is not named. */
  showStandIns: (via: string) =>
    `Show in the figure what was ${via === 'readout' ? 'measured' : 'given'}`,
  /** Findings of a study beside the one that is written. */
  more: (findings: number) => `+${count(findings, 'finding')}`,
  subjects: { 'in-vivo': 'animal', 'in-vitro': 'cells', clinical: 'clinical' },
  /** Meaning of the mark ▲. */
  warning: (kinds: readonly string[]) => `Warning: ${kinds.join(', ')}`,
  warnings: {
    retraction: 'retracted',
    identification: 'paper not identified for certain',
    contradiction: 'contradiction',
  } satisfies Record<WarningKind, string>,
  /** The kind of a caution before its text. */
  kind: (label: string) => `${label.charAt(0).toUpperCase()}${label.slice(1)}. `,
  notes: (value: number) => count(value, 'note'),
  parts: 'Breakdown by column',
  effects: 'Effects',
  endpoints: 'Endpoints',
  model: 'Model',
  inducerUnknown: 'inducer not reported',
  stream: 'Evidence',
  streamShort: 'Stream',
  basis: 'Basis',
  bases: { review: 'review', paper: 'paper, not the review' },
  modelFromPaper: 'model from the paper',
  inReview: 'In the review',
  retracted: 'Retracted',
  corrected: 'Corrected',
  paper: 'from the paper, not the review',
  /** Stands before words of a review in quotation marks. */
  asPrinted: 'as printed',
  likely: 'Probably this paper; not confirmed',
  unidentified: 'Paper not identified: the review’s reference list is not available.',
  search: 'Search for this paper',
  copyCitation: 'Copy citation',
};

const number = (value: number): string => formatNumber(value, 'zh');

/** Chinese words of the studies and findings behind a selection. */
export const zhDetails: typeof enDetails = {
  heading: '证据',
  close: '关闭',
  whole: (studies) => `单项研究完整报告：${number(studies)} 项研究`,
  sameStudy: (studies) => `同一研究的不同发现：${number(studies)} 项研究。`,
  assembled: (studies) =>
    `由不同研究拼合，无单项研究完整报告：${number(studies)} 项研究报告其中一部分。`,
  unnamed: (studies) => `${number(studies)} 项完全未指明`,
  countedElsewhere: (here, more) =>
    `图中此处计 ${number(here)} 项；另 ${number(more)} 项在其他发现中指明，或主要给予其他制剂`,
  unlit: {
    filter: (studies, conditions) =>
      `未高亮：${number(studies)} 项报告此内容的研究被筛选隐藏（${conditions}）。`,
    missing: (studies) =>
      `未高亮：${number(studies)} 项研究报告此内容，但未指明所示的某一列，因此未显示。`,
    apart: '当前视图中没有发现报告这条完整路径。',
    unreported: '未高亮：这些数据中没有发现报告此内容。',
    'not-gathered': '未高亮：此处没有这个分组。',
  },
  lift: (conditions) => `移除：${conditions}`,
  showMissing: '显示未指明的内容',
  lost: (label) => `这些数据中没有${label}，已取消选择。`,
  lostColumn: (column, label) => `“${column}”已不是图中的列，已取消选择：${label}。`,
  nothing: '无研究',
  export: '导出',
  order: '研究排序',
  orders: { newest: '年份从新到旧', name: '按名称', findings: '按发现数量' },
  showTerms: (terms, label) => joinBeside([`在图中展开 ${number(terms)} 种`, label]),
  showStandIns: (via) => `在图中显示${via === 'readout' ? '检测' : '给予'}的内容`,
  more: (findings) => `另 ${number(findings)} 条发现`,
  subjects: { 'in-vivo': '动物', 'in-vitro': '细胞', clinical: '临床' },
  warning: (kinds) => `注意：${kinds.join('、')}`,
  warnings: {
    retraction: '已撤稿',
    identification: '文献未能确认',
    contradiction: '前后矛盾',
  },
  kind: (label) => `${label}：`,
  notes: (value) => `${number(value)} 条附注`,
  parts: '各列分布',
  effects: '效应',
  endpoints: '终点',
  model: '模型',
  inducerUnknown: '诱导方式未报告',
  stream: '证据类型',
  streamShort: '证据类型',
  basis: '依据',
  bases: { review: '综述', paper: '原文，非综述所述' },
  modelFromPaper: '模型据原文',
  inReview: '综述位置',
  retracted: '已撤稿',
  corrected: '已更正',
  paper: '来自原文，非综述所述',
  asPrinted: '原写作',
  likely: '很可能是此文献，尚未确认',
  unidentified: '无法获得该综述的参考文献表，文献未能确认。',
  search: '检索该文献',
  copyCitation: '复制引文',
};
