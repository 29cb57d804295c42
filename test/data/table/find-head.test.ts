// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import type { ParsedData } from '../../../src/data/parsed-data.js';

const csv = (value: string): ParsedData => parseData({ kind: 'csv', value, where: '' });
const said = ({ notices }: ParsedData): readonly unknown[] =>
  notices.map(({ code, row }) => (row === undefined ? code : `${code} ${row}`));
/** Each finding with its study. */
const found = ({ dataset }: ParsedData): readonly string[] =>
  (dataset?.studies ?? []).flatMap(({ id, findings }) =>
    findings.map(({ other }) => [id, ...Object.values(other ?? {}).flat()].join(' ')),
  );
const body = 'A,x,p\nB,y,q\n';

describe('rows of a table that are no findings', () => {
  it('are left out above the head, and said', () => {
    for (const above of ['Table 1. Drugs,,\n', ',What,\n', 'id,what,what\n']) {
      const read = csv(`${above}study,drug,effect\n${body}`);
      expect(read.problems, above).to.deep.equal([]);
      expect(found(read), above).to.deep.equal(['A x p', 'B y q']);
      expect(said(read), above).to.deep.equal(['rows-above 2']);
    }
    expect(found(csv('Table 1: drugs, effects\n\nstudy;drug;effect\nA;x;p\n'))).to.deep.equal([
      'A x p',
    ]);
  });

  it('are named where they name the studies and cannot be the head', () => {
    const read = csv(',drugs,effects\n,name,name\nstudy,,\nA,x,p\n');
    expect(read.dataset).to.equal(undefined);
    expect(read.problems.map(({ code, row }) => [code, row])).to.deep.include([
      'names-elsewhere',
      3,
    ]);
  });

  it('are left out where they repeat the head, hold units, notes, headings or totals', () => {
    for (const [row, code] of [
      ['study,drug,effect', 'repeated-head 2'],
      [',(mg),', 'note-row 2'],
      ['Animal studies,,', 'note-row 2'],
      ['Animal studies,Animal studies,Animal studies', 'note-row 2'],
      ['* by mouth', 'note-row 2'],
      ['Total,,12', 'note-row 2'],
    ]) {
      const read = csv(`study,drug,effect\n${row}\n${body}`);
      expect(read.problems, row).to.deep.equal([]);
      expect(found(read), row).to.deep.equal(['A x p', 'B y q']);
      expect(said(read), row).to.deep.equal([code]);
    }
    for (const row of ['C,NA,NA', 'C et al. 2020,,', 'C (2020b),,'])
      expect(found(csv(`study,drug,effect\n${body}${row}\n`)), row).to.have.length(3);
    expect(found(csv('study,drug\nA,x\nB,\n')), 'two columns').to.deep.equal(['A x', 'B']);
  });

  it('are lines of a table in Markdown', () => {
    const read = csv('| | study | drug |\n|--:|:-----|:----:|\n| 0 | A | x |\n| 1 | B | y |\n');
    expect(read.problems).to.deep.equal([]);
    expect(found(read)).to.deep.equal(['A x', 'B y']);
  });

  it('are counted by a column that is left out', () => {
    for (const name of ['Unnamed: 0', '...1', 'No.', '序号', 'X']) {
      const read = csv(`${name},study,drug\n1,A,x\n2,B,y\n3,C,x\n`);
      expect(found(read), name).to.deep.equal(['A x', 'B y', 'C x']);
      expect(said(read), name).to.deep.equal(['row-names']);
    }
    expect(found(csv('dose,study\n1,A\n2,B\n5,C\n'))).to.deep.equal(['A 1', 'B 2', 'C 5']);
  });
});

describe('a head', () => {
  it('may be written in full width, and suggests who names the studies', () => {
    expect(found(csv('Ｓｔｕｄｙ,drug\nA,x\n'))).to.deep.equal(['A x']);
    for (const name of ['First author', '作者'])
      expect(csv(`${name},drug\nA,x\n`).problems[0]?.details['suggestion']).to.equal(name);
  });

  it('is no head where its cells are not apart', () => {
    const [problem] = csv('study  drug  effect\nA  x  p\n').problems;
    expect(problem).to.deep.include({ code: 'one-column', row: 1 });
  });
});

describe('cells in quotation marks', () => {
  it('lose spaces around them and take in what stands behind', () => {
    const read = csv('study , drug,effect\n"A" , "x, low" ,\n"B" 2001,y, "q"\n');
    expect(read.problems).to.deep.equal([]);
    expect(found(read)).to.deep.equal(['A x, low', 'B 2001 y q']);
    expect(found(csv('study,drug,effect\nA, "x" or "y",p\n'))).to.deep.equal(['A "x" or "y" p']);
  });
});
