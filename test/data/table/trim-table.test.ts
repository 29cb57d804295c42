// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { finishSlices } from '../../../src/data/slices.js';
import { columnLabel, findHead, findNamesElsewhere } from '../../../src/data/table/find-head.js';
import type { SplitRow } from '../../../src/data/table/split-table.js';
import { trimTable, type NamedTable } from '../../../src/data/table/trim-table.js';

const rowsOf = (lines: readonly string[]): readonly SplitRow[] =>
  lines.map((line, index) => ({ row: index + 1, cells: line.split(',') }));
const trim = (...lines: readonly string[]): NamedTable =>
  finishSlices(trimTable(rowsOf(lines), 'x.csv'));
const cellsOf = ({ rows }: NamedTable): readonly string[] => rows.map(({ cells }) => cells.join());

describe('the head of a table', () => {
  const head = (...lines: readonly string[]): number => findHead(rowsOf(lines));

  it('is the first row, or a later one that names the studies below titles', () => {
    expect(head('study,drug', 'A,x')).to.equal(0);
    expect(head('drug,effect', 'A,x')).to.equal(0);
    expect(head('Table 1,,', 'study,drug,effect', 'A,x,p')).to.equal(1);
    expect(head('Table 1,,', 'what,what,where', 'study,drug,effect')).to.equal(2);
  });

  it('is no later row where those above are as full as it', () => {
    expect(head('who,what,where', 'study,drug,effect')).to.equal(0);
    expect(head('Table 1,,', 'who,what,where', 'study,drug,effect')).to.equal(0);
    // one cell that is called so
    expect(head('Table 1,,', 'study,,', 'A,x,p')).to.equal(0);
  });

  it('is sought among the first ten rows', () => {
    const titles = (count: number): string[] => Array<string>(count).fill('note,,');
    expect(head(...titles(9), 'study,drug,effect')).to.equal(9);
    expect(head(...titles(10), 'study,drug,effect')).to.equal(0);
  });

  it('is told from another row that names the studies', () => {
    const elsewhere = (row: number, ...lines: readonly string[]): unknown =>
      findNamesElsewhere(rowsOf(lines), row, 'x.csv');
    expect(elsewhere(1, 'a,b', 'A,x', 'study,')).to.deep.equal({
      ...{ where: 'x.csv', row: 3, code: 'names-elsewhere', details: { row: '1' } },
    });
    expect(elsewhere(1, 'study,b', 'A,x')).to.equal(undefined);
    expect(elsewhere(1, ...Array<string>(10).fill('a,b'), 'study,')).to.equal(undefined);
  });

  it('has no name where a tool made one up', () => {
    for (const label of ['Unnamed: 0', 'Unnamed:12', 'Unnamed: 0_level_0', 'Unnamed: 3_level_12'])
      expect(columnLabel(label), label).to.equal('');
    for (const label of ['...1', '...12', '']) expect(columnLabel(label), label).to.equal('');
    for (const label of ['Unnamed: x', 'Unnamed: 0_level_x', 'not Unnamed: 0', 'Unnamed: 0 a'])
      expect(columnLabel(label), label).to.equal(label);
    for (const label of ['.1', '...a', 'dose...1', '...1 mg'])
      expect(columnLabel(label), label).to.equal(label);
  });
});

describe('what is taken away from a table', () => {
  it('are rows above the head, which are counted', () => {
    const { notices, headRow, labels } = trim('Table 1,,', ',,', 'a,a,b', 'study,drug,effect');
    expect([headRow, labels.join()]).to.deep.equal([4, 'study,drug,effect']);
    expect(notices).to.deep.equal([
      { where: 'x.csv', row: 4, code: 'rows-above', details: { count: '2' } },
    ]);
  });

  it('is nothing of a table without rows', () => {
    expect(trim(',,', '').labels).to.deep.equal([]);
    expect(trim('study,drug')).to.deep.equal({
      ...{ labels: ['study', 'drug'], headRow: 1, rows: [], problems: [], notices: [] },
    });
  });

  it('is a column without name and content, not one that has either', () => {
    expect(cellsOf(trim('study,drug,,dose', 'A,x, ,', 'B,y,,'))).to.deep.equal(['A,x,', 'B,y,']);
    const { problems } = trim('study,drug,', 'A,x,', 'B,y,p');
    expect(problems.map(({ code, column }) => [code, column])).to.deep.equal([
      ['unnamed-column', 'C'],
    ]);
  });

  it('is a first column without a name that counts or names the rows', () => {
    for (const [lines, wanted] of [
      [[',drug,effect', '1,x,p', '20,y,q'], 'drug,effect'],
      [[',study,drug', 'trial1,A,x', 'trial2,B,y'], 'study,drug'],
      // the same twice, as of rows that were split
      [[',study,drug', '1,A,x', '1,B,y'], 'study,drug'],
    ] as const) {
      const { labels, notices, problems } = trim(...lines);
      expect([labels.join(), problems], lines[0]).to.deep.equal([wanted, []]);
      expect(notices).to.deep.equal([{ where: 'x.csv', code: 'row-names', details: {} }]);
    }
    for (const lines of [
      // words, where nothing else names the studies
      [',drug,effect', 'Alder 1,x,p', 'Birch 2,y,q'],
      [',drug,effect', '1 a,x,p', '2 b,y,q'],
      [',drug,effect', '1,x,p', 'b,y,q'],
      // nothing
      [',study,drug', '1,A,x', ' ,B,y'],
    ]) {
      const { labels, notices, problems } = trim(...lines);
      expect([labels[0], notices], lines.join()).to.deep.equal(['', []]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['unnamed-column']);
    }
  });

  it('is a first column with a name of its own that counts from 0 or 1', () => {
    for (const numbers of [
      [1, 2, 3],
      [0, 1, 2],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ]) {
      const { labels, notices } = trim('No.,study', ...numbers.map((number) => `${number},S`));
      expect(labels, numbers.join()).to.deep.equal(['study']);
      expect(notices).to.deep.equal([
        { where: 'x.csv', code: 'row-names', details: { word: 'No.' } },
      ]);
    }
    for (const cells of ['1 2', '2 3 4', '1 2 4', '1 2 3a', '1 2 x', '1 3 2', '+1 2 3', '1. 2 3'])
      expect(
        trim('No.,study', ...cells.split(' ').map((cell) => `${cell},S`)).labels,
        cells,
      ).to.deep.equal(['No.', 'study']);
    // a column that means something counts by chance
    expect(trim('value,study', '1,A', '2,B', '3,C').labels).to.deep.equal(['value', 'study']);
    expect(trim('study,drug', '1,x', '2,y', '3,z').labels).to.deep.equal(['study', 'drug']);
  });

  it('is not a row that names the studies where the head does not, which is said', () => {
    const elsewhere = trim('drug,effect', 'A,x', 'study,');
    expect(elsewhere.problems.map(({ row, code }) => [row, code])).to.deep.equal([
      [3, 'names-elsewhere'],
    ]);
  });

  it('are blank cells behind a row, not filled ones', () => {
    const { rows, problems } = trim('study,drug', 'A,x, ,', 'B,y,z', 'C');
    expect(rows.map(({ cells }) => cells)).to.deep.equal([['A', 'x']]);
    expect(problems.map(({ row, details }) => [row, details])).to.deep.equal([
      [3, { found: '3', wanted: '2' }],
      [4, { found: '1', wanted: '2' }],
    ]);
  });

  it('are units below the head and not elsewhere', () => {
    const table = trim('study,drug,dose', ',,(mg)', '(A),(x),(1)', 'B,y,2');
    expect(cellsOf(table)).to.deep.equal(['(A),(x),(1)', 'B,y,2']);
  });

  it('are named by letters as a spreadsheet has them', () => {
    const { problems } = trim(
      ['study', ...Array<string>(700).fill('')].join(),
      ['A', ...Array<string>(700).fill('x')].join(),
      ['B', ...Array<string>(700).fill('y')].join(),
    );
    const letters = problems.map(({ column }) => column);
    expect([0, 24, 25, 50, 51, 675, 676, 700 - 1].map((at) => letters[at])).to.deep.equal([
      ...['B', 'Z', 'AA', 'AZ', 'BA', 'ZA', 'ZB', 'ZY'],
    ]);
  });
});
