// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';

const csv = (...lines: readonly string[]) =>
  parseData({ kind: 'csv', value: lines.join('\n'), where: 'x.csv' });
const said = (...lines: readonly string[]): readonly string[] =>
  csv(...lines).notices.map(({ code, column = '', details }) =>
    [code, column, details['cause'] ?? details['known'] ?? details['word']].join(' | '),
  );

describe('a column that holds no names', () => {
  it('is not drawn where it holds marks, and named', () => {
    const lines = ['study,drug,effect,mice', 'A,x,p,✓', 'B,y,q,', 'C,x,q,✓'];
    expect(said(...lines)).to.deep.equal(['marks-column | mice | marks']);
    expect(csv(...lines).dataset?.defaultColumns).to.deep.equal(['drug', 'effect']);
    // a letter is a mark where several studies have it, in several columns
    const letters = ['study,drug,effect,mice,rats', 'A,v,p,x,', 'B,w,q,x,x', 'C,v,q,,x'];
    expect(csv(...letters).dataset?.defaultColumns).to.deep.equal(['drug', 'effect']);
    expect(said(...letters)).to.deep.equal([
      'marks-column | mice | marks',
      'marks-column | rats | marks',
    ]);
    expect(said('study,drug,effect', 'A,x,p', 'B,x,q')).to.deep.equal([]);
  });

  it('is drawn and named where it holds answers or directions', () => {
    expect(said('study,drug,pain', 'A,x,yes', 'B,z,no')).to.deep.equal([
      'marks-column | pain | answers',
    ]);
    expect(said('study,drug,IL-6', 'A,x,down', 'B,z,up')).to.deep.equal([
      'marks-column | IL-6 | directions',
    ]);
    expect(said('study,drug,way', 'A,x,y', 'B,z,y')).to.deep.equal([]);
    expect(said('study,drug,pain', 'A,x,yes', 'B,z,partly')).to.deep.equal([]);
  });

  it('is named with others of its name that are numbered and share terms', () => {
    const rows = ['A,x,p,q', 'B,z,q,', 'C,z,p,r'];
    for (const [first, second] of [
      ['effect1', 'effect2'],
      ['Effect_1', 'Effect_2'],
      ['effect (1)', 'effect (2)'],
      ['effect', 'effect.1'],
      ['结局1', '结局2'],
    ])
      expect(said(`study,drug,${first!},${second!}`, ...rows)).to.deep.equal([
        `numbered-columns |  | “${first!}”, “${second!}”`,
      ]);
    expect(said('study,drug,IL-6,TNF', ...rows)).to.deep.equal([]);
    expect(said('study,drug,arm 1,arm 2', 'A,x,p,q', 'B,z,p,s')).to.deep.equal([]);
  });
});
