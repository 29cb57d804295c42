// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';

const csv = (...lines: readonly string[]) =>
  parseData({ kind: 'csv', value: lines.join('\n'), where: 'x.csv' });
const said = (...lines: readonly string[]): readonly string[] => {
  const { problems, notices } = csv(...lines);
  return [...problems, ...notices].map(({ code, row = 0, details }) =>
    `${code} ${row} ${details['word'] ?? ''}`.trim(),
  );
};
const drugs = (...lines: readonly string[]): readonly string[] =>
  (csv(...lines).dataset?.studies ?? []).flatMap(({ findings }) =>
    findings.map(({ other }) => other?.['drug']?.join('; ') ?? '–'),
  );
const head = 'study,drug,effect';

describe('what people write into tables', () => {
  it('is the cell above in many words, which are no term', () => {
    for (const word of ['as above', 'same as above', 's. o.', 'dito', '-"-', '„', '同前', 'ibid.'])
      expect(said(head, 'A,iron,p', `B,"${word.replaceAll('"', '""')}",q`), word).to.deep.equal([
        `ditto 3 ${word}`,
      ]);
  });

  it('is nothing in several languages, or another place, which is said', () => {
    for (const word of ['k. A.', 'keine Angabe', 'non rapporté', 'no informado', '記載なし', '{}'])
      expect(said(head, 'A,iron,p', `B,${word},q`), word).to.deep.equal([
        `read-as-missing 3 ${word}`,
      ]);
    expect(drugs(head, 'A,iron,p', 'B,see Table 3,q')).to.deep.equal(['iron', '–']);
  });

  it('is a number or a sign among words, which is drawn and named', () => {
    const rows = ['A,iron,p', 'B,zinc,q', 'C,salt,q'];
    for (const word of ['0', '-99', '9999', '*'])
      expect(said(head, ...rows, `D,${word},q`), word).to.deep.equal([`odd-term 5 ${word}`]);
    expect(said(head, ...rows, 'D,5-2,q')).to.deep.equal([]);
  });

  it('is a list with arrows, bullets or numbers', () => {
    const rows = ['A,iron,p', 'B,zinc,q'];
    for (const word of [
      'iron → zinc',
      'iron -> zinc',
      'iron || zinc',
      'iron · zinc',
      'iron or zinc',
    ])
      expect(said(head, ...rows, `C,${word},q`), word).to.deep.equal([`maybe-list 4 ${word}`]);
    for (const word of ['• tin • lead', '1. tin 2. lead'])
      expect(said(head, ...rows, `C,${word},q`), word).to.deep.equal([`maybe-list 4 ${word}`]);
    for (const study of ['Ito 2011, Roth 2013', 'Ito 2011 / Roth 2013', '[12, 13]'])
      expect(said(head, 'A,iron,p', `"${study}",zinc,q`), study).to.deep.equal([
        `maybe-list 3 ${study}`,
      ]);
  });

  it('is one study in two styles, which is named as twins', () => {
    for (const other of ['Ito et al. 2011', 'Ito (2011)', 'Ito, 2011', 'Ito et al., 2011'])
      expect(said(head, 'Ito 2011,iron,p', `"${other}",zinc,q`), other).to.deep.equal([
        `near-twins 3 ${other}`,
      ]);
    expect(said(head, 'Ito 2011,iron,p', 'Ito 2012,zinc,q')).to.deep.equal([]);
  });

  it('is a whole number with an exponent, where no digit can be lost', () => {
    const read = (year: string, pmid: string) =>
      csv('study,year,pmid,drug,effect', `A,${year},${pmid},iron,p`);
    const { dataset } = read('2.019e+03', '3.1234567E7');
    expect([dataset?.studies[0]?.year, dataset?.references[0]?.PMID]).to.deep.equal([
      2019,
      '31234567',
    ]);
    expect(read('2.02E3', '').problems.map(({ code }) => code)).to.deep.equal(['not-a-year']);
    expect(read('2019', '3.1E7').notices.map(({ code }) => code)).to.deep.equal(['not-a-pmid']);
  });

  it('is a Greek letter of LaTeX', () => {
    expect(drugs(head, 'A,TGF-$\\beta$,p', 'B,$5,q')).to.deep.equal(['TGF-β', '$5']);
  });
});

describe('a table that something went wrong with', () => {
  it('has two versions that git left', () => {
    expect(
      said(head, 'A,iron,p', '<<<<<<< HEAD', 'B,zinc,q', '=======', 'B,zinc,r', '>>>>>>> other'),
    ).to.deep.equal(['merge-conflict 3', 'merge-conflict 7']);
  });

  it('has commas in the names of all studies, which are no names of rows', () => {
    expect(said(head, 'Ito, 2011,iron,p', 'Roth, 2013,zinc,q')).to.deep.equal([
      'row-length 2',
      'row-length 3',
    ]);
    // as R writes them
    expect(drugs(head, '1,Ito 2011,iron,p', '2,Roth 2013,zinc,q')).to.deep.equal(['iron', 'zinc']);
    expect(drugs(head, '1,2011,iron,p', '2,2013,zinc,q')).to.deep.equal(['iron', 'zinc']);
  });

  it('has a line of single hyphens below its head', () => {
    const lines = ['| study | drug |', '| - | - |', '| A | **iron** |', '| B | zinc |'];
    expect(drugs(...lines)).to.deep.equal(['iron', 'zinc']);
  });
});
