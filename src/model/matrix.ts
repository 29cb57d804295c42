// SPDX-License-Identifier: MIT
import type { CoverageRemark } from '../data/dataset.js';
import { sortAxis, type SortedAxis } from './axis-terms.js';
import {
  shownTerms,
  vocabularyOf,
  type Evidence,
  type FindingRecord,
  type Missing,
} from './evidence.js';
import { defaultFilter, visibleRecords, withDefaults, type Filter } from './filter.js';
import { studiesOfFindings } from './paths.js';
import { StudyCounts, Tallies, type Tally } from './tally.js';

export type { Tally } from './tally.js';

/** A row or column: a term with its total. */
export interface AxisTerm extends Tally {
  readonly term: string;
}

/** The studies that report two terms in one finding, for all terms of two facets. */
export interface Matrix {
  readonly rowFacet: string;
  readonly columnFacet: string;
  readonly missing: Missing;
  /** Findings in view that cells or totals count. */
  readonly records: readonly FindingRecord[];
  readonly rows: readonly AxisTerm[];
  readonly columns: readonly AxisTerm[];
  /** The cell of two terms, shown or not; empty if nothing is reported. */
  readonly cell: (row: string, column: string) => Tally;
  /** Distinct studies in view. A study may be in several cells, so cells can sum to more. */
  readonly studies: ReadonlySet<string>;
  /** Findings in view that `skip` excludes, because they do not name a facet. */
  readonly leftOut: number;
  /** Numbers of studies in view that have no row and no column, as with `gathered`. */
  readonly unnamed: { readonly rows: number; readonly columns: number };
  /** The largest number of studies in one cell. */
  readonly most: number;
  /** Numbers of hidden rows and columns, those with the fewest studies. */
  readonly dropped: { readonly rows: number; readonly columns: number };
}

/** Input of a matrix. */
export interface MatrixOptions {
  readonly rows: string;
  readonly columns: string;
  readonly filter: Filter;
  /**
   * What stands for findings that do not name a facet. `gathered`: nothing, they count only in the
   * totals of the other facet. `nearest`: stand-ins. `show`: a row or column `not-reported`. `skip`:
   * such findings are excluded.
   */
  readonly missing: Missing;
  /** Maximum numbers of rows and of columns; those with most studies are kept. */
  readonly maxRows?: number;
  readonly maxColumns?: number;
  /** Compares two terms of a facet by name, for terms of equal size; by default as in the data. */
  readonly compareNames?: (facet: string, a: string, b: string) => number;
}

/**
 * Counts the distinct studies that report two terms in one finding. An axis keeps all terms that
 * its own conditions allow, whatever else is filtered, so that gaps stay visible.
 */
export function buildMatrix(evidence: Evidence, options: MatrixOptions): Matrix {
  const { rows, columns, missing } = options;
  const source = matrixSource(evidence, options);
  const { inView, termsOf } = source;
  const rowAxis = countAxis(source, options, rows, options.maxRows);
  const columnAxis = countAxis(source, options, columns, options.maxColumns);
  const cell = countCellsOf(source, options, rowAxis.shown, columnAxis.shown);
  const sizes = rowAxis.shown.flatMap((row) =>
    columnAxis.shown.map((column) => cell(row.term, column.term).studies.size),
  );
  return {
    rowFacet: rows,
    columnFacet: columns,
    missing,
    records: inView,
    rows: rowAxis.shown,
    columns: columnAxis.shown,
    cell,
    studies: new Set(inView.map((record) => record.study.id)),
    unnamed: {
      rows: unnamedStudies(inView, (record) => termsOf(rows, record)),
      columns: unnamedStudies(inView, (record) => termsOf(columns, record)),
    },
    leftOut: source.leftOut,
    most: sizes.reduce((most, size) => Math.max(most, size), 0),
    dropped: { rows: rowAxis.dropped, columns: columnAxis.dropped },
  };
}

/** The findings that a matrix counts, and the terms that place them. */
interface MatrixSource {
  readonly evidence: Evidence;
  /** All findings of the dataset that have a place, in view or not. */
  readonly placed: readonly FindingRecord[];
  readonly inView: readonly FindingRecord[];
  /** Number of findings in view without a place. */
  readonly leftOut: number;
  readonly isPlaced: (record: FindingRecord) => boolean;
  readonly isInView: (record: FindingRecord) => boolean;
  /** The terms of an axis for a finding. */
  readonly termsOf: (facet: string, record: FindingRecord) => readonly string[];
}

function matrixSource(
  evidence: Evidence,
  { rows, columns, filter, missing }: MatrixOptions,
): MatrixSource {
  const isNamedOnly = missing === 'gathered' || missing === 'skip';
  const termsOf = (facet: string, record: FindingRecord): readonly string[] =>
    isNamedOnly ? evidence.termsOf(facet, record) : shownTerms(evidence, facet, record, missing);
  const isPlaced = (record: FindingRecord): boolean =>
    missing !== 'skip' || (termsOf(rows, record).length > 0 && termsOf(columns, record).length > 0);
  const visible = visibleRecords(evidence, filter);
  const inView = visible.filter(isPlaced);
  const counted = new Uint8Array(evidence.records.length);
  for (const { index } of inView) counted[index] = 1;
  return {
    evidence,
    placed: evidence.records.filter(isPlaced),
    inView,
    leftOut: visible.length - inView.length,
    isPlaced,
    isInView: ({ index }) => counted[index] === 1,
    termsOf,
  };
}

function countAxis(
  source: MatrixSource,
  { filter, compareNames }: MatrixOptions,
  facet: string,
  most: number | undefined,
): SortedAxis<AxisTerm> {
  const { evidence, placed, isInView, termsOf } = source;
  const counts = new StudyCounts();
  for (const record of placed)
    for (const term of termsOf(facet, record)) counts.add(term, record, isInView(record));
  const isAllowed = allowedTerms(source, filter, facet);
  const terms = counts.all().filter(({ term, studies }) => studies > 0 || isAllowed(term));
  const { shown, dropped } = sortAxis(evidence, facet, terms, compareNames, most);
  // sets of findings and studies only for what is shown: there may be a hundred thousand terms
  const wanted = new Set(shown.map(({ term }) => term));
  const tallies = new Tallies();
  for (const record of placed)
    for (const term of termsOf(facet, record))
      if (wanted.has(term)) tallies.add(term, record, isInView(record));
  return { shown: shown.map(({ term }): AxisTerm => ({ term, ...tallies.of(term) })), dropped };
}

/**
 * Counts the cells of the rows and columns shown. Those of other terms are counted when they are
 * asked for: a selected term may have no row or no column here.
 */
function countCellsOf(
  { placed, isInView, termsOf }: MatrixSource,
  { rows, columns }: MatrixOptions,
  shownRows: readonly AxisTerm[],
  shownColumns: readonly AxisTerm[],
): Matrix['cell'] {
  const cells = new Map(shownRows.map(({ term }) => [term, new Tallies()]));
  const columnTerms = new Set(shownColumns.map(({ term }) => term));
  for (const record of placed) {
    for (const row of termsOf(rows, record)) {
      const line = cells.get(row);
      if (line === undefined) continue;
      for (const column of termsOf(columns, record))
        if (columnTerms.has(column)) line.add(column, record, isInView(record));
    }
  }
  const otherLines = new Map<string, Tallies>();
  const countLine = (row: string): Tallies => {
    const known = otherLines.get(row);
    if (known !== undefined) return known;
    const line = new Tallies();
    for (const record of placed) {
      if (!termsOf(rows, record).includes(row)) continue;
      for (const column of termsOf(columns, record)) line.add(column, record, isInView(record));
    }
    otherLines.set(row, line);
    return line;
  };
  return (row, column) => {
    const shown = columnTerms.has(column) ? cells.get(row) : undefined;
    return (shown ?? countLine(row)).of(column);
  };
}

/** Numbers of cells with studies, cells emptied by the filter, and gaps. */
export function countCells(matrix: Matrix): {
  readonly filled: number;
  readonly filtered: number;
  readonly gaps: number;
} {
  const counts = { filled: 0, filtered: 0, gaps: 0 };
  for (const row of matrix.rows)
    for (const column of matrix.columns) counts[cellKind(matrix.cell(row.term, column.term))] += 1;
  return counts;
}

/** `gaps`: no study of the dataset reports it. `filtered`: some do, but the filter hides them. */
export function cellKind(cell: Tally): 'filled' | 'filtered' | 'gaps' {
  return cell.studies.size > 0 ? 'filled' : cell.hidden.size > 0 ? 'filtered' : 'gaps';
}

/** The number of a cell's studies with a highlighted finding in it. */
export function highlightedStudies(
  evidence: Evidence,
  tally: Tally,
  lit: ReadonlySet<number>,
): number {
  return studiesOfFindings(
    evidence,
    tally.findings.filter((finding) => lit.has(finding)),
  ).size;
}

/** A review's remark on a cell. */
export interface CellRemark {
  readonly row: string;
  readonly column: string;
  readonly remark: CoverageRemark;
}

/**
 * The reviews' remarks on coverage (well studied, under-studied, missing) if one axis is the
 * outcome; otherwise empty.
 */
export function cellRemarks(
  evidence: Evidence,
  rowFacet: string,
  columnFacet: string,
): readonly CellRemark[] {
  if ((rowFacet === 'outcome') === (columnFacet === 'outcome')) return [];
  const facet = rowFacet === 'outcome' ? columnFacet : rowFacet;
  return (vocabularyOf(evidence, facet) ?? []).flatMap((term) =>
    (term.coverage ?? []).map((remark) =>
      rowFacet === 'outcome'
        ? { row: remark.outcome, column: term.id, remark }
        : { row: term.id, column: remark.outcome, remark },
    ),
  );
}

/** The number of studies with no term in any of their findings. */
function unnamedStudies(
  records: readonly FindingRecord[],
  termsOf: (record: FindingRecord) => readonly string[],
): number {
  const unnamed = new Set<string>();
  for (const record of records) if (termsOf(record).length === 0) unnamed.add(record.study.id);
  // mostly there is none
  if (unnamed.size > 0)
    for (const record of records) if (termsOf(record).length > 0) unnamed.delete(record.study.id);
  return unnamed.size;
}

/** Tells which terms of an axis its own conditions and the dataset's defaults allow. */
function allowedTerms(
  { evidence, placed, isPlaced, termsOf }: MatrixSource,
  filter: Filter,
  facet: string,
): (term: string) => boolean {
  const own = filter.filter((clause) => clause.facet === facet);
  const records = visibleRecords(evidence, withDefaults(own, defaultFilter(evidence))).filter(
    isPlaced,
  );
  if (records.length === placed.length) return () => true;
  const allowed = new Set(records.flatMap((record) => termsOf(facet, record)));
  return (term) => allowed.has(term);
}
