// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/data/problems.js';
import { describeProblems } from '../../src/locales/describe-problems.js';
import { messagesFor } from '../../src/locales/index.js';

const empty = (row: number, column: string): Problem => ({
  where: '',
  row,
  column,
  code: 'empty-cell',
  details: { word: column },
});

describe('problems as sentences', () => {
  const many = [...Array(415).keys()].map((index) => empty(index + 2, 'study'));
  const problems = [...many, empty(9, 'value')];

  it('are the first three of each kind and column, with the number of the others', () => {
    const described = describeProblems(problems, messagesFor('en'));
    expect(described.map(({ problem }) => problem.row)).to.deep.equal([2, 3, 4, 9]);
    const more = described.map(({ text }) => /412 more/.test(text));
    expect(more).to.deep.equal([false, false, true, false]);
  });

  it('name row and column in both languages', () => {
    for (const language of ['en', 'zh']) {
      const [first] = describeProblems(problems, messagesFor(language));
      expect(first!.text, language).to.match(/2.*study/);
    }
  });

  it('quote neither a word nor an address at a length that nobody reads', () => {
    const address = `data:text/csv,${'x'.repeat(100_000)}`;
    for (const language of ['en', 'zh']) {
      const [first] = describeProblems(
        [
          {
            where: address,
            code: 'unknown-option',
            details: { word: 'é'.repeat(100_000), suggestion: '', known: 'a, b' },
          },
        ],
        messagesFor(language),
      );
      expect(first!.text.length, language).to.be.within(1000, 2500);
      expect(first!.text, language)
        .to.contain('data:text/csv')
        .and.to.contain('…')
        .and.to.contain('a, b');
    }
  });
});
