// SPDX-License-Identifier: MIT
import type { Widen } from './widen.js';

/** English words of the bar of linked views. */
export const enLinkedViews = {
  label: 'Selection and filter of all views',
  selected: 'Selected',
  removed: (condition: string) => `${condition} (removed)`,
  clearSelection: 'Clear selection',
  clearBoth: 'Clear selection and filter',
};

/** Chinese words of the bar of linked views. */
export const zhLinkedViews: Widen<typeof enLinkedViews> = {
  label: '所有视图的选择与筛选',
  selected: '已选',
  removed: (condition) => `${condition}（已移除）`,
  clearSelection: '取消选择',
  clearBoth: '取消选择和筛选',
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
