// SPDX-License-Identifier: MIT
import { counted, english } from './english-counts.js';
import type { StudyOrder } from '../model/study-lines.js';
import type { WarningKind } from '../model/cautions.js';

/** English words of the studies and findings behind a selection. */
export const enDetails = {
  heading: 'Evidence',
  close: 'Close',
  whole: (studies: number) =>
    `Whole link within one study: ${counted(studies, 'study', 'studies')}`,
  sameStudy: (studies: number) =>
    `Same study, separate findings: ${counted(studies, 'study', 'studies')}.`,
  assembled: (studies: number) =>
    `Pieced together from different studies: ${counted(studies, 'study', 'studies')} ${studies === 1 ? 'reports' : 'report'} a part of it.`,
  /** How many of the studies of a not-named node name nothing in any of their findings. */
  unnamed: (studies: number) =>
    `${english(studies)} ${studies === 1 ? 'names' : 'name'} none at all`,
  /** How many studies a block counts, and how many more are behind it but counted elsewhere. */
  countedElsewhere: (here: number, more: number) =>
    `The figure counts ${english(here)} here; ${english(more)} more ${more === 1 ? 'names' : 'name'} one in other findings, or mostly gave something else`,
  /** Why nothing is highlighted. */
  unlit: {
    filter: (studies: number, conditions: string) =>
      `Nothing highlighted: the filter hides ${counted(studies, 'study that reports', 'studies that report')} this (${conditions}).`,
    missing: (studies: number) =>
      studies === 1
        ? 'Nothing highlighted: 1 study reports this, but leaves a column unnamed, so its findings are hidden.'
        : `Nothing highlighted: ${english(studies)} studies report this, but leave a column unnamed, so their findings are hidden.`,
    apart: 'No finding in view reports the whole path.',
    unreported: 'Nothing highlighted: no finding in these data reports this.',
    'not-gathered': 'Nothing highlighted: there is no group of this name here.',
  },
  lift: (conditions: string) => `Remove: ${conditions}`,
  showMissing: 'Show what is not named',
  /** Announced when new data or columns clear a selection. */
  lost: (label: string) => `${label} is not in these data. Selection cleared.`,
  lostColumn: (column: string, label: string) =>
    `${column} is no longer a column. Selection cleared: ${label}.`,
  /** Title of an empty list. */
  nothing: 'No studies',
  export: 'Export',
  order: 'Order of studies',
  orders: {
    newest: 'Newest first',
    name: 'By name',
    findings: 'Most findings first',
  } satisfies Record<StudyOrder, string>,
  /** Opens a node; `label` is empty where it gathers a rest. */
  showTerms: (terms: number, label: string) => {
    const digits = english(terms);
    return /s$/.test(label)
      ? `Show the ${digits} ${label} in the figure`
      : `Show all ${digits} in the figure`;
  },
  /** Opens a block of what is not named. */
  showStandIns: (via: string) =>
    `Show in the figure what was ${via === 'readout' ? 'measured' : 'given'}`,
  /** Findings of a study beside the one that is written. */
  more: (findings: number) => `+${counted(findings, 'finding')}`,
  subjects: { 'in-vivo': 'animal', 'in-vitro': 'cells', clinical: 'clinical' },
  /** Meaning of the mark ▲. */
  warning: (kinds: readonly string[]) => `Warning: ${kinds.join(', ')}`,
  warnings: {
    retraction: 'retracted',
    identification: 'paper not identified for certain',
    contradiction: 'contradiction',
  } satisfies Record<WarningKind, string>,
  /** The kind of a caution before its text. */
  kind: (label: string) => `${label.charAt(0).toUpperCase()}${label.slice(1)}. `,
  notes: (value: number) => counted(value, 'note'),
  parts: 'Breakdown by column',
  effects: 'Effects',
  endpoints: 'Endpoints',
  model: 'Model',
  inducerUnknown: 'inducer not reported',
  stream: 'Evidence',
  streamShort: 'Stream',
  basis: 'Basis',
  bases: { review: 'review', paper: 'paper, not the review' },
  modelFromPaper: 'model from the paper',
  inReview: 'In the review',
  retracted: 'Retracted',
  corrected: 'Corrected',
  paper: 'from the paper, not the review',
  /** Stands before words of a review in quotation marks. */
  asPrinted: 'as printed',
  likely: 'Probably this paper; not confirmed',
  unidentified: 'Paper not identified: the review’s reference list is not available.',
  search: 'Search for this paper',
  copyCitation: 'Copy citation',
};
