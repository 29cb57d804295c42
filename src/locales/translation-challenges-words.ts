// SPDX-License-Identifier: MIT
import type { Widen } from './widen.js';

/** English words of the obstacles. */
export const enTranslationChallenges = {
  title: 'Challenges for clinical translation',
  summary: (themes: number, challenges: number) =>
    `${themes === 1 ? '1 theme' : `${themes} themes`}, ${challenges === 1 ? '1 passage' : `${challenges} passages`} from the reviews.`,
  none: 'These data list no challenges.',
  noneOfReview: 'This review lists no challenges.',
  concerns: 'Evidence concerned',
  concernsAll: 'Concerns all the evidence.',
  select: (studies: number) =>
    studies === 0
      ? 'No studies in view to select'
      : `Select ${studies === 1 ? '1 study' : `these ${studies} studies`} in view`,
  filter: (studies: number) =>
    studies === 0
      ? 'No studies to show'
      : `Show ${studies === 1 ? '1 study' : `these ${studies} studies`}`,
  selected: 'Selected',
  filtered: 'Filter on; press again to remove it',
  lit: (studies: number) => `${studies} in the selection`,
  studies: (value: number) => `Studies (${value})`,
};

/** Chinese words of the obstacles. */
export const zhTranslationChallenges: Widen<typeof enTranslationChallenges> = {
  title: '临床转化面临的挑战',
  summary: (themes, challenges) => `${themes} 个主题，取自综述中的 ${challenges} 处论述。`,
  none: '这些数据没有列出挑战。',
  noneOfReview: '该综述没有列出挑战。',
  concerns: '相关证据',
  concernsAll: '涉及全部证据。',
  select: (studies) =>
    studies === 0 ? '当前视图中没有可选的研究' : `选择当前视图中的这 ${studies} 项研究`,
  filter: (studies) => (studies === 0 ? '没有可显示的研究' : `显示这 ${studies} 项研究`),
  selected: '已选择',
  filtered: '筛选已启用，再按一次取消',
  lit: (studies) => `其中 ${studies} 项在所选范围内`,
  studies: (value) => `研究（${value}）`,
};
