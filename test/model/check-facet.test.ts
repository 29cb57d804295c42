// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { checkFacet } from '../../src/model/check-facet.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);

describe('checkFacet', () => {
  it('accepts a known facet and a further word', () => {
    expect(checkFacet(evidence, 'by', 'source')).to.deep.equal([]);
    expect(checkFacet(evidence, 'columns', 'model', ['model'])).to.deep.equal([]);
  });

  it('names an unknown facet with the nearest of all known words', () => {
    const [problem] = checkFacet(evidence, 'columns', 'modle', ['model']);
    expect(problem).to.deep.include({ where: 'columns', code: 'unknown-facet' });
    expect(problem?.details['suggestion']).to.equal('model');
    expect(checkFacet(evidence, 'by', 'sorce')[0]?.details['suggestion']).to.equal('source');
  });
});
