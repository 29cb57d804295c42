// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import type { Problem } from '../../../src/data/problems.js';
import { messagesFor } from '../../../src/locales/index.js';

const said = (list: readonly Problem[]): readonly string[] =>
  list.map((problem) => messagesFor('en').problem(problem));
const noticesOf = (...lines: readonly string[]): readonly string[] =>
  said(parseData({ kind: 'csv', value: lines.join('\n'), where: '' }).notices);
const problemsOf = (...lines: readonly string[]): readonly string[] =>
  said(parseData({ kind: 'csv', value: lines.join('\n'), where: '' }).problems);

describe('what is said of a cell', () => {
  it('quotes what was written, as far as it can be seen', () => {
    expect(
      noticesOf(
        'study,drug,effects,direction,pathway-direction',
        'A, =B2 ,p,sideways,somehow',
        'B,"x\ny",q,up,activated',
        'C,TGF-Î²,r,down,inhibited',
        'D,1-Mar,s,none,',
        'E,"a; none",t,,',
      ),
    ).to.deep.equal([
      'row 2, drug: “=B2” is a formula, not its result; it was read as not reported. Save the values.',
      'row 2, direction: “sideways” is no direction and was left out. Write one of up, down, restored, none.',
      'row 2, pathway-direction: “somehow” is no direction and was left out. Write one of activated, inhibited.',
      'row 3, drug: “x y” was written in several lines and is drawn as one term. Separate several terms by semicolons.',
      'row 4, drug: “TGF-Î²” was read as “TGF-β”.',
      'row 5, drug: “1-Mar” looks like a date or number that a spreadsheet made of a name (MARCH1, SEPT2, 2310009E13). If so, set the cell to text and type the name anew.',
      'row 6, drug: “none” was read as not reported. If it is meant as a term, write it out.',
    ]);
  });

  it('asks for a study and a value, and quotes a word that stands for none', () => {
    expect(
      problemsOf('study,drug,value', ',x,1', 'NA,y,1', '-,z,1', 'B,x,n/a', 'C,y,', 'D,z,many'),
    ).to.deep.equal([
      'row 2, study: the cell is empty. Fill it in, also where cells were merged, or delete the row.',
      'row 3, study: “NA” says that nothing is known. Fill the cell in, or delete the row.',
      'row 4, study: “-” says that nothing is known. Fill the cell in, or delete the row.',
      'row 5, value: “n/a” says that nothing is known. Fill the cell in, or delete the row.',
      'row 6, value: the cell is empty. Fill it in, also where cells were merged, or delete the row.',
      'row 7, value: “many” is not a number. Write only the number, with a decimal point and without marks between thousands. If this column is not meant as a width, rename it.',
    ]);
  });

  it('names words for nothing only where a term could be meant', () => {
    for (const column of ['drug', 'source', 'species', 'evidence-stream', 'caution'])
      expect(noticesOf(`study,${column}`, 'A,-'), column).to.have.length(1);
    for (const column of ['year', 'doi', 'title', 'locator', 'direction'])
      expect(noticesOf(`study,drug,${column}`, 'A,x,-'), column).to.deep.equal([]);
    // a term of its own, not one of a list
    expect(noticesOf('study,drug', 'A,x', 'B,nothing')).to.deep.equal([]);
  });

  it('looks for names that a spreadsheet changed among studies and terms, not among dates', () => {
    for (const head of ['drug', 'source'])
      expect(noticesOf(`study,${head}`, 'A,1-Mar'), head).to.have.length(1);
    expect(noticesOf('study,drug', '1-Mar,x')).to.have.length(1);
    expect(noticesOf('study,drug,title', 'A,x,1-Mar')).to.deep.equal([]);
    for (const head of ['visit date', 'Time', 'day', 'Datum', '日期', '时间'])
      expect(noticesOf(`study,drug,${head}`, 'A,x,1-Mar'), head).to.deep.equal([]);
  });

  it('takes lines for a mistake in terms, not in sentences', () => {
    expect(noticesOf('study,drug,caution,title', 'A,x,"p\nq","r\ns"')).to.deep.equal([]);
    expect(noticesOf('study,source', 'A,"p\nq"')).to.have.length(1);
  });
});
