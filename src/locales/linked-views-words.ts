// SPDX-License-Identifier: MIT
import { counted, english } from './english-counts.js';

/** English words of the bar of linked views. */
export const enLinkedViews = {
  label: 'Selection and filter of all views',
  hint: 'Choose a source, a ribbon or a study: every view follows.',
  /** The studies and findings selected, and all studies in view. */
  amount: (studies: number, of: number, findings: number) =>
    `${english(studies)} of ${counted(of, 'study', 'studies')}, ${counted(findings, 'finding', 'findings')}`,
  /** What a filter leaves. */
  left: (studies: number, findings: number) =>
    `${counted(studies, 'study', 'studies')}, ${counted(findings, 'finding', 'findings')}`,
  removed: (condition: string) => `${condition} (removed)`,
  showOnly: 'Show only these',
  save: 'Save or cite',
  saves: (studies: number) => `Saves ${counted(studies, 'study', 'studies')}.`,
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
