// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { finishSlices } from '../../../src/data/slices.js';
import { splitTable } from '../../../src/data/table/split-table.js';
import { cellsOf, toStandardForm } from '../../../src/data/table/standard-form.js';

/** The cells of a text as they are read in the end. */
const read = (text: string): readonly string[] =>
  finishSlices(splitTable(text, '')).rows.map(({ cells }) => cells.join(' | '));
const head = 'study,drug,note';

describe('a table in another form than RFC 4180', () => {
  it('comes back unchanged where it has that form', () => {
    for (const text of [
      'study,drug\nA,"x ""y"" z"\n',
      'study,drug\r\nA,x\r\nB,y',
      'study,path\n"A","C:\\"\n"B","D:\\"\r\n',
      'study,path\nA,C:\\dir\nB,"C:\\","x"\n',
      'study,drug\rA,x\rB,y\r',
      '',
    ])
      expect(toStandardForm(text, ','), text).to.equal(text);
  });

  it('keeps separators behind a backslash in their cells where that alone makes rows even', () => {
    expect(read(`${head}\nA,x\\, y,p\nB,z,q\n`)).to.deep.equal([
      ...['study | drug | note', 'A | x, y | p', 'B | z | q'],
    ]);
    expect(read(`${head}\nA,x\\\ny,p\nB,the \\"new\\"\\, one,q\n`)).to.deep.equal([
      ...['study | drug | note', 'A | x y | p', 'B | the "new", one | q'],
    ]);
    const tabs = head.replaceAll(',', '\t');
    expect(read(`${tabs}\nA\tx\\\ty\tp\n`)[1]).to.equal('A | x\ty | p');
    // it stands at the end of cells
    expect(read(`${head}\nA,x\\,p\nB,z\\,q\n`)[1]).to.equal('A | x\\ | p');
    // neither reading makes all rows even
    expect(read(`${head}\nA,x\\, y,p\nB,z\\,q\n`)[1]).to.equal('A | x\\ |  y | p');
  });

  it('has line feeds in cells only where without them all rows are as wide as the head', () => {
    for (const end of ['\r\n', '\r']) {
      expect(read([head, 'A,one\ntwo\nthree,p', 'B,y,q', ''].join(end))).to.deep.equal([
        ...['study | drug | note', 'A | one two three | p', 'B | y | q'],
      ]);
      // also several one after the other, and the first in a row
      expect(read([head, 'A,one\n\n\ntwo,p', 'B,y,q', ''].join(end))[1]).to.match(
        /^A . one +two . p$/,
      );
      expect(read([head, '\nA,x,p', 'B,y,q', ''].join(end)).at(-1)).to.equal('B | y | q');
      // a row that is too short in either case
      expect(read([head, 'A,one\ntwo,p', 'B,y', ''].join(end))).to.deep.equal([
        ...['study | drug | note', 'A | one', 'two | p', 'B | y'],
      ]);
      // blank rows do not count
      expect(read([head, '', 'A,one\ntwo,p', '', ''].join(end))).to.deep.equal([
        ...['study | drug | note', '', 'A | one two | p', ''],
      ]);
    }
    expect(read(`${head}\r\nA,x,p\nB,y,q\r\n`)).to.have.length(3);
  });

  it('has them also far behind the head, and after cells in quotation marks', () => {
    for (const end of ['\r\n', '\r']) {
      const rows = Array<string>(2000).fill('"A, B","x\ny ""z""",p');
      const text = [head, ...rows.slice(0, 500), 'C,one\ntwo,q', ...rows].join(end);
      const found = read(text);
      expect(found).to.have.length(2502);
      expect(found[501], JSON.stringify(end)).to.equal('C | one two | q');
      const plain = Array<string>(2000).fill('A,x,some note that takes a place');
      const long = read([head, ...plain, 'C,one\ntwo,q', ...plain].join(end));
      expect([long.length, long[2001]]).to.deep.equal([4002, 'C | one two | q']);
    }
  });

  it('has lines that only a separator of lines or paragraphs ends', () => {
    for (const end of ['\u2028', '\u2029', '\u0085'])
      expect(read(['study,drug', 'A,x', 'B,y'].join(end))).to.deep.equal([
        ...['study | drug', 'A | x', 'B | y'],
      ]);
    expect(read('study,drug\nA,x\u2028y\n')).to.deep.equal(['study | drug', 'A | x\u2028y']);
  });

  it('has quotation marks behind backslashes, and backslashes that are doubled only with them', () => {
    // as Python writes it: all are escaped
    expect(read('study,path,note\nA,C:\\\\dir,\\"yes\\" she said\n')).to.deep.equal([
      ...['study | path | note', 'A | C:\\dir | "yes" she said'],
    ]);
    expect(read('study,path,note\nA,\\\\\\\\,\\"yes\\" he said\n')).to.deep.equal([
      ...['study | path | note', 'A | \\\\ | "yes" he said'],
    ]);
    // as R writes it: a single one means itself
    expect(
      read('"study"\t"path"\t"note"\n"A"\t"C:\\dir\\\\x"\t"\\"yes\\" she said"\n'),
    ).to.deep.equal([...['study | path | note', 'A | C:\\dir\\\\x | "yes" she said']]);
    // at the end of a cell it means itself
    for (const text of ['"A","C:\\","p"', '"A","C:\\"', '"A","say \\"",p'])
      expect(toStandardForm(`study,path,note\n${text}\n`, ',')).not.to.include('\uffff');
    expect(toStandardForm('"A","say \\"yes"', ',')).to.equal('"A","say \uffffyes"');
    expect(toStandardForm('"A","C:\\"', ',')).to.equal('"A","C:\\"');
  });
});

describe('the cells of a sample', () => {
  it('end at separators and line ends outside quotation marks', () => {
    expect(cellsOf('a,"b, ""c""\nd",e\r\nf,,\rg\n', ',')).to.deep.equal([
      ['a', 'b, ""c""\nd', 'e'],
      ['f', '', ''],
      ['g'],
    ]);
    expect(cellsOf('a,"b" c,d', ',')).to.deep.equal([['a', 'b', 'd']]);
    expect(cellsOf('a,', ',')).to.deep.equal([['a', '']]);
    expect(cellsOf('"a","b', ',')).to.deep.equal([['a', 'b']]);
    expect(cellsOf('', ',')).to.deep.equal([]);
  });
});
