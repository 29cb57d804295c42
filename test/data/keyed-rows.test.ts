// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';

const rows = [
  { study: 'Ito 2011', drug: 'iron', effect: 'pain' },
  { study: 'Roth 2013', drug: 'zinc', effect: 'sleep' },
  { study: 'Roth 2013', drug: 'zinc', effect: 'pain' },
];
const bare = ({ drug, effect }: (typeof rows)[number]): object => ({ drug, effect });
const [ito, roth, again] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]];
const read = (text: string) => parseData({ kind: 'json', value: text, where: '' });
const found = (value: unknown): readonly unknown[] => {
  const { dataset, problems } = read(typeof value === 'string' ? value : JSON.stringify(value));
  return [
    ...problems.map(({ code }) => code),
    ...(dataset?.studies ?? []).flatMap(({ id, findings }) =>
      findings.map(({ other }) => [id, ...Object.values(other ?? {}).flat()]),
    ),
  ];
};
const wanted: readonly (readonly string[])[] = rows.map(Object.values);

describe('rows that JSON keeps by name', () => {
  it('are read where the names cite the studies, or are repeated in the rows', () => {
    const given: Readonly<Record<string, unknown>> = {
      'lists by study': { 'Ito 2011': [bare(ito)], 'Roth 2013': [bare(roth), bare(again)] },
      'lists by study, repeated': { 'Ito 2011': [ito], 'Roth 2013': [roth, again] },
      'lists by a term': { iron: [ito], zinc: [roth, again] },
      'entries of a Map': [
        ['Ito 2011', [bare(ito)]],
        ['Roth 2013', [bare(roth), bare(again)]],
      ],
      'entries by number': rows.map((row, index) => [index, row]),
      "d3's groups": [
        { key: 'Ito 2011', values: [bare(ito)] },
        { key: 'Roth 2013', values: [bare(roth), bare(again)] },
      ],
      'objects of one field': [
        { 'Ito 2011': bare(ito) },
        { 'Roth 2013': [bare(roth), bare(again)] },
      ],
      'called studies': {
        studies: { 'Ito 2011': bare(ito), 'Roth 2013': [bare(roth), bare(again)] },
      },
      'lists in cells': {
        'Ito 2011': { drug: ['iron'], effect: 'pain' },
        'Roth 2013': [roth, again].map(bare),
      },
      'nested in rows': [
        { study: 'Ito 2011', rows: [bare(ito)] },
        { study: 'Roth 2013', rows: [bare(roth), bare(again)] },
      ],
    };
    for (const [kind, value] of Object.entries(given))
      expect(found(value), kind).to.deep.equal(wanted);
  });

  it('are named by a word where each has what only a publication has', () => {
    const value = { ito: { year: 2011, drug: 'x' }, roth: { year: 2013, drug: 'z' } };
    expect(found(value)).to.deep.equal([
      ['ito', 'x'],
      ['roth', 'z'],
    ]);
  });

  it('are refused where the names may say anything else', () => {
    for (const value of [
      { A: [{ drug: 'x', effect: 'y' }], B: [{ drug: 'x', effect: 'z' }] },
      { x: { effect: 'y' }, z: { effect: 'w' } },
      { 'Ito 2011': { iron: ['pain', 'sleep'] }, other: { zinc: ['pain'] } },
      [
        ['Ito 2011', { drug: 'x' }],
        ['note', { drug: 'z' }],
      ],
      // the names would be lost
      { first: [ito], second: [roth] },
    ])
      expect(read(JSON.stringify(value)).problems, JSON.stringify(value)).not.to.deep.equal([]);
  });

  it('may be studies of a dataset by name', () => {
    const studies = { 'ito-2011': { year: 2011, findings: [{ source: 's', outcome: 'o' }] } };
    expect(
      read(JSON.stringify({ studies })).dataset?.studies.map(({ id, year }) => [id, year]),
    ).to.eql([['ito-2011', 2011]]);
  });
});

describe('a table in JSON', () => {
  it('may have its head apart from its rows, with the cells of columns, or a row in each item', () => {
    const names = ['study', 'drug', 'effect'];
    const given: Readonly<Record<string, unknown>> = {
      'headers and data': { headers: names, data: wanted },
      DataTables: { columns: names.map((title, data) => ({ title, data })), data: wanted },
      'old polars': {
        columns: names.map((name) => ({
          ...{ name, datatype: 'Utf8' },
          values: rows.map((row) => Object.entries(row).find(([each]) => each === name)?.[1]),
        })),
      },
      'AG Grid': { columnDefs: names.map((field) => ({ field })), rowData: rows },
      Elasticsearch: { hits: { hits: rows.map((_source, _id) => ({ _id, _score: 1, _source })) } },
      CouchDB: { rows: rows.map((value, id) => ({ id, key: id, value })) },
      'by columns, within': {
        data: Object.fromEntries(
          names.map((name, at) => [name, wanted.map((row): unknown => row[at])]),
        ),
      },
      'lines of lists': [names, ...wanted].map((row) => JSON.stringify(row)).join('\n'),
      'lists behind each other': `${JSON.stringify([ito])}\n${JSON.stringify([roth, again])}`,
      'a text of CSV': JSON.stringify([names, ...wanted].map((row) => row.join()).join('\n')),
      'lines of CSV': [names, ...wanted].map((row) => row.join()),
      'CSV by a wrong name': [names, ...wanted].map((row) => row.join()).join('\n'),
    };
    for (const [kind, value] of Object.entries(given))
      expect(found(value), kind).to.deep.equal(wanted);
  });

  it('is no list of its authors', () => {
    const authors = [{ family: 'Ito' }, { family: 'Roth' }];
    expect(found([{ study: 'Ito 2011', drug: 'x', effect: 'y', authors }])[0]).to.equal(
      'unknown-field',
    );
    expect(found([{ _id: 1, drug: 'lost', _source: { study: 'A', effect: 'y' } }])[0]).to.equal(
      'missing-column',
    );
  });
});
