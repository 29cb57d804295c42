// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import type { ParsedData } from '../../../src/data/parsed-data.js';
import {
  formulaText,
  hasLostSigns,
  isMadeBySpreadsheet,
} from '../../../src/data/table/odd-words.js';
import { repairDoubled } from '../../../src/data/table/western-signs.js';

const csv = (value: string): ParsedData => parseData({ kind: 'csv', value, where: '' });
const drugs = ({ dataset }: ParsedData): readonly unknown[] =>
  (dataset?.studies ?? []).map(({ findings }) => findings[0]?.other?.['drug']?.join(' + '));
const codes = ({ notices }: ParsedData): readonly string[] => notices.map(({ code }) => code);

describe('words that tools make of others', () => {
  it('are dates and long numbers', () => {
    for (const word of [
      '1-Mar',
      'Sep-02',
      '2019-03-01 00:00:00',
      '3/1/2019',
      '01. Mrz',
      '3月1日',
      '2.31E+13',
    ])
      expect(isMadeBySpreadsheet(word), word).to.equal(true);
    for (const word of ['MARCH1', '3 Decorin', '2019', 'E2F1', '1/2', 'mar', 'May', '5-HT'])
      expect(isMadeBySpreadsheet(word), word).to.equal(false);
    expect(codes(csv('study,drug\nA,1-Mar\nB,1-Mar\n'))).to.deep.equal(['made-by-spreadsheet']);
    expect(codes(csv('study,drug,visit date\nA,x,1-Mar\n'))).to.deep.equal([]);
  });

  it('are formulas: their text where they hold it, else not reported', () => {
    expect(formulaText('="x ""y"""')).to.equal('x "y"');
    expect(formulaText('=HYPERLINK("https://example.org";"x")')).to.equal('x');
    for (const formula of ['=B2', '=$B$2&C2', '=SUM(A1:A3)', "='Sheet 1'!A1", '=-A1'])
      expect(formulaText(formula), formula).to.equal('');
    for (const word of ['=', '= no change', 'a=b1', '=='])
      expect(formulaText(word)).to.equal(undefined);
    const read = csv('study,drug,effect\nA,="x",p\nB,=B2,p\n');
    expect(drugs(read)).to.deep.equal(['x', undefined]);
    expect(codes(read)).to.deep.equal(['formula']);
  });

  it('are what wrong decodings leave: repaired where that is certain, else named', () => {
    for (const [broken, meant] of [
      ['TGF-Î²', 'TGF-β'],
      ['a â€“ b', 'a – b'],
      ['cafÃ©', 'café'],
      ['ç»†èƒž', '细胞'],
    ] as const)
      expect(repairDoubled(broken)).to.equal(meant);
    for (const word of ['CAFÉ®', 'São', 'Å  b', 'Âge', '«É»'])
      expect(repairDoubled(word)).to.equal(word);
    expect(drugs(csv('study,drug\nA,Parkinson\u0092s\n'))).to.deep.equal(['Parkinson’s']);
    for (const word of ['TGF-?1', 'IL?6', '\uf062', 'a\ufffd'])
      expect(hasLostSigns(word), word).to.equal(true);
    for (const word of ['why?', 'https://example.org/a?b', '? 1'])
      expect(hasLostSigns(word)).to.equal(false);
  });

  it('are written in several lines, or may be a list', () => {
    expect(codes(csv('study,drug\nA,"x\ny"\n'))).to.deep.equal(['several-lines']);
    for (const list of ['x、y', '"x, y"', 'x / y', 'x and y', 'x，y'])
      expect(codes(csv(`study,drug\nA,${list}\nB,x\nC,y\n`)), list).to.deep.equal(['maybe-list']);
    for (const term of ['"x, z"', 'PI3K/AKT', '"2,3-dioxygenase"'])
      expect(codes(csv(`study,drug\nA,${term}\nB,x\nC,y\n`)), term).to.deep.equal([]);
    expect(codes(csv('study,drug\nA,x; none\n'))).to.deep.equal(['read-as-missing']);
  });

  it('are directions that nobody knows', () => {
    const read = csv(
      'study,effects,direction,pathway,pathway-direction\nA,p,upregulated,s,activation\nB,q,升高,s,抑制\nC,r,sideways,t,somehow\n',
    );
    const findings = read.dataset!.studies.map((study) => study.findings[0]);
    expect(findings.map((each) => each?.effects?.[0]?.direction)).to.deep.equal([
      'up',
      'up',
      'unclear',
    ]);
    expect(findings.map((each) => each?.pathwayDirection)).to.deep.equal([
      ...['activated', 'inhibited', undefined],
    ]);
    expect(codes(read)).to.deep.equal(['unknown-direction', 'unknown-direction']);
  });
});
