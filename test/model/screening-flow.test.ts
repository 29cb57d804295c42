// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Screening } from '../../src/data/dataset.js';
import {
  buildScreeningFlow,
  checkFlows,
  checkSum,
  flowStages,
  sharesSection,
} from '../../src/model/screening-flow.js';
import { smallDataset } from '../fixtures/small-dataset.js';

describe('checkSum', () => {
  it('returns the difference to the printed total, or nothing if a part is missing', () => {
    expect(checkSum([3, 4], 7)).to.deep.equal({ sum: 7, untold: 0, difference: 0 });
    expect(checkSum([3, 4], 9).difference).to.equal(2);
    expect(checkSum([3, 4], 5).difference).to.equal(-2);
    expect(checkSum([3, null], 9)).to.deep.equal({ sum: 3, untold: 1, difference: undefined });
    expect(checkSum([3], null).difference).to.equal(undefined);
    expect(checkSum([], 9).difference).to.equal(undefined);
  });
});

describe('sharesSection', () => {
  it('handles subsections and ranges', () => {
    for (const locator of [
      '§1.1.2 vs refs 2, 30',
      '§1.3 vs §4',
      '§1.2.2 (3) vs §2.9',
      '§3.3 vs §1.1.2',
      '§1.3.9',
    ])
      expect(sharesSection(locator, '§1.1–1.3'), locator).to.equal(true);
    for (const locator of ['§1', '§1.4', '§11.1', '§2.1 vs §3', 'abstract', ''])
      expect(sharesSection(locator, '§1.1–1.3'), locator).to.equal(false);
    expect(sharesSection('p. 3', 'p. 3')).to.equal(true);
  });
});

describe('buildScreeningFlow', () => {
  it('keeps every caution of every review once', () => {
    for (const review of bundledDataset().reviews) {
      const flow = buildScreeningFlow(review);
      expect([...flow.inconsistencies, ...flow.otherCautions]).to.have.members([
        ...(review.cautions ?? []),
      ]);
    }
  });

  it('has no flow for a review without a search', () => {
    const [north, south] = smallDataset.reviews.map(buildScreeningFlow);
    expect(north?.databases).to.deep.equal({ sum: 30, untold: 1, difference: undefined });
    expect(north?.languages).to.equal(undefined);
    expect(south?.screening).to.equal(undefined);
  });
});

describe('checkFlows', () => {
  it('names the part of a search that no picture can hold', () => {
    const [north] = smallDataset.reviews;
    const withSteps = (count: number): typeof smallDataset.reviews => [
      {
        ...north!,
        screening: {
          ...north!.screening!,
          steps: Array.from({ length: count }, () => ({ name: { en: 'Read' }, records: null })),
        },
      },
    ];
    expect(checkFlows(withSteps(200))).to.deep.equal([]);
    expect(checkFlows(withSteps(201))).to.deep.equal([
      {
        where: 'reviews north-2024, screening.steps',
        code: 'too-large',
        details: { limit: '200' },
      },
    ]);
  });
});

describe('flowStages', () => {
  const text = (en: string) => ({ en });
  const search: Screening = {
    databases: [],
    terms: [],
    records: 100,
    inclusion: [],
    exclusion: [],
    included: 10,
    notTold: [],
    locator: '',
  };

  it('does not report the way from found to included without a step', () => {
    const stages = flowStages(search, 8);
    expect(
      stages.map(({ kind, records, isReported }) => [kind, records, isReported]),
    ).to.deep.equal([
      ['found', 100, true],
      ['included', 10, false],
      ['view', 8, true],
    ]);
    expect(stages.every(({ lost }) => lost === 0)).to.be.true;
  });

  it('loses what the steps drop, and nothing where a number is missing', () => {
    const steps = [
      { name: text('unique'), records: 80, dropped: [{ reason: text('twice'), records: 20 }] },
      { name: text('on topic'), records: null },
      { name: text('read'), records: 15 },
    ];
    const stages = flowStages({ ...search, steps }, 8);
    expect(stages.map(({ lost }) => lost)).to.deep.equal([0, 20, 0, 0, 5, 0]);
    expect(stages.map(({ isReported }) => isReported)).to.deep.equal([
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(stages[1]?.dropped[0]?.records).to.equal(20);
  });
});
