// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { indexEvidence } from '../../src/model/evidence.js';
import { ownFacets } from '../../src/model/facets.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const own = (findings: readonly object[], vocabulary = {}) =>
  indexEvidence({
    ...{ ...smallDataset, id: 'own', vocabulary },
    studies: [
      { id: 's', findings: findings.map((each, index) => ({ id: `s/${index}`, ...each })) },
    ],
  });

describe('the facets of own data', () => {
  it('are the usual ones, then its columns as a table has them, else as they occur', () => {
    const findings = [
      { other: { effect: ['e'] } },
      { other: { drug: ['d'], effect: ['f'], cargo: ['c'] } },
    ];
    expect(ownFacets(own(findings).facets)).to.deep.equal(['effect', 'drug']);
    const listed = { facet: ['drug', 'never', 'effect'].map((id) => ({ id, label: { en: id } })) };
    const { facets } = own(findings, listed);
    expect(ownFacets(facets)).to.deep.equal(['drug', 'effect']);
    expect([...facets.keys()][0]).to.equal('source');
  });

  it('have no term where nothing is named, in whatever words', () => {
    const evidence = own([
      { source: 'not-reported', other: { drug: ['not-reported'] } },
      { other: { drug: ['not-reported', 'd'], source: ['a', 'not-reported', 'b'] } },
      {},
    ]);
    const terms = (facet: string) =>
      evidence.records.map((record) => evidence.termsOf(facet, record));
    expect(terms('drug')).to.deep.equal([[], ['d'], []]);
    expect(terms('source')).to.deep.equal([[], ['a', 'b'], []]);
  });
});
