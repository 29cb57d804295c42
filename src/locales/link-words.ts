// SPDX-License-Identifier: MIT
import {
  formatNumber,
  inSentence,
  joinBeside,
  listWords,
  startSentence,
  withArticle,
} from './format.js';

/** How many of some studies name a term of a facet, and which. */
export interface LinkNamingText {
  readonly facet: string;
  readonly studies: number;
  readonly terms: readonly string[];
}

/** How many studies of a term report what most of them do. */
export interface MostStudies {
  readonly count: number;
  readonly total: number;
}

/** How a way is named. */
export interface WayText {
  readonly names: readonly string[];
  /** Whether the findings on both sides name a term in common. */
  readonly isSameTerm: boolean;
  /** Whether it is the only one, so that it says itself that no study reports it. */
  readonly isOnly: boolean;
}

/**
 * One step of a way: the studies behind it, the terms that they name, where their cells are from.
 */
export interface StepText {
  readonly studies: string;
  readonly terms: string;
  readonly origins: string;
}

const english = (value: number): string => formatNumber(value, 'en');
const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const numeral = (value: number): string => numerals[value] ?? english(value);
const orList = (words: readonly string[]): string => listWords(words, ', ', ' or ');
const someTerms = (words: readonly string[]): string =>
  words.length > 4
    ? [...words.slice(0, 3), `${english(words.length - 3)} more`].join(', ')
    : listWords(words, ', ', ' and ');

/** English words of “Find a link”. */
export const enLink = {
  /** What stands before, between and after the two choices. */
  question: ['How does', 'lead to', '?'] as readonly [string, string, string],
  from: 'From',
  to: 'To',
  choose: 'choose …',
  hint: 'Choose where the link begins and where it ends.',
  option: (name: string, studies: number) => `${name} (${english(studies)})`,
  reported: (from: string, to: string, studies: number) =>
    `${startSentence(from)} to ${to}: reported by ${english(studies)} ${studies === 1 ? 'study' : 'studies'}`,
  /** No finding reports both ends. */
  inParts: (from: string, to: string) =>
    `${startSentence(from)} to ${to}: no study reports the whole link`,
  unconnected: (from: string, to: string) => `${startSentence(from)} to ${to}: not reported`,
  none: 'No finding in view connects these two.',
  whole: 'Whole link within one study',
  noneWhole: 'No finding reports both ends.',
  /** "One names a cargo, miR-126-3p. None names a pathway." */
  naming: (of: number, parts: readonly LinkNamingText[]) => {
    const named = parts.filter(({ studies }) => studies > 0);
    const unnamed = parts.filter(({ studies }) => studies === 0);
    const sentences = named.map(({ facet, studies, terms }) => {
      const isAll = studies === of;
      const who =
        of === 1
          ? 'It names'
          : isAll
            ? 'All name'
            : `${numeral(studies)} ${studies === 1 ? 'names' : 'name'}`;
      return `${who} ${withArticle(facet)}${terms.length === 1 ? ', ' : ': '}${someTerms(terms)}.`;
    });
    if (unnamed.length > 0)
      sentences.push(
        of === 1
          ? `It names no ${orList(unnamed.map(({ facet }) => inSentence(facet)))}.`
          : `None names ${orList(unnamed.map(({ facet }) => withArticle(facet)))}.`,
      );
    return sentences.join(' ');
  },
  /** Ways through the figure that are reported whole; a press highlights one. */
  routes: 'Through',
  /** A way on which nothing is named. */
  unnamed: 'nothing named',
  apart: 'Same study, separate findings',
  apartNote: (studies: number): string =>
    studies === 1
      ? 'It reports both ends, but never in one finding.'
      : 'Each reports both ends, but never in one finding.',
  pieced: 'Pieced together from different studies',
  ways: (count: number) => `${english(count)} ${count === 1 ? 'way' : 'ways'}`,
  moreWays: (count: number) => `${english(count)} more ${count === 1 ? 'way' : 'ways'}`,
  /** Said once above several ways. */
  noneReported: 'No study reports any of these whole.',
  through: ({ names, isSameTerm, isOnly }: WayText) =>
    `Through ${listWords(names, ', ', ' and ')}${isSameTerm ? '' : ', but not the same ones'}${isOnly ? ': no study reports it whole.' : ''}`,
  step: ({ studies, terms, origins }: StepText) => {
    const named = [terms, origins === '' ? '' : `from ${origins}`].filter((text) => text !== '');
    return [studies, named.join(', ')].filter((text) => text !== '').join(' · ');
  },
  cut: 'Only some of these ways are listed.',
  unreported: 'Not reported',
  /** "Which [cargo] has most studies of [umbilical cord]?" */
  most: {
    heading: 'Most studies',
    question: ['Which', 'has most studies of', '?'] as readonly [string, string, string],
    asksColumnFirst: true,
    column: 'Which',
    of: 'Has most studies of',
    namedOnly: 'named only',
    /** Followed by the studies. */
    answer: (names: string, studies: MostStudies, of: string) =>
      `${startSentence(names)}: ${english(studies.count)} of ${english(studies.total)} ${studies.total === 1 ? 'study' : 'studies'} of ${of}:`,
    none: 'No study in view reports one.',
  },
  /** "No study names a pathway to angiogenesis, from any source." */
  unreportedTo: (facets: readonly string[], to: string, fromFacet: string) =>
    `No study names ${orList(facets.map(withArticle))} to ${to}, from any ${inSentence(fromFacet)}.`,
  unreportedFrom: (facets: readonly string[], from: string, toFacet: string) =>
    `No study names ${orList(facets.map(withArticle))} from ${from}, to any ${inSentence(toFacet)}.`,
};

const chinese = (value: number): string => formatNumber(value, 'zh');
const pauses = (words: readonly string[]): string =>
  words.length > 4
    ? `${words.slice(0, 3).join('、')}，另 ${chinese(words.length - 3)} 种`
    : words.join('、');

/** Chinese words of “Find a link”. */
export const zhLink: typeof enLink = {
  question: ['从', '到', '经由什么？'],
  from: '从',
  to: '到',
  choose: '请选择…',
  hint: '请选择关联的起点和终点。',
  option: (name, studies) => `${name}（${chinese(studies)}）`,
  reported: (from, to, studies) =>
    `${joinBeside([from, '到', to])}：${chinese(studies)} 项研究报告`,
  inParts: (from, to) => `${joinBeside([from, '到', to])}：无单项研究完整报告`,
  unconnected: (from, to) => `${joinBeside([from, '到', to])}：未见报告`,
  none: '当前视图中没有发现连接这两者。',
  whole: '单项研究完整报告',
  noneWhole: '没有一条发现同时报告起点和终点。',
  naming: (of, parts) => {
    const named = parts.filter(({ studies }) => studies > 0);
    const unnamed = parts.filter(({ studies }) => studies === 0).map(({ facet }) => facet);
    const texts = named.map(({ facet, studies, terms }) => {
      const who = of === 1 ? '' : studies === of ? '均' : `${chinese(studies)} 项`;
      return `${who}指明${facet}：${pauses(terms)}。`;
    });
    if (unnamed.length > 0) texts.push(`${of === 1 ? '' : '均'}未指明${unnamed.join('和')}。`);
    return texts.join('');
  },
  routes: '经由',
  unnamed: '均未指明',
  apart: '同一研究的不同发现',
  apartNote: () => '起点和终点见于同一研究，但不在同一条发现中。',
  pieced: '由不同研究拼合，无单项研究完整报告',
  ways: (count) => `${chinese(count)} 条`,
  moreWays: (count) => `另 ${chinese(count)} 条`,
  noneReported: '',
  through: ({ names, isSameTerm }) =>
    `${joinBeside(['经由', names.join('和')])}${isSameTerm ? '' : '，但并非同一种'}。`,
  step: ({ studies, terms, origins }) => {
    const named = [terms, origins === '' ? '' : joinBeside(['来自', origins])].filter(
      (text) => text !== '',
    );
    return [studies, named.join('，')].filter((text) => text !== '').join(' · ');
  },
  cut: '仅列出部分拼合的关联。',
  unreported: '未见报告',
  most: {
    heading: '研究最多',
    question: ['关于', '的研究中，最多的', '是哪个？'],
    asksColumnFirst: false,
    column: '列',
    of: '关于',
    namedOnly: '仅已指明的',
    answer: (names, { count, total }, of) =>
      `${names}：${joinBeside(['关于', of, '的'])} ${chinese(total)} 项研究中的 ${chinese(count)} 项：`,
    none: '当前视图中没有研究报告。',
  },
  unreportedTo: (facets, to, fromFacet) =>
    `无论何种${fromFacet}，均无研究指明${joinBeside(['通往', to, '的'])}${facets.join('或')}。`,
  unreportedFrom: (facets, from, toFacet) =>
    `无论何种${toFacet}，均无研究指明${joinBeside([from, '的'])}${facets.join('或')}。`,
};
