// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import { messagesFor } from '../../../src/locales/index.js';
import { addProblemTexts } from '../../../src/locales/problem-words.js';
import { englishDataProblems } from '../../../src/locales/data-problem-words.js';

addProblemTexts(englishDataProblems);
const csv = (...lines: readonly string[]) =>
  parseData({ kind: 'csv', value: lines.join('\n'), where: 'x.csv' });
const object = (value: unknown) => parseData({ kind: 'object', value, where: '' });
const codesOf = ({ problems }: ReturnType<typeof csv>): readonly string[] =>
  problems.map(({ code }) => code);

describe('a crosstab', () => {
  it('is named where counts, marks or studies stand below names and beside words', () => {
    for (const lines of [
      ['source,pain,sleep', 'marrow,3,1', 'fat,2,0'],
      ['source,pain,sleep', 'marrow,x,', 'fat,,X'],
      ['source,pain,sleep', 'marrow,yes,no', 'fat,no,yes'],
      ['source\tpain\tsleep', 'marrow\t●\t○', 'fat\t○\t●'],
      ['source;pain;sleep', 'marrow;3 (12%);1 (4%)', 'fat;2 (8%);0 (0%)'],
      ['source,pain,sleep', 'marrow,Ito 2011; Roth 2013,Silva 2014', 'fat,Roth 2013,'],
      ['source,cargo,pain,sleep', 'marrow,VEGF,3,1', 'marrow,HGF,2,0', 'fat,VEGF,0,1'],
      [',pain,sleep', 'marrow,3,1', 'fat,2,0'],
      ['"","pain","sleep"', '"marrow",3,1', '"fat",2,0'],
      ['Number of findings,,', 'source,pain,sleep', 'marrow,3,1', 'fat,2,0'],
      ['来源,疼痛,睡眠', '骨髓,3,1', '脂肪,2,0'],
    ])
      expect(codesOf(csv(...lines)), lines.join(' / ')).to.deep.equal(['crosstab']);
    for (const value of [
      { marrow: { pain: 3, sleep: 1 }, fat: { pain: 2, sleep: null } },
      {
        columns: ['pain', 'sleep'],
        index: ['marrow', 'fat'],
        data: [
          [3, 1],
          [2, 0],
        ],
      },
      [
        { source: 'marrow', pain: 3, sleep: 1 },
        { source: 'fat', pain: 2, sleep: 0 },
      ],
    ])
      expect(codesOf(object(value)), JSON.stringify(value)).to.deep.equal(['crosstab']);
  });

  it('is none where that is not certain', () => {
    for (const lines of [
      // measured, not counted
      ['drug,dose,weeks', 'x,10,4', 'y,20,8'],
      ['drug,pain (mg),sleep (mg)', 'x,10,4', 'y,20,8'],
      ['drug,pain,sleep', 'x,1.5,4.25', 'y,2.5,0.5'],
      // one column of counts, one row, words in each, the same words twice
      ['drug,pain', 'x,1', 'y,2'],
      ['drug,pain,sleep', 'x,1,0'],
      ['drug,effect,way', 'x,a,b', 'y,c,d'],
      ['drug,pain,sleep', 'x,1,0', 'x,0,1'],
      // the rows are studies under another name
      ['Author,pain,sleep', 'Ito 2011,3,1', 'Roth 2013,2,0'],
    ])
      expect(codesOf(csv(...lines)), lines.join(' / ')).to.deep.equal(['missing-column']);
  });

  it('is said in words that name its columns and the mend, in both languages', () => {
    const [problem] = csv('source,pain,sleep', 'marrow,3,1', 'fat,2,0').problems;
    expect(messagesFor('en').problem(problem!)).to.contain(
      'row 1: this seems to be a crosstab: no column names the studies, and “pain”, “sleep” hold counts, marks or studies. Write a row for each study and finding instead, with columns such as study, source, outcome.',
    );
  });
});

describe('a list of references', () => {
  it('is named where it names papers and no studies', () => {
    for (const head of [
      'Key,Item Type,Publication Year,Author,Title,Publication Title,DOI',
      'Title,Authors,Abstract,Published Year,Journal,Volume,DOI',
      'PMID,Title,Authors,Citation,First Author,Journal/Book,DOI',
    ])
      expect(codesOf(csv(head, head.replace(/[^,]+/g, 'z'))), head).to.deep.equal([
        'reference-list',
      ]);
    expect(codesOf(csv('Title,Author,drug,effect', 'On x,Ito,x,y'))).to.deep.equal([
      'missing-column',
    ]);
  });
});
