// SPDX-License-Identifier: MIT
import type { Study } from '../data/dataset.js';
import { orderTerms } from './axis-terms.js';
import { shownTerms, type Evidence, type FindingRecord, type Missing } from './evidence.js';
import { notReported, standInPrefix } from './facets.js';

/** A study in a row. */
export interface TimelineMark {
  readonly study: Study;
  /** Findings in view that place the study in this row, as positions in the dataset. */
  readonly findings: readonly number[];
  /** Whether no study of this row is earlier. */
  readonly isFirst: boolean;
}

/** A row: a term with its studies. */
export interface TimelineRow {
  readonly term: string;
  /** Marks by column: one list per span, and a last one for unknown years. */
  readonly marks: readonly (readonly TimelineMark[])[];
  /** The earliest year and all studies of that year; `undefined` if no year is known. */
  readonly first: { readonly year: number; readonly studies: readonly Study[] } | undefined;
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
  /** Rows by earliest year, then rows without years, then what is not named. */
  readonly rows: readonly TimelineRow[];
  /** Number of distinct studies per column; the last is for unknown years. */
  readonly totals: readonly number[];
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
}

/** Places each study in view in the rows of its terms and the column of its year. */
export function buildTimeline(
  evidence: Evidence,
  { by, records, missing, maxSpans = 30 }: TimelineOptions,
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
      studies.set(record.study, [...(studies.get(record.study) ?? []), record.index]);
    }
  }
  const shown = new Set([...rows.values()].flatMap((studies) => [...studies.keys()]));
  const spans = spansOf(
    [...shown].map(yearOf).filter((year) => year !== undefined),
    maxSpans,
  );
  const totals = [...spans, undefined].map(() => 0);
  for (const study of shown)
    totals[columnOf(spans, study)] = (totals[columnOf(spans, study)] ?? 0) + 1;
  const ordered = orderTerms(evidence, by, rows.keys()).map((term) =>
    rowOf(term, rows.get(term) ?? new Map<Study, number[]>(), spans),
  );
  return {
    by,
    spans,
    rows: ordered.sort((a, b) => startOf(a) - startOf(b)),
    totals,
    studies: shown.size,
    leftOut,
  };
}

/** The studies of one column, each once, with its rows and those where it is the earliest. */
export interface YearEntry {
  readonly study: Study;
  readonly findings: readonly number[];
  readonly terms: readonly string[];
  readonly firstOf: readonly string[];
}

/** The timeline by column: for each column with studies, its studies by year and id. */
export function entriesByColumn(
  timeline: Timeline,
): readonly { readonly column: number; readonly entries: readonly YearEntry[] }[] {
  return timeline.totals
    .map((_, column) => {
      const entries = new Map<
        Study,
        { findings: Set<number>; terms: string[]; firstOf: string[] }
      >();
      for (const row of timeline.rows) {
        for (const mark of row.marks[column] ?? []) {
          const entry = entries.get(mark.study) ?? { findings: new Set(), terms: [], firstOf: [] };
          entries.set(mark.study, entry);
          for (const finding of mark.findings) entry.findings.add(finding);
          entry.terms.push(row.term);
          if (mark.isFirst) entry.firstOf.push(row.term);
        }
      }
      const sorted = [...entries].sort(([a], [b]) => byYear(a, b));
      return {
        column,
        entries: sorted.map(([study, { findings, terms, firstOf }]) => ({
          study,
          findings: [...findings],
          terms,
          firstOf,
        })),
      };
    })
    .filter(({ entries }) => entries.length > 0);
}

/** The column with most studies, the earliest on ties; `undefined` if no year is known. */
export function busiestColumn(timeline: Timeline): number | undefined {
  const known = timeline.totals.slice(0, timeline.spans.length);
  return known.length === 0 ? undefined : known.indexOf(Math.max(...known));
}

/** A study's year; `undefined` if unknown. */
export function yearOf(study: Study): number | undefined {
  return study.year == null || !Number.isFinite(study.year) ? undefined : Math.floor(study.year);
}

function rowOf(
  term: string,
  studies: ReadonlyMap<Study, readonly number[]>,
  spans: readonly YearSpan[],
): TimelineRow {
  const years = [...studies.keys()].map(yearOf).filter((year) => year !== undefined);
  const first = years.length === 0 ? undefined : years.reduce((a, b) => Math.min(a, b));
  const marks: TimelineMark[][] = [...spans, undefined].map(() => []);
  const sorted = [...studies].sort(([a], [b]) => byYear(a, b));
  for (const [study, findings] of sorted)
    marks[columnOf(spans, study)]?.push({
      study,
      findings,
      isFirst: first !== undefined && yearOf(study) === first,
    });
  return {
    term,
    marks,
    first:
      first === undefined
        ? undefined
        : {
            year: first,
            studies: sorted.map(([study]) => study).filter((study) => yearOf(study) === first),
          },
    studies: studies.size,
  };
}

/** One span per year, or spans of 2, 5, 10, 20 … years if there are too many. */
function spansOf(years: readonly number[], maxSpans: number): readonly YearSpan[] {
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const step = stepFor(first, last, Math.max(2, maxSpans));
  const start = Math.floor(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => ({
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

function startOf(row: TimelineRow): number {
  if (row.term === notReported) return Infinity;
  return row.term.startsWith(standInPrefix)
    ? 2e9 + (row.first?.year ?? 1e6)
    : (row.first?.year ?? 1e9);
}

function byYear(a: Study, b: Study): number {
  return (yearOf(a) ?? 0) - (yearOf(b) ?? 0) || (a.id < b.id ? -1 : 1);
}
