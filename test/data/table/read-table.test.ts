// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import type { ParsedData } from '../../../src/data/parsed-data.js';
import { decodeBytes } from '../../../src/data/table/decode-bytes.js';
import { messagesFor } from '../../../src/locales/index.js';

const csv = (value: string): ParsedData => parseData({ kind: 'csv', value, where: '' });
const codes = (list: ParsedData['problems']): readonly string[] => list.map(({ code }) => code);
const said = (list: ParsedData['problems'], language = 'en'): readonly string[] =>
  list.map((problem) => messagesFor(language).problem(problem));
/** The terms of a column, a finding each. */
const terms = ({ dataset }: ParsedData, column: string): readonly (readonly string[])[] =>
  (dataset?.studies ?? []).flatMap(({ findings }) =>
    findings.map((finding) => {
      const word = (finding as unknown as Record<string, unknown>)[column];
      return typeof word === 'string' ? [word] : (finding.other?.[column] ?? []);
    }),
  );
const studies = ({ dataset }: ParsedData): readonly string[] =>
  (dataset?.studies ?? []).map(({ id }) => id);

describe('a table as tools write it', () => {
  const rows = [
    ['study', 'drug', 'effect'],
    ['A 2001', 'Drug A', 'pain'],
    ['B 2002', 'Drug B', 'sleep'],
  ];
  const joined = (separator: string, end = '\n'): string =>
    rows.map((cells) => cells.join(separator)).join(end);

  it('is read with commas, semicolons, tabs or bars, and any line end', () => {
    for (const separator of [',', ';', '\t', '|'])
      for (const end of ['\n', '\r\n', '\r']) {
        const read = csv(joined(separator, end));
        expect(read.problems, `${separator}${end}`).to.deep.equal([]);
        expect(terms(read, 'drug')).to.deep.equal([['Drug A'], ['Drug B']]);
      }
  });

  it('follows a first line sep=, which the spreadsheet does not count', () => {
    const read = csv(`sep=;\r\n${joined(';', '\r\n')}\r\n;x;y\r\n`);
    expect(terms(read, 'effect')).to.deep.equal([['pain'], ['sleep']]);
    expect(read.problems[0]).to.include({ row: 4, code: 'empty-cell' });
    for (const [first, end] of [
      ['sep=;', '\r'],
      ['sep=;;;', '\r\n'],
    ] as const)
      expect(codes(csv(`${first}${end}${joined(';', end)}`).problems), first).to.deep.equal([]);
  });

  it('ends where old tools write an end, and where other signs end lines', () => {
    for (const text of [
      `${joined(',')}\n\u001a`,
      `${joined(',')}\n\0\0\0`,
      joined(',', '\u2028'),
    ]) {
      const read = csv(text);
      expect(read.problems).to.deep.equal([]);
      expect(terms(read, 'drug')).to.deep.equal([['Drug A'], ['Drug B']]);
    }
  });

  it('takes percentages for numbers where all are', () => {
    const values = (text: string): readonly unknown[] =>
      csv(text).dataset?.studies.map(({ findings }) => findings[0]?.value) ?? [];
    expect(values('study,drug,value\nA,x,45%\nB,y,12.5 %\n')).to.deep.equal([45, 12.5]);
    expect(codes(csv('study,drug,value\nA,x,45%\nB,y,12\n').problems)).to.deep.equal([
      'not-a-number',
    ]);
  });

  it('takes numbers with a decimal comma where semicolons separate', () => {
    const { dataset, problems } = csv('study;drug;value\nA;x;12,5\nB;y;3\n');
    expect(problems).to.deep.equal([]);
    expect(dataset!.studies.map(({ findings }) => findings[0]?.value)).to.deep.equal([12.5, 3]);
  });

  it('does not take a comma between thousands for a decimal one', () => {
    const { dataset, problems } = csv('study,drug,value\nA,x,"1,234"\nB,y,"0,5"\n');
    expect(problems.map(({ row, code }) => [row, code])).to.deep.equal([[2, 'not-a-number']]);
    expect(dataset!.studies[0]?.findings[0]?.value).to.equal(0.5);
  });

  it('takes any comma for a decimal one where semicolons separate, one that is certain where tabs do', () => {
    const values = (text: string): readonly unknown[] =>
      csv(text).dataset?.studies.map(({ findings }) => findings[0]?.value) ?? [];
    expect(values('study;drug;value\nA;x;1,234\nB;y;12\n')).to.deep.equal([1.234, 12]);
    const { notices } = csv('study;drug;value\nA;x;0,5\nB;y;1,234\nC;z;2,345\n');
    expect(notices.map(({ row, code }) => [row, code])).to.deep.include([3, 'decimal-comma']);
    expect(notices.filter(({ code }) => code === 'decimal-comma')).to.have.length(1);
    expect(values('study\tdrug\tvalue\nA\tx\t1,234\nB\ty\t0,5\n')).to.deep.equal([1.234, 0.5]);
    expect(values('study,drug,value\nA,x,"0,125"\nB,y,2\n')).to.deep.equal([0.125, 2]);
  });

  it('reads marks between thousands where the column shows which ones they are', () => {
    const values = (text: string): readonly unknown[] =>
      csv(text).dataset?.studies.map(({ findings }) => findings[0]?.value) ?? [];
    expect(values('study;drug;value\nA;x;1.234,5\nB;y;0,5\n')).to.deep.equal([1234.5, 0.5]);
    expect(values('study,drug,value\nA,x,"1,234"\nB,y,"2,345.5"\n')).to.deep.equal([1234, 2345.5]);
    expect(values('study\tdrug\tvalue\nA\tx\t1,234,567\nB\ty\t12\n')).to.deep.equal([1234567, 12]);
    // who writes 750 would write 2.5
    expect(values('study;drug;value\nA;x;2.500\nB;y;750\n')).to.deep.equal([2500, 750]);
    expect(values('study;drug;value\nA;x;2.500\nB;y;0.750\n')).to.deep.equal([2.5, 0.75]);
  });

  it('says how it read a point that may stand between thousands', () => {
    for (const [second, value] of [
      ['2', 1.234],
      ['2,5', 1234],
    ] as const) {
      const { dataset, notices } = csv(`study;drug;value\nA;x;1.234\nB;y;${second}\n`);
      expect(dataset!.studies[0]?.findings[0]?.value).to.equal(value);
      expect(notices.map(({ row, code }) => [row, code])).to.deep.include([2, 'decimal-point']);
    }
    expect(codes(csv('study;drug;value\nA;x;1.234\nB;y;0.5\n').notices)).not.to.include(
      'decimal-point',
    );
  });

  it('reads quotation marks that a backslash escapes, as R and Python write them', () => {
    for (const [text, note] of [
      [
        '"study"\t"drug"\t"note"\n"A"\t"x"\t"says \\"yes\\", twice"\n"B"\t"C:\\dir"\t""\n',
        'says "yes", twice',
      ],
      ['study,drug,note\nA,x,\\"yes\\"\nB,"C:\\\\dir",\n', '"yes"'],
    ] as const) {
      const read = csv(text);
      expect(read.problems, text).to.deep.equal([]);
      expect(terms(read, 'note')).to.deep.equal([[note], []]);
      expect(terms(read, 'drug')).to.deep.equal([['x'], ['C:\\dir']]);
    }
  });

  it('keeps a backslash at the end of a cell in quotation marks', () => {
    const read = csv('study,drug,note\n"A","C:\\","p"\n"B","y","q"\n');
    expect(read.problems).to.deep.equal([]);
    expect(terms(read, 'drug')).to.deep.equal([['C:\\'], ['y']]);
  });

  it('keeps line feeds in cells without quotation marks where rows end in a carriage return', () => {
    for (const end of ['\r\n', '\r']) {
      const read = csv(['study,drug,note', 'A,one\ntwo,p', 'B,y,q', ''].join(end));
      expect(read.problems, JSON.stringify(end)).to.deep.equal([]);
      expect(terms(read, 'drug')).to.deep.equal([['one two'], ['y']]);
    }
  });

  it('takes rows that end now with, now without a carriage return', () => {
    const read = csv('study,drug,effect\r\nA,x,p\nB,y,q\r\n');
    expect(terms(read, 'drug')).to.deep.equal([['x'], ['y']]);
  });

  it('reads names between spaces, as write.table of R has them by default', () => {
    const read = csv('"study" "drug" "year"\n"1" "A 2001" "Drug \\"A\\"" 2001\n"2" "B" NA 2002\n');
    expect(read.problems).to.deep.equal([]);
    expect(studies(read)).to.deep.equal(['A 2001', 'B']);
    expect(terms(read, 'drug')).to.deep.equal([['Drug "A"'], []]);
  });

  it('leaves out names of rows that are words or numbers with gaps, and says so', () => {
    for (const text of [
      ',study,drug\n3,A,x\n17,B,y\n',
      '"","study","drug"\n"trial1","A","x"\n"trial2","B","y"\n',
    ]) {
      const read = csv(text);
      expect(read.problems, text).to.deep.equal([]);
      expect(codes(read.notices)).to.deep.equal(['row-names']);
      expect(terms(read, 'drug')).to.deep.equal([['x'], ['y']]);
    }
    expect(csv(',drug,effect\nAlder 2019,x,p\nBirch 2020,y,q\n').problems).not.to.deep.equal([]);
  });

  it('leaves out columns without name and content, blank rows and names of rows', () => {
    const sheets = csv('study,drug,effect,,\nA,x,p,,\n,,,,\nB,y,q,,\n,,,,\n');
    expect(sheets.problems).to.deep.equal([]);
    expect(studies(sheets)).to.deep.equal(['A', 'B']);
    for (const text of [
      ',study,drug,effect\n1,A,x,p\n2,B,y,q\n',
      ',study,drug,effect\n0,A,x,p\n1,B,y,q\n',
      'study,drug,effect\n"1","A","x","p"\n"2","B","y","q"\n',
    ]) {
      const read = csv(text);
      expect(read.problems, text).to.deep.equal([]);
      expect(terms(read, 'drug')).to.deep.equal([['x'], ['y']]);
      expect(codes(read.notices)).to.deep.equal(['row-names']);
    }
  });

  it('keeps an empty cell at the end of a row', () => {
    const read = csv('study\tdrug\tnote\nA\tx\tgood\nB\ty\t\n');
    expect(read.problems).to.deep.equal([]);
    expect(terms(read, 'note')).to.deep.equal([['good'], []]);
  });

  it('names a column that has cells and no name by its letter', () => {
    const read = csv('study,drug,\nA,x,p\nB,y,q\n');
    expect(read.dataset).to.equal(undefined);
    expect(said(read.problems)).to.deep.equal([
      'row 1, C: the column has no name in the header. Name it or delete it.',
    ]);
  });

  it('counts rows as the spreadsheet does', () => {
    const blank = csv('\n\nstudy,drug,year\nA,x,20x\nB,y,2020\n');
    expect(blank.problems.map(({ row }) => row)).to.deep.equal([4]);
    const lines = csv('study,drug,year\nA,"x\nlong",2019\nB,y,20x\n');
    expect(lines.problems.map(({ row }) => row)).to.deep.equal([3]);
    expect(terms(lines, 'drug')).to.deep.equal([['x long']]);
  });

  it('names the row of a quotation mark that is never closed, and draws nothing', () => {
    const read = csv('study,drug,effect\nA,"x,p\nB,y,p\nC,z,p\n');
    expect(read.dataset).to.equal(undefined);
    expect(read.problems.map(({ code, row }) => [code, row])).to.deep.equal([['open-quote', 2]]);
    expect(csv('study,drug\nA,5" tube\nB,y\n').problems, 'a sign of inches').to.deep.equal([]);
  });

  it('finds the study column under its usual names, and suggests near ones', () => {
    for (const name of ['Study', 'Study ID', 'study_id', 'Paper', '研究'])
      expect(studies(csv(`${name},drug\nA,x\nB,y\n`)), name).to.deep.equal(['A', 'B']);
    const [text] = said(csv('Studdy,drug\nA,x\n').problems);
    expect(text).to.contain('Did you mean “Studdy”?');
  });

  it('says that a web page is not a table', () => {
    for (const kind of ['csv', 'json', 'text'] as const) {
      const read = parseData({ kind, value: '<!doctype html><html></html>', where: 'x.csv' });
      expect(codes(read.problems)).to.deep.equal(['web-page']);
    }
  });

  it('has a sentence for every problem in both languages', () => {
    const { problems, notices } = csv(
      'study,year,drug,status,value,doi\n,2020,x,ok,1,\nB,soon,y,gone,-1,see text\nC,2020,x;X,none,many,\n',
    );
    for (const language of ['en', 'zh'])
      for (const text of said([...problems, ...notices], language))
        expect(text).not.to.match(/undefined|\[object|^$/);
    expect(problems.length).to.be.above(4);
  });
});

describe('what a cell says', () => {
  it('is not reported where tools write that nothing is known', () => {
    for (const word of ['', 'NA', 'N/A', 'n/a', 'NaN', 'NULL', 'null', '#N/A', 'not-reported']) {
      const read = csv(`study,year,drug,effect\nA,${word},${word},p\nB,2020,y,p\n`);
      expect(read.problems, word).to.deep.equal([]);
      expect(terms(read, 'drug'), word).to.deep.equal([[], ['y']]);
      expect(read.notices, word).to.deep.equal([]);
    }
  });

  it('names once a word that may be meant', () => {
    const read = csv('study,drug,effect\nA,none,p\nB,none,q\nC,-,p\nD,?,p\n');
    expect(terms(read, 'drug')).to.deep.equal([[], [], [], []]);
    expect(read.notices.map(({ row, details }) => [row, details['word']])).to.deep.equal([
      [2, 'none'],
      [4, '-'],
      [5, '?'],
    ]);
  });

  it('is one term where only white space, form or invisible signs differ', () => {
    const forms = ['IL 6', 'IL\u00a06', 'IL  6', ' IL 6\u200b', 'IL\u00ad 6'];
    const read = csv(
      ['study,drug', ...forms.map((form, index) => `S${index},${form}`), 'Z,e\u0301', 'Y,é'].join(
        '\n',
      ),
    );
    expect(new Set(terms(read, 'drug').flat())).to.deep.equal(new Set(['IL 6', 'é']));
    expect(studies(csv('study,drug\nAlder 2019,x\nAlder  2019,y\n'))).to.deep.equal(['Alder 2019']);
  });

  it('names near twins with their rows and draws them apart', () => {
    const read = csv('study,drug\nA,Kinase\nB,kinase\nC,IL-6\nD,IL‑6\nE,TGF-ß\nF,TGF-β\n');
    expect(new Set(terms(read, 'drug').flat()).size).to.equal(6);
    expect(read.notices.map(({ row, details }) => [row, details['row']])).to.deep.equal([
      [3, '2'],
      [5, '4'],
      [7, '6'],
    ]);
  });

  it('has no near twin where it is a number', () => {
    expect(csv('study,drug,dose\nA,x,1-2\nB,y,12\n').notices).to.deep.equal([]);
  });

  it('is split at the wide semicolon too, also between studies', () => {
    const read = csv('study,drug\nA,kinase；transport\n"B; C",x\n');
    expect(terms(read, 'drug')).to.deep.equal([['kinase', 'transport'], ['x'], ['x']]);
    expect(studies(read)).to.deep.equal(['A', 'B', 'C']);
    expect(codes(read.notices)).to.deep.equal(['several-studies']);
  });

  it('has entities and tags as what they stand for, and says so', () => {
    const read = csv('study,drug\nA,x &amp; y\nB,<i>p</i>\nC,TGF-&beta;\n');
    expect(terms(read, 'drug')).to.deep.equal([['x & y'], ['p'], ['TGF-β']]);
    expect(codes(read.notices)).to.deep.equal(['markup', 'markup', 'markup']);
  });

  it('loses control characters, which are named', () => {
    const read = csv('study,drug\nA,a\u0000b\nB,y\n');
    expect(terms(read, 'drug')).to.deep.equal([['ab'], ['y']]);
    expect(codes(read.notices)).to.deep.equal(['control-characters']);
  });

  it('holds a direction after a word or a sign; a hyphenated name has none', () => {
    const { dataset } = csv(
      'study,drug,effects,direction\nA,x,BCL2 ↑; BAX down; CD4+; TNF -,\nB,y,IL-6,up\nC,z,non-,\n',
    );
    const effects = dataset!.studies.map(({ findings }) =>
      findings[0]?.effects?.map(({ target, direction }) => [target, direction]),
    );
    expect(effects).to.deep.equal([
      [
        ['BCL2', 'up'],
        ['BAX', 'down'],
        ['CD4', 'up'],
        ['TNF', 'down'],
      ],
      [['IL-6', 'up']],
      [['non-', 'unclear']],
    ]);
  });

  it('is read in linear time, however long', () => {
    const text = `study,drug,effects\nA,x,"a${' '.repeat(2_000_000)}b"\n`;
    expect(csv(text).dataset!.studies[0]?.findings[0]?.effects?.[0]?.target).to.equal('a b');
  });

  it('may hold any column name', () => {
    const read = csv('study,constructor,__proto__\nA,Smith Ltd,x\nB,Jones Ltd,y\n');
    expect(read.problems).to.deep.equal([]);
    expect(terms(read, 'constructor')).to.deep.equal([['Smith Ltd'], ['Jones Ltd']]);
  });
});

describe('what is said of a table', () => {
  it('names the cell, its word and the mend, each once', () => {
    const read = csv(
      [
        'study,Year of paper,year,status,drug,dose,value,doi,pmid,caution,direction',
        'A 2001,x,soon,gone,x &amp; y,1 mg,many,see text,none given,none,up',
        'B 2002,x,2002,ok,none,?,-1,see text,x1,none,none',
        'C 2003,x,2003,corected,lost \uFFFD,-,0,10.1000/a,,watch out,?',
        'D 2004,x,2004,retracted,bell\u0007,none,1,,,,down',
        ',x,2005,,y,,,,,,',
      ].join('\n'),
    );
    expect(said(read.problems)).to.deep.equal([
      'row 2, year: “soon” is not a year from 1500 to 2500. Write four digits, or leave the cell empty.',
      'row 2, status: “gone” is not a status of a publication. Write one of ok, corrected, retracted; if this column says something else, rename it.',
      'row 2, value: “many” is not a number. Write only the number, with a decimal point and without marks between thousands. If this column is not meant as a width, rename it.',
      'row 3, value: -1 is negative, and a width cannot be. Write a number above 0.',
      'row 4, status: “corected” is not a status of a publication. Did you mean “corrected”? Write one of ok, corrected, retracted; if this column says something else, rename it.',
      'row 4, value: 0 has no width. Write a number above 0, or delete the row.',
      'row 6, study: the cell is empty. Fill it in, also where cells were merged, or delete the row.',
      'row 6, value: the cell is empty. Fill it in, also where cells were merged, or delete the row.',
    ]);
    expect(said(read.notices)).to.deep.equal([
      'row 2, drug: “x &amp; y” was read as “x & y”.',
      'row 2, doi: “see text” is not a DOI; there is no link for it.',
      'row 2, pmid: “none given” is not a PubMed number; there is no link for it.',
      'row 2, caution: “none” was read as not reported. If it is meant as a term, write it out.',
      'row 3, drug: “none” was read as not reported. If it is meant as a term, write it out.',
      'row 3, dose: “?” was read as not reported. If it is meant as a term, write it out.',
      'row 3, pmid: “x1” is not a PubMed number; there is no link for it.',
      'row 4, drug: some characters were lost (� or ? in words, signs of a symbol font). Type them anew and save the file as UTF-8.',
      'row 4, dose: “-” was read as not reported. If it is meant as a term, write it out.',
      'row 5, drug: invisible control characters were left out.',
      'row 5, dose: “none” was read as not reported. If it is meant as a term, write it out.',
    ]);
  });

  it('names twice the same only for columns that each say it', () => {
    const read = csv('study;drug;value;dose\nA;none;1,5;none\nB;none;1,234;2,5\nC;x;2,345;-\n');
    expect(said(read.notices)).to.deep.equal([
      'the cells were split at “;”.',
      'row 2, drug: “none” was read as not reported. If it is meant as a term, write it out.',
      'row 2, dose: “none” was read as not reported. If it is meant as a term, write it out.',
      'row 3, value: “1,234” was read as 1.234, with a decimal comma. If it marks thousands, leave it out.',
      'row 4, dose: “-” was read as not reported. If it is meant as a term, write it out.',
    ]);
    const differ = csv('study,title,label,status,drug\nA,On x,A1,corrected,x\nA,On y,A2,ok,y\n');
    expect(said(differ.notices)).to.deep.equal([
      'row 3, status: “ok” differs from “corrected” in row 2 of the same study (A).',
      'row 3, label: “A2” differs from “A1” in row 2 of the same study (A).',
      'row 3, title: “On y” differs from “On x” in row 2 of the same study (A).',
    ]);
  });

  it('suggests the column that was meant, and names columns that are there twice', () => {
    expect(said(csv('studie,drug,effect\nA,x,p\n').problems)).to.deep.equal([
      'row 1: the column “study” is missing. Did you mean “studie”? Columns found: studie, drug, effect.',
    ]);
    expect(said(csv('my studies,drug,effect\nA,x,p\n').problems)).to.deep.equal([
      'row 1: the column “study” is missing. Did you mean “my studies”? Columns found: my studies, drug, effect.',
    ]);
    expect(said(csv('study,drug,Drug\nA,x,p\n').problems)).to.deep.equal([
      'row 1: the column “drug” appears twice. Rename one.',
    ]);
    expect(said(csv('study,drug,effect\nA,x\nB,y,p,q\nC,z,r\n').problems)).to.deep.equal([
      'row 2: has 2 cells but the header has 3. Check for a missing or extra comma, or quote the cell.',
      'row 3: has 4 cells but the header has 3. Check for a missing or extra comma, or quote the cell.',
    ]);
  });
});

describe('what the rows of a study say', () => {
  it('is joined: later rows add what earlier ones lack', () => {
    const { dataset, notices } = csv(
      'study,year,title,doi,drug\nA,,,,x\nA,2019,On x,doi:10.1000/a,y\n',
    );
    expect(dataset!.studies[0]).to.include({ year: 2019, reference: 'A' });
    expect(dataset!.references[0]).to.include({ title: 'On x', DOI: '10.1000/a' });
    expect(notices).to.deep.equal([]);
  });

  it('takes the gravest status, and names rows that differ', () => {
    const { dataset, notices } = csv(
      'study,status,year,drug\nA,,2019,x\nA,retracted,2021,y\nA,corrected,,z\nB,,2020,y\n',
    );
    expect(dataset!.studies[0]?.status).to.equal('retracted');
    expect(dataset!.studies[0]?.year).to.equal(2019);
    expect(notices.map(({ row, column, details }) => [row, column, details['row']])).to.deep.equal([
      [3, 'year', '2'],
      [4, 'status', '3'],
    ]);
  });

  it('leaves retracted studies out by default', () => {
    expect(csv('study,status,drug\nA,retracted,x\nB,,y\n').dataset!.defaultFilter).to.equal(
      '!status:retracted',
    );
    expect(csv('study,status,drug\nA,,x\nB,,y\n').dataset!.defaultFilter).to.equal(undefined);
  });

  it('merges rows that say the same, and says so', () => {
    const read = csv('study,drug\nA,x\nA,x\nB,y\n');
    expect(terms(read, 'drug')).to.deep.equal([['x'], ['y']]);
    expect(said(read.notices)).to.deep.equal(['row 3: says the same as row 2; it counts once.']);
  });

  it('reads DOIs and PubMed numbers as they are copied, and names what is none', () => {
    const doi = (word: string) => csv(`study,drug,doi\nA,x,${word}\n`);
    for (const word of [
      '10.1000/a',
      'doi:10.1000/a',
      'DOI: 10.1000/a',
      'DOI 10.1000/a.',
      'https://doi.org/10.1000/a',
      'https://www.doi.org/10.1000/a',
      'http://dx.doi.org/10.1000/a',
    ])
      expect(doi(word).dataset!.references[0]?.DOI, word).to.equal('10.1000/a');
    for (const word of ['see text', 'javascript:alert(1)']) {
      expect(doi(word).dataset!.references, word).to.deep.equal([]);
      expect(codes(doi(word).notices), word).to.deep.equal(['not-a-doi']);
    }
    const pmid = (word: string) => csv(`study,drug,pmid\nA,x,${word}\n`);
    for (const word of ['789', 'PMID: 789', '789.0'])
      expect(pmid(word).dataset!.references[0]?.PMID, word).to.equal('789');
    expect(codes(pmid('none given').notices)).to.deep.equal(['not-a-pmid']);
  });

  it('takes years from 1500 to 2500, also as 2019.0', () => {
    const { dataset, problems } = csv(
      'study,year,drug\nA,2019.0,x\nB,,x\nC,NA,x\nD,0019,x\nE,9999,x\nF,20x,x\n',
    );
    expect(dataset!.studies.map(({ year }) => year)).to.deep.equal([2019, null, null]);
    expect(problems.map(({ row, code }) => [row, code])).to.deep.equal([
      [5, 'not-a-year'],
      [6, 'not-a-year'],
      [7, 'not-a-year'],
    ]);
  });
});

describe('the encoding of a file', () => {
  const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const utf16 = (text: string, withMark: boolean): Uint8Array => {
    const whole = (withMark ? '\ufeff' : '') + text;
    const units = Array.from({ length: whole.length }, (_, index) => whole.charCodeAt(index));
    return bytes(...units.flatMap((unit) => [unit & 255, unit >> 8]));
  };
  // 脂肪,凋亡 in GB18030 and Müller in Windows-1252
  const chinese = bytes(0xd6, 0xac, 0xb7, 0xbe, 0x2c, 0xb5, 0xf2, 0xcd, 0xf6);
  const western = bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72);

  it('is UTF-8 with or without mark, or UTF-16', () => {
    for (const file of [
      utf8('Müller,凋亡'),
      utf8('\ufeffMüller,凋亡'),
      utf16('Müller,凋亡', true),
    ]) {
      const { text, notices } = decodeBytes(file, '');
      expect(text.replace('\ufeff', '')).to.equal('Müller,凋亡');
      expect(notices).to.deep.equal([]);
    }
    expect(decodeBytes(utf16('study,drug\nA,x', false), '').text).to.equal('study,drug\nA,x');
  });

  it('is guessed where it is not UTF-8, and the guess is named', () => {
    const guesses = [chinese, western].map((file) => decodeBytes(file, ''));
    expect(guesses.map(({ text }) => text)).to.deep.equal(['脂肪,凋亡', 'Müller']);
    expect(guesses.map(({ notices }) => notices[0]?.details['word'])).to.deep.equal([
      'GB18030',
      'Windows-1252',
    ]);
  });

  it('is the one that the server names', () => {
    const { text, notices } = decodeBytes(western, '', 'iso-8859-1');
    expect(text).to.equal('Müller');
    expect(notices).to.deep.equal([]);
  });

  it('is never guessed in silence: what cannot be read is named', () => {
    const { notices } = decodeBytes(bytes(0x41, 0x2c, 0x81, 0x2c, 0xff), 'x.csv');
    expect(codes(notices)).to.deep.equal(['lost-characters']);
  });
});

describe('what is no table of text', () => {
  const first = (problems: ParsedData['problems']): string | undefined => problems[0]?.code;

  it('is named where it is a workbook, however it was decoded', () => {
    for (const bytes of [
      [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0],
    ]) {
      const { text, notices } = decodeBytes(new Uint8Array(bytes), '');
      expect(notices).to.deep.equal([]);
      const { problems, dataset } = csv(text);
      expect(dataset).to.equal(undefined);
      expect(first(problems)).to.equal('office-file');
      for (const language of ['en', 'zh']) expect(said(problems, language)[0]).to.include('CSV');
    }
  });

  it('is named where it is a table of a web page', () => {
    expect(first(csv('<table border="1"><tr><td>study</td></tr></table>').problems)).to.equal(
      'web-page',
    );
  });
});

describe('JSON Lines', () => {
  const lines = (value: string): ParsedData => parseData({ kind: 'json', value, where: '' });

  it('are a list of rows', () => {
    const read = lines(
      '{"study":"A","drug":"x","effect":null}\n{"study":"B","drug":"y","effect":"p"}\n',
    );
    expect(read.problems).to.deep.equal([]);
    expect(terms(read, 'drug')).to.deep.equal([['x'], ['y']]);
  });

  it('are no JSON where a line is broken', () => {
    expect(codes(lines('{"study":"A"}\n{"study":\n').problems)).to.deep.equal(['not-json']);
  });
});

describe('a cell of more terms than any spreadsheet holds', () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, index) => `g${index}`).join('; ');

  it('is named with its row and column, and the other rows are kept', () => {
    const read = csv(`study,drug,genes\nA 2001,x,y\nB 2002,x,${many(10_001)}\n`);
    expect(said(read.problems)).to.deep.equal([
      'row 3, genes: names 10001 terms, more than the 10000 that are read. Give each finding a row of its own, or leave the column out.',
    ]);
    expect(said(read.problems, 'zh')[0]).to.contain('第 3 行');
    expect(studies(read)).to.deep.equal(['A 2001']);
  });

  it('is read up to that, and blanks are no terms', () => {
    const read = csv(
      `study,drug,genes\nA 2001,x,${many(10_000)}\nB 2002,x,y${'; '.repeat(20_000)}\n`,
    );
    expect(read.problems).to.deep.equal([]);
    expect(terms(read, 'genes').map(({ length }) => length)).to.deep.equal([10_000, 1]);
  });

  it('may be long as a text', () => {
    const read = csv(`study,drug,caution\nA 2001,x,${many(10_001)}\n`);
    expect(read.problems).to.deep.equal([]);
  });
});
