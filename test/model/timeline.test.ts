// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Study } from '../../src/data/dataset.js';
import { times } from '../../src/data/times.js';
import { indexEvidence, shownTerms } from '../../src/model/evidence.js';
import { parseFilter, visibleRecords } from '../../src/model/filter.js';
import { busiestYears, foldRows, yearOf } from '../../src/model/timeline.js';
import { buildTimeline } from '../fixtures/build-timeline.js';
import { inventedEvidence } from '../fixtures/invented-evidence.js';
import { randomFilter, seededRandom } from '../fixtures/random.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const small = indexEvidence(smallDataset);

function timelineOf(by = 'source', filter = '', maxSpans = 30) {
  return buildTimeline(small, {
    by,
    records: visibleRecords(small, parseFilter(filter, small).filter),
    missing: 'nearest',
    maxSpans,
  });
}

describe('buildTimeline', () => {
  it('has a column for every year from first to last, also empty ones', () => {
    const { spans } = timelineOf('source', '!study:cedar-2021');
    expect(spans.map(({ from }) => from)).to.deep.equal([2019, 2020, 2021, 2022, 2023]);
  });

  it('puts studies of unknown year in the last column', () => {
    const { rows, spans, columns } = timelineOf();
    const unknown = rows.flatMap((row) =>
      (row.marks[spans.length] ?? []).map(({ study }) => study.id),
    );
    expect(unknown).to.deep.equal(['elm']);
    expect(columns.at(-1)?.map(({ id }) => id)).to.deep.equal(['elm']);
  });

  it('orders rows by size, equal ones as asked, what is not reported last', () => {
    const descending = (a: string, b: string): number => (a < b ? 1 : -1);
    for (const by of ['source', 'outcome', 'endpoint', 'pathway']) {
      const { rows } = buildTimeline(small, {
        by,
        records: small.records,
        missing: 'show',
        compareTerms: descending,
      });
      const named = rows.filter(({ term }) => term !== 'not-reported');
      expect(rows.slice(0, named.length), by).to.deep.equal(named);
      named.slice(1).forEach(({ term, studies }, index) => {
        const before = named[index]!;
        expect(before.studies, by).to.be.at.least(studies);
        if (before.studies === studies) expect(before.term > term, by).to.be.true;
      });
    }
  });

  it('puts the studies of a column in order of year, then of id', () => {
    const years = { d: 2011, b: 2010, c: 2011, a: 2011, f: null, e: null };
    const studies = Object.entries(years).map(([id, year]) => ({
      ...{ id, year },
      findings: [{ id: `${id}/1`, source: 's' }],
    }));
    const last = { id: 'z', year: 2031, findings: [{ id: 'z/1', source: 's' }] };
    const cellsOf = (order: readonly Study[], maxSpans: number) => {
      const evidence = inventedEvidence(order);
      const { records } = evidence;
      const options = { by: 'source', records, missing: 'show', maxSpans } as const;
      const [row] = buildTimeline(evidence, options).rows;
      return row?.marks.map((cell) => cell.map(({ study }) => study.id).join(''));
    };
    for (const order of [studies, [...studies].reverse()]) {
      expect(cellsOf(order, 30)).to.deep.equal(['b', 'acd', 'ef']);
      expect(cellsOf([last, ...order], 3)).to.deep.equal(['bacd', '', 'z', 'ef']);
    }
  });

  it('knows all findings that place a study in a row', () => {
    const evidence = inventedEvidence([
      { finding: { source: 't' } },
      {
        findings: [
          { id: 'a', source: 's' },
          { id: 'b', source: 't' },
          { id: 'c', source: 's' },
        ],
      },
    ]);
    const { records } = evidence;
    const { rows } = buildTimeline(evidence, { by: 'source', records, missing: 'show' });
    const [first, second] = [records[0]!.study, records[1]!.study];
    const row = rows.find(({ term }) => term === 's')!;
    expect(row.marks.flat()).to.deep.equal([{ study: second, findings: [1, 3] }]);
    expect(row.markOf(second)).to.deep.equal({ study: second, findings: [1, 3] });
    expect(row.markOf(first)).to.equal(undefined);
  });

  it('puts stand-ins below every named row, and what is not reported last, however many', () => {
    const cells = { finding: { preparation: 'cells' } };
    const evidence = inventedEvidence([
      ...[{}, {}, {}, {}, cells, cells, cells],
      ...['few', 'many', 'many'].map((cargo) => ({ finding: { cargo } })),
    ]);
    const { rows } = buildTimeline(evidence, {
      ...{ by: 'cargo', records: evidence.records, missing: 'nearest' },
    });
    expect(rows.map(({ term, studies }) => `${term} ${studies}`)).to.deep.equal([
      'many 2',
      'few 1',
      'via/cells 3',
      'not-reported 4',
    ]);
  });

  it('orders 400 rows, and of more the first 200', () => {
    const termsOf = (count: number): readonly number[] => {
      const evidence = inventedEvidence(
        times(count, (index) => ({ finding: { cargo: `${index}` } })),
      );
      const { rows } = buildTimeline(evidence, {
        ...{ by: 'cargo', records: evidence.records, missing: 'show' },
        compareTerms: (a, b) => Number(b) - Number(a),
      });
      return rows.map(({ term }) => Number(term));
    };
    expect(termsOf(400)).to.deep.equal(times(400, (index) => 399 - index));
    expect(termsOf(401)).to.deep.equal([
      ...times(200, (index) => 400 - index),
      ...times(201, (index) => index),
    ]);
  });

  it('marks every study once in each of its rows, in its year, under any filter', () => {
    const random = seededRandom(3);
    for (let run = 0; run < 20; run += 1) {
      const filter = randomFilter(small, random);
      const records = visibleRecords(small, parseFilter(filter, small).filter);
      for (const by of ['source', 'outcome', 'endpoint', 'pathway']) {
        const { rows, spans, columns, studies } = timelineOf(by, filter, 3);
        for (const row of rows) {
          const expected = new Set(
            records
              .filter((record) => shownTerms(small, by, record, 'nearest').includes(row.term))
              .map(({ study }) => study.id),
          );
          const marks = row.marks.flat();
          expect(marks.map(({ study }) => study.id).sort()).to.deep.equal([...expected].sort());
          expect(row.studies).to.equal(expected.size);
          row.marks.forEach((cell, column) => {
            for (const { study } of cell)
              expect(
                study.year == null
                  ? column === spans.length
                  : spans[column]!.from <= study.year && study.year <= spans[column]!.to,
              ).to.be.true;
          });
        }
        expect(columns.flat()).to.have.length(studies);
        expect(new Set(columns.flat()).size).to.equal(studies);
        expect(studies).to.equal(new Set(records.map(({ study }) => study.id)).size);
      }
    }
  });

  it('merges years if there are too many to fit', () => {
    const { spans } = timelineOf('source', '', 3);
    expect(spans).to.deep.equal([
      { from: 2018, to: 2019 },
      { from: 2020, to: 2021 },
      { from: 2022, to: 2023 },
    ]);
    const countFor = (last: number): number => {
      const evidence = inventedEvidence([{ year: 2000 }, { year: last }]);
      const { records } = evidence;
      return buildTimeline(evidence, { by: 'source', records, missing: 'show', maxSpans: 3 }).spans
        .length;
    };
    expect(countFor(2002), 'as many as fit').to.equal(3);
    expect(countFor(2003), 'one more').to.equal(2);
    const [alder] = smallDataset.studies as readonly [Study];
    const long = indexEvidence({
      ...smallDataset,
      studies: [
        alder,
        {
          ...alder,
          id: 'old',
          year: 17,
          findings: alder.findings.map((finding) => ({ ...finding, id: `old-${finding.id}` })),
        },
      ],
    });
    expect(
      buildTimeline(long, { by: 'source', records: long.records, missing: 'nearest' }).spans.length,
    ).to.be.at.most(30);
  });

  it('omits unnamed rows only on request, and counts them', () => {
    const skipped = buildTimeline(small, { by: 'source', records: small.records, missing: 'skip' });
    expect(skipped.rows.map(({ term }) => term)).not.to.include('not-reported');
    expect(skipped.leftOut).to.equal(
      small.records.filter((record) => small.termsOf('source', record).length === 0).length,
    );
  });

  it('is empty without findings', () => {
    expect(buildTimeline(small, { by: 'source', records: [], missing: 'nearest' })).to.deep.equal({
      by: 'source',
      spans: [],
      rows: [],
      columns: [[]],
      studies: 0,
      leftOut: 0,
    });
  });
});

/** Studies of some years; 0 stands for a study whose year is not known. */
function studiesOf(...years: readonly number[]): readonly Study[] {
  return years.map((year, index) => ({
    id: `s${index}`,
    findings: [],
    ...(year === 0 ? {} : { year }),
  }));
}

describe('yearOf', () => {
  it('is whole, and unknown where the data have no number', () => {
    const years = [2019, 2019.7, null, NaN, Infinity].map((year) =>
      yearOf({ id: 's', findings: [], year }),
    );
    expect(years).to.deep.equal([2019, 2019, undefined, undefined, undefined]);
    expect(yearOf({ id: 's', findings: [] })).to.equal(undefined);
  });
});

describe('busiestYears', () => {
  it('is the shortest range that holds half, the fullest, then the latest', () => {
    const range = (...years: readonly number[]) => busiestYears(studiesOf(...years));
    expect(range(2010, 2015, 2016, 2016)).to.deep.equal({ from: 2016, to: 2016, studies: 2 });
    expect(range(2010, 2011, 2015, 2016)).to.deep.equal({ from: 2015, to: 2016, studies: 2 });
    expect(range(2010, 2011, 2011, 2015, 2016)).to.deep.equal({
      from: 2010,
      to: 2011,
      studies: 3,
    });
    expect(range(2010, 2010, 2011, 2011, 2012)).to.deep.equal({
      from: 2010,
      to: 2011,
      studies: 4,
    });
  });

  it('counts studies without a year, and is missing where they are more than half', () => {
    expect(busiestYears(studiesOf(2010, 2012, 0))).to.deep.equal({
      from: 2010,
      to: 2012,
      studies: 2,
    });
    expect(busiestYears(studiesOf(2010, 0, 0))).to.equal(undefined);
    expect(busiestYears([])).to.equal(undefined);
  });

  it('holds half of any studies, and no shorter range does', () => {
    const random = seededRandom(11);
    for (let run = 0; run < 50; run += 1) {
      const studies = studiesOf(
        ...Array.from({ length: 1 + Math.floor(random() * 12) }, () =>
          random() < 0.1 ? 0 : 2000 + Math.floor(random() * 15),
        ),
      );
      const held = (from: number, to: number): number =>
        studies.filter((study) => (yearOf(study) ?? 0) >= from && (yearOf(study) ?? 0) <= to)
          .length;
      const best = busiestYears(studies);
      const longest = best === undefined ? 20 : best.to - best.from;
      if (best !== undefined) {
        expect(best.studies).to.equal(held(best.from, best.to));
        expect(best.studies * 2).to.be.at.least(studies.length);
      }
      for (let from = 2000; from < 2015; from += 1)
        for (let to = from; to - from < longest; to += 1)
          expect(held(from, to) * 2, `${from} to ${to}`).to.be.below(studies.length);
    }
  });
});

describe('foldRows', () => {
  const rowsOf = (...sizes: readonly number[]) =>
    sizes.map((studies, index) => ({ term: `t${index}`, marks: [], studies }));

  it('never cuts between rows of equal size', () => {
    const { shown, folded } = foldRows(rowsOf(5, 4, 2, 2, 1, 1), 3);
    expect(shown.map(({ studies }) => studies)).to.deep.equal([5, 4]);
    expect(folded.map(({ studies }) => studies)).to.deep.equal([2, 2, 1, 1]);
  });

  it('keeps the largest rows in their order, wherever they stand', () => {
    const { shown, folded } = foldRows(rowsOf(4, 2, 1, 3), 2);
    expect(shown.map(({ studies }) => studies)).to.deep.equal([4, 3]);
    expect(folded.map(({ studies }) => studies)).to.deep.equal([2, 1]);
  });

  it('folds nothing where there is room or all rows are alike', () => {
    expect(foldRows(rowsOf(3, 2, 1), 3).folded).to.deep.equal([]);
    expect(foldRows(rowsOf(1, 1, 1, 1), 3).folded).to.deep.equal([]);
  });
});
