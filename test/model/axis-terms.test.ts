// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/data/dataset.js';
import { parseData } from '../../src/data/parse.js';
import { checkMissing, chooseAxes, orderTerms, sortAxis } from '../../src/model/axis-terms.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const small = indexEvidence(smallDataset);

/** Own data: a study for each row, with one finding that names a drug. */
function ofDrugs(...drugs: readonly string[]) {
  return indexEvidence({
    ...{ ...smallDataset, id: 'drugs', vocabulary: {} },
    studies: drugs.map((drug, index) => ({
      id: `study ${index}`,
      findings: [{ id: `study ${index}/1`, other: { drug: [drug] } }],
    })),
  });
}

describe('orderTerms', () => {
  it('has terms as in the vocabulary, then stand-ins as in theirs, then what is not reported', () => {
    const terms = ['not-reported', 'via/conditioned-medium', 'via/cells', 'hgf', 'mir-1-3p', 'hgf'];
    expect(orderTerms(small, 'cargo', terms)).to.deep.equal([
      'mir-1-3p',
      'hgf',
      'via/cells',
      'via/conditioned-medium',
      'not-reported',
    ]);
  });

  it('has numbers of own data by size before words in the order of the data', () => {
    const evidence = ofDrugs('b', '100', '9', 'a', '20 mg', 'x7');
    expect(orderTerms(evidence, 'drug', ['x7', '20 mg', 'a', 'b', '100', '9'])).to.deep.equal([
      '9',
      '100',
      'b',
      'a',
      '20 mg',
      'x7',
    ]);
    expect(orderTerms(evidence, 'drug', ['z', 'y']), 'unknown ones by name').to.deep.equal([
      'y',
      'z',
    ]);
  });
});

describe('sortAxis', () => {
  const sized = (term: string, studies: number, hidden = 0) => ({ term, studies, hidden });
  const byName = (_: string, a: string, b: string): number => (a < b ? -1 : 1);
  const evidence = ofDrugs('b', 'a', 'd', 'c', 'e');
  const drugs = [
    sized('not-reported', 9),
    ...[sized('a', 2), sized('b', 2), sized('c', 2, 3), sized('d', 5), sized('e', 0)],
    sized('via/cells', 8),
  ];
  const sort = (terms: readonly ReturnType<typeof sized>[], most?: number) => {
    const { shown, dropped } = sortAxis(evidence, 'drug', terms, byName, most);
    return [shown.map(({ term }) => term).join(' '), dropped];
  };

  it('has the largest first, then those with more hidden, then by name; stand-ins last', () => {
    expect(sort(drugs)).to.deep.equal(['d c a b e via/cells not-reported', 0]);
    const { shown } = sortAxis(evidence, 'drug', drugs);
    expect(shown.map(({ term }) => term).join(' '), 'without names as in the data').to.equal(
      'd c b a e via/cells not-reported',
    );
  });

  it('keeps the largest of too many, whatever they are, and counts the rest', () => {
    expect(sort(drugs, 3)).to.deep.equal(['d via/cells not-reported', 4]);
    expect(sort(drugs, 4)).to.deep.equal(['d c via/cells not-reported', 3]);
    expect(sort(drugs, 5)).to.deep.equal(['d c a via/cells not-reported', 2]);
    expect(sort(drugs, drugs.length)[1]).to.equal(0);
  });

  it('has numbers in their order, unless a word is among them', () => {
    const years = [sized('2020', 1), sized('2019', 5), sized('100', 9), sized('not-reported', 3)];
    expect(sort(years)[0]).to.equal('100 2019 2020 not-reported');
    expect(sort([...years, sized('2020 or later', 0)])[0]).to.match(/^100 2019 2020 2020 or/);
    expect(sort([...years, sized('c. 2018', 7)])[0]).to.match(/^100 c\. 2018 2019/);
    expect(sort(years, 2)).to.deep.equal(['100 2019', 2]);
  });
});

describe('checkMissing', () => {
  it('names the attribute and what it may say', () => {
    expect(checkMissing('show')).to.deep.equal([]);
    expect([...checkMissing('skip'), ...checkMissing('nearest')]).to.deep.equal([]);
    const [problem] = checkMissing('gathered');
    expect(problem?.where).to.equal('missing');
    expect(problem?.details).to.include({ known: 'nearest, show, skip', word: 'gathered' });
    expect(checkMissing('gathered', ['gathered'])).to.deep.equal([]);
  });
});

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

  it('takes the first and the last column that a figure of a table draws', () => {
    const { dataset } = parseData({
      ...{ kind: 'csv', where: '' },
      value: 'study,drug,pathway,outcome,n\nA,x,m,p,12\nB,y,m,q,30\n',
    });
    const axes = chooseAxes(indexEvidence(dataset!), { rows: '', columns: '' }, width('drug'));
    expect(axes).to.deep.equal({ rows: 'drug', columns: 'outcome' });
  });

  it('takes what there is where that is one column, or none that tells of findings', () => {
    const none = { rows: '', columns: '' };
    const drugs = chooseAxes(ofDrugs('x'), none, () => 1);
    expect(drugs).to.deep.equal({ rows: 'drug', columns: 'drug' });
    const bare = indexEvidence({
      ...{ ...smallDataset, id: 'bare', vocabulary: {} },
      studies: [{ id: 'a', year: 2019, findings: [{ id: 'a/1' }] }],
    });
    const { rows, columns } = chooseAxes(bare, none, () => 1);
    expect(bare.termIds(rows).length).to.be.above(0);
    expect(bare.termIds(columns).length).to.be.above(0);
    const sources = indexEvidence({
      ...{ ...smallDataset, id: 'sources', vocabulary: {} },
      studies: [
        { id: 'a', findings: [{ id: 'a/1', source: 's', other: { tissue: ['t'], drug: ['d'] } }] },
      ],
    });
    expect(Object.values(chooseAxes(sources, none, () => 1))).to.have.members(['source', 'drug']);
  });
});
