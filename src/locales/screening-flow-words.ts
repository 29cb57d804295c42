// SPDX-License-Identifier: MIT
import { formatNumber } from './format.js';
import type { Widen } from './widen.js';

const english = (value: number): string => formatNumber(value, 'en');
const counted = (value: number, one: string, many = `${one}s`): string =>
  `${english(value)} ${value === 1 ? one : many}`;

/** English words of the search and screening. */
export const enScreeningFlow = {
  /** First lines; a number is `undefined` where the review does not report it. */
  headline: (found: number | undefined, included: number | undefined) => {
    if (found === undefined && included === undefined)
      return 'How many records were found and papers included is not reported';
    if (found === undefined)
      return `${counted(included ?? 0, 'paper was', 'papers were')} included`;
    if (included === undefined)
      return `${counted(found, 'record was', 'records were')} found; how many were included is not reported`;
    return `Of ${counted(found, 'record')} found, ${counted(included, 'paper was', 'papers were')} included`;
  },
  noSearch: (review: string) => `${review} reports no search`,
  /** The quiet line; `details` are when and what was searched. */
  searched: (review: string, details: readonly string[]) =>
    details.length === 0
      ? `How ${review} searched.`
      : `How ${review} searched: ${details.join(', ')}.`,
  papersOf: (from: string, to: string) => `papers of ${from} to ${to}`,
  none: 'These data have no reviews.',
  noScreening: 'This review reports no search: no databases, criteria or numbers.',
  flow: 'Search flow',
  /** Words below the number of databases. */
  databases: (value: number, languages: readonly string[]) =>
    `${value === 1 ? 'database' : 'databases'}${languages.length === 0 ? '' : `: ${languages.join(', ')}`}`,
  inLanguage: (records: number, language: string) => `${english(records)} in ${language}`,
  found: 'records found',
  included: 'papers included',
  inView: 'with findings, in view',
  between: 'Steps between not reported',
  noNumbers: 'no numbers in the text',
  open: 'Pale: steps between not reported.',
  dropped: (records: number) => `${english(records)} dropped`,
  notTold: 'not reported',
  records: (value: number) => counted(value, 'record'),
  sumDiffers: (sum: number, difference: number) =>
    `The databases total ${english(sum)}, ${difference > 0 ? `${english(difference)} fewer` : `${english(-difference)} more`} than printed.`,
  sumOpen: (sum: number, untold: number) =>
    `${english(sum)} in the databases with a number; ${untold === 1 ? '1 database has' : `${english(untold)} databases have`} none, so the total cannot be checked.`,
  sumOnly: (sum: number) => `The databases total ${english(sum)}; the review gives no total.`,
  languagesDiffer: (sum: number, difference: number) =>
    `The languages total ${english(sum)}, ${difference > 0 ? `${english(difference)} fewer` : `${english(-difference)} more`} than printed.`,
  select: 'Select this review',
  selectOne: (review: string) => `Select ${review}`,
  selected: 'Selected',
  search: 'Search',
  criteria: 'Criteria',
  notReported: 'Not reported in the text',
  databaseNames: 'Databases',
  types: 'Types',
  method: 'Method',
  inclusion: 'Included',
  exclusion: 'Excluded',
  inconsistencies: 'Inconsistencies in the search',
  more: (value: number) => `${english(value)}\u00a0more`,
  cautions: (value: number) => `${counted(value, 'caution')} about this review`,
  otherCautions: (value: number) => counted(value, 'other caution') + ' about this review',
  heights: 'Heights count records.',
};

const chinese = (value: number): string => formatNumber(value, 'zh');

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
