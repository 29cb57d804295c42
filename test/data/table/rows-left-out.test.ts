// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import type { ParsedData } from '../../../src/data/parsed-data.js';

const csv = (value: string): ParsedData => parseData({ kind: 'csv', value, where: '' });
const codes = (list: ParsedData['problems']): readonly string[] => list.map(({ code }) => code);
const studies = ({ dataset }: ParsedData): readonly string[] =>
  (dataset?.studies ?? []).map(({ id }) => id);
/** The terms of the first finding by column. */
const first = ({ dataset }: ParsedData): unknown => dataset?.studies[0]?.findings[0]?.other;

const table =
  'study,drug,effect,value\nFox 2011,iron,sleep,1\nHare 2012,zinc,pain,2\nOwl 2013,iron,pain,5\n';
const three = ['Fox 2011', 'Hare 2012', 'Owl 2013'];

describe('rows below the findings', () => {
  it('are left out where they add up, in any language, and said', () => {
    for (const row of [
      ...['Total (95% CI),,,8', 'Итого,,,8', 'All 3 studies,NA,NA,8', 'Owl 2013 Result,,,5'],
      ...['Durchschnitt,,,2.66666666667', 'Pooled estimate,,,0.4', '总计（3项）,,,8'],
    ]) {
      const read = csv(`${table}${row}\n`);
      expect(read.problems, row).to.deep.equal([]);
      expect(studies(read), row).to.deep.equal(three);
      expect(codes(read.notices), row).to.deep.equal(['note-row']);
    }
  });

  it('are left out where they are notes', () => {
    const plain = table.replaceAll(/,[^,\n]*$/gm, '');
    for (const row of [
      ...['Note:,values are medians,', '"Note. See Owl 2013",,', 'Abbreviations: AB, CD, EF, GH'],
      ...['†,given by mouth,', 'Printed on 3 May 2014,,', '\nAB,alpha beta,\nCD,gamma delta,'],
      'Test for overall effect: Z = 1.6,2,',
    ]) {
      const read = csv(`${plain}${row}\n`);
      expect(read.problems, row).to.deep.equal([]);
      expect(studies(read), row).to.deep.equal(three);
    }
  });

  it('are findings where they name terms, or a study alone', () => {
    // 8 is the sum of all, and 5 of none
    for (const row of [
      'TOTAL 2014,iron,sleep,8',
      'Elk 2015,,,8',
      'Elk 2015,,,5',
      'Sum,zinc,pain,8',
    ])
      expect(studies(csv(`${table}${row}\n`)), row).to.have.length(4);
    const letters = 'study,drug,effect,note\nA,iron,sleep,x\nB,low dose only,,\n';
    expect(studies(csv(letters))).to.deep.equal(['A', 'B']);
  });
});

describe('rows that survey tools add below the head', () => {
  it('are left out', () => {
    const ids = ['QID1', 'QID2', 'QID3'].map((id) => `"{""ImportId"":""${id}""}"`).join(',');
    for (const rows of [
      `Which study?,Which drug?,Which effect?\n${ids}`,
      'Open-Ended Response,Response,Response',
    ])
      expect(studies(csv(`study,drug,effect\n${rows}\nFox 2011,iron,sleep\n`)), rows).to.deep.equal(
        ['Fox 2011'],
      );
  });
});

describe('a table of another shape', () => {
  it('is named where the studies stand beside each other', () => {
    const { dataset, problems } = csv(
      'study,Fox 2011,Hare 2012\ndrug,iron,zinc\neffect,sleep,pain\n',
    );
    expect(dataset).to.equal(undefined);
    expect(codes(problems)).to.deep.equal(['transposed']);
    expect(csv('study,AMH 2011,FSH 2012\nFox 2011,up,down\n').problems).to.deep.equal([]);
  });

  it('is named where a second one begins', () => {
    const read = csv(`${table}\nstudy,country,n,x\nFox 2011,Peru,1,y\n`);
    expect(read.problems.map(({ row, code }) => [row, code])).to.deep.equal([[6, 'second-head']]);
    expect(studies(read)).to.deep.equal(three);
    expect(csv('study,drug\nStudy (A),iron\nPaper,zinc\n').problems).to.deep.equal([]);
  });

  it('is read where blocks of rows lack their last blank cells, as Excel writes them', () => {
    const full = Array.from({ length: 15 }, (_, index) => `S${index} x,iron,sleep\n`).join('');
    const short = Array.from({ length: 20 }, (_, index) => `T${index} x,zinc\n`).join('');
    expect(csv(`study,drug,effect\n${full}${short}`).problems).to.deep.equal([]);
    expect(codes(csv(`study,drug,effect\n${full}T x,zinc\n`).problems)).to.deep.equal([
      'row-length',
    ]);
  });
});

describe('columns that a tool made', () => {
  it('are left out where they number the rows', () => {
    for (const head of ['X', 'index', 'Unnamed: 0.1', ''])
      expect(
        first(csv(`${head},study,drug\n3,Fox 2011,iron\n7,Hare 2012,zinc\n`)),
        head,
      ).to.deep.equal({ drug: ['iron'] });
    const kept = csv('index,study,drug\nhigh,Fox 2011,iron\nlow,Hare 2012,zinc\n');
    expect(first(kept)).to.deep.equal({ index: ['high'], drug: ['iron'] });
  });
});
