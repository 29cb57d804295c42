// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import type { ParsedData } from '../../../src/data/parsed-data.js';
import { isGraver } from '../../../src/data/table/table-studies.js';

const csv = (value: string): ParsedData => parseData({ kind: 'csv', value, where: '' });

describe('a study of a table', () => {
  it('has the gravest status that a row gives it, whatever their order', () => {
    for (const [rows, status] of [
      ['A,ok,x\nA,corrected,y\nA,retracted,z\n', 'retracted'],
      ['A,retracted,x\nA,ok,y\n', 'retracted'],
      ['A,corrected,x\nA,ok,y\n', 'corrected'],
      ['A,Corrected,x\nA,corrected,y\n', 'corrected'],
      ['A,,x\n', 'ok'],
    ] as const) {
      const { dataset, notices } = csv(`study,status,drug\n${rows}`);
      expect(dataset!.studies[0]?.status, rows).to.equal(status);
      const written = new Set(rows.toLowerCase().match(/ok|corrected|retracted/g));
      // each row that gives another one than before is named
      expect(notices, rows).to.have.length(Math.max(0, written.size - 1));
    }
    expect(isGraver('retracted', 'corrected')).to.equal(true);
    expect(isGraver('ok', 'ok')).to.equal(false);
  });

  it('names the row that gave the status so far', () => {
    const { notices } = csv('study,status,drug\nA,ok,x\nA,retracted,y\nA,corrected,z\n');
    expect(
      notices.map(({ row, details }) => [row, details['other'], details['row']]),
    ).to.deep.equal([
      [3, 'ok', '2'],
      [4, 'retracted', '3'],
    ]);
  });

  it('keeps the first of two years or titles', () => {
    const { studies, references } = csv(
      'study,year,title,drug\nA,2019,On x,x\nA,2021,On y,y\n',
    ).dataset!;
    expect([studies[0]?.year, references[0]?.title]).to.deep.equal([2019, 'On x']);
  });

  it('has a reference where a row gives a title, a DOI or a PubMed number', () => {
    const reference = (head: string, cells: string): unknown =>
      csv(`study,drug,${head}\nA,x,${cells}\n`).dataset!.references[0];
    const common = { id: 'A', type: 'article-journal' };
    expect(reference('title', 'On x')).to.deep.equal({ ...common, title: 'On x' });
    expect(reference('reference', 'Alder')).to.deep.equal({ ...common, title: 'Alder' });
    expect(reference('title,reference', 'On x,Alder')).to.deep.equal({ ...common, title: 'On x' });
    expect(reference('doi', '10.1000/a')).to.deep.equal({
      ...{ ...common, title: 'A', DOI: '10.1000/a' },
    });
    expect(reference('pmid,label', '789,Alder 2019')).to.deep.equal({
      ...{ ...common, title: 'Alder 2019', PMID: '789' },
    });
    expect(csv('study,drug,reference\nA,x,Alder\n').dataset!.vocabulary).to.deep.equal({
      facet: [{ id: 'drug', label: { en: 'drug' } }],
    });
    expect(reference('year,label', '2019,Alder')).to.equal(undefined);
  });
});
