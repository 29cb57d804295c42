// SPDX-License-Identifier: MIT
import { formatNumber } from './format.js';
import type { Widen } from './widen.js';

const count = (value: number, one: string, many: string): string =>
  `${formatNumber(value, 'en')} ${value === 1 ? one : many}`;

/** English words of the bar of linked views. */
export const enLinkedViews = {
  label: 'Selection and filter of all views',
  hint: 'Choose a source, a ribbon or a study: every view follows.',
  /** The studies and findings selected, and all studies in view. */
  amount: (studies: number, of: number, findings: number) =>
    `${formatNumber(studies, 'en')} of ${count(of, 'study', 'studies')}, ${count(findings, 'finding', 'findings')}`,
  /** What a filter leaves. */
  left: (studies: number, findings: number) =>
    `${count(studies, 'study', 'studies')}, ${count(findings, 'finding', 'findings')}`,
  removed: (condition: string) => `${condition} (removed)`,
  showOnly: 'Show only these',
  save: 'Save or cite',
  saves: (studies: number) => `Saves ${count(studies, 'study', 'studies')}.`,
  clear: 'Clear',
  clearFilter: 'Clear filter',
  clearBoth: 'Clear selection and filter',
};

/** Chinese words of the bar of linked views. */
export const zhLinkedViews: Widen<typeof enLinkedViews> = {
  label: '所有视图的选择与筛选',
  hint: '选择一种来源、一条连线或一项研究，所有视图随之更新。',
  amount: (studies, of, findings) =>
    `${formatNumber(of, 'zh')} 项研究中的 ${formatNumber(studies, 'zh')} 项，${formatNumber(findings, 'zh')} 条发现`,
  left: (studies, findings) =>
    `${formatNumber(studies, 'zh')} 项研究，${formatNumber(findings, 'zh')} 条发现`,
  removed: (condition) => `${condition}（已移除）`,
  showOnly: '仅显示这些',
  save: '保存或引用',
  saves: (studies) => `保存 ${formatNumber(studies, 'zh')} 项研究。`,
  clear: '清除',
  clearFilter: '清除筛选',
  clearBoth: '清除选择和筛选',
};

/** English words of the conditions of one view alone. */
export const enOwnConditions = {
  heading: 'Filter of this view only',
  here: (condition: string) => `This view only: ${condition}`,
  lifted: (condition: string) => `Removed in this view: ${condition}`,
  lift: (condition: string) => `Remove in this view: ${condition}`,
  putBack: (condition: string) => `Restore in this view: ${condition}`,
  putBackShort: 'Restore',
};

/** Chinese words of the conditions of one view alone. */
export const zhOwnConditions: Widen<typeof enOwnConditions> = {
  heading: '仅限此视图的筛选',
  here: (condition) => `仅限此视图：${condition}`,
  lifted: (condition) => `此视图已移除：${condition}`,
  lift: (condition) => `在此视图中移除：${condition}`,
  putBack: (condition) => `在此视图中恢复：${condition}`,
  putBackShort: '恢复',
};
