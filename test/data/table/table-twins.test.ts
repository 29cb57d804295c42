// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';

const noticesOf = (...lines: readonly string[]): readonly unknown[] =>
  parseData({ kind: 'csv', value: lines.join('\n'), where: 'x.csv' }).notices;

describe('words that may be one', () => {
  it('are named among studies and terms, each time with the row of the first', () => {
    for (const column of ['drug', 'source'])
      expect(
        noticesOf(`study,${column}`, 'A,Aspirin', 'B,other', 'C,aspirin'),
        column,
      ).to.deep.equal([
        {
          ...{ where: 'x.csv', row: 4, column, code: 'near-twins' },
          details: { word: 'aspirin', other: 'Aspirin', row: '2' },
        },
      ]);
    expect(noticesOf('study,drug', 'Alder,x', 'alder,y')).to.deep.equal([
      {
        ...{ where: 'x.csv', row: 3, column: 'study', code: 'near-twins' },
        details: { word: 'alder', other: 'Alder', row: '2' },
      },
    ]);
    // the first row of a word counts, and each word once
    expect(
      noticesOf('study,drug', 'A,Aspirin', 'B,aspirin', 'C,Aspirin', 'D,aspirin'),
    ).to.have.length(1);
  });

  it('are not named in columns that say what no ribbon shows', () => {
    for (const column of ['title', 'caution', 'locator', 'direction', 'label'])
      expect(noticesOf(`study,drug,${column}`, 'A,x,Up', 'B,y,up'), column).to.deep.equal([]);
  });
});

describe('a term that may be several', () => {
  const list = (word: string, count: string, row: number): unknown => ({
    ...{ where: 'x.csv', row, column: 'drug', code: 'maybe-list', details: { word, count } },
  });

  it('is named where each part stands elsewhere, with how many there are', () => {
    expect(noticesOf('study,drug', 'A,x', 'B,y', 'C,x / y', 'D,z')).to.deep.equal([
      list('x / y', '1', 4),
    ]);
    expect(noticesOf('study,drug', 'A,x', 'B,y and  x', 'C,x + y', 'D,y')).to.deep.equal([
      list('y and x', '2', 3),
    ]);
    // beside another list
    expect(noticesOf('study,drug', 'A,x  und  y', 'B,x | y | w', 'C,w')).to.deep.equal([
      list('x und y', '2', 2),
    ]);
  });

  it('is none where a part is no word, stands nowhere else, or the text is long', () => {
    expect(noticesOf('study,drug', 'A,x', 'B,x / z')).to.deep.equal([]);
    expect(noticesOf('study,drug', 'A,x', 'B,1', 'C,x / 1')).to.deep.equal([]);
    const long = 'n'.repeat(147);
    const twice = [`study,drug`, `A,${long}`, `B,m${long}`];
    expect(noticesOf(...twice, `C,${long} / m${long}`)).to.have.length(1);
    expect(noticesOf(...twice, `C,${long} / m${long} / ${long}`)).to.deep.equal([]);
  });
});

describe('rows that say the same', () => {
  it('are those with the same words in the same cells', () => {
    expect(noticesOf('study,drug,effect', 'A,x,', 'A,,x', 'A,x,')).to.deep.equal([
      { where: 'x.csv', row: 4, code: 'merged-row', details: { row: '2' } },
    ]);
  });
});
