// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import {
  formulaText,
  hasLines,
  hasLostSigns,
  isMadeBySpreadsheet,
} from '../../../src/data/table/odd-words.js';
import { missingKind, readDoi, readPmid, splitTerms } from '../../../src/data/table/read-cells.js';
import { readEffects, readPathwayDirection } from '../../../src/data/table/read-directions.js';
import {
  areShares,
  hasDecimalComma,
  readCommaNumber,
  readNumber,
} from '../../../src/data/table/read-number.js';
import { readYear } from '../../../src/data/table/read-year.js';

/** Words of a list, one behind the other. */
const listed = (words: string): readonly string[] => words.split(' | ');

describe('words for nothing', () => {
  it('are read as such in English and Chinese, alone and in brackets', () => {
    for (const word of listed(
      '? | . | none | unknown | unclear | 无 | 不详 | NaT | \\N | undefined | N.A | n.a. | n.d. | ND | n.s. | #NV | #N/D | #ND | blank | empty | TBD | not available | Not applicable | not stated | not specified | not given | not known | not described | not mentioned | unspecified | unreported | none reported | No data | 未提及 | 未说明 | 未知 | 不适用 | 不明 | 暂无 | 没有报告 | 未提供 | 未描述',
    )) {
      expect(missingKind(word), word).to.equal('doubtful');
      expect(missingKind(`(${word})`), word).to.equal('doubtful');
    }
    for (const word of listed('[NA] | <nr> | (not reported) | ＮＡ | －－ | (-)'))
      expect(missingKind(word), word).to.equal('doubtful');
  });

  it('are errors of spreadsheets in any language, in capitals behind a number sign', () => {
    for (const word of listed(
      '#REF! | #¡VALOR! | #¿NOMBRE? | #DIV/0! | #NAME? | #ИМЯ? | #GETTING_DATA!',
    ))
      expect(missingKind(word), word).to.equal('doubtful');
    for (const word of listed('a #REF! | #REF! b | #ref! | #A! | #a-b! | x#REF!'))
      expect(missingKind(word), word).to.equal(undefined);
  });

  it('are not part of a longer word, nor a sentence', () => {
    for (const word of listed(
      'NA 12 | (NA | NA) x | a (NA) | x(NA) | (NA)b | none at all | -a- | a- | (abc) | [7]',
    ))
      expect(missingKind(word), word).to.equal(undefined);
    expect([missingKind('-'.repeat(30)), missingKind('-'.repeat(31))]).to.deep.equal([
      ...['doubtful', undefined],
    ]);
  });
});

describe('numbers', () => {
  it('are the whole cell', () => {
    for (const text of listed(
      'a1 | 1a | 1 2 | 12 345x | x12 345 | 1,5x | a0,5 | 1e5x | .5.5 | 1 2345 | 1234 567 | --1 | 1-2',
    ))
      expect(readNumber(text), text).to.equal(undefined);
    for (const [text, value] of [
      ['12 345 678', 12345678],
      ["-1'234'567.25", -1234567.25],
      ['123 456', 123456],
      ['+1 234', 1234],
      ['.125', 0.125],
      ['1e12', 1e12],
      ['1e-12', 1e-12],
      ['12.', 12],
    ] as const)
      expect(readNumber(text), text).to.equal(value);
  });

  it('have a decimal comma in a column that has one', () => {
    for (const [text, value] of [
      ['12,345', 12.345],
      ['-12,3', -12.3],
      ['+1,25', 1.25],
      ['1 234,5', 1234.5],
      ['12', 12],
    ] as const)
      expect(readCommaNumber(text), text).to.equal(value);
    for (const text of ['x1,5', '1,5x', '1.5,5', '1,5,5', 'x 1,25'])
      expect(readCommaNumber(text), text).to.equal(undefined);
    for (const [texts, separator, is] of [
      [['1 234,5'], ';', true],
      [['12 345,678'], ';', true],
      [['12\u00a0345,6'], ';', true],
      [['1,50'], '\t', true],
      [['-0,125'], '\t', true],
      [['a 1,5'], '\t', false],
      [['1,5 mg'], '\t', false],
      [['1,5', '-.5'], ';', false],
      [['1,5', '+2.5'], ';', false],
      // a point in a word says nothing of numbers
      [['1,5', 'n.1'], ';', true],
      [[], ';', false],
    ] as const)
      expect(hasDecimalComma(texts, separator), `${texts.join(' ')} ${separator}`).to.equal(is);
  });

  it('are percentages where all that are given are', () => {
    expect(areShares(['12%', '3.5 %', 'NA', ''])).to.equal(true);
    for (const texts of [[], ['NA'], ['12%', '3'], ['12% of 30'], ['%'], ['12  %']])
      expect(areShares(texts), texts.join()).to.equal(false);
    const read = (column: string): readonly unknown[] =>
      parseData({
        kind: 'csv',
        value: `study,drug,${column}\nA,x, 45% \nB,y,5 %\n`,
        where: '',
      }).dataset?.studies.map(({ findings }) => findings[0]?.value) ?? [];
    expect(read('value')).to.deep.equal([45, 5]);
  });
});

describe('identifiers, years and directions', () => {
  it('are the whole cell', () => {
    for (const text of [
      '10.1234/a; doi:10.1234/b',
      '10.1234/a;10.1234/b',
      '10.1234/a; http://x.org',
      '10.1234/a;https://x.org',
      'xhttps://doi.org/10.1234/a',
      'a doi 10.1234/a',
      '10.1234/',
      '110.1234/a b',
    ])
      expect(readDoi(text), text).to.equal(undefined);
    // an older one, and a semicolon within
    expect(readDoi('10.1002/1097-0142(1996)77:1<1::AID-X>3.0.CO;2-C')).to.equal(
      '10.1002/1097-0142(1996)77:1<1::AID-X>3.0.CO;2-C',
    );
    for (const text of [
      'see https://pubmed.ncbi.nlm.nih.gov/789',
      'no PMID 789',
      '789.05',
      '789/1',
      '789.0x',
      '789.0.5',
    ])
      expect(readPmid(text), text).to.equal(undefined);
    expect(readPmid('http://pubmed.ncbi.nlm.nih.gov/789')).to.equal('789');
    expect(readPmid('789.00')).to.equal('789');
    expect(readYear('2019年5月')).to.equal(2019);
    for (const text of ['2019-05-01 x', 'x2019', '2019.05'])
      expect(readYear(text), text).to.equal(undefined);
  });

  it('say of a pathway that it is activated or inhibited, in one word', () => {
    for (const text of ['activated', 'Activates', 'activation', 'activating', '激活'])
      expect(readPathwayDirection(text), text).to.equal('activated');
    for (const text of ['inhibited', 'inhibits', 'Inhibition', 'inhibiting', '抑制'])
      expect(readPathwayDirection(text), text).to.equal('inhibited');
    for (const text of ['not activated', 'activated late', 'not inhibited', 'inhibited late', 'up'])
      expect(readPathwayDirection(text), text).to.equal(undefined);
  });

  it('stand behind what was measured, also without a space, but for a hyphen', () => {
    for (const [word, measured, direction] of [
      ['TNF↑', 'TNF', 'up'],
      ['TNF+', 'TNF', 'up'],
      ['TNF=', 'TNF', 'none'],
      ['TNF−', 'TNF', 'down'],
      ['TNF-', 'TNF-', undefined],
      ['TNF -', 'TNF', 'down'],
    ] as const)
      expect(readEffects(word), word).to.deep.equal([{ measured, direction }]);
  });

  it('are split from terms only at semicolons', () => {
    expect(splitTerms('a  b')).to.deep.equal(['a  b']);
    expect(splitTerms('a  b;c')).to.deep.equal(['a b', 'c']);
  });
});

describe('what tools make of words', () => {
  it('are dates that are the whole word', () => {
    for (const word of listed(
      'xx 1-Mar | 1-Mar xx | 2019-03-01 at noon and some more hours later | E5',
    ))
      expect(isMadeBySpreadsheet(word), word).to.equal(false);
    for (const word of listed(
      '1-Mar-19 | Sept 2 | 12.03.2019 | 2,31E+13 | Dec-1 | 1. Okt | 2/3/19',
    ))
      expect(isMadeBySpreadsheet(word), word).to.equal(true);
  });

  it('are lost characters within words, not questions', () => {
    for (const word of listed('TGF-?1 | a?b | IL-?a | a-?'))
      expect(hasLostSigns(word), word).to.equal(true);
    for (const word of listed('a? | a? b | 1?2 | a?, b')) {
      expect(hasLostSigns(word), word).to.equal(false);
    }
  });

  it('are lines with something in each', () => {
    for (const cell of ['a\nb', 'a  \r\n  b', 'a\n\n\nb', 'a b\n- c', 'a\rb'])
      expect(hasLines(cell), JSON.stringify(cell)).to.equal(true);
    for (const cell of ['a\n', '\na', ' \r\n a b', 'a b', 'a \n ', ''])
      expect(hasLines(cell), JSON.stringify(cell)).to.equal(false);
  });

  it('are formulas at the beginning of a cell, of which some hold a text', () => {
    for (const [cell, text] of [
      ['= "x"', 'x'],
      ['=""', ''],
      ['=HYPERLINK("https://example.org", "see x")', 'see x'],
      ['=hyperlink(A1,"x")', 'x'],
      ['=SUM(A1)', ''],
      ['= -AB12', ''],
      ['=$ABC$1', ''],
      ['=Sheet1!A1', ''],
      ['=Sheet1!$A$1', ''],
      ["='My sheet'!B2", ''],
      ['=ROUND.UP(x)', ''],
      ['="x"&B2', undefined],
      ['a="x"', undefined],
      ['a=HYPERLINK("b","c")', undefined],
      ['a =SUM(A1)', undefined],
      ['=a b', undefined],
      ['=5', undefined],
    ] as const)
      expect(formulaText(cell), cell).to.equal(text);
    expect(formulaText('=HYPERLINK("b","c") and more')).to.equal('');
  });
});
