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

describe('names of columns in several rows', () => {
  it('are joined where those below name what the head leaves open', () => {
    const merged = csv('Study,Care,,Result\n,Drug,Dose,\nFox 2011,iron,low,sleep\n');
    expect(merged.problems).to.deep.equal([]);
    expect(first(merged)).to.deep.equal({
      'care-drug': ['iron'],
      'care-dose': ['low'],
      result: ['sleep'],
    });
    expect(merged.notices[0]).to.deep.include({
      row: 1,
      code: 'rows-joined',
      details: { count: '2', word: 'Care Drug' },
    });
    const levels = csv(',study,drug,drug\n,,name,dose\n,,first,mg\n0,Fox 2011,iron,low\n');
    expect(first(levels)).to.deep.equal({ 'drug-name-first': ['iron'], 'drug-dose-mg': ['low'] });
  });

  it('are those of the fields about the paper where these stand below', () => {
    const { dataset, problems } = csv(
      'study,paper,,drug\n,year,doi,\nFox 2011,2011,10.1000/x,iron\n',
    );
    expect(problems).to.deep.equal([]);
    expect(dataset!.studies[0]?.year).to.equal(2011);
    expect(dataset!.references[0]?.DOI).to.equal('10.1000/x');
  });

  it('are those of the lowest row where it names the studies', () => {
    for (const above of ['paper,paper,what,what\nid,date,one,two', 'Study,,What,']) {
      const read = csv(`${above}\nstudy,year,drug,effect\nFox 2011,2011,iron,sleep\n`);
      expect(read.problems, above).to.deep.equal([]);
      expect(first(read), above).to.deep.equal({ drug: ['iron'], effect: ['sleep'] });
    }
  });

  it('are not sought in a row that names a study, or where no name is open', () => {
    expect(codes(csv('study,drug,drug\nFox 2011,iron,zinc\n').problems)).to.deep.equal([
      'duplicate-column',
    ]);
    expect(
      codes(csv('study,drug,effect\n,iron,sleep\nFox 2011,iron,sleep\n').problems),
    ).to.deep.equal(['empty-cell']);
  });
});

describe('a head', () => {
  const rows = 'Fox 2011,iron,sleep\nHare 2012,zinc,pain\n';
  const both = ['Fox 2011', 'Hare 2012'];

  it('stands below names that a tool made up, and below comments', () => {
    for (const above of [
      'Column1,Column2,Column3',
      '"V1","V2","V3"',
      '0,1,2',
      '# by A, checked, b',
    ])
      expect(studies(csv(`${above}\nstudy,drug,effect\n${rows}`)), above).to.deep.equal(both);
  });

  it('may have marks, brackets, dots or a formula around its names', () => {
    for (const name of [
      ...['#study', 'Study*', 'Study (author)', 'Study.ID', '**study**', '"=""study"""'],
      ...['Author (year)', '研究（作者）'],
    ])
      expect(studies(csv(`${name},drug,effect\n${rows}`)), name).to.deep.equal(both);
  });

  it('takes the first of several names for the studies', () => {
    const read = csv('Study ID,Study name,drug\n17,Fox,iron\n');
    expect(read.problems).to.deep.equal([]);
    expect(studies(read)).to.deep.equal(['17']);
  });
});
