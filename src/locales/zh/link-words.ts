// SPDX-License-Identifier: MIT
import { chinese, joinBeside } from './format.js';
import type { enLink } from '../link-words.js';

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
