// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { indexEvidence } from '../../src/model/evidence.js';
import { resolveTerm } from '../../src/model/resolve-term.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const where = { facet: 'facet', value: 'value' };
const suggestionFor = (facet: string, value: string) =>
  resolveTerm(evidence, facet, value, where).problems[0]?.details['suggestion'];

describe('resolveTerm', () => {
  it('finds vocabulary terms, used or not, and terms that only findings use', () => {
    for (const [facet, term] of [
      ['source', 'bone-marrow'],
      ['source', 'menstrual-blood'],
      ['study', 'elm'],
      ['year', '2019'],
    ] as const) {
      expect(resolveTerm(evidence, facet, term, where), term).to.deep.equal({
        station: { facet, term },
        problems: [],
      });
    }
  });

  it('reports an unknown term with a suggestion', () => {
    expect(resolveTerm(evidence, 'source', 'bone-marow', where)).to.deep.equal({
      problems: [
        {
          where: 'value',
          code: 'unknown-value',
          details: { facet: 'source', word: 'bone-marow', suggestion: 'bone-marrow' },
        },
      ],
    });
    expect(suggestionFor('source', 'zzzzzzzzzzzz')).to.equal('');
  });

  it('resolves an abbreviation or label to its id', () => {
    expect(suggestionFor('source', 'BM-MSC')).to.equal('bone-marrow');
    expect(suggestionFor('source', '骨髓')).to.equal('bone-marrow');
  });

  it('reports an unknown facet and an empty value', () => {
    const [facet] = resolveTerm(evidence, 'sorce', 'bone-marrow', where).problems;
    expect([facet?.code, facet?.where, facet?.details['suggestion']]).to.deep.equal([
      'unknown-facet',
      'facet',
      'source',
    ]);
    const [value] = resolveTerm(evidence, 'source', '', where).problems;
    expect([value?.code, value?.where]).to.deep.equal(['missing-field', 'value']);
  });
});
