// SPDX-License-Identifier: MIT
import type { Widen } from '../widen.js';
import type { enScreeningFlow } from '../screening-flow-words.js';
import { chinese } from './format.js';

/** Chinese words of the search and screening. */
export const zhScreeningFlow: Widen<typeof enScreeningFlow> = {
  headline: (found, included) => {
    if (found === undefined && included === undefined) return '检得和纳入的数量均未报告';
    if (found === undefined) return `纳入 ${chinese(included ?? 0)} 篇`;
    if (included === undefined) return `检得 ${chinese(found)} 篇，纳入数量未报告`;
    return `检得 ${chinese(found)} 篇，纳入 ${chinese(included)} 篇`;
  },
  noSearch: (review) => `${review} 未报告检索过程`,
  searched: (review, details) =>
    details.length === 0 ? `${review} 的检索。` : `${review} 的检索：${details.join('，')}。`,
  papersOf: (from, to) => `文献发表于${from}至${to}`,
  none: '这些数据中没有综述。',
  noScreening: '该综述未报告检索过程：无数据库、标准和数量。',
  flow: '检索流程',
  databases: (_, languages) => `数据库${languages.length === 0 ? '' : `：${languages.join('，')}`}`,
  inLanguage: (records, language) => `${language} ${chinese(records)} 篇`,
  found: '检得记录',
  included: '纳入文献',
  inView: '当前视图中有发现',
  between: '中间步骤未报告',
  noNumbers: '文中没有数字',
  open: '浅色：中间步骤未报告。',
  dropped: (records) => `排除 ${chinese(records)} 篇`,
  notTold: '未报告',
  records: (value) => `${chinese(value)} 篇`,
  sumDiffers: (sum, difference) =>
    `各数据库合计 ${chinese(sum)}，比文中总数${difference > 0 ? `少 ${chinese(difference)}` : `多 ${chinese(-difference)}`}。`,
  sumOpen: (sum, untold) =>
    `有数字的数据库合计 ${chinese(sum)}；另 ${chinese(untold)} 个没有数字，无法核对总数。`,
  sumOnly: (sum) => `各数据库合计 ${chinese(sum)}；综述未给出总数。`,
  languagesDiffer: (sum, difference) =>
    `各语言合计 ${chinese(sum)}，比文中总数${difference > 0 ? `少 ${chinese(difference)}` : `多 ${chinese(-difference)}`}。`,
  select: '选择该综述',
  selectOne: (review) => `选择 ${review}`,
  selected: '已选择',
  search: '检索',
  criteria: '标准',
  notReported: '文中未报告',
  databaseNames: '数据库',
  types: '文献类型',
  method: '方法',
  inclusion: '纳入',
  exclusion: '排除',
  inconsistencies: '检索中的不一致之处',
  more: (value) => `另\u00a0${chinese(value)}\u00a0项`,
  cautions: (value) => `该综述的 ${chinese(value)} 条注意事项`,
  otherCautions: (value) => `该综述的另 ${chinese(value)} 条注意事项`,
  heights: '高度表示记录数。',
};
