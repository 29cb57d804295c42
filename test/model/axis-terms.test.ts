// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/data/dataset.js';
import { chooseAxes } from '../../src/model/axis-terms.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const small = indexEvidence(smallDataset);

describe('chooseAxes', () => {
  const width = (longest: string) => (facet: string) => (facet === longest ? 2 : 1);
  const choose = (rows: string, columns: string, longest = 'outcome') =>
    chooseAxes(small, { rows, columns }, width(longest));

  it('puts the facet with the longer names into the rows', () => {
    expect(choose('', '')).to.deep.equal({ rows: 'outcome', columns: 'source' });
    expect(choose('', '', 'source')).to.deep.equal({ rows: 'source', columns: 'outcome' });
  });

  it('keeps what is given, and never repeats it', () => {
    expect(choose('source', 'outcome')).to.deep.equal({ rows: 'source', columns: 'outcome' });
    expect(choose('source', '')).to.deep.equal({ rows: 'source', columns: 'outcome' });
    expect(choose('outcome', '')).to.deep.equal({ rows: 'outcome', columns: 'source' });
    expect(choose('', 'source')).to.deep.equal({ rows: 'outcome', columns: 'source' });
    expect(choose('cargo', '')).to.deep.equal({ rows: 'cargo', columns: 'outcome' });
  });

  it('takes the first and the last facet of data without source and outcome', () => {
    const dataset: Dataset = {
      schemaVersion: 1,
      vocabulary: {},
      references: [],
      reviews: [],
      studies: [
        { id: 'a', year: 2019, findings: [{ id: 'a/1', other: { drug: ['x'], effect: ['y'] } }] },
      ],
    } as unknown as Dataset;
    const axes = chooseAxes(indexEvidence(dataset), { rows: '', columns: '' }, width('drug'));
    expect(axes).to.deep.equal({ rows: 'drug', columns: 'effect' });
  });
});
