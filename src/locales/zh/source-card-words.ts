// SPDX-License-Identifier: MIT
import type { Widen } from '../widen.js';
import { chinese, joinBeside } from './format.js';
import type { enSourceCard } from '../source-card-words.js';

/** Chinese words of cards of sources. */
export const zhSourceCard: Widen<typeof enSourceCard> = {
  tools: '卡片工具',
  select: '选择',
  counts: (ofStudies, ofFindings, selected) =>
    `${chinese(ofStudies)} 项研究${selected === undefined ? '' : `（已选 ${chinese(selected)} 项）`}，${chinese(ofFindings)} 条发现。`,
  one: (label) => joinBeside(['报告', `${label}。`]),
  several: (count, plural) => `报告 ${chinese(count)} 种${plural}。`,
  all: (label, reported) => joinBeside([reported ? '全部报告' : '全部为', `${label}。`]),
  most: (label, count, reported) =>
    `${joinBeside([reported ? '多数报告' : '多数为', label])}（${chinese(count)} 项）。`,
  often: (labels, count) =>
    `最多：${labels.join('；')}（${labels.length === 1 ? '' : '各 '}${chinese(count)} 项）。`,
  tied: (count, plural, each) =>
    `最多：${chinese(count)} 种${plural}，各 ${chinese(each)} 项研究。`,
  noProfile: (facet) => `未指明${facet}。`,
  nothingInView: '当前视图中没有研究。',
  shareSpoken: (value, of) => `${chinese(of)} 项研究中 ${chinese(value)} 项`,
  meanSpoken: (share, plural) => `各${plural}平均 ${share}`,
  selectedSpoken: (value) => `已选 ${chinese(value)} 项`,
  legendBar: (facet) => `条形：占该${facet}研究的比例。`,
  legendTick: (terms, plural) => `条上短线：${chinese(terms)} 种${plural}的平均。`,
  legendPale: '浅色：未选。',
  noStudyHere: (labels) => `此处没有研究：${labels}。`,
  hiddenHere: (labels) => `仅见于被筛选隐藏的研究：${labels}。`,
  mostWith: '与其最常同时报告',
  models: '模型',
  inducers: '造模方式',
  none: '无',
  more: (count) => `另 ${chinese(count)} 项`,
  inPeople: '人体研究',
  trials: (count) => `${chinese(count)} 篇临床报告`,
  says: () => '综述所述',
  remark: { 'well-studied': '研究较多', 'under-studied': '研究偏少', missing: '未见报道' },
  discrepancies: '出入',
  claim: ({ review, claimed, cited, inView, reviews, allReviews, hidden, retracted }) => {
    const who = review ?? '综述';
    const stated =
      claimed === cited
        ? `${joinBeside([who, '自述并引用'])} ${chinese(claimed)} 项研究`
        : `${joinBeside([who, '自述'])} ${chinese(claimed)} 项研究，实际引用 ${chinese(cited)} 项`;
    const from =
      reviews < 2
        ? ''
        : reviews === allReviews && reviews === 2
          ? '（来自两篇综述）'
          : `（来自 ${chinese(reviews)} 篇综述）`;
    const notice = retracted === hidden ? '已撤稿' : `其中 ${chinese(retracted)} 项已撤稿`;
    const lost =
      hidden === 0
        ? ''
        : `；所引研究中 ${chinese(hidden)} 项被筛选隐藏${retracted === 0 ? '' : `（${notice}）`}`;
    return `${stated}；当前视图 ${chinese(inView)} 项${from}${lost}。`;
  },
  unnamed: (parts) => `未指明：${parts.join('；')}。`,
  unnamedPart: (facet, count, of) => `${facet}，${chinese(of)} 条发现中 ${chinese(count)} 条`,
  paperModels: (count, of) =>
    `${chinese(of)} 条发现中 ${chinese(count)} 条的模型据原文，非综述所述。`,
  sayingReview: (reviews) => `综述所述：${reviews}。`,
  references: (count) => `${chinese(count)} 篇文献`,
  saved: (label) => `保存当前视图中有关${label}的内容。`,
};
