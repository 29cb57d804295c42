// SPDX-License-Identifier: MIT
import type { CoverageRemark } from '../data/dataset.js';
import { orderTerms } from './axis-terms.js';
import { shownTerms, type Evidence, type FindingRecord, type Missing } from './evidence.js';
import { notReported } from './facets.js';
import { defaultFilter, visibleRecords, withDefaults, type Filter } from './filter.js';
import { studiesOfFindings } from './paths.js';

/** What is reported at one place of a matrix. */
export interface Tally {
  /** Findings in view, as positions in the dataset. */
  readonly findings: readonly number[];
  /** Ids of the distinct studies of those findings. */
  readonly studies: ReadonlySet<string>;
  /** Ids of studies that report it only in findings that the filter leaves out. */
  readonly hidden: ReadonlySet<string>;
}

/** One row or column: a term with its margin. */
export interface AxisTerm extends Tally {
  readonly term: string;
}

/** How many studies report two terms together, for all terms of two facets. */
export interface Matrix {
  readonly rowFacet: string;
  readonly columnFacet: string;
  readonly missing: Missing;
  /** Findings in view that stand in some cell. */
  readonly records: readonly FindingRecord[];
  readonly rows: readonly AxisTerm[];
  readonly columns: readonly AxisTerm[];
  /** The cell of two terms; an empty one where nothing is reported. */
  readonly cell: (row: string, column: string) => Tally;
  /** Distinct studies in view: a study may stand in several cells, so these are fewer than the cells' sum. */
  readonly studies: ReadonlySet<string>;
  /** Findings in view that are in no cell, because `skip` leaves out what a facet does not name. */
  readonly leftOut: number;
  /** The largest number of studies in one cell. */
  readonly most: number;
  /** How many rows and columns with the fewest studies are not shown. */
  readonly dropped: { readonly rows: number; readonly columns: number };
}

/** What a matrix is made from. */
export interface MatrixOptions {
  readonly rows: string;
  readonly columns: string;
  readonly filter: Filter;
  readonly missing: Missing;
  /** Largest number of rows, and of columns; those with most studies stay. */
  readonly maxTerms?: number;
}

const nothingThere: Tally = { findings: [], studies: new Set(), hidden: new Set() };

/**
 * Counts the distinct studies that report two terms in one finding. An axis has all terms that its own conditions in the filter
 * allow, whatever else is filtered: a gap is only seen where its row and column stay.
 */
export function buildMatrix(
  evidence: Evidence,
  { rows, columns, filter, missing, maxTerms = Infinity }: MatrixOptions,
): Matrix {
  const inView = visibleRecords(evidence, filter);
  const termsOf = (facet: string, record: FindingRecord): readonly string[] => {
    const terms = shownTerms(evidence, facet, record, missing);
    return missing === 'skip' ? terms.filter((term) => term !== notReported) : terms;
  };
  const isPlaced = (record: FindingRecord): boolean =>
    termsOf(rows, record).length > 0 && termsOf(columns, record).length > 0;
  const records = inView.filter(isPlaced);
  const visible = new Set(records);
  const cells = new Map<string, Map<string, TallyMaker>>();
  const margins = { rows: new Map<string, TallyMaker>(), columns: new Map<string, TallyMaker>() };
  for (const record of evidence.records) {
    if (!isPlaced(record)) continue;
    const seen = visible.has(record);
    for (const row of termsOf(rows, record)) {
      makerIn(margins.rows, row).add(record, seen);
      const line = cells.get(row) ?? new Map<string, TallyMaker>();
      cells.set(row, line);
      for (const column of termsOf(columns, record)) makerIn(line, column).add(record, seen);
    }
    for (const column of termsOf(columns, record))
      makerIn(margins.columns, column).add(record, seen);
  }
  const axis = (
    facet: string,
    makers: ReadonlyMap<string, TallyMaker>,
  ): { shown: readonly AxisTerm[]; dropped: number } => {
    const terms = axisRecords(evidence, facet, filter, records)
      .filter(isPlaced)
      .flatMap((record) => termsOf(facet, record));
    const all = orderTerms(evidence, facet, terms).map((term): AxisTerm => ({
      term,
      ...(makers.get(term)?.tally ?? nothingThere),
    }));
    const shown = keepLargest(all, maxTerms);
    return { shown, dropped: all.length - shown.length };
  };
  const [rowAxis, columnAxis] = [axis(rows, margins.rows), axis(columns, margins.columns)];
  const cell = (row: string, column: string): Tally =>
    cells.get(row)?.get(column)?.tally ?? nothingThere;
  return {
    rowFacet: rows,
    columnFacet: columns,
    missing,
    records,
    rows: rowAxis.shown,
    columns: columnAxis.shown,
    cell,
    studies: new Set(records.map((record) => record.study.id)),
    leftOut: inView.length - records.length,
    most: rowAxis.shown.reduce(
      (most, row) =>
        columnAxis.shown.reduce(
          (max, column) => Math.max(max, cell(row.term, column.term).studies.size),
          most,
        ),
      0,
    ),
    dropped: { rows: rowAxis.dropped, columns: columnAxis.dropped },
  };
}

/** How many cells of a matrix have studies, are empty only because of the filter, or are gaps of the reviews. */
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

/** `gaps`: no study of the dataset reports it. `filtered`: some do, but the filter leaves them out. */
export function cellKind(cell: Tally): 'filled' | 'filtered' | 'gaps' {
  return cell.studies.size > 0 ? 'filled' : cell.hidden.size > 0 ? 'filtered' : 'gaps';
}

/** How many of a cell's or margin's studies have a finding in it that is also lit. */
export function litStudies(evidence: Evidence, tally: Tally, lit: ReadonlySet<number>): number {
  return studiesOfFindings(
    evidence,
    tally.findings.filter((finding) => lit.has(finding)),
  ).size;
}

/** A review's own remark on a cell. */
export interface CellRemark {
  readonly row: string;
  readonly column: string;
  readonly remark: CoverageRemark;
}

/** What the reviews themselves call well studied, little studied or missing, where one axis is the outcome; else nothing. */
export function cellRemarks(
  evidence: Evidence,
  rowFacet: string,
  columnFacet: string,
): readonly CellRemark[] {
  if ((rowFacet === 'outcome') === (columnFacet === 'outcome')) return [];
  const facet = rowFacet === 'outcome' ? columnFacet : rowFacet;
  return (evidence.dataset.vocabulary[facet] ?? []).flatMap((term) =>
    (term.coverage ?? []).map((remark) =>
      rowFacet === 'outcome'
        ? { row: remark.outcome, column: term.id, remark }
        : { row: term.id, column: remark.outcome, remark },
    ),
  );
}

/** The number of studies that a review claims for a term, beside those it cites for it. */
export interface ClaimedCount {
  readonly term: string;
  readonly claimed: number;
  readonly review: string;
  readonly locator: string;
  /** Studies with a finding of the term that this review reports, under any filter. */
  readonly cited: ReadonlySet<string>;
}

/** The review's own counts for the terms of a facet, in vocabulary order. */
export function claimedCounts(evidence: Evidence, facet: string): readonly ClaimedCount[] {
  return (evidence.dataset.vocabulary[facet] ?? []).flatMap(({ id, claimedStudies: claim }) => {
    if (claim === undefined) return [];
    const cited = evidence.records.filter(
      (record) =>
        evidence.termsOf(facet, record).includes(id) &&
        evidence.termsOf('review', record).includes(claim.review),
    );
    return [
      {
        term: id,
        claimed: claim.count,
        review: claim.review,
        locator: claim.locator,
        cited: new Set(cited.map((record) => record.study.id)),
      },
    ];
  });
}

/** The findings that make up an axis: all under its own conditions and the dataset's defaults, and those in view. */
function axisRecords(
  evidence: Evidence,
  facet: string,
  filter: Filter,
  inView: readonly FindingRecord[],
): readonly FindingRecord[] {
  return [
    ...visibleRecords(
      evidence,
      withDefaults(
        filter.filter((clause) => clause.facet === facet),
        defaultFilter(evidence),
      ),
    ),
    ...inView,
  ];
}

function keepLargest(terms: readonly AxisTerm[], max: number): readonly AxisTerm[] {
  if (terms.length <= max) return terms;
  const kept = new Set(
    [...terms]
      .sort((a, b) => b.studies.size - a.studies.size || b.hidden.size - a.hidden.size)
      .slice(0, max),
  );
  return terms.filter((term) => kept.has(term));
}

/** Gathers findings for one tally. */
class TallyMaker {
  readonly #findings: number[] = [];
  readonly #studies = new Set<string>();
  readonly #others = new Set<string>();
  #tally: Tally | undefined;

  add(record: FindingRecord, inView: boolean): void {
    if (inView) this.#findings.push(record.index);
    (inView ? this.#studies : this.#others).add(record.study.id);
  }

  get tally(): Tally {
    return (this.#tally ??= {
      findings: this.#findings,
      studies: this.#studies,
      hidden: new Set([...this.#others].filter((study) => !this.#studies.has(study))),
    });
  }
}

function makerIn(makers: Map<string, TallyMaker>, term: string): TallyMaker {
  const maker = makers.get(term) ?? new TallyMaker();
  makers.set(term, maker);
  return maker;
}
