// SPDX-License-Identifier: MIT
import { formatAmount, joinWords } from '../format.js';
import { chinese, joinBeside } from './format.js';
import type { enSpeech } from '../speech-words.js';

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
  entry: (takesLetters) => `用方向键移动${takesLetters ? '，按问号列出按键' : ''}。`,
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
