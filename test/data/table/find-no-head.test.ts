// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import { messagesFor } from '../../../src/locales/index.js';

const problemsOf = (value: string) => parseData({ kind: 'csv', value, where: 'a.csv' }).problems;
const codes = (value: string): readonly string[] => problemsOf(value).map(({ code }) => code);

describe('a table without a head', () => {
  const rows = ['Ito 2011,statin,stroke', 'Roth 2013,fibrate,infarction'];

  it('is told that its first row was taken for one', () => {
    const [problem, ...others] = problemsOf(rows.join('\n'));
    expect(others).to.deep.equal([]);
    expect(problem).to.deep.include({ row: 1, code: 'no-head', details: { word: 'Ito 2011' } });
    for (const [language, words] of [
      ['en', /Ito 2011.*row with the names of the columns.*study/],
      ['zh', /Ito 2011.*列名.*study/],
    ] as const)
      expect(messagesFor(language).problem(problem!)).to.match(words);
  });

  it('is known by a DOI, or by words that stand below as well', () => {
    expect(codes('a,10.1000/x1,,p\nb,10.1000/x2,n,q')).to.deep.equal(['no-head']);
    expect(codes('a,https://doi.org/10.1000/x1,p\nb,,q')).to.deep.equal(['no-head']);
    expect(codes('a,statin,p\nb,fibrate,q\nc,statin,p')).to.deep.equal(['no-head']);
  });

  it('is not a table with a head that lacks the studies, or names them elsewhere', () => {
    expect(codes(`title,drug,effect\n${rows.join('\n')}`)).to.deep.equal(['missing-column']);
    expect(codes('drug,2019,2020\nstatin,3,4')).to.deep.equal(['missing-column']);
    expect(codes('drug\nstatin\ndrug')).to.deep.equal(['one-column']);
    expect(codes(`study,drug,effect\n${rows.join('\n')}`)).to.deep.equal([]);
  });
});

describe('a head that does not name the studies', () => {
  const suggested = (head: string): string | undefined =>
    problemsOf(`${head},drug,effect\nIto,statin,stroke`)[0]?.details['suggestion'];

  it('is told which column may hold them, in other languages too', () => {
    for (const name of ['Reference', 'References', 'Referenz', 'Ref.', 'Çalışma', 'Исследование'])
      expect(suggested(name), name).to.equal(name);
    for (const name of ['論文', '연구', 'Étude', 'Autor', 'first author'])
      expect(suggested(name), name).to.equal(name);
    expect(suggested('country')).to.equal('');
    expect(suggested('Author,Reference')).to.equal('Author');
  });
});
