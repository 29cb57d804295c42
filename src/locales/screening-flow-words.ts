// SPDX-License-Identifier: MIT
import type { Widen } from './widen.js';

/** English words of the search and screening. */
export const enScreeningFlow = {
  title: (review: string) => `Literature search: ${review}`,
  none: 'These data have no reviews.',
  noScreening: 'This review reports no search: no databases, criteria or numbers.',
  flow: 'Search flow',
  summary: (databases: number, records: string, included: string) =>
    `${databases === 1 ? '1 database' : `${databases} databases`}; records found: ${records}; included: ${included}.`,
  databases: 'Databases searched',
  found: 'Records found',
  between: 'Steps in between',
  included: 'Included',
  notTold: 'not reported',
  notToldHere: 'Not reported in the text:',
  noSteps: 'No steps in between recorded.',
  records: (value: number) => (value === 1 ? '1 record' : `${value} records`),
  sumAgrees: (sum: number) => `The databases total ${sum}, as printed.`,
  sumDiffers: (sum: number, difference: number) =>
    `The databases total ${sum}, ${difference > 0 ? `${difference} fewer` : `${-difference} more`} than printed.`,
  sumOpen: (sum: number, untold: number) =>
    `${sum} in the databases with a number; ${untold === 1 ? '1 database has' : `${untold} databases have`} none, so the total cannot be checked.`,
  sumOnly: (sum: number) => `The databases total ${sum}; the review gives no total.`,
  languages: 'By language',
  languagesDiffer: (sum: number, difference: number) =>
    `The languages total ${sum}, ${difference > 0 ? `${difference} fewer` : `${-difference} more`} than printed.`,
  inData: (studies: number) =>
    `In view: ${studies === 1 ? '1 study' : `${studies} studies`} from this review.`,
  select: 'Select this review',
  selected: 'Selected',
  lit: (studies: number) => `${studies} in the selection`,
  how: 'Search methods',
  searched: 'Search date',
  period: 'Publication dates',
  periodOf: (from: string, to: string) => `${from} to ${to}`,
  terms: 'Search terms',
  types: 'Publication types',
  method: 'Description',
  locator: 'Reported in',
  inclusion: 'Inclusion criteria',
  exclusion: 'Exclusion criteria',
  cautions: 'Inconsistencies in the search',
  reviewCautions: (value: number) => `Cautions about this review (${value})`,
  otherCautions: (value: number) => `Other cautions about this review (${value})`,
};

/** Chinese words of the search and screening. */
export const zhScreeningFlow: Widen<typeof enScreeningFlow> = {
  title: (review) => `文献检索：${review}`,
  none: '这些数据中没有综述。',
  noScreening: '该综述未报告检索过程：无数据库、标准和数量。',
  flow: '检索流程',
  summary: (databases, records, included) =>
    `${databases} 个数据库，检得 ${records} 篇，纳入 ${included} 篇。`,
  databases: '检索的数据库',
  found: '检得记录',
  between: '中间步骤',
  included: '纳入',
  notTold: '未报告',
  notToldHere: '文中未报告：',
  noSteps: '未录入中间步骤。',
  records: (value) => `${value} 篇`,
  sumAgrees: (sum) => `各数据库合计 ${sum}，与文中总数一致。`,
  sumDiffers: (sum, difference) =>
    `各数据库合计 ${sum}，比文中总数${difference > 0 ? `少 ${difference}` : `多 ${-difference}`}。`,
  sumOpen: (sum, untold) => `有数字的数据库合计 ${sum}；另 ${untold} 个没有数字，无法核对总数。`,
  sumOnly: (sum) => `各数据库合计 ${sum}；综述未给出总数。`,
  languages: '按语言',
  languagesDiffer: (sum, difference) =>
    `各语言合计 ${sum}，比文中总数${difference > 0 ? `少 ${difference}` : `多 ${-difference}`}。`,
  inData: (studies) => `当前视图：该综述的 ${studies} 项研究。`,
  select: '选择该综述',
  selected: '已选择',
  lit: (studies) => `其中 ${studies} 项在所选范围内`,
  how: '检索方法',
  searched: '检索时间',
  period: '发表时间',
  periodOf: (from, to) => `${from}至${to}`,
  terms: '检索词',
  types: '文献类型',
  method: '方法描述',
  locator: '出处',
  inclusion: '纳入标准',
  exclusion: '排除标准',
  cautions: '检索中的不一致之处',
  reviewCautions: (value) => `该综述的注意事项（${value}）`,
  otherCautions: (value) => `该综述的其他注意事项（${value}）`,
};
