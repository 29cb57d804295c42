// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import { foundColumns } from '../../src/locales/found-columns.js';
import { messagesFor } from '../../src/locales/index.js';
import { indexEvidence } from '../../src/model/evidence.js';

function found(value: string, language = 'en'): readonly (readonly (string | number)[])[] {
  const { dataset } = parseData({ kind: 'csv', value, where: '' });
  return foundColumns(indexEvidence(dataset!), messagesFor(language)).map(
    ({ name, label, terms, empty }) => [name, label, terms, empty],
  );
}

describe('the columns found in data', () => {
  const table = 'study,year,Given drug,effect\nA,2001,x; y,p\nB,NA,x,\nB,NA,z,\n';

  it('are those of the table first, with their terms and the findings that name none', () => {
    expect(found(table).slice(0, 4)).to.deep.equal([
      ['given-drug', 'Given drug', 3, 0],
      ['effect', 'effect', 1, 2],
      ['study', 'Study', 2, 0],
      ['year', 'Year', 1, 2],
    ]);
  });

  it('have names in the language of the reader, but those of the table as they are', () => {
    const labels = found(table, 'zh').map(([, label]) => label);
    expect(labels.slice(0, 2)).to.deep.equal(['Given drug', 'effect']);
    expect(labels[2]).to.match(/\p{Script=Han}/u);
  });

  it('are only those that can be drawn', () => {
    const names = found('study,drug,effect,endpoints\nA,x,p,AMH ↑\nB,y,,AMH ↑\n').map(
      ([name]) => name,
    );
    expect(names).to.include('endpoint').and.not.include('cargo').and.not.include('readout');
  });
});
