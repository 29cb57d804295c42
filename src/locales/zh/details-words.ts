// SPDX-License-Identifier: MIT
import { chinese, joinBeside } from './format.js';
import type { enDetails } from '../details-words.js';

/** Chinese words of the studies and findings behind a selection. */
export const zhDetails: typeof enDetails = {
  heading: '证据',
  close: '关闭',
  whole: (studies) => `单项研究完整报告：${chinese(studies)} 项研究`,
  sameStudy: (studies) => `同一研究的不同发现：${chinese(studies)} 项研究。`,
  assembled: (studies) =>
    `由不同研究拼合，无单项研究完整报告：${chinese(studies)} 项研究报告其中一部分。`,
  unnamed: (studies) => `${chinese(studies)} 项完全未指明`,
  countedElsewhere: (here, more) =>
    `图中此处计 ${chinese(here)} 项；另 ${chinese(more)} 项在其他发现中指明，或主要给予其他制剂`,
  unlit: {
    filter: (studies, conditions) =>
      `未高亮：${chinese(studies)} 项报告此内容的研究被筛选隐藏（${conditions}）。`,
    missing: (studies) =>
      `未高亮：${chinese(studies)} 项研究报告此内容，但未指明所示的某一列，因此未显示。`,
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
  showTerms: (terms, label) => joinBeside([`在图中展开 ${chinese(terms)} 种`, label]),
  showStandIns: (via) => `在图中显示${via === 'readout' ? '检测' : '给予'}的内容`,
  more: (findings) => `另 ${chinese(findings)} 条发现`,
  subjects: { 'in-vivo': '动物', 'in-vitro': '细胞', clinical: '临床' },
  warning: (kinds) => `注意：${kinds.join('、')}`,
  warnings: {
    retraction: '已撤稿',
    identification: '文献未能确认',
    contradiction: '前后矛盾',
  },
  kind: (label) => `${label}：`,
  notes: (value) => `${chinese(value)} 条附注`,
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
