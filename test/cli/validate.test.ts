// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { runCommand } from '../fixtures/command-line.js';

const sound = 'study,drug,effect\nA,x,p\nB,y,q\n';
const broken = 'study,drug,effect,value\nA,x,p,1\n,y,q,two\nC,z,r,3\n';

describe('mechanism-sankey validate', () => {
  it('says of a sound table what is in it', async () => {
    const { code, out } = await runCommand(['validate', 'a.csv'], { 'a.csv': sound });
    expect([code, out]).to.deep.equal([
      0,
      'a.csv: valid; 2 studies, 2 findings; columns drug, effect\n',
    ]);
  });

  it('names all problems with row and column, in both languages', async () => {
    const { code, out } = await runCommand(['validate', 'a.csv'], { 'a.csv': broken });
    expect(code).to.equal(1);
    expect(out).to.match(/^a\.csv, row 3, study: .*empty/m);
    expect(out).to.match(/^a\.csv, row 3, value: .*“two” is not a number/m);
    expect(out).to.match(/a\.csv: not valid;.*; 2 problems$/m);
    const chinese = await runCommand(['validate', 'a.csv', '--lang', 'zh'], { 'a.csv': broken });
    expect(chinese.out).to.match(/第 3 行，“value”列：.*“two”不是数字/);
  });

  it('takes notices for problems if asked', async () => {
    const files = { 'a.csv': 'study;drug;effect\nA;x;p\nB;NA;q\n' };
    const plain = await runCommand(['validate', 'a.csv'], files);
    expect(plain.code).to.equal(0);
    expect(plain.out).to.match(/^Notice: a\.csv/m);
    const strict = await runCommand(['validate', '--strict', 'a.csv'], files);
    expect(strict.code).to.equal(1);
  });

  it('writes JSON for other programs, of several files', async () => {
    const files = { 'a.csv': sound, 'b.csv': broken };
    const { code, out } = await runCommand(['validate', '--json', 'a.csv', 'b.csv'], files);
    const report = JSON.parse(out) as {
      file: string;
      valid: boolean;
      columns: string[];
      problems: { row: number; column: string; code: string; message: string }[];
    }[];
    expect(code).to.equal(1);
    expect(report.map(({ file, valid }) => [file, valid])).to.deep.equal([
      ['a.csv', true],
      ['b.csv', false],
    ]);
    expect(report[0]?.columns).to.deep.equal(['drug', 'effect']);
    const places = report[1]?.problems.map(({ row, column, code: kind }) => [row, column, kind]);
    expect(places).to.deep.equal([
      [3, 'study', 'empty-cell'],
      [3, 'value', 'not-a-number'],
    ]);
    expect(report[1]?.problems[0]?.message).to.contain('row 3');
  });

  it('refuses a table of which no figure can be drawn, and says what is missing', async () => {
    const files = { 'a.csv': 'study,drug,n\nA,x,12\nB,y,30\n' };
    const { code, out } = await runCommand(['validate', 'a.csv'], files);
    expect(code).to.equal(1);
    expect(out).to.match(/^a\.csv: .*only one column of terms \(drug\)/m);
    expect(out).to.match(/a\.csv: not valid; .*columns drug; 1 problem$/m);
    const figure = await runCommand(['figure', 'a.csv', '-o', 'a.svg'], files);
    expect(figure.code).not.to.equal(0);
    expect(figure.err).to.contain('only one column of terms (drug)');
  });

  it('names mistakes in the default filter of a dataset', async () => {
    const json = JSON.stringify({
      defaultFilter: 'sorce:x !outcome:q',
      studies: [{ id: 'A', findings: [{ source: 'x', outcome: 'p' }] }],
    });
    const { code, out } = await runCommand(['validate', 'a.json'], { 'a.json': json });
    expect(code).to.equal(1);
    expect(out).to.match(/^defaultFilter: .*“sorce”.*“source”/m);
    expect(out).to.match(/^defaultFilter: .*“q”/m);
  });

  it('reads the standard input, and other encodings', async () => {
    const piped = await runCommand(['validate', '-'], {}, sound);
    expect(piped.out).to.contain('2 studies');
    const western = Uint8Array.from('study,drug,effect\nM\u00fcller,x,p\n', (character) =>
      character.charCodeAt(0),
    );
    const { code, out } = await runCommand(['validate', 'a.csv'], { 'a.csv': western });
    expect(code).to.equal(0);
    expect(out).to.contain('Windows-1252');
  });

  it('speaks of a table in the language that was asked for', async () => {
    const { out } = await runCommand(['validate', 'a.csv', '--lang', 'zh'], { 'a.csv': sound });
    expect(out).to.equal('a.csv：有效；2 项研究，2 条发现；列：drug、effect\n');
  });

  it('checks the other files where one cannot be read', async () => {
    const ran = await runCommand(['validate', 'no.csv', 'a.csv'], { 'a.csv': broken });
    expect(ran.code).to.equal(2);
    expect(ran.err).to.contain('no file “no.csv”');
    expect(ran.out).to.match(/a\.csv: not valid/);
  });

  for (const [what, args] of [
    ['a file that is missing', ['no.csv']],
    ['no file', []],
    ['a wrong option', ['a.csv', '--strickt']],
    ['a wrong value', ['a.csv', '--lang', 'fr']],
  ] as const)
    it(`writes JSON for ${what} as well`, async () => {
      const ran = await runCommand(['validate', '--json', ...args], { 'a.csv': sound });
      expect(ran.code).to.equal(2);
      const report = JSON.parse(ran.out) as {
        valid: boolean;
        problems: readonly { code: string; message: string }[];
      }[];
      expect(report.map(({ valid }) => valid)).to.deep.equal([false]);
      const [problem] = report[0]!.problems;
      expect(problem!.code).to.equal('unread');
      expect(ran.err).to.contain(problem!.message);
    });
});
