// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { indexEvidence } from '../../src/model/evidence.js';
import { statementsAbout } from '../../src/model/statements.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const statement = (id: string, about?: readonly string[]) => ({
  id,
  kind: 'background' as const,
  text: { en: id },
  review: 'north-2024',
  locator: '§1',
  ...(about === undefined ? {} : { about }),
});

describe('statementsAbout', () => {
  const evidence = indexEvidence({
    ...smallDataset,
    statements: [
      statement('first', ['target:BCL2']),
      statement('other', ['target:BAX', 'source:BCL2']),
      statement('none'),
    ],
  });

  it('finds those that name the term of the facet', () => {
    expect(statementsAbout(evidence, 'target', 'BCL2').map(({ id }) => id)).to.deep.equal([
      'first',
    ]);
  });

  it('finds none in data without statements', () => {
    expect(statementsAbout(indexEvidence(smallDataset), 'target', 'BCL2')).to.deep.equal([]);
  });
});
