// SPDX-License-Identifier: MIT
import { chinese, joinBeside } from './format.js';
import type { enStory } from '../story-words.js';
import { spoken } from '../story-words.js';

/** Chinese words of slides, stories and questions. */
export const zhStory: typeof enStory = {
  place: (step, of) => `${chinese(step)} / ${chinese(of)}`,
  legend: {
    grey: (reviews) => `灰色：${reviews === 0 ? '' : '综述'}未指明。`,
    unlit: (isDark) => `${isDark ? '暗色' : '浅色'}：未高亮。`,
    counts: (measure) =>
      ({ studies: '数字为研究数。', findings: '数字为发现数。', value: '数字为数值之和。' })[
        measure
      ],
    data: (reviews) => `数据：${reviews.join('、')}`,
  },
  question: {
    ask: (facet, measure, isMost) => {
      if (measure === 'value') return `数值最大的是哪种${facet}？`;
      if (!isMost) return `报告最多的是哪种${facet}？`;
      return `多数${measure === 'findings' ? '发现' : '研究'}报告哪种${facet}？`;
    },
    hidden: (terms) => [`${chinese(terms)} 种，猜后显示`, '猜后显示'],
    choices: '选项',
    show: '显示答案',
    next: '下一题',
    guess: '你的选择',
    answer: (headline) => headline,
    speak: (question, choices) =>
      `${question}${spoken(choices, '；')}。按字母键作答，或按空格键显示答案。`,
    speakAnswer: (answer, guess, isRight) => {
      if (guess === '') return `${answer}。`;
      return isRight ? `正确。${answer}。` : joinBeside([`${answer}。你的选择：`, `${guess}。`]);
    },
  },
};
