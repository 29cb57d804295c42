// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { comparisonsAbout } from '../../src/model/comparisons.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { readFilter, visibleRecords } from '../../src/model/filter.js';
import { shownDataset } from '../fixtures/shown-dataset.js';

const evidence = indexEvidence(shownDataset);
const marrow = { facet: 'source', term: 'bone-marrow' };
const studiesUnder = (filter: string) =>
  comparisonsAbout(
    evidence,
    visibleRecords(evidence, readFilter(filter, evidence).filter),
    marrow,
  ).map(({ comparison }) => comparison.id);

describe('comparisonsAbout', () => {
  it('finds those that name the term, also of studies without a finding of it', () => {
    expect(studiesUnder('status:*')).to.deep.equal([
      'alder-2019/c1',
      'alder-2019/c2',
      'alder-2019/c3',
      'birch-2020/c1',
      'cedar-2021/c1',
    ]);
    expect(
      comparisonsAbout(evidence, evidence.records, { ...marrow, facet: 'cargo' }),
    ).to.have.length(0);
  });

  it('leaves out studies that the filter hides', () => {
    expect(studiesUnder('')).not.to.include('cedar-2021/c1');
    expect(studiesUnder('source:bone-marrow')).to.deep.equal(['birch-2020/c1']);
  });
});
