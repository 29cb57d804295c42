// SPDX-License-Identifier: MIT
import type { Widen } from '../widen.js';
import type { enLinkedViews, enOwnConditions } from '../linked-views-words.js';
import { chinese } from './format.js';

/** Chinese words of the bar of linked views. */
export const zhLinkedViews: Widen<typeof enLinkedViews> = {
  label: '所有视图的选择与筛选',
  hint: '选择一种来源、一条连线或一项研究，所有视图随之更新。',
  amount: (studies, of, findings) =>
    `${chinese(of)} 项研究中的 ${chinese(studies)} 项，${chinese(findings)} 条发现`,
  left: (studies, findings) => `${chinese(studies)} 项研究，${chinese(findings)} 条发现`,
  removed: (condition) => `${condition}（已移除）`,
  showOnly: '仅显示这些',
  save: '保存或引用',
  saves: (studies) => `保存 ${chinese(studies)} 项研究。`,
  clear: '清除',
  clearFilter: '清除筛选',
  clearBoth: '清除选择和筛选',
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
