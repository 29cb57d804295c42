// SPDX-License-Identifier: MIT
import { addToList } from '../data/add-to-list.js';
import { times } from '../data/times.js';
import type { Study } from '../data/dataset.js';
import { orderTerms } from './axis-terms.js';
import {
  shownTerms,
  standInTerm,
  type Evidence,
  type FindingRecord,
  type Missing,
} from './evidence.js';
import { notReported } from './facets.js';
import { firstOf } from './first-of.js';

/** A study in a row. */
export interface TimelineMark {
  readonly study: Study;
  /** Findings in view that place the study in this row, as positions in the dataset. */
  readonly findings: readonly number[];
}

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

/** Input of a timeline. */
export interface TimelineOptions {
  readonly by: string;
  readonly records: readonly FindingRecord[];
  readonly missing: Missing;
  /** Maximum number of columns; more years share columns. */
  readonly maxSpans?: number;
  /** Orders rows of equal size; by default they are in the order of the vocabulary. */
  readonly compareTerms?: (a: string, b: string) => number;
}

/** Places each study in view in the rows of its terms and the column of its year. */
export function buildTimeline(
  evidence: Evidence,
  { by, records, missing, maxSpans = 30, compareTerms = () => 0 }: TimelineOptions,
): Timeline {
  const rows = new Map<string, Map<Study, number[]>>();
  let leftOut = 0;
  for (const record of records) {
    const terms = shownTerms(evidence, by, record, missing).filter(
      (term) => missing !== 'skip' || term !== notReported,
    );
    if (terms.length === 0) leftOut += 1;
    for (const term of terms) {
      const studies = rows.get(term) ?? new Map<Study, number[]>();
      rows.set(term, studies);
      addToList(studies, record.study, record.index);
    }
  }
  const shown = new Set([...rows.values()].flatMap((studies) => [...studies.keys()]));
  const spans = spansOf(
    [...shown].map(yearOf).filter((year) => year !== undefined),
    maxSpans,
  );
  const columns: Study[][] = [...spans, undefined].map(() => []);
  for (const study of shown) columns[columnOf(spans, study)]?.push(study);
  const all = orderTerms(evidence, by, rows.keys()).map((term) =>
    rowOf(term, rows.get(term) ?? new Map<Study, number[]>(), spans),
  );
  const compare = (a: TimelineRow, b: TimelineRow): number =>
    rankOf(a.term) - rankOf(b.term) || b.studies - a.studies || compareTerms(a.term, b.term);
  return { by, spans, rows: orderRows(all, compare), columns, studies: shown.size, leftOut };
}

/** More rows than a chart shows. */
const mostOrdered = 200;

/** Of a hundred thousand names few are read: the others are not compared with each other. */
function orderRows(
  rows: readonly TimelineRow[],
  compare: (a: TimelineRow, b: TimelineRow) => number,
): readonly TimelineRow[] {
  if (rows.length <= 2 * mostOrdered) return [...rows].sort(compare);
  const first = new Set(firstOf(rows, compare, mostOrdered));
  return [...first, ...rows.filter((row) => !first.has(row))];
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

function rowOf(
  term: string,
  studies: ReadonlyMap<Study, readonly number[]>,
  spans: readonly YearSpan[],
): TimelineRow {
  let marks: readonly (readonly TimelineMark[])[] | undefined;
  return {
    term,
    studies: studies.size,
    // of a hundred thousand rows few are drawn
    get marks() {
      return (marks ??= placeMarks(studies, spans));
    },
    markOf: (study) => {
      const findings = studies.get(study);
      return findings && { study, findings };
    },
  };
}

function placeMarks(
  studies: ReadonlyMap<Study, readonly number[]>,
  spans: readonly YearSpan[],
): readonly (readonly TimelineMark[])[] {
  const marks: TimelineMark[][] = [...spans, undefined].map(() => []);
  const sorted = [...studies].sort(([a], [b]) => byYear(a, b));
  for (const [study, findings] of sorted) marks[columnOf(spans, study)]?.push({ study, findings });
  return marks;
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

/** Named terms, then stand-ins, then what is not reported. */
function rankOf(term: string): number {
  if (term === notReported) return 2;
  return standInTerm(term) === undefined ? 0 : 1;
}

function byYear(a: Study, b: Study): number {
  return (yearOf(a) ?? 0) - (yearOf(b) ?? 0) || (a.id < b.id ? -1 : 1);
}
