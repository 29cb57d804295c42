// SPDX-License-Identifier: MIT
import { compareNames } from '../../data/compare-names.js';
import type { Messages } from '../../locales/index.js';
import { missingOptions } from '../../model/axis-facets.js';
import type { Evidence, FindingRecord } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { buildTimeline } from '../../model/timeline.js';
import { axisLabel } from '../internal/fragments/axis-label.js';
import type { TimelineView } from './timeline-view.js';

/** What a timeline is derived from. */
export interface TimelineSource {
  readonly evidence: Evidence;
  readonly filter: Filter;
  /** The findings in view. */
  readonly records: readonly FindingRecord[];
  /** The facet of the rows. */
  readonly by: string;
  readonly missing: string;
  /** The most columns of years. */
  readonly maxSpans: number;
  readonly messages: Messages;
}

/** Builds the timeline of what is in view; rows of equal size stand by name. */
export function deriveView(source: TimelineSource): TimelineView {
  const { evidence, filter, records, by, missing, maxSpans, messages } = source;
  const compare = compareNames(messages.language);
  const name = (term: string): string => axisLabel(evidence, messages, by, term);
  const timeline = buildTimeline(evidence, {
    by,
    records,
    missing: missingOptions.find((option) => option === missing) ?? 'nearest',
    maxSpans,
    compareTerms: (a, b) => compare(name(a), name(b)),
  });
  return { evidence, filter, timeline };
}
