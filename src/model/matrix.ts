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

/** The evidence in one cell of a matrix. */
export interface Tally {
  /** Findings in view, as positions in the dataset. */
  readonly findings: readonly number[];
  /** Ids of the distinct studies of those findings. */
  readonly studies: ReadonlySet<string>;
  /** Ids of studies that report it only in findings hidden by the filter. */
  readonly hidden: ReadonlySet<string>;
}

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

const nothingThere: Tally = { findings: [], studies: new Set(), hidden: new Set() };

/**
 * Counts the distinct studies that report two terms in one finding. An axis keeps all terms that
 * its own conditions allow, whatever else is filtered, so that gaps stay visible.
 */
export function buildMatrix(evidence: Evidence, options: MatrixOptions): Matrix {
  const { rows, columns, filter, missing, maxRows = Infinity, maxColumns = Infinity } = options;
  const inView = visibleRecords(evidence, filter);
  const isNamedOnly = missing === 'gathered' || missing === 'skip';
  const termsOf = (facet: string, record: FindingRecord): readonly string[] =>
    isNamedOnly ? evidence.termsOf(facet, record) : shownTerms(evidence, facet, record, missing);
  const isPlaced = (record: FindingRecord): boolean =>
    missing !== 'skip' || (termsOf(rows, record).length > 0 && termsOf(columns, record).length > 0);
  const records = inView.filter(isPlaced);
  const visible = new Set(records);
  const placed = evidence.records.filter(isPlaced);
  const axis = (facet: string, most: number): SortedAxis<AxisTerm> => {
    const makers = new Map<string, TallyMaker>();
    for (const record of placed)
      for (const term of termsOf(facet, record))
        makerIn(makers, term).add(record, visible.has(record));
    const terms = axisRecords(evidence, facet, filter, records)
      .filter(isPlaced)
      .flatMap((record) => termsOf(facet, record));
    return sortAxis(
      evidence,
      facet,
      [...new Set(terms)].map((term): AxisTerm => ({
        term,
        ...(makers.get(term)?.tally ?? nothingThere),
      })),
      options.compareNames,
      most,
    );
  };
  const [rowAxis, columnAxis] = [axis(rows, maxRows), axis(columns, maxColumns)];
  const cells = new Map(rowAxis.shown.map(({ term }) => [term, new Map<string, TallyMaker>()]));
  const shownColumns = new Set(columnAxis.shown.map(({ term }) => term));
  for (const record of placed) {
    for (const row of termsOf(rows, record)) {
      const line = cells.get(row);
      if (line === undefined) continue;
      for (const column of termsOf(columns, record))
        if (shownColumns.has(column)) makerIn(line, column).add(record, visible.has(record));
    }
  }
  const hiddenLines = new Map<string, ReadonlyMap<string, TallyMaker>>();
  /** All cells of a row, for a selected term that has no row or no column here. */
  const lineOf = (row: string): ReadonlyMap<string, TallyMaker> => {
    const known = hiddenLines.get(row);
    if (known !== undefined) return known;
    const line = new Map<string, TallyMaker>();
    for (const record of placed) {
      if (!termsOf(rows, record).includes(row)) continue;
      for (const column of termsOf(columns, record))
        makerIn(line, column).add(record, visible.has(record));
    }
    hiddenLines.set(row, line);
    return line;
  };
  const cell = (row: string, column: string): Tally => {
    const shown = shownColumns.has(column) ? cells.get(row) : undefined;
    return (shown ?? lineOf(row)).get(column)?.tally ?? nothingThere;
  };
  return {
    rowFacet: rows,
    columnFacet: columns,
    missing,
    records,
    rows: rowAxis.shown,
    columns: columnAxis.shown,
    cell,
    studies: new Set(records.map((record) => record.study.id)),
    unnamed: {
      rows: unnamedStudies(records, (record) => termsOf(rows, record)),
      columns: unnamedStudies(records, (record) => termsOf(columns, record)),
    },
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
  const named = new Set(
    records.filter((record) => termsOf(record).length > 0).map(({ study }) => study.id),
  );
  return new Set(records.map(({ study }) => study.id).filter((study) => !named.has(study))).size;
}

/**
 * The findings of an axis: all that match its own conditions and the dataset's defaults, and those
 * in view.
 */
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

/** Collects the findings of one cell or total. */
class TallyMaker {
  readonly #findings: number[] = [];
  readonly #studies = new Set<string>();
  #others: Set<string> | undefined;
  #tally: Tally | undefined;

  add(record: FindingRecord, inView: boolean): void {
    if (inView) this.#findings.push(record.index);
    (inView ? this.#studies : (this.#others ??= new Set())).add(record.study.id);
  }

  get tally(): Tally {
    return (this.#tally ??= {
      findings: this.#findings,
      studies: this.#studies,
      hidden:
        this.#others === undefined
          ? nothingThere.hidden
          : new Set([...this.#others].filter((study) => !this.#studies.has(study))),
    });
  }
}

function makerIn(makers: Map<string, TallyMaker>, term: string): TallyMaker {
  const maker = makers.get(term) ?? new TallyMaker();
  makers.set(term, maker);
  return maker;
}
