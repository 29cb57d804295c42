// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Study } from '../../src/data/dataset.js';
import { indexEvidence, shownTerms } from '../../src/model/evidence.js';
import { parseFilter, visibleRecords } from '../../src/model/filter.js';
import { buildTimeline, busiestYears, foldRows, yearOf } from '../../src/model/timeline.js';
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

  it('folds nothing where there is room or all rows are alike', () => {
    expect(foldRows(rowsOf(3, 2, 1), 3).folded).to.deep.equal([]);
    expect(foldRows(rowsOf(1, 1, 1, 1), 3).folded).to.deep.equal([]);
  });
});
