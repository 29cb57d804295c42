// SPDX-License-Identifier: MIT
import { compareNames } from '../../data/compare-names.js';
import type { Messages } from '../../locales/index.js';
import { missingOptions } from '../../model/axis-facets.js';
import type { Evidence, FindingRecord } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { buildTimeline } from '../../model/timeline.js';
import { axisLabel } from '../internal/fragments/axis-label.js';
import type { TimelineView } from './timeline-view.js';

/** Builds the timeline of what is in view; rows of equal size stand by name. */
export function deriveView(
  evidence: Evidence,
  filter: Filter,
  records: readonly FindingRecord[],
  by: string,
  missing: string,
  maxSpans: number,
  messages: Messages,
): TimelineView {
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
