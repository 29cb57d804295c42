// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { finishSlices } from '../../src/data/slices.js';
import {
  indexEvidence,
  indexInSlices,
  isLarge,
  languageOf,
  localize,
  shownTerms,
  studyLabel,
} from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const small = indexEvidence(smallDataset);

describe('localize', () => {
  it('gives the language asked for, else its own without a region, else English, else any', () => {
    expect(localize({ en: 'a', zh: '甲' }, 'zh')).to.equal('甲');
    expect(localize({ en: 'a', zh: '甲', 'zh-TW': '乙' }, 'zh-TW')).to.equal('乙');
    expect(localize({ en: 'a', zh: '甲' }, 'zh-CN')).to.equal('甲');
    expect(localize({ de: 'ä', en: 'a' }, 'fr')).to.equal('a');
    expect(localize({ de: 'ä', it: 'à' }, 'fr')).to.equal('ä');
    expect(localize({}, 'fr')).to.equal(undefined);
    expect(localize(undefined, 'fr')).to.equal(undefined);
    expect(languageOf({ de: 'ä' }, 'fr')).to.equal('de');
    expect(languageOf({}, 'fr')).to.equal('fr');
  });
});

describe('studyLabel', () => {
  it('is the label, else the first author and the year, else the id', () => {
    const author = (family: string, given?: string) => [
      { family, ...(given === undefined ? {} : { given }) },
    ];
    const references = [
      { id: 'ash', type: 'article-journal', author: author('Ash', 'B') },
      { id: '白桦', type: 'article-journal', author: author('白', '桦') },
      { id: '林', type: 'article-journal', author: author('林') },
      { id: 'group', type: 'article-journal', author: [{ literal: 'A Group' }] },
      { id: 'nobody', type: 'article-journal' },
    ];
    const own = indexEvidence({ ...smallDataset, id: 'labels', references });
    const label = (reference?: string, year?: number) =>
      studyLabel(
        own,
        {
          ...{ id: 'the-study', findings: [] },
          ...(reference === undefined ? {} : { reference }),
          ...(year === undefined ? {} : { year }),
        },
        'en',
      );
    expect(label('ash', 2020)).to.equal('Ash 2020');
    expect(label('ash')).to.equal('Ash');
    expect(label('白桦', 2020)).to.equal('白桦 2020');
    expect(label('林', 2020)).to.equal('林 2020');
    expect(label('group', 2020)).to.equal('A Group 2020');
    expect(label('nobody', 2020)).to.equal('the-study');
    expect(label(undefined, 2020)).to.equal('the-study');
  });
});

describe('shownTerms', () => {
  it('has what is named, else what was given instead, else that nothing is', () => {
    const birch = small.records.find(({ study }) => study.id === 'birch-2020')!;
    const elm = small.records.find(({ study }) => study.id === 'elm')!;
    for (const missing of ['nearest', 'gathered'] as const) {
      expect(shownTerms(small, 'cargo', birch, missing), missing).to.deep.equal(['via/cells']);
      expect(shownTerms(small, 'source', birch, missing)).to.deep.equal(['bone-marrow']);
      expect(shownTerms(small, 'tissue', elm, missing)).to.deep.equal(
        small.termsOf('tissue', elm).length > 0 ? small.termsOf('tissue', elm) : ['not-reported'],
      );
      expect(shownTerms(small, 'no-facet', elm, missing)).to.deep.equal(['not-reported']);
    }
    expect(shownTerms(small, 'cargo', birch, 'show')).to.deep.equal(['not-reported']);
  });
});

describe('indexEvidence', () => {
  it('looks up references that come after the rest', () => {
    const later = {
      ...smallDataset,
      id: 'later',
      references: [] as typeof smallDataset.references,
    };
    const evidence = indexEvidence(later);
    expect(evidence.references.size).to.equal(0);
    later.references = smallDataset.references;
    expect(evidence.references.get('alder-2019')?.id).to.equal('alder-2019');
  });

  it('finds the findings that name a term, in the order of the data', () => {
    const evidence = indexEvidence(smallDataset);
    for (const facet of evidence.facets.keys())
      for (const term of evidence.termIds(facet))
        expect(evidence.recordsOf(facet, term), `${facet}:${term}`).to.deep.equal(
          evidence.records.filter((record) => evidence.termsOf(facet, record).includes(term)),
        );
    expect(evidence.recordsOf('source', 'of no finding')).to.deep.equal([]);
  });

  it('calls data large that have many findings, or few that name very much', () => {
    const of = (findings: number, terms: number) => ({
      ...{ ...smallDataset, id: `${findings} ${terms}`, vocabulary: {} },
      studies: Array.from({ length: findings }, (_, study) => ({
        id: `s${study}`,
        findings: [
          {
            id: `s${study}/1`,
            other: {
              drug: Array.from({ length: terms }, (_, term) => `drug ${term}`),
              dose: [`dose ${study}`],
            },
          },
        ],
      })),
    });
    expect(isLarge(smallDataset)).to.equal(false);
    expect([isLarge(of(1999, 1)), isLarge(of(2000, 1))]).to.deep.equal([false, true]);
    expect([isLarge(of(2, 1000)), isLarge(of(2, 999))]).to.deep.equal([true, false]);
  });

  it('prepares large data in steps, with the same result', () => {
    const many = (id: string) => ({
      ...{ ...smallDataset, id, vocabulary: {} },
      studies: Array.from({ length: 400 }, (_, study) => ({
        id: `s${study}`,
        findings: Array.from({ length: 5 }, (_, index) => ({
          ...{ id: `s${study}/${index}`, source: `source ${index}` },
        })),
      })),
    });
    const steps = [...indexInSlices(many('in steps'))];
    expect(steps.length).to.be.above(smallDataset.studies.length);
    expect([...indexInSlices(smallDataset)], 'small data need none').to.deep.equal([]);
    const dataset = many('at once');
    finishSlices(indexInSlices(dataset));
    expect(indexEvidence(dataset).termIds('source')).to.deep.equal(
      Array.from({ length: 5 }, (_, index) => `source ${index}`),
    );
  });
});
