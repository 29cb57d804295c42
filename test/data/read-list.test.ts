// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import type { ParsedData } from '../../src/data/parsed-data.js';
import { cellText } from '../../src/data/read-list.js';

const read = (value: unknown): ParsedData =>
  parseData({ kind: 'object', value, where: 'own.json' });
const idsOf = ({ dataset }: ParsedData): readonly string[] | undefined =>
  dataset?.studies.map(({ id }) => id);

describe('a list in JSON', () => {
  it('of references is named as such, however they were saved', () => {
    for (const item of [
      { title: 'On x', issued: { 'date-parts': [[2020]] } },
      { title: 'On x', creators: [] },
      { title: 'On x', itemType: 'book' },
      { title: 'On x', 'container-title': 'J' },
    ])
      expect(read([item, item]), Object.keys(item).join()).to.deep.equal({
        dataset: undefined,
        problems: [{ where: 'own.json', code: 'other-file', details: { word: 'CSL-JSON' } }],
        notices: [],
      });
    // a title alone, or one item of several, is none
    for (const list of [
      [{ title: 'On x' }],
      [{ issued: 2020 }],
      [{ title: 'On x', issued: {} }, { drug: 'x' }],
    ])
      expect(read(list).problems[0]?.code).to.match(/^(?:missing|one)-column$/);
  });

  it('of rows may name the studies in some of them', () => {
    expect(idsOf(read([{ drug: 'x' }, { study: 'A', drug: 'y' }]))).to.deep.equal(['A']);
    const many = Array.from({ length: 25 }, (_, index) => ({ [`field${index}`]: 1 }));
    const known = read(many).problems[0]?.details['known'];
    expect(known?.split(', ')).to.have.length(20);
  });

  it('of findings and studies is taken for studies, and what is wrong is named', () => {
    const study = { id: 'a', findings: [{ source: 's' }] };
    const mixed = read([study, { study: 'b', source: 's' }]);
    expect(mixed.problems.length).to.be.above(0);
    expect(read([study, 3]).problems[0]?.where).to.equal('own.json: studies[1]');
    expect(idsOf(read([study, { ...study, id: 'b' }]))).to.deep.equal(['a', 'b']);
    expect(read([]).problems[0]?.code).to.equal('empty-data');
  });

  it('of findings takes the gravest status, and names each row that says another', () => {
    const effects = [{ target: 'T', direction: 'up' }];
    const of = (...statuses: readonly string[]) =>
      read(statuses.map((status) => ({ study: 'a', source: 's', effects, status })));
    for (const [statuses, gravest] of [
      [['ok', 'corrected', 'retracted'], 'retracted'],
      [['corrected', 'ok'], 'corrected'],
      [['retracted', 'corrected'], 'retracted'],
    ] as const) {
      const { dataset, notices } = of(...statuses);
      expect(dataset!.studies[0]?.status, statuses.join()).to.equal(gravest);
      expect(notices.map(({ code, column }) => `${code} ${column}`)).to.deep.equal(
        statuses.slice(1).map(() => 'rows-differ status'),
      );
    }
    expect(
      of('ok', 'corrected', 'retracted').notices.map(({ row, details }) => [row, details['row']]),
    ).to.deep.equal([
      [2, '1'],
      [3, '2'],
    ]);
    // the first of two years, however they stand
    const years = read([
      { study: 'a', source: 's', effects, year: 2019 },
      { study: 'a', source: 's', effects, year: 2021 },
    ]);
    expect(years.dataset!.studies[0]?.year).to.equal(2019);
  });

  it('has lists of words and plain values in its cells, and objects in none', () => {
    expect(cellText(['a', 1, true, null, ['b']])).to.equal('a; 1; true; b');
    expect([cellText({ en: 'x' }), cellText(null), cellText(undefined)]).to.deep.equal([
      ...['', '', ''],
    ]);
    const label = { en: 'x' };
    const rows = read([
      { study: 'A', drug: ['x', 'y'], note: null },
      { study: 'B', drug: 'z' },
    ]);
    expect(rows.dataset!.studies[0]?.findings[0]?.other).to.deep.equal({ drug: ['x', 'y'] });
    // one object among them makes findings of all
    expect(read([{ study: 'A', label, source: 's' }]).dataset!.studies[0]?.label).to.deep.equal(
      label,
    );
    expect(read([{ study: 'A', source: ['s', label] }]).problems[0]?.code).to.equal('schema');
  });
});
