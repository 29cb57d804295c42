// SPDX-License-Identifier: MIT
import { formatNumber } from './format.js';

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

/** English words of the conditions of one view alone. */
export const enOwnConditions = {
  heading: 'Filter of this view only',
  here: (condition: string) => `This view only: ${condition}`,
  lifted: (condition: string) => `Removed in this view: ${condition}`,
  lift: (condition: string) => `Remove in this view: ${condition}`,
  putBack: (condition: string) => `Restore in this view: ${condition}`,
  putBackShort: 'Restore',
};
