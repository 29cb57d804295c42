// SPDX-License-Identifier: MIT
import type { Trial } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import type { Evidence } from '../../model/evidence.js';
import { visibleRecords, type Filter } from '../../model/filter.js';
import type { Path } from '../../model/selection.js';
import { buildTrialFlow, type TrialFlow } from '../../model/trial-flow.js';
import type { Drawable } from '../internal/evidence-element.js';

/** What the templates of a clinical report show. */
export interface TrialView {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly flow: TrialFlow;
}

/** Whether a report's study is in view, left out by the filter, or without findings in the data. */
export type Presence = 'in-view' | 'filtered' | 'absent';

/** The reports that a card shows. */
export interface CardView extends Drawable {
  readonly cards: readonly { readonly flow: TrialFlow; readonly presence: Presence }[];
  /** Reports that the filter leaves out of the list. */
  readonly leftOut: number;
}

/** The reports to show under a filter; one asked for by its id is always shown. */
export function deriveCards(evidence: Evidence, wanted: string, filter: Filter): CardView {
  const visible = visibleRecords(evidence, filter);
  const inView = new Set(visible.map((record) => record.study.id));
  const presenceOf = ({ study }: Trial): Presence => {
    if (inView.has(study)) return 'in-view';
    const findings = evidence.studies.get(study)?.findings ?? [];
    return findings.length > 0 ? 'filtered' : 'absent';
  };
  const { trials } = evidence.dataset;
  const shown = trials.filter((trial) =>
    wanted === '' ? presenceOf(trial) !== 'filtered' : trial.id === wanted,
  );
  const cards = shown.map((trial) => ({
    flow: buildTrialFlow(trial),
    presence: presenceOf(trial),
  }));
  const leftOut = wanted === '' ? trials.length - shown.length : 0;
  return { evidence, filter, cards, leftOut };
}

/** The path that selects a report's study. */
export function pathOf(trial: Trial): Path {
  return [{ facet: 'study', term: trial.study }];
}
