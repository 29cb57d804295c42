// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { isOwnColumn, namesStudies, readHead } from '../../../src/data/table/table-columns.js';

const namesOf = (labels: readonly string[]): readonly string[] =>
  readHead(labels, 1, '').columns.map(({ name }) => name);

describe('the columns of a table', () => {
  it('are read under other names where the column itself is missing', () => {
    for (const [name, others] of [
      ['study', 'Study ID, StudyID, Study name, study label, Paper, 研究, 研究编号, 文献'],
      ['year', 'Publication year, pub_year, Year of publication, 年份, 发表年份'],
      ['effects', 'effect targets, Target, targets'],
      ['endpoints', 'Endpoint'],
      ['caution', 'Cautions'],
    ] as const)
      for (const other of others.split(', ')) {
        expect(namesOf([other, 'drug']), other).to.deep.equal([name, 'drug']);
        const [itself, own] = namesOf([name, other]);
        expect([itself, own === name], `${name} beside ${other}`).to.deep.equal([name, false]);
      }
  });

  it('have names without case, spaces, width and signs of filters', () => {
    expect(
      namesOf(['STUDY', ' Study  arm ', 'study_ arm', 'Ｄｒｕｇ', 'a>b: c, "d"; e']),
    ).to.deep.equal(['study', 'study-arm', 'study-arm', 'drug', 'ab-c-d-e']);
  });

  it('are of the evidence or of the data alone', () => {
    for (const label of ['study', 'Paper', 'year', 'DOI', 'Pathway direction', 'target', 'source'])
      expect(isOwnColumn(label), label).to.equal(false);
    for (const label of ['drug', 'No.', 'mechanism']) expect(isOwnColumn(label)).to.equal(true);
    expect([namesStudies(['drug', 'Paper']), namesStudies(['drug', 'effect'])]).to.deep.equal([
      ...[true, false],
    ]);
  });

  it('suggest the one that may name the studies, but none that has a meaning of its own', () => {
    const detailsOf = (...labels: string[]): unknown => readHead(labels, 3, 'x').problems;
    const problem = (suggestion: string, known: string): unknown => [
      {
        ...{ where: 'x', row: 3, code: 'missing-column' },
        details: { word: 'study', suggestion, known },
      },
    ];
    expect(detailsOf('drug', 'effect')).to.deep.equal(problem('', 'drug, effect'));
    expect(detailsOf('drug', 'Authors')).to.deep.equal(problem('Authors', 'drug, Authors'));
    expect(detailsOf('Publication year', 'x')).to.deep.equal(problem('', 'Publication year, x'));
    expect(detailsOf('drug')).to.deep.equal([
      { where: 'x', row: 3, code: 'one-column', details: { word: 'drug' } },
    ]);
    // names of fields in JSON stand in no row
    expect(readHead(['drug', 'effect'], 0, 'x').problems[0]).not.to.have.property('row');
  });
});
