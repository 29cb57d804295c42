// SPDX-License-Identifier: MIT
import { jsonText } from '../data/json-text.js';
import type { LocalizedText, Study } from '../data/dataset.js';
import { eachInSlices, type Sliced } from '../data/slices.js';
import { warningsOf, type WarningKind } from './cautions.js';
import { givenAuthors, plainDoi, plainPmcid, plainPmid } from './citation.js';
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
  for (const record of records) {
    const row = rows.get(record.study);
    if (row === undefined) rows.set(record.study, [record]);
    else row.push(record);
  }
  return [...rows].map(([study, own]) => ({ study, records: own }));
}

/** The cell of a row for one facet. */
export interface StudyCell {
  /** Each term once, in order of the findings. */
  readonly terms: readonly string[];
}

/** The terms of one facet among a row's findings. */
export function cellOf(evidence: Evidence, row: StudyRow, facet: string): StudyCell {
  const terms = new Set<string>();
  for (const record of row.records) {
    for (const term of evidence.termsOf(facet, record)) terms.add(term);
  }
  return { terms: [...terms] };
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

/** Ranks for sorting by severity, of the most severe that applies. */
const ranks: Readonly<Record<WarningKind | 'correction', number>> = {
  retraction: 4,
  identification: 3,
  contradiction: 2,
  correction: 1,
};

/**
 * Severity for sorting: retracted, not surely identified, contradicted, corrected, then the number
 * of cautions.
 */
export function gravity(row: StudyRow): number {
  const [warning] = rowWarnings(row);
  const isCorrected = row.study.status === 'corrected';
  const rank = warning === undefined ? Number(isCorrected) * ranks.correction : ranks[warning];
  return rank * 1_000_000 + cautionCount(row);
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

/** Searches rows; see {@link studySearch}. */
export interface StudySearch {
  readonly find: (rows: readonly StudyRow[], query: string) => readonly StudyRow[];
  /** Collects the texts of all findings in slices: a first search of thousands takes long. */
  readonly prepare: () => Sliced<void>;
}

/**
 * Creates a search over the rows of a dataset. A row matches if every word of the query occurs in
 * its study's name, authors, title, journal, identifiers or notes, or in a term of its findings in
 * view: in any language, as printed in the review, or as a gene's full name; or in what blocked or
 * raised their cargo or pathway. Ignores case, accents, hyphens and full-width forms, and treats
 * Greek letters like their names. `namesOf` supplies names of terms that are not in the dataset,
 * such as those of a status.
 */
export function studySearch(
  evidence: Evidence,
  namesOf: (facet: string, term: string) => readonly string[],
): StudySearch {
  const termTexts = new Map<string, string>();
  const findingTexts: (string | undefined)[] = [];
  const studyTexts = new Map<Study, string>();
  const facets = [...evidence.facets.keys()].filter((facet) => facet !== 'study');
  const termText = (facet: string, term: string): string => {
    const key = `${facet}:${term}`;
    let text = termTexts.get(key);
    if (text === undefined) {
      const { label, name, abbr } = evidence.term(facet, term) ?? {};
      termTexts.set(
        key,
        (text = foldText(
          [term, abbr ?? '', ...texts(label), ...texts(name), ...namesOf(facet, term)].join('\n'),
        )),
      );
    }
    return text;
  };
  const findingText = (record: FindingRecord): string => {
    const { asPrinted, effects = [], endpoints = [], experimentalModel } = record.finding;
    const { support = [], delivery } = record.finding;
    const words = [
      ...Object.values(asPrinted ?? {}),
      ...[...effects, ...endpoints].map((result) => result.asPrinted ?? ''),
      ...texts(experimentalModel?.inducer),
      ...texts(experimentalModel?.inVitro),
      ...support.flatMap(({ agent }) => texts(agent)),
      ...texts(delivery?.site),
    ];
    // status `ok` is not searchable, because it would match nearly all studies
    const terms = facets.flatMap((facet) =>
      evidence
        .termsOf(facet, record)
        .map((term) => (facet === 'status' && term === 'ok' ? '' : termText(facet, term))),
    );
    return `${terms.join('\n')}\n${foldText(words.join('\n'))}`;
  };
  const studyText = (study: Study): string => {
    let text = studyTexts.get(study);
    if (text === undefined)
      studyTexts.set(study, (text = foldText(studyWords(evidence, study, namesOf).join('\n'))));
    return text;
  };
  const recordText = (record: FindingRecord): string =>
    (findingTexts[record.index] ??= findingText(record));
  return {
    find: (rows, query) => {
      const words = queryWords(query);
      const holds = (row: StudyRow, word: string): boolean =>
        studyText(row.study).includes(word) ||
        row.records.some((record) => recordText(record).includes(word));
      return words.length === 0
        ? rows
        : rows.filter((row) => words.every((word) => holds(row, word)));
    },
    *prepare() {
      yield* eachInSlices(evidence.records, (record) => {
        studyText(record.study);
        recordText(record);
      });
    },
  };
}

/** The normalised words of a query; adjacent Chinese and Latin text is split. */
export function queryWords(query: string): readonly string[] {
  return foldText(
    query.replace(
      /(?<=\p{Script=Han})(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d])(?=\p{Script=Han})/gu,
      ' ',
    ),
  )
    .split(/[\s"“”]+/)
    .filter((word) => word !== '');
}

function studyWords(
  evidence: Evidence,
  study: Study,
  namesOf: (facet: string, term: string) => readonly string[],
): readonly string[] {
  const reference = evidence.references.get(study.reference ?? '');
  const own = [
    study.id,
    ...texts(study.label),
    ...texts(study.statusNote),
    ...namesOf('study', study.id),
    String(study.year ?? ''),
  ];
  if (reference === undefined) return own;
  const authors = givenAuthors(reference).flatMap(({ literal = '', family = '', given = '' }) => [
    literal,
    // as Chinese names are written; each word of a query stands in it, too
    family + given,
  ]);
  return [
    ...own,
    ...authors,
    reference.title ?? '',
    reference['container-title'] ?? '',
    plainDoi(reference) ?? '',
    plainPmid(reference) ?? '',
    plainPmcid(reference) ?? '',
  ];
}

function texts(text: LocalizedText | undefined): readonly string[] {
  return text === undefined ? [] : Object.values(text);
}

const greek = new Map(
  Object.entries({ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', κ: 'kappa', μ: 'mu' }),
);

/**
 * Normalises text so that equivalent spellings match: `TGF-β1` and `tgfbeta1`, `Bcl-2` and `BCL2`.
 */
function foldText(text: string): string {
  // nearly all texts, in a fraction of the time
  if (/^[ -~\n\t]*$/.test(text)) return text.toLowerCase().replaceAll('-', '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Pd}\u00AD\u2212]/gu, '')
    .replace(/[αβγδκμ]/g, (letter) => greek.get(letter) ?? letter);
}
