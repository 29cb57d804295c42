// SPDX-License-Identifier: MIT
import { times } from '../data/times.js';
import type { Study } from '../data/dataset.js';
import type { StudyGroup, StudyGroups, TimelineMark } from './study-groups.js';

export type { TimelineMark } from './study-groups.js';

/** A row: a term with its studies. */
export interface TimelineRow {
  readonly term: string;
  /** Marks by column: one list per span, and a last one for unknown years. */
  readonly marks: readonly (readonly TimelineMark[])[];
  /** The mark of a study; `undefined` where the row does not have it. */
  readonly markOf: (study: Study) => TimelineMark | undefined;
  /** Number of distinct studies. */
  readonly studies: number;
}

/** A range of years that share a column, inclusive. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Studies by term of a facet and year. */
export interface Timeline {
  readonly by: string;
  /** All spans from first to last year, without gaps; empty if no year is known. */
  readonly spans: readonly YearSpan[];
  /**
   * Rows by size, then stand-ins for what is not named, then what is not reported. Of more than
   * 400 only the first 200 are in order.
   */
  readonly rows: readonly TimelineRow[];
  /** The distinct studies per column; the last list is for unknown years. */
  readonly columns: readonly (readonly Study[])[];
  /** Number of distinct studies. */
  readonly studies: number;
  /** Number of findings excluded by `skip`. */
  readonly leftOut: number;
}

/** Places each study in the column of its year; at most `maxSpans` columns, which share years. */
export function placeInYears(
  { by, groups, studies, leftOut }: StudyGroups,
  maxSpans: number,
): Timeline {
  const spans = spansOf(
    studies.map(yearOf).filter((year) => year !== undefined),
    maxSpans,
  );
  const columns: Study[][] = [...spans, undefined].map(() => []);
  for (const study of studies) columns[columnOf(spans, study)]?.push(study);
  const rows = groups.map((group) => new PlacedGroup(group, spans));
  return { by, spans, rows, columns, studies: studies.length, leftOut };
}

/** A row of some columns. Of a hundred thousand few are drawn: each places its studies when asked. */
class PlacedGroup implements TimelineRow {
  #marks: TimelineRow['marks'] | undefined;

  constructor(
    private readonly group: StudyGroup,
    private readonly spans: readonly YearSpan[],
  ) {}

  get term(): string {
    return this.group.term;
  }

  get studies(): number {
    return this.group.marks.length;
  }

  get marks(): TimelineRow['marks'] {
    return (this.#marks ??= placeMarks(this.group, this.spans));
  }

  markOf(wanted: Study): TimelineMark | undefined {
    return this.group.marks.find(({ study }) => study === wanted);
  }
}

/** A study's year; `undefined` if unknown. */
export function yearOf(study: Study): number | undefined {
  return study.year == null || !Number.isFinite(study.year) ? undefined : Math.floor(study.year);
}

/** Years and the number of studies in them. */
export interface BusyYears extends YearSpan {
  readonly studies: number;
}

/**
 * The shortest range of years that holds at least half of the studies, of several the one with most
 * of them, then the latest. `undefined` if the studies of known year are fewer than half.
 */
export function busiestYears(studies: readonly Study[]): BusyYears | undefined {
  const years = studies
    .map(yearOf)
    .filter((year) => year !== undefined)
    .sort((a, b) => a - b);
  const half = Math.ceil(studies.length / 2);
  let best: BusyYears | undefined;
  const firstAt = new Map<number, number>();
  const lastAt = new Map<number, number>();
  years.forEach((year, at) => {
    if (!firstAt.has(year)) firstAt.set(year, at);
    lastAt.set(year, at);
  });
  for (let start = 0; half > 0 && start + half <= years.length; start += 1) {
    const from = years[start] ?? 0;
    const to = years[start + half - 1] ?? 0;
    const held = (lastAt.get(to) ?? 0) - (firstAt.get(from) ?? 0) + 1;
    const length = to - from;
    const isBetter =
      best === undefined ||
      length < best.to - best.from ||
      (length === best.to - best.from && held >= best.studies);
    if (isBetter) best = { from, to, studies: held };
  }
  return best;
}

/** Rows that are shown, and those that are folded below them. */
export interface FoldedRows<Row> {
  readonly shown: readonly Row[];
  readonly folded: readonly Row[];
}

/**
 * The largest rows, at most `most` of them, never cut between rows of equal size; the rest is
 * folded. What is not named is folded only with rows of its size.
 */
export function foldRows<Row extends Pick<TimelineRow, 'studies'>>(
  rows: readonly Row[],
  most: number,
): FoldedRows<Row> {
  if (rows.length <= most) return { shown: rows, folded: [] };
  const sizes = rows.map(({ studies }) => studies).sort((a, b) => b - a);
  const cut = sizes[most] ?? 0;
  const shown = rows.filter(({ studies }) => studies > cut);
  // rows that are all of one size cannot be cut
  if (shown.length === 0) return { shown: rows, folded: [] };
  return { shown, folded: rows.filter(({ studies }) => studies <= cut) };
}

function placeMarks({ marks }: StudyGroup, spans: readonly YearSpan[]): TimelineRow['marks'] {
  const placed: TimelineMark[][] = [...spans, undefined].map(() => []);
  // in place: for other columns they are sorted already
  for (const mark of marks.sort((a, b) => byYear(a.study, b.study)))
    placed[columnOf(spans, mark.study)]?.push(mark);
  return placed;
}

/** One span per year, or spans of 2, 5, 10, 20 … years if there are too many. */
function spansOf(years: readonly number[], maxSpans: number): readonly YearSpan[] {
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const step = stepFor(first, last, Math.max(2, maxSpans));
  const start = Math.floor(first / step) * step;
  return times(Math.floor((last - start) / step) + 1, (index) => ({
    from: start + index * step,
    to: start + (index + 1) * step - 1,
  }));
}

function stepFor(first: number, last: number, maxSpans: number): number {
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) {
      const step = digit * power;
      if (Math.floor(last / step) - Math.floor(first / step) < maxSpans) return step;
    }
  }
}

/** The index of the span with a study's year; one past the last span if unknown. */
function columnOf(spans: readonly YearSpan[], study: Study): number {
  const year = yearOf(study);
  const [first] = spans;
  return year === undefined || first === undefined
    ? spans.length
    : Math.floor((year - first.from) / (first.to - first.from + 1));
}

function byYear(a: Study, b: Study): number {
  return (yearOf(a) ?? 0) - (yearOf(b) ?? 0) || (a.id < b.id ? -1 : 1);
}
