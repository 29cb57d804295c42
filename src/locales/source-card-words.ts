// SPDX-License-Identifier: MIT
import { formatNumber, inSentence, joinBeside } from './format.js';
import type { Widen } from './widen.js';

const english = (value: number): string => formatNumber(value, 'en');
const studies = (value: number): string => (value === 1 ? '1 study' : `${english(value)} studies`);
const findings = (value: number): string =>
  value === 1 ? '1 finding' : `${english(value)} findings`;

/** What a review claims of a term against what was counted. */
export interface ClaimCounts {
  /** The review's name; `undefined` where no other speaks of the term. */
  readonly review: string | undefined;
  readonly claimed: number;
  readonly cited: number;
  readonly inView: number;
  /** Number of reviews that the studies in view are from, and of all reviews of the data. */
  readonly reviews: number;
  readonly allReviews: number;
  /** Cited studies that the filter hides, and how many of these are retracted. */
  readonly hidden: number;
  readonly retracted: number;
}

/** English words of cards of sources. */
export const enSourceCard = {
  tools: 'Card tools',
  select: 'Select',
  /** With a selection that has some of the studies, how many. */
  counts: (ofStudies: number, ofFindings: number, selected?: number) =>
    `${studies(ofStudies)}${selected === undefined ? '' : ` (${english(selected)} selected)`}, ${findings(ofFindings)}.`,
  /** What the studies report; `reported` where it is an outcome. */
  one: (label: string) => `It reports ${label}.`,
  several: (count: number, plural: string) => `It reports ${english(count)} ${plural}.`,
  all: (label: string, reported: boolean) => (reported ? `All report ${label}.` : `All: ${label}.`),
  most: (label: string, count: number, reported: boolean) =>
    `${reported ? 'Most report' : 'Mostly'} ${label} (${english(count)}).`,
  often: (labels: readonly string[], count: number) =>
    `Most often: ${labels.join('; ')} (${english(count)}${labels.length === 1 ? '' : ' each'}).`,
  tied: (count: number, plural: string, each: number) =>
    `Most often: ${english(count)} ${plural}, ${each === 1 ? 'one study' : studies(each)} each.`,
  noProfile: (facet: string) => `${facet} not named.`,
  nothingInView: 'No studies in view.',
  shareSpoken: (value: number, of: number) => `${english(value)} of ${studies(of)}`,
  meanSpoken: (share: string, plural: string) => `mean of the ${plural} ${share}`,
  selectedSpoken: (value: number) => `${english(value)} selected`,
  legendBar: (facet: string) => `Bar: share of the ${inSentence(facet)}’s studies.`,
  legendTick: (terms: number, plural: string) =>
    `Tick above it: mean of the ${english(terms)} ${plural}.`,
  legendPale: 'Pale: not selected.',
  noStudyHere: (labels: string) => `No study here: ${labels}.`,
  hiddenHere: (labels: string) => `Only in studies that the filter hides: ${labels}.`,
  mostWith: 'Most often reported with it',
  models: 'Models',
  inducers: 'Disease model',
  none: 'none',
  more: (count: number) => `${english(count)} more`,
  inPeople: 'In people',
  trials: (count: number) =>
    count === 1 ? '1 clinical report' : `${english(count)} clinical reports`,
  says: (reviews: number) => (reviews === 1 ? 'What the review says' : 'What the reviews say'),
  remark: {
    'well-studied': 'Well studied',
    'under-studied': 'Little studied',
    missing: 'No report known',
  },
  discrepancies: 'Discrepancies',
  claim: (counts: ClaimCounts) => {
    const { claimed, cited, inView, reviews, allReviews, hidden, retracted } = counts;
    const who = counts.review ?? 'The review';
    const stated =
      claimed === cited
        ? `${who} claims and cites ${studies(claimed)}`
        : `${who} claims ${studies(claimed)} and cites ${english(cited)}`;
    const both = reviews === allReviews && reviews === 2 ? 'both' : english(reviews);
    const from = reviews > 1 ? `, from ${both} reviews` : '';
    const here = `; ${english(inView)} ${inView === 1 ? 'is' : 'are'} in view${from}`;
    const notice = retracted === hidden ? 'retracted' : `${english(retracted)} retracted`;
    const lost =
      hidden === 0
        ? ''
        : `; the filter hides ${english(hidden)} of those cited${retracted === 0 ? '' : ` (${notice})`}`;
    return `${stated}${here}${lost}.`;
  },
  unnamed: (parts: readonly string[]) => `Not named: ${parts.join(', ')}.`,
  unnamedPart: (facet: string, count: number, of: number, isFirst: boolean) =>
    `${inSentence(facet)} in ${english(count)} of ${isFirst ? findings(of) : english(of)}`,
  paperModels: (count: number, of: number) =>
    `Model from the paper, not the review, in ${english(count)} of ${findings(of)}.`,
  sayingReview: (reviews: string) => `What the review says: ${reviews}.`,
  references: (count: number) => (count === 1 ? '1 reference' : `${english(count)} references`),
  saved: (label: string) => `Saves what is in view of ${label}.`,
};

const chinese = (value: number): string => formatNumber(value, 'zh');

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
