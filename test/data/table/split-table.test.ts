// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { finishSlices } from '../../../src/data/slices.js';
import { splitTable, type SplitTable } from '../../../src/data/table/split-table.js';
import { times } from '../../../src/data/times.js';

const split = (text: string): SplitTable => finishSlices(splitTable(text, 'x.csv'));
/** The cells of a text, with a stroke between them. */
const cellsOf = (text: string): readonly string[] =>
  split(text).rows.map(({ cells }) => cells.join(' | '));

describe('the separator of a table', () => {
  it('is named where it is an unusual one that was guessed', () => {
    for (const [separator, name] of [
      [',', undefined],
      ['\t', undefined],
      [';', ';'],
      ['|', '|'],
    ] as const) {
      const { separator: found, notices } = split(`study${separator}drug\nA${separator}x\n`);
      expect(found).to.equal(separator);
      expect(notices, separator).to.deep.equal(
        name === undefined
          ? []
          : [{ where: 'x.csv', code: 'guessed-separator', details: { word: name } }],
      );
    }
    const spaced = split('"study" "drug"\n"1" "A" "x"\n');
    expect([spaced.separator, spaced.notices[0]?.details['word']]).to.deep.equal([' ', ' ']);
  });

  it('is the one that a first line names, without a word about it', () => {
    for (const first of ['sep=;\n', '"sep=;"\r\n', 'SEP=;;;\r']) {
      const { rows, notices } = split(`${first}study;drug\nA, B;x\n`);
      expect(
        rows.map(({ cells }) => cells.join(' | ')),
        first,
      ).to.deep.equal([...['study | drug', 'A, B | x']]);
      expect(notices).to.deep.equal([]);
    }
    // named later it is a cell
    expect(cellsOf('study,drug\nsep=;\nA,x\n')).to.deep.equal(['study | drug', 'sep=;', 'A | x']);
  });

  it('is the one that cuts most rows as the first', () => {
    expect(split('a;b,c\nd;e\nf;g, h, i, j\n').separator).to.equal(';');
    expect(split('a,b,c;d\ne,f,g\nh,i,k\n').separator).to.equal(',');
    // a comma in each sentence, once more or less often
    expect(split('drug;effect, if any\nx;p, q, r, s\ny;t\nz;u\n').separator).to.equal(';');
    expect(split('drug\nx\n').separator).to.equal(',');
  });

  it('is the one of the row that names the studies, whatever stands above it', () => {
    expect(split('Table 1, all drugs, all doses, all years\nstudy;drug\nA;x\n').separator).to.equal(
      ';',
    );
    const titles = 'a, b, c, d\n'.repeat(9);
    expect(split(`\n${titles}study;drug\nA;x\n`).separator).to.equal(';');
    expect(split(`${titles}a, b, c, d\nstudy;drug\nA;x\n`).separator).to.equal(',');
    // one cell of this name is no head
    expect(split('study\na,b\nc,d\n').separator).to.equal(',');
  });

  it('is told by the beginning of a long table', () => {
    const rows = 'A;x, y, z, and more\n'.repeat(3000);
    expect(split(`study;drug\n${rows}`).separator).to.equal(';');
    // without a line end within the part that is looked at
    expect(split(`study;drug;${'x'.repeat(30_000)}\nA;x;y\n`).separator).to.equal(';');
    expect(split(`study;drug;${'x,'.repeat(30_000)}\r\nA;x;y\r\n`).separator).to.equal(';');
  });

  it('is a space only where the first line has all names in quotation marks', () => {
    expect(split('"study" "drug"').separator).to.equal(' ');
    expect(split('"study" "drug"\r\n"A" "x"\r\n').separator).to.equal(' ');
    for (const head of [
      'a "study" "drug"',
      '"study" "drug" dose',
      '"study drug"',
      '"study","drug"',
    ])
      expect(split(`${head}\n"A" "x"\n`).separator, head).to.equal(',');
  });
});

describe('the rows of a table', () => {
  it('end where tools fill up a file', () => {
    for (const end of ['\u001a', '\0', '\0\0\0', '\u001a\0\0', '\0\u001a'])
      expect(cellsOf(`study,drug\nA,x${end}`)).to.deep.equal(['study | drug', 'A | x']);
    expect(cellsOf('\0\0')).to.deep.equal([]);
    expect(cellsOf('\ufeff\ufeffstudy,drug\nA,\ufeffx')).to.deep.equal([
      ...['study | drug', 'A | \ufeffx'],
    ]);
  });

  it('are counted to a mark that is never closed, whatever ends lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { problems } = split(['study,drug', 'A,x', 'B,"y', 'C,z', ''].join(end));
      expect(problems, JSON.stringify(end)).to.deep.equal([
        { where: 'x.csv', row: 3, code: 'open-quote', details: {} },
      ]);
    }
    expect(split('study,drug\nA,"x\ny"\nB,"z\n').problems[0]?.row).to.equal(3);
    expect(split('study,drug\n"A","x').problems[0]?.row).to.equal(2);
    expect(split('study,drug\nA,5" x\n').problems).to.deep.equal([]);
    // behind a space it may be a sign of inches
    expect(cellsOf(',study\n1, "x')).to.deep.equal([' | study', '1 |  "x']);
  });

  it('have quotation marks around cells, with spaces outside and words behind', () => {
    expect(cellsOf('study , "drug"\n"A" , "x, low" \n"B" 2001, "y"\n')).to.deep.equal([
      ...['study  | drug', 'A | x, low', 'B 2001 | y'],
    ]);
    expect(cellsOf('study,drug\nA,"x ""y"" z" or "w"\n')).to.deep.equal([
      ...['study | drug', 'A | x "y" z or "w"'],
    ]);
    expect(cellsOf('study,drug\nA, "x" or "y"\nB, "z\nC,w"\n')).to.deep.equal([
      ...['study | drug', 'A |  "x" or "y"', 'B |  "z', 'C | w"'],
    ]);
    expect(cellsOf('study,drug\n"A","x""y"\n"B",""\n')).to.deep.equal([
      ...['study | drug', 'A | x"y', 'B | '],
    ]);
    expect(cellsOf('study,drug\n"A, B","C\r\nD"\r\n')).to.deep.equal([
      ...['study | drug', 'A, B | C\r\nD'],
    ]);
  });

  it('are the same where the table is long, also with cells to mend', () => {
    for (const end of ['\n', '\r\n', '\r'])
      for (const cell of ['"x, y"', ' "x, y"', '"x, y" ']) {
        const count = 12_000;
        const text = ['study,drug', ...times(count, (index) => `S${index},${cell}`)].join(end);
        const { rows, problems } = split(text);
        expect([rows.length, problems.length], JSON.stringify([end, cell])).to.deep.equal([
          ...[count + 1, 0],
        ]);
        expect(rows.every(({ row }, index) => row === index + 1)).to.equal(true);
        const wrong = rows
          .slice(1)
          .findIndex(({ cells }, index) => cells.join('|') !== `S${index}|x, y`);
        expect(wrong).to.equal(-1);
      }
  });

  it('come in pieces, so that a page can answer between them', () => {
    const pausesOf = (count: number): number =>
      [...splitTable(`study,drug\n${'A,some drug\n'.repeat(count)}`, '')].length;
    expect(pausesOf(10)).to.equal(1);
    expect(pausesOf(20_000)).to.be.within(4, 6);
  });
});
