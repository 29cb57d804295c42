// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import { isUnpublished, namesYears, readYear } from '../../../src/data/table/read-year.js';

describe('a year', () => {
  it('is read from dates of all tools, with a letter and in brackets', () => {
    for (const text of [
      ...['2014', '2014.0', '2014b', '(2014)', "'2014", '２０１４', '٢٠١٤', '2014年5月3日'],
      ...['2014/05/03', '2014-05', '3.5.2014', '05/2014', '03-May-2014', 'May 3, 2014'],
      ...['2014 May 3', '03MAY2014', '2014-05-03T00:00:00-05:00', '2014-05-03 00:00:00.000'],
      '31.12.2014 00:00',
    ])
      expect(readYear(text), text).to.equal(2014);
    for (const text of ['2014.5', '20145', 'c. 2014', '2014?', '14', 'soon', '1.2014'])
      expect(readYear(text), text).to.equal(undefined);
  });

  it('is none where several are named', () => {
    for (const text of [
      ...['2001-2003', '2001–2003', '2001 to 2002', '2010/11', '2010-11', '2014 (online 2013)'],
    ])
      expect([readYear(text), namesYears(text)], text).to.deep.equal([undefined, true]);
    for (const text of ['2014', '2014-05-03', '2014-05-03T00:00:00+0000'])
      expect(namesYears(text), text).to.equal(false);
  });

  it('may be missing in words', () => {
    for (const word of ['in press', 'Forthcoming', 'ahead of print', '待发表'])
      expect(isUnpublished(word), word).to.equal(true);
    expect(isUnpublished('soon')).to.equal(false);
  });

  it('is left out of a study with a notice, and only nonsense is a problem', () => {
    const { dataset, problems, notices } = parseData({
      kind: 'csv',
      value: 'study,year,drug\nA,2001-2003,x\nB,in press,y\nC,soon,z\n',
      where: '',
    });
    expect(dataset!.studies.map(({ id, year }) => [id, year])).to.deep.equal([
      ['A', null],
      ['B', null],
    ]);
    expect(notices.map(({ row, code }) => [row, code])).to.deep.equal([
      [2, 'several-years'],
      [3, 'read-as-missing'],
    ]);
    expect(problems.map(({ row, code }) => [row, code])).to.deep.equal([[4, 'not-a-year']]);
  });
});
