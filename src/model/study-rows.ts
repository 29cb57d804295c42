// SPDX-License-Identifier: MIT
import { addToList } from '../data/add-to-list.js';
import type { Study } from '../data/dataset.js';
import { jsonText } from '../data/json-text.js';
import { warningsOf, type WarningKind } from './cautions.js';
import type { Evidence, FindingRecord } from './evidence.js';
import { notReported } from './facets.js';
import { filterMatcher, type Filter } from './filter.js';
import { IdGroups } from './id-groups.js';
import type { Station } from './selection.js';

/** A row of the study table: a study with its findings in view. */
export interface StudyRow {
  readonly study: Study;
  /** One or more, in dataset order. */
  readonly records: readonly FindingRecord[];
}

/** Groups findings by study, in dataset order. */
export function groupStudyRows(records: readonly FindingRecord[]): readonly StudyRow[] {
  const rows = new Map<Study, FindingRecord[]>();
  for (const record of records) addToList(rows, record.study, record);
  return [...rows].map(([study, own]) => ({ study, records: own }));
}

/** The terms of one facet among a row's findings, each once, in order of the findings. */
export function rowTerms(evidence: Evidence, row: StudyRow, facet: string): readonly string[] {
  return [...new Set(row.records.flatMap((record) => evidence.termsOf(facet, record)))];
}

/** Number of cautions on a row's findings. */
export function cautionCount(row: StudyRow): number {
  return row.records.reduce((sum, { finding }) => sum + (finding.cautions?.length ?? 0), 0);
}

/** The warnings on a row: those of its findings and of the paper, most severe first. */
export function rowWarnings({ study, records }: StudyRow): readonly WarningKind[] {
  return warningsOf(
    study,
    records.map(({ finding }) => finding),
  );
}

/** Ranks of what a row may have; the most severe that applies counts. */
const severityRanks: Readonly<Record<WarningKind | 'correction', number>> = {
  retraction: 4,
  identification: 3,
  contradiction: 2,
  correction: 1,
};

/** Weight of a rank, above any number of cautions. */
const rankWeight = 1_000_000;

/**
 * Severity for sorting: retracted, not surely identified, contradicted, corrected, then the number
 * of cautions.
 */
export function severity(row: StudyRow): number {
  const [warning] = rowWarnings(row);
  const isCorrected = row.study.status === 'corrected';
  const rank =
    warning === undefined ? Number(isCorrected) * severityRanks.correction : severityRanks[warning];
  return rank * rankWeight + cautionCount(row);
}

/** Findings of a study with the same named stations, and what they lead to. */
export interface StudyRoute {
  readonly stations: readonly Station[];
  /** Terms of the last facet, each once. */
  readonly ends: readonly string[];
}

/**
 * The routes of a row through `facets` to the terms of `end`, in order of the findings. Findings
 * that name the same stations are one route; stations of different findings are never joined.
 */
export function routesOf(
  evidence: Evidence,
  { records }: StudyRow,
  facets: readonly string[],
  end: string | undefined,
): readonly StudyRoute[] {
  const routes = new Map<string, { stations: readonly Station[]; ends: Set<string> }>();
  for (const record of records) {
    const stations = facets.flatMap((facet) =>
      evidence.termsOf(facet, record).map((term) => ({ facet, term })),
    );
    const ends = end === undefined ? [] : evidence.termsOf(end, record);
    if (stations.length === 0 && ends.length === 0) continue;
    const key = jsonText(stations);
    const route = routes.get(key) ?? { stations, ends: new Set<string>() };
    for (const term of ends) route.ends.add(term);
    routes.set(key, route);
  }
  return [...routes.values()].map(({ stations, ends }) => ({ stations, ends: [...ends] }));
}

/**
 * Sorts rows by a value: numbers numerically, text with `compareText`, rows without a value last in
 * both directions. Rows of equal value keep their order, in both directions.
 */
export function sortStudyRows(
  rows: readonly StudyRow[],
  valueOf: (row: StudyRow) => string | number | undefined,
  descending: boolean,
  compareText: (a: string, b: string) => number,
): readonly StudyRow[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      if (typeof a.value === 'number' && typeof b.value === 'number')
        return sign * (a.value - b.value);
      return sign * compareText(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}

/** Position of selected rows: first with the others folded, among the others, or alone. */
export type SelectedRows = 'on-top' | 'in-place' | 'alone';

/** The places of selected rows; the first is the default. */
export const selectedRowsOptions: readonly SelectedRows[] = ['on-top', 'in-place', 'alone'];

/** Rows with the selection placed. */
export interface PlacedRows {
  readonly rows: readonly StudyRow[];
  /** Those that are folded below. */
  readonly rest: readonly StudyRow[];
}

/**
 * Places the selected rows. Without a selection all rows are listed; so they are on top where none
 * of them is selected, as after a search.
 */
export function placeSelected(
  rows: readonly StudyRow[],
  selected: ReadonlySet<string>,
  place: SelectedRows,
): PlacedRows {
  if (place === 'in-place' || selected.size === 0) return { rows, rest: [] };
  const chosen = rows.filter((row) => selected.has(row.study.id));
  if (place === 'alone') return { rows: chosen, rest: [] };
  if (chosen.length === 0 || chosen.length === rows.length) return { rows, rest: [] };
  return { rows: chosen, rest: rows.filter((row) => !selected.has(row.study.id)) };
}

/** A choice in a column's filter. */
export interface FacetOption {
  readonly term: string;
  /**
   * Number of studies with a finding of this term that matches all other conditions; at least 1.
   */
  readonly studies: number;
}

/**
 * The terms of a facet under the other facets' conditions, in dataset order, years ascending,
 * `not-reported` last.
 */
export function facetOptions(
  evidence: Evidence,
  filter: Filter,
  facet: string,
): readonly FacetOption[] {
  const others = filter.filter((clause) => clause.facet !== facet);
  const matches = filterMatcher(evidence, others);
  const studies = new IdGroups();
  for (const record of evidence.records) {
    if (!matches(record)) continue;
    const terms = evidence.termsOf(facet, record);
    for (const term of terms.length === 0 ? [notReported] : terms)
      studies.add(term, record.study.id);
  }
  const terms = [...evidence.termIds(facet)];
  if (terms.every((term) => /^\d+$/.test(term))) terms.sort((a, b) => Number(a) - Number(b));
  return [...terms, notReported]
    .map((term) => ({ term, studies: studies.sizeOf(term) }))
    .filter((option) => option.studies > 0);
}
