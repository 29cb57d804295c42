// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { missingKind, readDoi, readPmid, splitTerms } from '../../../src/data/table/read-cells.js';
import { readDirection, readEffects } from '../../../src/data/table/read-directions.js';
import {
  hasDecimalComma,
  readCommaNumber,
  readNumber,
} from '../../../src/data/table/read-number.js';
import { readYear } from '../../../src/data/table/read-year.js';

/** What each text is read as. */
function expectRead<Value>(
  read: (text: string) => Value,
  expected: Readonly<Record<string, Value>>,
): void {
  for (const [text, value] of Object.entries(expected)) expect(read(text), text).to.equal(value);
}

describe('the cells of a table', () => {
  it('are missing in the words of all tools, and in words that may be meant', () => {
    for (const word of ['', 'NA', 'n/a', '#N/A', '#NA', 'NaN', 'null', 'nil', '<NA>', 'NR', 'n.r.'])
      expect(missingKind(word), word).to.equal('missing');
    for (const word of ['not-reported', 'Not reported', 'missing', '未报告', '无数据', '缺失'])
      expect(missingKind(word), word).to.equal('missing');
    for (const word of [
      '#REF!',
      '#BEZUG!',
      '#NV',
      '--',
      '－',
      '/',
      '…',
      '\\N',
      'N.A.',
      'NaT',
      '(NR)',
    ])
      expect(missingKind(word), word).to.equal('doubtful');
    for (const word of ['-', '–', '—', '?', '.', 'None', 'unknown', 'unclear', '无', '不详'])
      expect(missingKind(word), word).to.equal('doubtful');
    for (const word of ['0', 'nap', 'no', 'none of them', '↑', '+', '#1', '#hash', '±'])
      expect(missingKind(word), word).to.equal(undefined);
  });

  it('hold several terms between semicolons, each once', () => {
    expect(splitTerms('a; b ；a;c')).to.deep.equal(['a', 'b', 'c']);
    expect(splitTerms('a, b / c')).to.deep.equal(['a, b / c']);
  });

  it('hold numbers with a point, or a comma that separates no thousands', () => {
    expectRead(readNumber, {
      ...{ '12': 12, '-1.5': -1.5, '+.5': 0.5, '3.': 3, '1e3': 1000, '2.5E-1': 0.25 },
      ...{ '1,5': 1.5, '-12,25': -12.25, '0,125': 0.125, '1,2345': 1.2345 },
      ...{ '1 234': 1234, "1'234.5": 1234.5, '1 234,5': 1234.5, '１２．５': 12.5, '−3': -3 },
      ...{ '5²': undefined, '1 23': undefined, '½': undefined },
      ...{ '1,250': undefined, '1,2,3': undefined, '.': undefined, '1.2.3': undefined },
      ...{ '12 mg': undefined, x12: undefined, '': undefined, '1e999': undefined },
    });
    expectRead(readCommaNumber, { '1,250': 1.25, '-3,5': -3.5, '1.5': 1.5, 'a1,5': undefined });
  });

  it('have decimal commas where one says so, and none has a point', () => {
    expect(hasDecimalComma(['1,5', '1,250'], '\t')).to.equal(true);
    expect(hasDecimalComma(['1,250', '3'], '\t')).to.equal(false);
    expect(hasDecimalComma(['1,250', '3'], ';')).to.equal(true);
    expect(hasDecimalComma(['1,5', '.5'], ';')).to.equal(false);
    expect(hasDecimalComma(['1,5', '1.5'], '\t')).to.equal(false);
    expect(hasDecimalComma(['1,5'], ',')).to.equal(false);
    expect(hasDecimalComma(['x1,5', '1,5 mg'], ';')).to.equal(false);
  });

  it('hold years of studies', () => {
    expectRead(readYear, {
      ...{ '2019': 2019, '2019.0': 2019, '2019,00': 2019, '1500': 1500, '2500': 2500 },
      ...{ '２０１９': 2019, '2019年': 2019, '2019-05-01': 2019, '2019-05-01T00:00:00.000': 2019 },
      ...{ '1499': undefined, '2501': undefined, '2019.5': undefined, '19': undefined },
      ...{ 'c. 2019': undefined, '20190': undefined, '2019?': undefined },
    });
  });

  it('hold identifiers as they are printed and linked', () => {
    expectRead(readDoi, {
      '10.1234/a.b': '10.1234/a.b',
      'https://doi.org/10.1234/a': '10.1234/a',
      'http://dx.doi.org/10.1234/a.': '10.1234/a',
      'https://www.doi.org/10.1234/a': '10.1234/a',
      'DOI：10.1234/a;': '10.1234/a',
      'doi 10.1234/a, ': '10.1234/a',
      '10.1234/a; 10.1234/b': undefined,
      '10.123/a': undefined,
      '10.1234/a b': undefined,
      'see https://doi.org/10.1234/a': undefined,
      'my doi:10.1234/a': undefined,
    });
    expectRead(readPmid, {
      ...{ '789': '789', 'PMID: 789': '789', 'pmid789.0': '789', 'PMID：789': '789' },
      'https://pubmed.ncbi.nlm.nih.gov/789/': '789',
      ...{ '0789': undefined, '1234567890': undefined, '78.9': undefined, PMC789: undefined },
    });
  });

  it('hold directions as words or signs, alone and behind what was measured', () => {
    expectRead(readDirection, {
      ...{ '↑': 'up', '+': 'up', Increased: 'up', increase: 'up', UP: 'up' },
      ...{ '↓': 'down', '-': 'down', '−': 'down', decreased: 'down', decrease: 'down' },
      ...{ '=': 'none', unchanged: 'none', none: 'none', '↺': 'restored', restored: 'restored' },
      ...{ '?': 'unclear', unclear: 'unclear', down: 'down', better: undefined },
      ...{ toString: undefined, '': undefined },
    });
    const read = (word: string) => {
      const [{ measured, direction } = { measured: '', direction: undefined }] = readEffects(word);
      return `${measured}|${direction ?? ''}`;
    };
    expectRead(read, {
      ...{ 'BCL2 ↑': 'BCL2|up', 'BCL2↓': 'BCL2|down', 'BAX down': 'BAX|down' },
      ...{
        'IL-6 -': 'IL-6|down',
        'IL-6-': 'IL-6|down',
        'TGF-': 'TGF-|',
        'cell death': 'cell death|',
      },
      ...{ '+': '+|', BCL2: 'BCL2|', ' up': ' up|', 'blood flow unchanged': 'blood flow|none' },
    });
  });
});
