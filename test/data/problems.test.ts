// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  checkOption,
  EvidenceError,
  groupProblems,
  nearestWord,
  type Problem,
} from '../../src/data/problems.js';

describe('nearestWord', () => {
  it('finds a misspelt word, whatever its case and blanks', () => {
    const known = ['bone marrow', 'umbilical-cord', 'amnion'];
    expect(nearestWord('Umbilcal cord', known)).to.equal('umbilical-cord');
    expect(nearestWord('bone_marow', known)).to.equal('bone marrow');
    expect(nearestWord('liver', known)).to.equal(undefined);
  });

  it('is the nearest of several, the first of equally near ones, the same word before all', () => {
    expect(nearestWord('amnion', ['amnios', 'amnion fluid', 'Amnion'])).to.equal('Amnion');
    expect(nearestWord('cordd', ['corda', 'chords', 'cord'])).to.equal('corda');
    expect(nearestWord('homming', ['humming', 'homing', 'coming'])).to.equal('humming');
    expect(nearestWord('hommings', ['humming', 'homings'])).to.equal('homings');
  });

  it('allows a third of the letters to be wrong, and two in a short word', () => {
    expect(nearestWord('rat', ['rabbit', 'xyz'])).to.equal(undefined);
    expect(nearestWord('rat', ['rxy'])).to.equal('rxy');
    expect(nearestWord('abcdefghi', ['abcdefxyz'])).to.equal('abcdefxyz');
    expect(nearestWord('abcdefghi', ['abcdewxyz'])).to.equal(undefined);
    expect(nearestWord('abcdefghi', ['bcdefgh', 'fghi'])).to.equal('bcdefgh');
    expect(nearestWord('abcdefghi', ['abcdefghixyz'])).to.equal('abcdefghixyz');
    expect(nearestWord('abcdefghi', ['abcdefghiwxyz'])).to.equal(undefined);
  });

  it('seeks nothing for a text that is no term', () => {
    const long = 'word '.repeat(17);
    expect(nearestWord(long, [long])).to.equal(undefined);
    expect(nearestWord(long.slice(0, 80), [long.slice(0, 79)])).to.equal(long.slice(0, 79));
  });

  it('looks at a bounded number of words', () => {
    let seen = 0;
    function* endless(): Generator<string> {
      for (;;) yield `term ${(seen += 1)}`;
    }
    nearestWord('trem x', endless());
    expect(seen).to.be.lessThan(20_000);
  });
});

describe('checkOption', () => {
  it('names what was meant, and all that may be meant', () => {
    const known = ['studies', 'findings'];
    expect(checkOption('measure', 'studies', known)).to.deep.equal([]);
    expect(checkOption('measure', 'studie', known)).to.deep.equal([
      {
        where: 'measure',
        code: 'unknown-option',
        details: { word: 'studie', suggestion: 'studies', known: 'studies, findings' },
      },
    ]);
    expect(checkOption('measure', 'x', known)[0]?.details['suggestion']).to.equal('');
  });
});

describe('groupProblems', () => {
  const at = (row: number, column: string, where = 'own.csv'): Problem => ({
    ...{ where, row, column, code: 'empty-cell', details: {} },
  });

  it('lists three of each kind, with the number of the others', () => {
    const problems = [1, 2, 3, 4, 5].map((row) => at(row, 'year'));
    const grouped = groupProblems([problems[0]!, at(9, 'drug'), ...problems.slice(1)]);
    expect(grouped.map(({ problem, more }) => [problem.row, problem.column, more])).to.deep.equal([
      [1, 'year', 0],
      [2, 'year', 0],
      [3, 'year', 2],
      [9, 'drug', 0],
    ]);
  });

  it('takes a field of several studies for one kind, other codes and fields for others', () => {
    const grouped = (...wheres: readonly string[]) =>
      groupProblems(wheres.map((where) => at(1, '', where))).length;
    expect(grouped('studies[0].id', 'studies[11].id', 'studies[2].id', 'studies[3].id')).to.equal(
      3,
    );
    expect(grouped('studies[0].id', 'studies[1].id', 'studies[2].id', 'studies[3].year')).to.equal(
      4,
    );
    const codes = (['empty-cell', 'orphan'] as const).flatMap((code) =>
      [1, 2].map((row): Problem => ({ ...at(row, 'a'), code })),
    );
    expect(groupProblems(codes).map(({ more }) => more)).to.deep.equal([0, 0, 0, 0]);
  });
});

describe('EvidenceError', () => {
  it('has a line for each problem: place, code and details', () => {
    const error = new EvidenceError([
      { where: 'columns', code: 'unknown-facet', details: { word: 'sauce', suggestion: 'source' } },
      { where: 'filter', code: 'filter-syntax', details: { word: ':x' } },
    ]);
    expect(error).to.be.instanceOf(Error);
    expect(String(error)).to.equal(
      'EvidenceError: columns: unknown-facet sauce source\nfilter: filter-syntax :x',
    );
  });
});
