// SPDX-License-Identifier: MIT
import type { Widen } from '../widen.js';
import { joinWords } from '../format.js';
import type { enTrialCard } from '../trial-card-words.js';
import type { Unit } from '../trial-card-words.js';

const zhUnits: Readonly<Record<Unit, string>> = {
  hours: '小时',
  days: '天',
  weeks: '周',
  months: '个月',
  years: '年',
};

/** Chinese words of cards of clinical reports. */
export const zhTrialCard: Widen<typeof enTrialCard> = {
  title: (reports, shared) => {
    const start = `${reports} 篇临床报告`;
    if (shared === undefined) return start;
    const counts = shared.counts.map(({ n, of }) => `${of} 人中 ${n} 人`);
    const some = shared.counts.length === reports ? '：' : `；其中 ${shared.counts.length} 篇：`;
    return `${start}${some}${joinWords(counts, '、')}${shared.event}`;
  },
  result: (event, n, of, participants) => {
    const people = participants === '' ? '人' : `名${participants}`;
    return `${of} ${people}中${n === 0 ? '无人' : ` ${n} ${participants === '' ? '人' : '名'}`}${event}`;
  },
  leftOut: (value) => `${value} 篇临床报告被筛选隐藏。`,
  filtered: '该研究在其他视图中被筛选隐藏。',
  absent: '这些数据中没有该研究的发现。',
  none: '这些数据中没有临床报告。',
  tools: '该报告的工具',
  listTools: '报告列表的工具',
  select: '选择该研究',
  selected: '已选择',
  save: '保存',
  saved: '保存综述对该研究的表述及其文献信息。',
  cited: (place, ref) => `引自 ${place}，文献 ${ref}`,
  report: (cautions) => `流程、各项信息${cautions === 0 ? '' : `、${cautions} 条注意事项`}`,
  openAll: '全部展开',
  foldAll: '全部收起',
  stop: '。',
  flow: '研究流程',
  treatment: '治疗',
  results: '结果',
  unknown: '未报告',
  below: '见下文',
  withoutNumbers: '未给出人数',
  peopleUnknown: '人数未报告',
  people: (value, participants) =>
    participants === '' ? `${value} 人` : `${value} 名${participants}`,
  groups: (value) => `${value} 组`,
  of: (n, of) => `${n}/${of}`,
  duration: (value, unit) => `${value} ${zhUnits[unit]}`,
  shortDuration: (value, unit) => `${value} ${zhUnits[unit]}`,
  outsideArms: (value) =>
    value > 0 ? `各组合计比入组少 ${value} 人。` : `各组合计比入组多 ${-value} 人。`,
  notAnalysed: (value) =>
    value > 0 ? `分析人数比入组少 ${value} 人。` : `分析人数比入组多 ${-value} 人。`,
  missing: (facts, results) =>
    joinWords(
      [joinWords(facts, '、'), results.length === 0 ? '' : `${joinWords(results, '、')}的结果`],
      '；',
    ),
  missingLabel: '未报告',
  missingFields: {
    screened: '筛选人数',
    enrolled: '入组人数',
    arms: '分组',
    analysed: '分析人数',
    registration: '登记号',
  },
  differ: '来源不一致',
  more: (cautions) => `另 ${cautions} 条注意事项`,
  key: { start: '出处：', end: '。' },
  dots: '一点代表一人。',
  bars: '条长表示人数。',
  summary: (known, asked) => `${asked} 项信息中已报告 ${known} 项。`,
  notSeen: '“未报告”指上述出处中未见。',
  basis: {
    abstract: '摘要',
    registry: '登记信息',
    notice: '招募公告',
    'printed-title': '印刷标题',
    review: '综述',
    paper: '论文',
  },
  basisOf: (basis, field, host) => `${basis}：“${field}”的出处${host === '' ? '' : `，${host}`}`,
  resultStation: '结果',
  fields: {
    design: '设计',
    sponsor: '申办方',
    country: '国家',
    condition: '疾病',
    eligibility: '入选条件',
    screened: '筛选',
    enrolled: '入组',
    arms: '分组',
    dose: '剂量',
    'cell-source': '细胞来源',
    harvest: '采集方式',
    route: '给药途径',
    'follow-up': '随访',
    'primary-outcome': '主要结局',
    'secondary-outcomes': '次要结局',
    analysed: '分析',
    'adverse-events': '不良事件',
  },
};
