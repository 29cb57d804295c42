// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import {
  indexEvidence,
  shownTerms,
  type Evidence,
  type FindingRecord,
  type Missing,
} from '../../src/model/evidence.js';
import { matchesFilter, readFilter, withDefaults, type Filter } from '../../src/model/filter.js';
import {
  buildMatrix,
  cellKind,
  cellRemarks,
  countCells,
  highlightedStudies,
} from '../../src/model/matrix.js';
import { missingOptions } from '../../src/model/axis-facets.js';
import { findingsThrough } from '../../src/model/selection.js';
import { randomFilter, seededRandom } from '../fixtures/random.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { variedDataset } from '../fixtures/varied-dataset.js';

const small = indexEvidence(smallDataset);

function filterOf(evidence: Evidence, text: string): Filter {
  return readFilter(text, evidence).filter;
}

function matrixOf(
  text: string,
  rows = 'source',
  columns = 'outcome',
  missing: Missing = 'nearest',
) {
  return buildMatrix(small, { rows, columns, missing, filter: filterOf(small, text) });
}

/** Counts one cell by reading every finding. */
function studiesIn(
  evidence: Evidence,
  filter: Filter,
  wanted: (record: FindingRecord) => boolean,
): readonly string[] {
  return [
    ...new Set(
      evidence.records
        .filter((record) => matchesFilter(evidence, filter, record) && wanted(record))
        .map((record) => record.study.id),
    ),
  ].sort();
}

/** The terms that an axis keeps: what its own conditions allow, and what is in view. */
function termsOnAxis(
  evidence: Evidence,
  filter: Filter,
  facet: string,
  missing: Missing,
  isNamed: (record: FindingRecord) => boolean,
): readonly string[] {
  const own = withDefaults(
    filter.filter((clause) => clause.facet === facet),
    filterOf(evidence, ''),
  );
  const records = evidence.records.filter(
    (record) =>
      isNamed(record) &&
      [own, filter].some((conditions) => matchesFilter(evidence, conditions, record)),
  );
  return [
    ...new Set(
      records.flatMap((record) =>
        missing === 'gathered' || missing === 'skip'
          ? evidence.termsOf(facet, record)
          : shownTerms(evidence, facet, record, missing),
      ),
    ),
  ];
}

describe('buildMatrix', () => {
  it('counts the distinct studies of each pair of terms', () => {
    const matrix = matrixOf('');
    expect([...matrix.cell('bone-marrow', 'anti-apoptosis').studies]).to.deep.equal(['birch-2020']);
    expect([...matrix.cell('umbilical-cord', 'angiogenesis').studies].sort()).to.deep.equal([
      'alder-2019',
      'fir-2023',
    ]);
  });

  it('distinguishes a gap from a cell that the filter empties', () => {
    expect(cellKind(matrixOf('').cell('adipose', 'angiogenesis'))).to.equal('gaps');
    const filtered = matrixOf('year:2023').cell('bone-marrow', 'anti-apoptosis');
    expect(cellKind(filtered)).to.equal('filtered');
    expect([...filtered.hidden].sort()).to.deep.equal(['birch-2020', 'cedar-2021']);
  });

  it('keeps rows and columns that another facet’s filter empties', () => {
    const terms = (text: string) => matrixOf(text).rows.map(({ term }) => term);
    expect(terms('year:2023')).to.deep.equal(terms(''));
    expect(terms('source:bone-marrow')).to.deep.equal(['bone-marrow']);
    expect(matrixOf('source:bone-marrow').columns.map(({ term }) => term)).to.have.members(
      matrixOf('').columns.map(({ term }) => term),
    );
  });

  it('has a row for what a lifted default condition brings into view', () => {
    const terms = (text: string) => matrixOf(text, 'study').rows.map(({ term }) => term);
    expect(terms('')).not.to.include('dogwood-2022');
    expect(terms('tissue:*')).to.include('dogwood-2022');
  });

  it('shows stand-ins, one row or nothing for missing terms', () => {
    const terms = (missing: Missing) =>
      matrixOf('', 'cargo', 'outcome', missing).rows.map(({ term }) => term);
    expect(terms('nearest')).to.include('via/cells');
    expect(terms('show').at(-1)).to.equal('not-reported');
    expect(terms('skip').filter((term) => term === 'not-reported' || term.startsWith('via/'))).to.be
      .empty;
    expect(matrixOf('', 'cargo', 'outcome', 'skip').leftOut).to.be.greaterThan(0);
    expect(matrixOf('', 'cargo', 'outcome', 'show').leftOut).to.equal(0);
  });

  it('gives what is not named no row or column, but counts it in totals of the other facet', () => {
    const matrix = matrixOf('status:*', 'cargo', 'outcome', 'gathered');
    expect(matrix.rows).not.to.be.empty;
    for (const { term } of matrix.rows) expect(small.termIds('cargo')).to.include(term);
    const filter = filterOf(small, 'status:*');
    for (const column of matrix.columns)
      expect([...column.studies].sort()).to.deep.equal(
        studiesIn(small, filter, (record) =>
          small.termsOf('outcome', record).includes(column.term),
        ),
      );
    const named = studiesIn(small, filter, (record) => small.termsOf('cargo', record).length > 0);
    const all = studiesIn(small, filter, () => true);
    expect(all.length - named.length).to.be.above(0);
    expect(matrix.unnamed.rows).to.equal(all.length - named.length);
    expect(matrixOf('status:*', 'cargo', 'outcome', 'show').unnamed.rows).to.equal(0);
  });

  it('sorts rows and columns by size, ties by name, numbers by value', () => {
    const evidence = indexEvidence(bundledDataset());
    const sizes = (rows: string) =>
      buildMatrix(evidence, {
        rows,
        columns: 'outcome',
        missing: 'gathered',
        filter: filterOf(evidence, ''),
        compareNames: (_facet, a, b) => (a < b ? 1 : -1),
      }).rows;
    const sources = sizes('source');
    for (const [index, { term, studies }] of sources.entries()) {
      const next = sources[index + 1];
      if (next === undefined) continue;
      expect(studies.size).to.be.at.least(next.studies.size);
      if (studies.size === next.studies.size && studies.size > 0)
        expect(term > next.term, `${term}, ${next.term}`).to.equal(true);
    }
    const years = sizes('year').map(({ term }) => Number(term));
    expect(years).to.deep.equal([...years].sort((a, b) => a - b));
  });

  it('matches a recount of cells and totals under any filter', () => {
    for (const evidence of [small, indexEvidence(bundledDataset())]) {
      const random = seededRandom(7);
      const facets = [...evidence.facets.keys()].filter(
        (facet) => evidence.termIds(facet).length > 0 && evidence.termIds(facet).length < 60,
      );
      const pick = <Value>(values: readonly Value[]): Value =>
        values[Math.floor(random() * values.length)]!;
      for (let run = 0; run < 12; run += 1) {
        const [rows, columns, missing] = [
          pick(facets),
          pick(facets),
          pick(['gathered', ...missingOptions] as const),
        ];
        const filter = filterOf(evidence, randomFilter(evidence, random));
        const matrix = buildMatrix(evidence, { rows, columns, missing, filter });
        const shows = (facet: string, term: string) => (record: FindingRecord) =>
          shownTerms(evidence, facet, record, missing === 'gathered' ? 'show' : missing).includes(
            term,
          );
        const isNamed = (record: FindingRecord) =>
          missing !== 'skip' ||
          [rows, columns].every((facet) => evidence.termsOf(facet, record).length > 0);
        expect(
          matrix.rows.map(({ term }) => term),
          `rows of ${rows}`,
        ).to.have.members(termsOnAxis(evidence, filter, rows, missing, isNamed));
        for (const row of matrix.rows) {
          expect([...row.studies].sort()).to.deep.equal(
            studiesIn(
              evidence,
              filter,
              (record) => isNamed(record) && shows(rows, row.term)(record),
            ),
          );
          for (const column of matrix.columns) {
            const expected = studiesIn(
              evidence,
              filter,
              (record) => shows(rows, row.term)(record) && shows(columns, column.term)(record),
            );
            expect(
              [...matrix.cell(row.term, column.term).studies].sort(),
              `${rows}:${row.term} ${columns}:${column.term}`,
            ).to.deep.equal(expected);
          }
        }
        expect([...matrix.studies].sort()).to.deep.equal(studiesIn(evidence, filter, isNamed));
      }
    }
  });

  it('is symmetric in rows and columns', () => {
    const random = seededRandom(11);
    for (let run = 0; run < 12; run += 1) {
      const text = randomFilter(small, random);
      const matrix = matrixOf(text, 'source', 'endpoint');
      const turned = matrixOf(text, 'endpoint', 'source');
      expect(turned.rows).to.deep.equal(matrix.columns);
      expect(turned.columns).to.deep.equal(matrix.rows);
      for (const row of matrix.rows)
        for (const column of matrix.columns)
          expect(turned.cell(column.term, row.term)).to.deep.equal(
            matrix.cell(row.term, column.term),
          );
    }
  });

  it('keeps the largest terms if there are too many, and counts the rest', () => {
    const matrix = buildMatrix(small, {
      rows: 'study',
      columns: 'target',
      missing: 'skip',
      filter: [],
      maxRows: 2,
    });
    expect(matrix.rows).to.have.length(2);
    const whole = buildMatrix(small, {
      rows: 'study',
      columns: 'target',
      missing: 'skip',
      filter: [],
    });
    // a selected term may be one that is not shown
    const cut = buildMatrix(small, {
      ...{ rows: 'study', columns: 'target', missing: 'skip', filter: [] },
      maxRows: 1,
      maxColumns: 1,
    });
    for (const { term } of whole.rows)
      for (const { term: column } of whole.columns)
        expect(cut.cell(term, column)).to.deep.equal(whole.cell(term, column));
    expect(matrix.dropped.columns).to.equal(0);
    expect(matrix.dropped.rows).to.equal(whole.rows.length - 2);
  });

  it('keeps the largest rows and columns of an axis, not the first of the vocabulary', () => {
    const varied = indexEvidence(variedDataset);
    const options = { rows: 'source', columns: 'outcome', missing: 'skip', filter: [] } as const;
    const whole = buildMatrix(varied, options);
    const cut = buildMatrix(varied, { ...options, maxRows: 2, maxColumns: 1 });
    expect(cut.rows.map(({ term }) => term)).to.deep.equal(['cord', 'adipose-tissue']);
    expect(cut.rows).to.deep.equal(whole.rows.slice(0, 2));
    expect(cut.columns).to.deep.equal(whole.columns.slice(0, 1));
    expect(cut.dropped).to.deep.equal({
      rows: whole.rows.length - 2,
      columns: whole.columns.length - 1,
    });
    expect(varied.termIds('source').slice(0, 2)).not.to.include('adipose-tissue');
  });

  it('sorts every cell into one of three kinds', () => {
    const matrix = matrixOf('');
    const { filled, filtered, gaps } = countCells(matrix);
    expect(filled + filtered + gaps).to.equal(matrix.rows.length * matrix.columns.length);
  });

  it('is empty for data without findings', () => {
    const matrix = buildMatrix(indexEvidence({ ...smallDataset, studies: [] }), {
      rows: 'source',
      columns: 'outcome',
      missing: 'nearest',
      filter: [],
    });
    expect([
      matrix.rows.length,
      matrix.columns.length,
      matrix.most,
      matrix.studies.size,
    ]).to.deep.equal([0, 0, 0, 0]);
  });
});

describe('highlightedStudies', () => {
  it('counts the studies of a cell in the selection', () => {
    const matrix = matrixOf('status:*');
    const cell = matrix.cell('bone-marrow', 'anti-apoptosis');
    const lit = findingsThrough(
      small,
      matrix.records,
      [{ facet: 'study', term: 'cedar-2021' }],
      'nearest',
    );
    expect(cell.studies.size).to.equal(2);
    expect(highlightedStudies(small, cell, lit)).to.equal(1);
  });
});

describe('cellRemarks', () => {
  const coverage = [
    {
      outcome: 'angiogenesis',
      kind: 'missing' as const,
      text: { en: 'None known' },
      locator: '§3',
    },
  ];
  const evidence = indexEvidence({
    ...smallDataset,
    vocabulary: {
      ...smallDataset.vocabulary,
      source: [{ id: 'adipose', label: { en: 'fat' }, coverage }],
    },
  });

  it('puts a review’s remark into its cell, in either orientation', () => {
    expect(cellRemarks(evidence, 'source', 'outcome')).to.deep.equal([
      { row: 'adipose', column: 'angiogenesis', remark: coverage[0] },
    ]);
    expect(cellRemarks(evidence, 'outcome', 'source')).to.deep.equal([
      { row: 'angiogenesis', column: 'adipose', remark: coverage[0] },
    ]);
  });

  it('has none if neither axis is the outcome', () => {
    expect(cellRemarks(evidence, 'source', 'cargo')).to.be.empty;
    expect(cellRemarks(evidence, 'outcome', 'outcome')).to.be.empty;
  });
});
