// SPDX-License-Identifier: MIT
import { extentOf } from '../../model/extent.js';
import type { Study } from '../../data/dataset.js';
import { startSentence } from '../../locales/format.js';
import { facetLabel, pathLabel } from '../../locales/labels.js';
import { yearOf } from '../../model/timeline.js';
import { busyYears, headlineStudies, type MarkContext } from './timeline-view.js';

/** Fewer studies have no years that hold half of them. */
const fewest = 4;

/**
 * What a timeline says: the shortest range of years that holds half of its studies. With a
 * selection it is about the selected studies.
 */
export function timelineHeadline(context: MarkContext): string {
  const { view, messages, path } = context;
  const studies = headlineStudies(context);
  const isAll = studies.length === view.timeline.studies;
  if (isAll) return startSentence(describe(context, studies));
  const name = startSentence(pathLabel(view.evidence, messages, path));
  return messages.studyTimeline.about(name, describe(context, studies));
}

function describe({ messages }: MarkContext, studies: readonly Study[]): string {
  const texts = messages.studyTimeline;
  const years = studies.map(yearOf).filter((year) => year !== undefined);
  const busy = busyYears(studies);
  if (years.length === 0) return texts.noYears(studies.length);
  const [first, last] = extentOf(years);
  if (busy === undefined || studies.length < fewest || (busy.from === first && busy.to === last))
    return texts.all(studies.length, texts.years(first, last));
  return texts.half(
    busy.studies * 2 > studies.length,
    texts.years(busy.from, busy.to),
    messages.partOf(messages.number(busy.studies), messages.number(studies.length)),
  );
}

/** What the rows of a timeline are, and its years: the quiet line below the headline. */
export function timelineSubject({ view, messages }: MarkContext): string {
  const { evidence, timeline } = view;
  const texts = messages.studyTimeline;
  const [first, last] = [timeline.spans[0], timeline.spans.at(-1)];
  return texts.subject(
    facetLabel(evidence, messages, timeline.by),
    first === undefined || last === undefined ? '' : texts.range(first.from, last.to),
  );
}
