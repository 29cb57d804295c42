// SPDX-License-Identifier: MIT
import { compareNames } from '../../data/compare-names.js';
import { once } from '../../data/once.js';
import type { Messages } from '../../locales/index.js';
import { missingOptions } from '../../model/axis-facets.js';
import type { Evidence, FindingRecord } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { groupStudies, type StudyGroups } from '../../model/study-groups.js';
import { placeInYears } from '../../model/timeline.js';
import { memo, memoFields } from '../../view/memo.js';
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

/** Derives the timeline of what is in view; keeps the last one, and its rows for other columns. */
export function timelineDeriver(): (source: TimelineSource) => TimelineView {
  const group = memoFields(groupByName);
  const place = memo(placeInYears);
  return memoFields(({ maxSpans, filter, ...source }): TimelineView => {
    const timeline = place(group(source), maxSpans);
    return { evidence: source.evidence, filter, timeline };
  });
}

/** Rows of equal size stand by name. */
function groupByName({
  evidence,
  records,
  by,
  missing,
  messages,
}: Omit<TimelineSource, 'maxSpans' | 'filter'>): StudyGroups {
  const compare = compareNames(messages.language);
  const name = once((term: string) => axisLabel(evidence, messages, by, term));
  return groupStudies(evidence, {
    by,
    records,
    missing: missingOptions.find((option) => option === missing) ?? 'nearest',
    compareTerms: (a, b) => compare(name(a), name(b)),
  });
}
