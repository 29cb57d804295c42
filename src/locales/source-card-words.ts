// SPDX-License-Identifier: MIT
import type { Widen } from './widen.js';
import { inSentence } from './format.js';

/** English words of cards of sources. */
export const enSourceCard = {
  selected: 'in the selection',
  said: 'What the reviews say',
  nothingSaid: 'No review statement is recorded for this.',
  number: 'Number of studies',
  claimed: 'stated',
  counted: 'cited',
  claimShort: (review: string, claimed: number, counted: number) =>
    `${review} states ${claimed}, cites ${counted}`,
  inViewShort: 'in view',
  claim: (review: string, count: number, locator: string) =>
    `${review} states ${count === 1 ? '1 study' : `${count} studies`} (${locator}).`,
  difference: (counted: number, claimed: number) =>
    counted === claimed
      ? 'It cites the same number.'
      : `It cites ${counted}, ${Math.abs(counted - claimed)} ${counted > claimed ? 'more' : 'fewer'} than stated. The count includes comparisons and clinical reports.`,
  leftOut: (studies: number, retracted: number) =>
    `The filter hides ${studies} of them${retracted === 0 ? '' : retracted === studies ? ' (retracted)' : ` (${retracted} retracted)`}.`,
  noClaimShort: 'no number stated',
  noClaim: 'No review states a number.',
  inView: (studies: number, findings: number) =>
    `In view: ${studies === 1 ? '1 study' : `${studies} studies`} with ${findings === 1 ? '1 finding' : `${findings} findings`}.`,
  nothingInView: 'No findings in view.',
  filter: (text: string) => `Filter: ${text}.`,
  profile: (facet: string) => `Share of studies by ${inSentence(facet)}`,
  noProfile: (facet: string) => `${facet} not named by any finding in view.`,
  share: (studies: number, of: number) => `${studies} of ${of}`,
  average: (share: string) => `average ${share}`,
  legendBar: (studies: number) =>
    `Bar: share of the ${studies === 1 ? 'one study' : `${studies} studies`} in view, 0 to 100%. A study may count in several rows.`,
  legendAverage: (terms: number, facet: string) =>
    `Line: average share of ${terms === 1 ? 'the only term' : `all ${terms} ${facet}`} with studies in view, equally weighted.`,
  legendSelected: 'Band: share in the selection.',
  legendShort: (terms: number, facet: string) =>
    `Bar: share of studies, 0 to 100%. Line: average of ${terms} ${facet}.`,
  selectedPart: (studies: number, of: number) => `${studies} of ${of} in the selection`,
  selectedPartShort: (studies: number) => `${studies} selected`,
  most: 'Most often reported with',
  models: 'Models',
  inducers: 'Disease model',
  noModels: 'No model named.',
  paperModels: (models: number, of: number) =>
    `Model taken from the paper, not the review, in ${models} of ${of} findings.`,
  more: (value: number) => `${value} more`,
  trials: 'Clinical reports',
  noTrials: 'No clinical report cited by these reviews has findings in view.',
  noTrialsOwn: 'These data have no clinical reports.',
  enrolled: (people: number) => `${people} enrolled`,
  enrolledUnknown: 'number enrolled not known',
  coverage: 'How well studied, according to the reviews',
  noCoverage: 'The reviews do not say how well this is studied.',
  remark: {
    'well-studied': 'Well studied',
    'under-studied': 'Under-studied',
    missing: 'Missing',
  },
  remarkInView: (studies: number) =>
    studies === 0
      ? 'no study in view'
      : studies === 1
        ? '1 study in view'
        : `${studies} studies in view`,
  cautions: (value: number) => (value === 1 ? '1 caution' : `${value} cautions`),
  cautionsHeading: 'Cautions',
  noCautions: 'No cautions for the findings in view.',
  openCautions: 'Read the cautions',
  ownCautions: 'Cautions about this term',
  missing: 'What is missing',
  missingName: (findings: number, of: number, facet: string) =>
    `${findings} of ${of} ${of === 1 ? 'finding' : 'findings'} ${findings === 1 ? 'names' : 'name'} no ${inSentence(facet)}`,
  gaps: 'No study in these reviews:',
  gapsOwn: 'No study in these data:',
  gapsLeftOut: 'Only in studies hidden by the filter:',
  gapsNote: 'Other literature may have them.',
  nothingMissing: 'Nothing: every finding names all of these, and every row has a study.',
  hint: 'Tab moves between sections, arrow keys within one. Enter selects, Escape clears.',
  references: (studies: number) =>
    `References: ${studies === 1 ? '1 study' : `${studies} studies`}`,
};

/** Chinese words of cards of sources. */
export const zhSourceCard: Widen<typeof enSourceCard> = {
  selected: '在所选范围内',
  said: '综述所述',
  nothingSaid: '未录入综述的相关陈述。',
  number: '研究数量',
  claimed: '综述自述',
  counted: '实际引用',
  claimShort: (review, claimed, counted) => `${review} 自述 ${claimed} 项，实际引用 ${counted} 项`,
  inViewShort: '当前视图',
  claim: (review, count, locator) => `${review} 自述 ${count} 项研究（${locator}）。`,
  difference: (counted, claimed) =>
    counted === claimed
      ? '实际引用数与此相同。'
      : `实际引用 ${counted} 项，比自述${counted > claimed ? '多' : '少'} ${Math.abs(counted - claimed)} 项。计数包括对照比较和临床报告。`,
  leftOut: (studies, retracted) =>
    `其中 ${studies} 项被筛选隐藏${retracted === 0 ? '' : retracted === studies ? '（已撤稿）' : `，其中 ${retracted} 项已撤稿`}。`,
  noClaimShort: '综述未说明数量',
  noClaim: '综述未说明研究数量。',
  inView: (studies, findings) => `当前视图：${studies} 项研究，${findings} 条发现。`,
  nothingInView: '当前视图中没有相关发现。',
  filter: (text) => `筛选：${text}。`,
  profile: (facet) => `各${facet}的研究占比`,
  noProfile: (facet) => `当前视图中的发现均未指明${facet}。`,
  share: (studies, of) => `${studies}/${of}`,
  average: (share) => `平均 ${share}`,
  legendBar: (studies) =>
    `条形（0～100%）：占当前视图 ${studies} 项研究的比例。一项研究可计入多行。`,
  legendAverage: (terms, facet) =>
    `竖线：当前视图中有研究的全部 ${terms} 种${facet}的平均比例（等权）。`,
  legendSelected: '色带：所选范围内的比例。',
  legendShort: (terms, facet) => `条形：研究所占比例（0～100%）。竖线：${terms} 种${facet}的平均。`,
  selectedPart: (studies, of) => `${of} 项中有 ${studies} 项在所选范围内`,
  selectedPartShort: (studies) => `所选 ${studies} 项`,
  most: '最常同时报告',
  models: '模型',
  inducers: '造模方式',
  noModels: '未指明模型。',
  paperModels: (models, of) => `${of} 条发现中有 ${models} 条的模型来自原文而非综述。`,
  more: (value) => `另有 ${value} 个`,
  trials: '临床报告',
  noTrials: '这些综述引用的临床报告在当前视图中没有相关发现。',
  noTrialsOwn: '这些数据没有临床报告。',
  enrolled: (people) => `入组 ${people} 人`,
  enrolledUnknown: '入组人数未知',
  coverage: '综述对研究充分程度的评价',
  noCoverage: '综述未评价其研究充分程度。',
  remark: { 'well-studied': '研究较多', 'under-studied': '研究不足', missing: '缺乏研究' },
  remarkInView: (studies) =>
    studies === 0 ? '当前视图中没有研究' : `当前视图中 ${studies} 项研究`,
  cautions: (value) => `${value} 条注意事项`,
  cautionsHeading: '注意事项',
  noCautions: '当前视图中的发现没有注意事项。',
  openCautions: '阅读注意事项',
  ownCautions: '关于此项的注意事项',
  missing: '缺失内容',
  missingName: (findings, of, facet) => `${of} 条发现中有 ${findings} 条未指明${facet}`,
  gaps: '这些综述中没有研究：',
  gapsOwn: '这些数据中没有研究：',
  gapsLeftOut: '仅见于被筛选隐藏的研究：',
  gapsNote: '其他文献中可能有。',
  nothingMissing: '无：每条发现均完整指明，每一行都有研究。',
  hint: 'Tab 键在各部分间移动，方向键在部分内移动；回车选择，Esc 清除。',
  references: (studies) => `文献：${studies} 项研究`,
};
