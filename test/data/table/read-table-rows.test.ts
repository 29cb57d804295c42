// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import type { ParsedData } from '../../../src/data/parsed-data.js';

const read = (...lines: readonly string[]): ParsedData =>
  parseData({ kind: 'csv', value: lines.join('\n'), where: 'x.csv' });

describe('what is left of a table', () => {
  it('are the rows without problems, and nothing where all have one', () => {
    const some = read('study,drug,value', ',x,1', 'A,y,2');
    expect(some.dataset?.studies.map(({ id }) => id)).to.deep.equal(['A']);
    expect(some.problems.map(({ row }) => row)).to.deep.equal([2]);
    const none = read('study,drug', ',x', 'NA,y');
    expect(none.dataset).to.equal(undefined);
    expect(none.problems.map(({ code }) => code)).to.deep.equal(['empty-cell', 'empty-cell']);
  });

  it('is nothing of a table without rows, which is said', () => {
    for (const lines of [['study,drug'], [''], ['study,drug', ',', '---,---']]) {
      const { dataset, problems } = read(...lines);
      expect(dataset, lines.join()).to.equal(undefined);
      expect(problems).to.deep.equal([{ where: 'x.csv', code: 'empty-data', details: {} }]);
    }
  });

  it('has a decimal comma in cells that nothing separated only where it is certain', () => {
    const value = [
      ['study', 'drug', 'value'],
      ['A', 'x', '1,5'],
      ['B', 'y', '1,234'],
    ];
    const { dataset, problems } = parseData({ kind: 'rows', value, where: '' });
    expect(dataset?.studies.map(({ findings }) => findings[0]?.value)).to.deep.equal([1.5]);
    expect(problems.map(({ row, code }) => [row, code])).to.deep.equal([[3, 'not-a-number']]);
  });

  it('has problems in the order of rows, whatever found them', () => {
    const { problems } = read('study,drug,value', 'A,x,many', 'B,y', ',z,2', 'C,x,1,2');
    expect(problems.map(({ row, code }) => `${row} ${code}`)).to.deep.equal([
      ...['2 not-a-number', '3 row-length', '4 empty-cell', '5 row-length'],
    ]);
  });
});
