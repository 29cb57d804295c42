// SPDX-License-Identifier: MIT
import type { Measure } from '../model/flow.js';
import { formatAmount, formatNumber, inSentence, joinBeside, joinWords } from './format.js';

/** A node in a few words. */
export interface SpokenNode {
  readonly label: string;
  readonly column: string;
  readonly index: number;
  readonly of: number;
  readonly value: string;
}

/** A link in a few words. */
export interface SpokenLink {
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly retracted: boolean;
}

/** What a link or node was reported with, in numbers of findings. */
export interface SpokenCautions {
  readonly findings: number;
  readonly of: number;
}

const english = (value: number): string => formatNumber(value, 'en');
const counted = (value: number, one: string, many = `${one}s`): string =>
  `${english(value)} ${value === 1 ? one : many}`;
const englishUnits: Readonly<Record<Measure, readonly [string, string]>> = {
  studies: ['study', 'studies'],
  findings: ['finding', 'findings'],
  value: ['in value', 'in value'],
};

/** English words of what is announced and of accessible names in the figure. */
export const enSpeech = {
  /** "13 of 78 studies" */
  amount: (measure: Measure, count: number, total: number) =>
    `${formatAmount(count, 'en')} of ${formatAmount(total, 'en')} ${englishUnits[measure][total === 1 ? 0 : 1]}`,
  node: ({ label, column, index, of, value }: SpokenNode) =>
    joinWords([label, column, `${index} of ${of}`, value]),
  link: ({ from, to, value, retracted }: SpokenLink) =>
    joinWords([`${from} to ${to}`, value, retracted ? 'includes a retracted study' : '']),
  /** The group of the nodes and links of a column. */
  column: (name: string, index: number, of: number) => `${name}, column ${index} of ${of}`,
  share: (share: string, of: string) => `${share} of ${of}`,
  rank: (place: number, of: number) => `${english(place)} of ${english(of)} by size`,
  rankNamed: (place: number, of: number) => `${english(place)} of ${english(of)} named, by size`,
  links: (incoming: number, outgoing: number) =>
    joinWords([
      incoming === 0 ? '' : `${counted(incoming, 'link')} in`,
      outgoing === 0 ? '' : `${counted(outgoing, 'link')} out`,
    ]),
  cautions: ({ findings, of }: SpokenCautions) =>
    `${english(findings)} of ${counted(of, 'finding')} with a caution`,
  studyNames: (names: string) => `Studies: ${names}.`,
  /** What a key tells of an item besides its name. */
  rest: (details: readonly string[]) => (details.length === 0 ? '' : `${joinWords(details)}.`),
  /** On entry into the figure; keys of one letter may be turned off. */
  entry: (title: string, takesLetters: boolean) =>
    `${title}. Arrow keys move${takesLetters ? '; question mark lists the keys' : ''}.`,
  selected: (label: string, studies: number) =>
    `Selected: ${label}. ${counted(studies, 'study', 'studies')}.`,
  cleared: 'Selection cleared.',
  filtered: (findings: number, studies: number) =>
    `Showing ${counted(findings, 'finding')} from ${counted(studies, 'study', 'studies')}.`,
  gone: (label: string) => `${label} is no longer shown. Focus moved to its neighbour.`,
  start: (steps: number) => `Start · ${counted(steps, 'step')}`,
  step: (step: number, of: number, text: string) => `Step ${step} of ${of}: ${text}`,
  opened: (label: string) => `${label} expanded.`,
  closed: 'Groups collapsed.',
  copied: 'Copied.',
  sorted: (column: string, descending: boolean) =>
    `Sorted by ${inSentence(column)}, ${descending ? 'descending' : 'ascending'}.`,
  hidden: (label: string) => `Selection not in view: ${label}.`,
  /** The stations of a path, without arrows. */
  path: (stations: readonly string[]) => stations.join(' to '),
};

const chinese = (value: number): string => formatNumber(value, 'zh');

/** Chinese words of what is announced and of accessible names in the figure. */
export const zhSpeech: typeof enSpeech = {
  amount: (measure, count, total) => {
    const [some, all] = [formatAmount(count, 'zh'), formatAmount(total, 'zh')];
    return {
      studies: `${all} 项研究中的 ${some} 项`,
      findings: `${all} 条发现中的 ${some} 条`,
      value: `数值 ${all} 中的 ${some}`,
    }[measure];
  },
  node: ({ label, column, index, of, value }) =>
    joinWords([label, column, `第 ${index} 个，共 ${of} 个`, value], '，'),
  link: ({ from, to, value, retracted }) =>
    joinWords([`从“${from}”到“${to}”`, value, retracted ? '含已撤稿的研究' : ''], '，'),
  column: (name, index, of) => `${name}，第 ${index} 列，共 ${of} 列`,
  share: (share, of) => `占“${of}”的 ${share}`,
  rank: (place, of) => `按大小第 ${chinese(place)}，共 ${chinese(of)} 个`,
  rankNamed: (place, of) => `在已指明的 ${chinese(of)} 个中按大小第 ${chinese(place)}`,
  links: (incoming, outgoing) =>
    joinWords(
      [
        incoming === 0 ? '' : `流入 ${chinese(incoming)} 条`,
        outgoing === 0 ? '' : `流出 ${chinese(outgoing)} 条`,
      ],
      '，',
    ),
  cautions: ({ findings, of }) => `${chinese(of)} 条发现中 ${chinese(findings)} 条有注意事项`,
  studyNames: (names) => `研究：${names}。`,
  rest: (details) => (details.length === 0 ? '' : `${joinWords(details, '，')}。`),
  entry: (title, takesLetters) =>
    `${title}。用方向键移动${takesLetters ? '，按问号列出按键' : ''}。`,
  selected: (label, studies) => `已选择：${label}。${chinese(studies)} 项研究。`,
  cleared: '已取消选择。',
  filtered: (findings, studies) =>
    `显示 ${chinese(studies)} 项研究的 ${chinese(findings)} 条发现。`,
  gone: (label) => `${label}不再显示，焦点移至相邻的一个。`,
  start: (steps) => `开始 · 共 ${chinese(steps)} 步`,
  step: (step, of, text) => `第 ${step} 步，共 ${of} 步：${text}`,
  opened: (label) => `${label}已展开。`,
  closed: '分组已收起。',
  copied: '已复制。',
  sorted: (column, descending) => `已按${column}${descending ? '降序' : '升序'}排列。`,
  hidden: (label) => `所选内容不在当前视图中：${label}。`,
  path: (stations) => stations.reduce((text, station) => joinBeside([text, '到', station])),
};
