// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { CoverageRemark, Dataset, Finding, Term } from '../../src/data/dataset.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { parseFilter, visibleRecords } from '../../src/model/filter.js';
import {
  highlightedStudies,
  profileFacetOf,
  summarizeTerm,
  type TermSummary,
} from '../../src/model/term-summary.js';
import { deepFreeze, smallDataset } from '../fixtures/small-dataset.js';

const small = indexEvidence(smallDataset);

function summarize(
  facet: string,
  term: string,
  filter = smallDataset.defaultFilter ?? '',
  evidence: Evidence = small,
): TermSummary {
  return summarizeTerm(evidence, visibleRecords(evidence, parseFilter(filter, evidence).filter), {
    facet,
    term,
  });
}

/** The small dataset with changes to some sources and findings. */
function changed(
  sources: Readonly<Record<string, Partial<Term>>>,
  findings: Readonly<Record<string, Partial<Finding>>> = {},
): Evidence {
  const dataset: Dataset = {
    ...smallDataset,
    vocabulary: {
      ...smallDataset.vocabulary,
      source: (smallDataset.vocabulary['source'] ?? []).map((term) => ({
        ...term,
        ...sources[term.id],
      })),
    },
    studies: smallDataset.studies.map((study) => ({
      ...study,
      findings: study.findings.map((finding) => ({ ...finding, ...findings[finding.id] })),
    })),
  };
  return indexEvidence(deepFreeze(dataset));
}

describe('summarizeTerm', () => {
  it('counts distinct studies among the visible findings', () => {
    const { studies, findings } = summarize('source', 'umbilical-cord');
    expect([...studies]).to.deep.equal(['alder-2019', 'fir-2023']);
    expect(findings.size).to.equal(4);
    expect([...summarize('source', 'bone-marrow').studies]).to.deep.equal(['birch-2020']);
    expect([...summarize('source', 'bone-marrow', '').studies]).to.deep.equal([
      'birch-2020',
      'cedar-2021',
    ]);
  });

  it('returns each class’s share of studies and the average of all terms', () => {
    const rows = summarize('source', 'umbilical-cord').profile.rows.map(
      ({ station, share, average }) => [station.term, share, average],
    );
    expect(rows).to.deep.equal([
      ['anti-apoptosis', 0.5, 0.75],
      ['angiogenesis', 1, 0.5],
    ]);
    expect(summarize('source', 'umbilical-cord').profile.terms).to.equal(2);
  });

  it('has the same rows and averages for every term of a facet', () => {
    const profiles = ['umbilical-cord', 'bone-marrow'].map((term) =>
      summarize('source', term).profile.rows.map(({ station, average }) => [station.term, average]),
    );
    expect(profiles[0]).to.deep.equal(profiles[1]);
  });

  it('counts outcomes by source', () => {
    expect(profileFacetOf('outcome')).to.equal('source');
    const rows = summarize('outcome', 'anti-apoptosis').profile.rows.map(({ station, share }) => [
      station.facet,
      station.term,
      share,
    ]);
    expect(rows).to.deep.equal([
      ['source', 'umbilical-cord', 0.5],
      ['source', 'bone-marrow', 0.5],
    ]);
  });

  it('matches counting by hand for every bundled term, under several filters', () => {
    const evidence = indexEvidence(bundledDataset());
    for (const filter of [
      evidence.dataset.defaultFilter ?? '',
      '',
      'evidence-stream:in-vivo',
      '!species:rat cargo:not-reported',
    ]) {
      const records = visibleRecords(evidence, parseFilter(filter, evidence).filter);
      for (const facet of ['source', 'cargo', 'pathway', 'outcome', 'evidence-stream', 'caution']) {
        for (const term of evidence.termIds(facet)) {
          const own = records.filter((record) => evidence.termsOf(facet, record).includes(term));
          const summary = summarizeTerm(evidence, records, { facet, term });
          const studies = new Set(own.map((record) => record.study.id));
          expect([...summary.studies], `${filter} ${facet}:${term}`).to.have.members([...studies]);
          for (const row of summary.profile.rows) {
            const together = new Set(
              own
                .filter((record) =>
                  evidence.termsOf(row.station.facet, record).includes(row.station.term),
                )
                .map((record) => record.study.id),
            );
            expect([...row.studies]).to.have.members([...together]);
            expect(row.share).to.equal(studies.size === 0 ? 0 : together.size / studies.size);
            expect(row.average).to.be.within(0, 1);
          }
        }
      }
    }
  });

  it('compares stated and cited numbers, and counts what the filter hides', () => {
    expect(summarize('source', 'bone-marrow').claim).to.deep.equal({
      count: 4,
      review: 'north-2024',
      locator: '§2.1',
      counted: 2,
      leftOut: 1,
      leftOutRetracted: 1,
    });
    expect(summarize('source', 'bone-marrow', 'status:*').claim).to.include({
      counted: 2,
      leftOut: 0,
    });
    expect(summarize('source', 'umbilical-cord').claim).to.equal(undefined);
  });

  it('lists co-reported terms with their studies and counts missing ones', () => {
    const ranking = (facet: string) =>
      summarize('source', 'umbilical-cord').rankings.find((each) => each.facet === facet);
    expect(
      ranking('pathway')?.tallies.map(({ station, studies, findings }) => [
        station.term,
        studies.size,
        findings.size,
      ]),
    ).to.deep.equal([['pi3k-akt', 2, 3]]);
    expect(ranking('pathway')?.unnamed).to.equal(1);
    expect(ranking('cargo')?.unnamed).to.equal(2);
    expect(ranking('evidence-stream')?.tallies.map(({ station }) => station.term)).to.deep.equal([
      'in-vitro',
      'in-vivo',
      'clinical',
    ]);
    expect(ranking('source')).to.equal(undefined);
    expect(ranking('outcome')).to.equal(undefined);
  });

  it('ranks custom columns and omits facets without data', () => {
    const own = indexEvidence({
      ...smallDataset,
      vocabulary: {},
      studies: [{ id: 's', findings: [{ id: 's/1', source: 'a', other: { soil: ['clay'] } }] }],
    });
    expect(summarize('source', 'a', '', own).rankings.map(({ facet }) => facet)).to.deep.equal([
      'soil',
    ]);
    expect(summarize('source', 'a', '', own).profile.rows).to.deep.equal([]);
  });

  it('lists the clinical reports of studies in view only', () => {
    expect(summarize('source', 'umbilical-cord').trials.map(({ id }) => id)).to.deep.equal([
      'fir-trial',
    ]);
    expect(summarize('source', 'umbilical-cord', '!study:fir-2023').trials).to.deep.equal([]);
    expect(summarize('source', 'bone-marrow').trials).to.deep.equal([]);
  });

  it('separates what nobody reports from what the filter hides', () => {
    expect(summarize('source', 'bone-marrow').gaps).to.deep.equal({
      unreported: [{ facet: 'outcome', term: 'angiogenesis' }],
      leftOut: [],
    });
    expect(
      summarize('source', 'umbilical-cord', '!study:alder-2019 tissue:ovary').gaps,
    ).to.deep.equal({ unreported: [], leftOut: [{ facet: 'outcome', term: 'anti-apoptosis' }] });
  });

  it('names the reviews that report a term in view, and counts a class under all terms', () => {
    const { reviews, profile } = summarize('source', 'umbilical-cord');
    expect(reviews).to.deep.equal(['north-2024', 'south-2025']);
    expect(summarize('source', 'bone-marrow').reviews).to.deep.equal(['north-2024']);
    expect(profile.rows.map(({ station, all }) => [station.term, all])).to.deep.equal([
      ['anti-apoptosis', 2],
      ['angiogenesis', 3],
    ]);
  });

  it('merges equal remarks and shows an outcome its own', () => {
    const remark = (outcome: string): CoverageRemark => ({
      outcome,
      kind: 'missing',
      text: { en: 'None.' },
      locator: '§3',
      review: 'north-2024',
    });
    const evidence = changed({
      'umbilical-cord': { coverage: [remark('angiogenesis'), remark('anti-fibrosis')] },
    });
    const [joined, ...others] = summarize('source', 'umbilical-cord', undefined, evidence).remarks;
    expect(others).to.deep.equal([]);
    expect(joined?.about.map(({ station, studies }) => [station.term, studies.size])).to.deep.equal(
      [
        ['angiogenesis', 2],
        ['anti-fibrosis', 0],
      ],
    );
    const [ofOutcome] = summarize('outcome', 'angiogenesis', undefined, evidence).remarks;
    expect(ofOutcome?.about.map(({ station }) => station)).to.deep.equal([
      { facet: 'source', term: 'umbilical-cord' },
    ]);
  });

  it('counts models taken from the paper', () => {
    const evidence = changed(
      {},
      {
        'alder-2019/1': { experimentalModel: { species: 'rat', basis: 'paper' } },
        'fir-2023/1': { basis: 'paper' },
      },
    );
    const { models, inducers } = summarize('source', 'umbilical-cord', undefined, evidence);
    expect(models).to.deep.equal({ findings: 3, fromPaper: 2 });
    expect(inducers.map(({ text, studies }) => [text['en'], studies.size])).to.deep.equal([
      ['cisplatin', 1],
    ]);
  });

  it('is empty for a term without findings', () => {
    const { studies, profile, trials, reviews } = summarize('source', 'menstrual-blood');
    expect([studies.size, trials.length, reviews.length]).to.deep.equal([0, 0, 0]);
    expect(profile.rows.every(({ share }) => share === 0)).to.equal(true);
  });
});

describe('highlightedStudies', () => {
  it('counts the studies with a highlighted finding', () => {
    const summary = summarize('source', 'umbilical-cord');
    expect(highlightedStudies(small, summary, new Set())).to.equal(0);
    expect(highlightedStudies(small, summary, new Set([0, 1]))).to.equal(1);
    expect(highlightedStudies(small, summary, summary.findings)).to.equal(2);
  });
});
