// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import { defaultColumnsOf } from '../../src/model/columns.js';
import { indexEvidence } from '../../src/model/evidence.js';

const columnsOf = (value: string): readonly string[] =>
  defaultColumnsOf(indexEvidence(parseData({ kind: 'csv', value, where: '' }).dataset!));

describe('the columns of data without the attribute', () => {
  it('stand in the order of the head, also where the first rows leave some empty', () => {
    expect(columnsOf('study,drug,mechanism,effect\nA,x,NA,p\nB,,m,\n')).to.deep.equal([
      'drug',
      'mechanism',
      'effect',
    ]);
  });

  it('leave out numbers and long remarks', () => {
    const remark = 'a remark '.repeat(12);
    expect(columnsOf(`study,drug,n,effect,note\nA,x,12,p,${remark}\n`)).to.deep.equal([
      'drug',
      'effect',
    ]);
  });

  it('are what findings report where the table has no two of its own', () => {
    expect(columnsOf('study,drug,endpoint,target\nA,x,pain,cox\nB,y,sleep,gaba\n')).to.deep.equal([
      'drug',
      'endpoint',
      'target',
    ]);
  });
});
