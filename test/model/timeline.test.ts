// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Study } from '../../src/data/dataset.js';
import { indexEvidence, shownTerms } from '../../src/model/evidence.js';
import { parseFilter, visibleRecords } from '../../src/model/filter.js';
import { buildTimeline, busiestColumn, entriesByColumn } from '../../src/model/timeline.js';
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
    const { rows, spans, totals } = timelineOf();
    const unknown = rows.flatMap((row) =>
      (row.marks[spans.length] ?? []).map(({ study }) => study.id),
    );
    expect(unknown).to.deep.equal(['elm']);
    expect(totals.at(-1)).to.equal(1);
  });

  it('finds the earliest study of each term, and orders terms by it', () => {
    const { rows } = timelineOf();
    const first = rows.map(({ term, first: start }) => [
      term,
      start?.year,
      start?.studies.map(({ id }) => id).join(),
    ]);
    expect(first).to.deep.equal([
      ['umbilical-cord', 2019, 'alder-2019'],
      ['bone-marrow', 2020, 'birch-2020'],
      ['adipose', 2022, 'dogwood-2022'],
      ['not-reported', undefined, undefined],
    ]);
  });

  it('marks every study once in each of its rows, in its year, under any filter', () => {
    const random = seededRandom(3);
    for (let run = 0; run < 20; run += 1) {
      const filter = randomFilter(small, random);
      const records = visibleRecords(small, parseFilter(filter, small).filter);
      for (const by of ['source', 'outcome', 'endpoint', 'pathway']) {
        const { rows, spans, totals, studies } = timelineOf(by, filter, 3);
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
        expect(totals.reduce((sum, total) => sum + total, 0)).to.equal(studies);
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
      totals: [0],
      studies: 0,
      leftOut: 0,
    });
  });
});

describe('entriesByColumn', () => {
  it('lists each study once with all its rows', () => {
    const entries = entriesByColumn(timelineOf('endpoint')).flatMap((column) => column.entries);
    expect(entries.map(({ study }) => study.id)).to.have.lengthOf(
      new Set(entries.map(({ study }) => study.id)).size,
    );
    expect(entries.find(({ study }) => study.id === 'fir-2023')?.terms).to.include.members([
      'amh',
      'follicle-count',
    ]);
  });
});

describe('busiestColumn', () => {
  it('is the column with most studies, ignoring unknown years', () => {
    expect(busiestColumn(timelineOf())).to.equal(0);
    expect(
      busiestColumn(
        buildTimeline(small, {
          by: 'source',
          records: visibleRecords(small, parseFilter('study:elm', small).filter),
          missing: 'nearest',
        }),
      ),
    ).to.be.undefined;
  });
});
