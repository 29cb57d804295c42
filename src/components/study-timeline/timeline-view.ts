// SPDX-License-Identifier: MIT
import type { Study } from '../../data/dataset.js';
import { huesOf } from '../../figure/hues.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { studyLabel, type Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import type { Path } from '../../model/selection.js';
import {
  busiestYears,
  type Timeline,
  type TimelineMark,
  type TimelineRow,
  type YearSpan,
} from '../../model/timeline.js';
import { memo } from '../../view/memo.js';
import { axisLabel } from '../internal/fragments/axis-label.js';
import { hueClass } from '../internal/fragments/render-swatch.js';

/** The timeline and what it was derived from. */
export interface TimelineView {
  readonly evidence: Evidence;
  readonly filter: Filter;
  readonly timeline: Timeline;
}

/** What the templates of all marks share. */
export interface MarkContext {
  readonly view: TimelineView;
  readonly messages: Messages;
  /** Width of the element, px. */
  readonly width: number;
  /** The selection. */
  readonly path: Path;
  /** Findings selected, or highlighted in another view; `undefined` if there are none. */
  readonly highlighted: ReadonlySet<number> | undefined;
  /** Findings of the selection alone, which are announced to screen readers. */
  readonly selected: ReadonlySet<number> | undefined;
  /** Id of the selected study, if the selection is a single study. */
  readonly selectedStudy: string | undefined;
  /** Key of the stack whose list is open, or of the row of the compact form. */
  readonly opened: string | undefined;
}

/** Formats a span as `2019`, or as `2015–19` for years that share a column. */
function spanLabel({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}–${String(to).slice(-2)}`;
}

/** The name of a column: its years, or that the year is not known. */
export function columnLabel(
  { timeline }: TimelineView,
  messages: Messages,
  column: number,
): string {
  const span = timeline.spans[column];
  return span === undefined ? messages.studyTimeline.unknown : spanLabel(span);
}

/** Identifies the studies of a row in a column, or of a whole row. */
export function stackKey(term: string, column?: number): string {
  return `${term}/${column ?? ''}`;
}

/** The row and column of a stack's key; the row is `undefined` where it is not in view. */
export function stackOf(
  { timeline }: TimelineView,
  key: string | undefined,
): readonly [TimelineRow | undefined, number] {
  const [, term, column] = /^(.*)\/(\d+)$/s.exec(key ?? '') ?? [];
  // most often no stack is open
  const row = term === undefined ? undefined : timeline.rows.find((each) => each.term === term);
  return row === undefined ? [undefined, -1] : [row, Number(column)];
}

/** Id of the study of a path of a single study. */
export function studyOf(path: Path): Study['id'] | undefined {
  const [station] = path;
  return path.length === 1 && station?.facet === 'study' ? station.term : undefined;
}

/** Whether a row is selected. */
export function isRowSelected({ view, path }: MarkContext, term: string): boolean {
  return path.some((station) => station.facet === view.timeline.by && station.term === term);
}

/** The class of a row's hue. */
export function rowHue({ evidence, timeline }: TimelineView, term: string): string {
  return hueClass(huesOf(evidence, timeline.by)(term));
}

/** The full name of a row. */
export function rowName(
  { evidence, timeline }: TimelineView,
  messages: Messages,
  term: string,
): string {
  return axisLabel(evidence, messages, timeline.by, term);
}

/** A study's short name, with its year if the name does not contain it. */
export function studyName({ evidence }: TimelineView, messages: Messages, study: Study): string {
  const name = studyLabel(evidence, study, messages.language);
  if (study.year == null) return `${name}${messages.brackets(messages.studyTimeline.unknown)}`;
  return name.includes(String(study.year))
    ? name
    : `${name}${messages.brackets(String(study.year))}`;
}

/** Class of a mark: highlighted, dimmed, or none without a highlight. */
export function highlightClass(
  { highlighted }: MarkContext,
  findings: readonly number[],
): 'lit' | 'dim' | '' {
  if (highlighted === undefined) return '';
  return findings.some((finding) => highlighted.has(finding)) ? 'lit' : 'dim';
}

/** How many of some marks are highlighted; `undefined` without a highlight. */
export function litCount(context: MarkContext, marks: readonly TimelineMark[]): number | undefined {
  if (context.highlighted === undefined) return undefined;
  return marks.filter(({ findings }) => highlightClass(context, findings) === 'lit').length;
}

/** The studies in view with a highlighted finding; `undefined` without a highlight. */
export function litStudies({ view, highlighted }: MarkContext): ReadonlySet<Study> | undefined {
  if (highlighted === undefined) return undefined;
  return new Set([...highlighted].flatMap((index) => view.evidence.records[index]?.study ?? []));
}

/** All studies in view, a list that stays while only a highlight changes. */
const allStudies = memo(({ columns }: TimelineView['timeline']): readonly Study[] =>
  columns.flat(),
);
/** {@link busiestYears} of the studies last asked for. */
export const busyYears = memo(busiestYears);

/** The studies that the headline is about: those selected, unless it is a single one, else all. */
export function headlineStudies(context: MarkContext): readonly Study[] {
  const { view, selected, selectedStudy } = context;
  const all = allStudies(view.timeline);
  if (selected === undefined || selectedStudy !== undefined) return all;
  const lit = litStudies({ ...context, highlighted: selected });
  const chosen = all.filter((study) => lit?.has(study) === true);
  return chosen.length === 0 ? all : chosen;
}

/** The description of a mark: what the study found, its status, whether it is selected. */
export function markTexts(
  { view, messages, selected }: MarkContext,
  { study, findings }: TimelineMark,
): readonly string[] {
  const texts = messages.studyTimeline;
  return [
    messages.list(foundIn(view, messages, findings)),
    statusText(messages, study),
    selected !== undefined && findings.some((finding) => selected.has(finding)) ? texts.lit : '',
  ].filter((text) => text !== '');
}

/** That a study is retracted or corrected; empty for others. */
export function statusText(messages: Messages, { status }: Study): string {
  return status === 'retracted' || status === 'corrected' ? messages.terms[`status:${status}`] : '';
}

/** The outcomes that findings report, or their sources where the rows are outcomes. */
export function foundIn(
  { evidence, timeline }: TimelineView,
  messages: Messages,
  findings: readonly number[],
): readonly string[] {
  const facet = timeline.by === 'outcome' ? 'source' : 'outcome';
  const terms = findings.flatMap((index) => {
    const record = evidence.records[index];
    return record === undefined ? [] : evidence.termsOf(facet, record);
  });
  return [...new Set(terms)].map((term) => termLabel(evidence, messages, facet, term));
}
