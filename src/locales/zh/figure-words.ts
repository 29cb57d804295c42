// SPDX-License-Identifier: MIT
import { formatAmount } from '../format.js';
import type { Measure } from '../../model/flow.js';
import { joinBeside } from './format.js';
import type { enFigure } from '../figure-words.js';
import type { Head } from '../figure-words.js';

const chinese = (value: number): string => formatAmount(value, 'zh');
const items = (measure: Measure, count: number): string =>
  ({
    studies: `${chinese(count)} 项研究`,
    findings: `${chinese(count)} 条发现`,
    value: `数值 ${chinese(count)} 的发现`,
  })[measure];
/** A number whose noun is understood: "26 项" of studies, "26 条" of findings; not of values. */
const some = (measure: Measure, count: number): string =>
  ({
    studies: `${chinese(count)} 项`,
    findings: `${chinese(count)} 条`,
    value: items(measure, count),
  })[measure];
/** Facets of which one or several are not named. */
const someOf = (names: readonly string[]): string => {
  if (names.length > 2) return `${names.join('、')}中的一项或多项`;
  return names.length === 2 ? `${names.join('或')}，或两者均未指明` : names.join('');
};

const every = ({ measure, least, most }: Head): string => {
  const of = measure === 'studies' ? '每项研究' : '每条发现';
  return least === most
    ? `${of} ${chinese(most)} 种`
    : `${of} ${chinese(least)}～${chinese(most)} 种`;
};

/** Chinese words of the figure's head, labels and legend. */
export const zhFigure: typeof enFigure = {
  naming: (measure, total, parts) =>
    `${items(measure, total)}中，${parts.map(({ facet, count }) => joinBeside([`${some(measure, count)}指明`, facet])).join('，')}`,
  largest: (measure, total, first, last) =>
    [
      items(measure, total),
      first === undefined ? '' : joinBeside([first.label, `最多（${some(measure, first.count)}）`]),
      last === undefined
        ? ''
        : `${joinBeside(['报告最多的是', last.label])}（${some(measure, last.count)}）`,
    ]
      .filter((part) => part !== '')
      .join('，'),
  hint: '点选名称或色带，查看背后的研究。',
  head: (head) => {
    const { measure, total, naming, lanes, terms, plural, parents, shown, most } = head;
    if (lanes)
      return [
        `${items(measure, total)}中 ${some(measure, naming)}指明`,
        `${some(measure, total)}中 ${some(measure, naming)}指明`,
        `${chinese(naming)} / ${chinese(total)}`,
      ];
    if (parents > 0)
      return [`${chinese(terms)} 种，归为 ${chinese(parents)} 类`, `${chinese(terms)} 种`];
    if (shown > 0)
      return [
        `列出 ${chinese(shown)} / ${chinese(terms)} 种，${every(head)}`,
        `列出 ${chinese(shown)} / ${chinese(terms)} 种`,
      ];
    if (most <= 1) return [`共 ${chinese(terms)} 种${plural}`, `共 ${chinese(terms)} 种`];
    return [`${chinese(terms)} 种，${every(head)}`, `共 ${chinese(terms)} 种`];
  },
  unnamed: '未指明',
  otherTerms: '其他或未指明',
  sentence: (headline) => `${headline}。`,
  clear: '清除',
  change: '更改',
  read: (measure, count) =>
    measure === 'value' ? '查看这些研究' : `查看这 ${items(measure, count)}`,
  why: '为何没有高亮？',
  pager: '显示的列',
  pair: (from, to) => `${from}–${to}`,
  partly: (measure, count) =>
    measure !== 'studies' || count === 0 ? '' : `另有 ${chinese(count)} 项仅在部分发现中指明`,
  only: (label) => `仅用${label}`,
  memberName: (label) => label.replace(/(信号通路|的通路|通路)$/, ''),
  // one word: it must not be broken at its number
  more: (count, plural) => `另\u00a0${chinese(count)}\u00a0种${plural}`,
  once: (facet) => `单项研究的${facet}`,
  answer: ({ label, measure, count, total, from, naming, top }) => {
    const parts = [
      from === undefined
        ? ''
        : from.count === 1
          ? joinBeside(['来自', from.name])
          : `来自 ${chinese(from.count)} 种${from.plural}`,
      ...naming.map((part) =>
        joinBeside([
          `${part.count === count ? '均' : `其中 ${some(measure, part.count)}`}指明`,
          part.facet,
        ]),
      ),
      top === undefined ? '' : joinBeside([`${some(measure, top.count)}报告`, top.label]),
    ].filter((part) => part !== '');
    return {
      headline: `${label}：${items(measure, total)}中 ${some(measure, count)}`,
      rest: parts.length === 0 ? '' : `${parts.join('；')}。`,
    };
  },
  legend: {
    scale: (measure, count) =>
      measure === 'value' ? `数值 ${chinese(count)}` : items(measure, count),
    grey: (facets, reviews) => `灰色：${reviews === 0 ? '' : '综述'}未指明${someOf(facets)}。`,
    counts: (measure) =>
      ({
        studies: '条形和数字为研究数；一项研究报告多项时，各项均计一次。',
        findings: '条形和数字为发现数；一条发现报告多项时，各项均计一次。',
        value: '条形和数字为数值之和。',
      })[measure],
    version: (version, date) => [`数据 ${version}`, date].filter((part) => part !== '').join('，'),
  },
};
