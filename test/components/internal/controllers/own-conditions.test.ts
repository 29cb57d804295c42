// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { OwnConditions } from '../../../../src/components/internal/controllers/own-conditions.js';
import { indexEvidence } from '../../../../src/model/evidence.js';
import { formatFilter, parseFilter, type Filter } from '../../../../src/model/filter.js';
import { smallDataset } from '../../../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const filter = (text: string): Filter => parseFilter(text, evidence).filter;

function conditions(text: string): OwnConditions {
  const own = new OwnConditions();
  own.read(text, evidence);
  return own;
}

describe('OwnConditions', () => {
  it('stand before those of all views, and replace these on their facets', () => {
    const own = conditions('source:adipose');
    expect(formatFilter(own.join(filter('source:bone-marrow tissue:ovary')))).to.equal(
      'source:adipose tissue:ovary',
    );
  });

  it('join to the same filter as long as nothing changes', () => {
    const own = conditions('source:adipose');
    const shared = filter('tissue:ovary');
    const joined = own.join(shared);
    own.read('source:adipose', evidence);
    expect(own.join(shared)).to.equal(joined);
    expect(own.join(filter('tissue:uterus'))).not.to.equal(joined);
  });

  it('no longer count once they are lifted, and count again once they are put back', () => {
    const own = conditions('source:adipose outcome:angiogenesis');
    own.toggle('source');
    expect([...own.lifted]).to.deep.equal(['source']);
    expect(formatFilter(own.join([]))).to.equal('outcome:angiogenesis');
    expect(formatFilter(own.filter), 'they are still known').to.contain('source:adipose');
    own.toggle('source');
    expect([...own.lifted]).to.deep.equal([]);
    expect(formatFilter(own.join([]))).to.equal('source:adipose outcome:angiogenesis');
  });

  it('all count again with a new text', () => {
    const own = conditions('source:adipose');
    own.toggle('source');
    own.read('source:adipose', evidence);
    expect([...own.lifted], 'the same text').to.deep.equal(['source']);
    own.read('source:bone-marrow', evidence);
    expect([...own.lifted]).to.deep.equal([]);
  });

  it('stay with the view where a reader changes something else', () => {
    const own = conditions('source:adipose');
    const shared = own.divide(filter('source:adipose outcome:angiogenesis'), filter('source:*'));
    expect(formatFilter(shared)).to.equal('outcome:angiogenesis source:*');
    expect([...own.lifted]).to.deep.equal([]);
  });

  it('are lifted where a reader changes them, and the change is for all views', () => {
    const own = conditions('source:adipose');
    const shared = own.divide(filter('source:bone-marrow'), []);
    expect(formatFilter(shared)).to.equal('source:bone-marrow');
    expect([...own.lifted]).to.deep.equal(['source']);
    expect(formatFilter(own.join(shared))).to.equal('source:bone-marrow');
  });

  it('stay lifted through a further change', () => {
    const own = conditions('source:adipose');
    own.toggle('source');
    own.divide(filter('outcome:angiogenesis'), []);
    expect([...own.lifted]).to.deep.equal(['source']);
  });

  it('are none while there are no data, and name what they do not know', () => {
    const own = new OwnConditions();
    own.read('sauce:adipose', undefined);
    expect([own.filter, own.problems]).to.deep.equal([[], []]);
    own.read('sauce:adipose', evidence);
    expect(own.problems.map(({ code }) => code)).to.deep.equal(['unknown-facet']);
  });
});
