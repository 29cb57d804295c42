// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { indexEvidence } from '../../src/model/evidence.js';
import { parseFilter, visibleRecords } from '../../src/model/filter.js';
import {
  cautionCount,
  facetOptions,
  groupStudyRows,
  placeSelected,
  routesOf,
  rowTerms,
  rowWarnings,
  selectedRowsOptions,
  severity,
  sortStudyRows,
  type StudyRow,
} from '../../src/model/study-rows.js';
import { inventedEvidence } from '../fixtures/invented-evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const all = groupStudyRows(evidence.records);
const ids = (rows: readonly StudyRow[]): readonly string[] => rows.map((row) => row.study.id);
const row = (id: string): StudyRow => all.find((each) => each.study.id === id)!;
const filterOf = (text: string) => parseFilter(text, evidence).filter;

describe('groupStudyRows', () => {
  it('contains every visible finding once, under its study', () => {
    for (const text of [
      '',
      'tissue:ovary',
      'outcome:angiogenesis',
      'source:umbilical-cord outcome:anti-apoptosis',
    ]) {
      const records = visibleRecords(evidence, filterOf(text));
      const rows = groupStudyRows(records);
      expect(rows.flatMap((each) => each.records)).to.deep.equal(records);
      expect(new Set(ids(rows)).size).to.equal(rows.length);
      expect(rows.every((each) => each.records.every((record) => record.study === each.study))).to
        .be.true;
    }
  });

  it('omits filtered findings', () => {
    const [alder] = groupStudyRows(
      visibleRecords(evidence, filterOf('study:alder-2019 outcome:angiogenesis')),
    );
    expect(alder!.records.map(({ finding }) => finding.id)).to.deep.equal(['alder-2019/2']);
  });
});

describe('rowTerms', () => {
  it('lists each term once', () => {
    expect(rowTerms(evidence, row('alder-2019'), 'cargo')).to.deep.equal(['mir-1-3p']);
    expect(rowTerms(evidence, row('fir-2023'), 'pathway')).to.deep.equal(['pi3k-akt']);
    expect(rowTerms(evidence, row('birch-2020'), 'cargo')).to.deep.equal([]);
  });
});

describe('severity', () => {
  it('ranks retraction, doubtful identification, contradiction, correction, cautions', () => {
    const order = ['cedar-2021', 'dogwood-2022', 'elm', 'alder-2019'].map((id) =>
      severity(row(id)),
    );
    expect(order).to.deep.equal([...order].sort((a, b) => b - a));
    expect(new Set(order).size).to.equal(4);
    expect(cautionCount(row('dogwood-2022'))).to.equal(2);
  });

  it('ranks every row with a warning before all others', () => {
    const warned = all.filter((each) => rowWarnings(each).length > 0).map(severity);
    const others = all.filter((each) => rowWarnings(each).length === 0).map(severity);
    expect(Math.min(...warned)).to.be.above(Math.max(...others));
  });

  it('ranks a corrected paper above one with cautions only, below one with a warning', () => {
    const caution = { kind: 'misprint', text: { en: 'x' }, basis: 'review', locator: '' } as const;
    const cautions = [caution, caution, caution];
    const rows = groupStudyRows(
      inventedEvidence([
        { status: 'ok' },
        { finding: { cautions: [caution] } },
        { finding: { cautions } },
        { status: 'corrected' },
        { status: 'corrected', finding: { cautions } },
        { finding: { cautions: [{ ...caution, kind: 'contradiction' }] } },
      ]).records,
    );
    const grave = rows.map(severity);
    expect(grave).to.deep.equal([...new Set(grave)].sort((a, b) => a - b));
  });
});

describe('sortStudyRows', () => {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const year = (each: StudyRow): number | undefined => each.study.year ?? undefined;

  it('sorts numerically, with missing values last in both directions', () => {
    const up = sortStudyRows(all, year, false, compare);
    const down = sortStudyRows(all, year, true, compare);
    expect(up.map(year)).to.deep.equal([2019, 2020, 2021, 2022, 2023, undefined]);
    expect(down.map(year)).to.deep.equal([2023, 2022, 2021, 2020, 2019, undefined]);
  });

  it('compares numbers as numbers, wherever the missing values stand', () => {
    const values: Readonly<Record<string, number>> = { s1: 10, s3: 9, s4: 100 };
    const rows = groupStudyRows(inventedEvidence([{}, {}, {}, {}, {}, {}]).records);
    const valueOf = (each: StudyRow): number | undefined => values[each.study.id];
    for (const order of [rows, [...rows].reverse()]) {
      const missing = ids(order.filter((each) => valueOf(each) === undefined));
      const sorted = (descending: boolean) =>
        ids(sortStudyRows(order, valueOf, descending, compare));
      expect(sorted(false)).to.deep.equal(['s3', 's1', 's4', ...missing]);
      expect(sorted(true)).to.deep.equal(['s4', 's1', 's3', ...missing]);
    }
  });

  it('keeps the order of rows with equal text', () => {
    const text = (each: StudyRow): string => (each.study.id < 'd' ? 'b' : 'a');
    for (const descending of [false, true]) {
      const sorted = ids(sortStudyRows(all, text, descending, compare));
      for (const value of ['a', 'b'])
        expect(sorted.filter((id) => text(row(id)) === value)).to.deep.equal(
          ids(all.filter((each) => text(each) === value)),
        );
    }
  });

  it('is stable in both directions, and does not change its input', () => {
    const before = ids(all);
    const even = (each: StudyRow): number => (year(each) ?? 0) % 2;
    for (const descending of [false, true]) {
      const sorted = sortStudyRows(all, even, descending, compare);
      for (const value of [0, 1])
        expect(ids(sorted.filter((each) => even(each) === value))).to.deep.equal(
          ids(all.filter((each) => even(each) === value)),
        );
    }
    expect(ids(all)).to.deep.equal(before);
  });

  it('sorts text with the given comparison', () => {
    const sorted = sortStudyRows(all, (each) => each.study.id, true, compare);
    expect(ids(sorted)).to.deep.equal([...ids(all)].sort(compare).reverse());
  });
});

describe('placeSelected', () => {
  const selected = new Set(['fir-2023', 'birch-2020']);

  it('puts the selected rows first and the others below, in their order', () => {
    const { rows, rest } = placeSelected(all, selected, 'on-top');
    expect(ids(rows)).to.deep.equal(['birch-2020', 'fir-2023']);
    expect(ids(rest)).to.deep.equal(ids(all).filter((id) => !selected.has(id)));
  });

  it('keeps all rows in place or omits the others only on request', () => {
    expect(placeSelected(all, selected, 'in-place')).to.deep.equal({ rows: all, rest: [] });
    expect(ids(placeSelected(all, selected, 'alone').rows)).to.deep.equal([
      'birch-2020',
      'fir-2023',
    ]);
    expect(placeSelected(all, selected, 'alone').rest).to.deep.equal([]);
  });

  it('lists all rows while none or all of them are selected', () => {
    expect(selectedRowsOptions).to.deep.equal(['on-top', 'in-place', 'alone']);
    for (const place of selectedRowsOptions)
      expect(placeSelected(all, new Set(), place)).to.deep.equal({ rows: all, rest: [] });
    const every = new Set(ids(all));
    expect(placeSelected(all, every, 'on-top')).to.deep.equal({ rows: all, rest: [] });
    expect(placeSelected(all, new Set(['gone']), 'on-top').rows).to.equal(all);
  });
});

describe('routesOf', () => {
  const routes = (id: string) => routesOf(evidence, row(id), ['cargo', 'pathway'], 'outcome');

  it('joins the ends of findings with the same stations', () => {
    expect(routes('alder-2019')).to.deep.equal([
      {
        stations: [
          { facet: 'cargo', term: 'mir-1-3p' },
          { facet: 'pathway', term: 'pi3k-akt' },
        ],
        ends: ['anti-apoptosis', 'angiogenesis'],
      },
    ]);
  });

  it('lists what has an end or a station, but not a finding without both', () => {
    const findings = [
      { id: 'neither' },
      { id: 'end', outcome: 'o' },
      { id: 'station', cargo: 'c' },
    ];
    const own = inventedEvidence([{ findings }]);
    const [only] = groupStudyRows(own.records);
    const station = { stations: [{ facet: 'cargo', term: 'c' }], ends: [] };
    expect(routesOf(own, only!, ['cargo'], 'outcome')).to.deep.equal([
      { stations: [], ends: ['o'] },
      station,
    ]);
    expect(routesOf(own, only!, ['cargo'], undefined)).to.deep.equal([station]);
  });

  it('never joins stations of different findings', () => {
    for (const each of all)
      for (const { stations, ends } of routesOf(evidence, each, ['cargo', 'pathway'], 'outcome')) {
        const reports = (record: (typeof each.records)[number], end: string | undefined): boolean =>
          stations.every(({ facet, term }) => evidence.termsOf(facet, record).includes(term)) &&
          (end === undefined || evidence.termsOf('outcome', record).includes(end));
        for (const end of ends.length === 0 ? [undefined] : ends)
          expect(
            each.records.some((record) => reports(record, end)),
            each.study.id,
          ).to.equal(true);
      }
  });
});

describe('facetOptions', () => {
  it('counts the studies that each choice would leave', () => {
    for (const text of [
      '',
      'tissue:ovary',
      'source:umbilical-cord tissue:ovary',
      'outcome:angiogenesis !status:retracted',
    ]) {
      const filter = filterOf(text);
      for (const facet of ['source', 'cargo', 'outcome', 'evidence-stream', 'status', 'year']) {
        const others = filter.filter((clause) => clause.facet !== facet);
        for (const { term, studies } of facetOptions(evidence, filter, facet)) {
          const left = groupStudyRows(
            visibleRecords(evidence, [...others, { facet, values: [term], exclude: false }]),
          );
          expect(studies, `${text} ${facet}:${term}`).to.equal(left.length);
        }
      }
    }
  });

  it('offers all choices left by other conditions, years in order, missing last', () => {
    const years = facetOptions(evidence, [], 'year').map(({ term }) => term);
    expect(years).to.deep.equal(['2019', '2020', '2021', '2022', '2023', 'not-reported']);
    const sources = facetOptions(evidence, filterOf('source:adipose'), 'source').map(
      ({ term }) => term,
    );
    expect(sources).to.include.members(['umbilical-cord', 'bone-marrow', 'adipose']);
    expect(sources).not.to.include('menstrual-blood');
  });

  it('offers nothing that the other conditions leave no study of', () => {
    const sources = facetOptions(evidence, filterOf('tissue:uterus'), 'source');
    expect(sources).to.deep.equal([{ term: 'adipose', studies: 1 }]);
  });

  it('sorts by number where every term is one, else keeps the order of the data', () => {
    const terms = (...cargoes: readonly string[]): readonly string[] =>
      facetOptions(
        inventedEvidence(cargoes.map((cargo) => ({ finding: { cargo } }))),
        [],
        'cargo',
      ).map(({ term }) => term);
    expect(terms('100', '9', '20', '1')).to.deep.equal(['1', '9', '20', '100']);
    expect(terms('100', '9', 'b', 'a')).to.deep.equal(['100', '9', 'b', 'a']);
  });
});
