// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import { plainData } from '../../src/data/plain-data.js';
import { finishSlices } from '../../src/data/slices.js';

const rows = [
  { study: 'Ito 2011', drug: 'x', effect: 'p' },
  { study: 'Roth 2013', drug: 'z', effect: 'q' },
];
const parse = (value: unknown) => parseData({ kind: 'object', value, where: '' });
const found = (value: unknown): readonly unknown[] => {
  const { dataset, problems } = parse(value);
  return [
    ...problems.map(({ code }) => code),
    ...(dataset?.studies ?? []).map(({ id, findings }) => [id, findings[0]?.other]),
  ];
};
const wanted = rows.map(({ study, drug, effect }) => [study, { drug: [drug], effect: [effect] }]);
const plain = (value: unknown): unknown => finishSlices(plainData(value));

describe('data that a script gives', () => {
  it('may be what can be iterated, Maps, and columns of typed arrays', () => {
    const given: Readonly<Record<string, unknown>> = {
      set: new Set(rows),
      generator: (function* () {
        yield* rows;
      })(),
      'table with an iterator': { numRows: 2, [Symbol.iterator]: () => rows.values() },
      'rows as Maps': rows.map((row) => new Map(Object.entries(row))),
      'Map by study': new Map(rows.map(({ study, ...row }) => [study, row])),
      'Map of lists': new Map(rows.map(({ study, ...row }) => [study, [row]])),
      'Map of columns': new Map(
        (['study', 'drug', 'effect'] as const).map((name) => [name, rows.map((row) => row[name])]),
      ),
      frozen: Object.freeze(rows.map((row) => Object.freeze({ ...row }))),
      proxies: new Proxy(
        rows.map((row) => new Proxy(row, {})),
        {},
      ),
      'without a prototype': rows.map((row) => Object.assign(Object.create(null) as object, row)),
      'texts in objects': rows.map((row) => ({ ...row, drug: Object(row.drug) as unknown })),
      'a set in a cell': rows.map((row) => ({ ...row, drug: new Set([row.drug]) })),
    };
    for (const [kind, value] of Object.entries(given))
      expect(found(value), kind).to.deep.equal(wanted);
  });

  it('may have large numbers and dates, and numbers of any list', () => {
    const { dataset } = parse({
      study: ['Ito 2011', 'Roth 2013'],
      drug: ['x', 'z'],
      value: new Float64Array([1, 2.5]),
      year: [2011n, new Date(Date.UTC(2013, 5, 1))],
    });
    expect(dataset?.studies.map(({ year, findings }) => [year, findings[0]?.value])).to.deep.equal([
      [2011, 1],
      [2013, 2.5],
    ]);
    expect(plain({ a: [new Date(NaN), 12345678901234567890n, 3n] })).to.deep.equal({
      a: [null, '12345678901234567890', 3],
    });
  });

  it('comes back itself where it is in the form of JSON, also where it holds itself', () => {
    const list = [{ study: 'A', parts: [1, 'x', null] }];
    expect(plain(list)).to.equal(list);
    const dataset = { studies: list };
    expect(plain(dataset)).to.equal(dataset);
    const circle: { rows: unknown[] } = { rows: [] };
    circle.rows.push({ study: 'A', table: circle });
    expect(parse(circle).problems.map(({ code }) => code)).to.deep.equal(['too-deep']);
  });

  it('is named where it is none, with what to do', () => {
    const others: readonly (readonly [value: unknown, cause: string])[] = [
      [Promise.resolve(rows), 'await'],
      [new Blob(['study']), 'decode'],
      [new ArrayBuffer(8), 'decode'],
      [new Uint8Array(8), 'decode'],
      [new Response('study'), 'text'],
      [() => rows, 'call'],
      [new URL('https://example.org/a.csv'), 'src'],
    ];
    for (const [value, cause] of others)
      expect(parse(value).problems.map(({ code, details }) => [code, details['cause']])).to.eql([
        ['not-data', cause],
      ]);
    const symbols = rows.map((row) => ({ ...row, effect: Symbol('p') }));
    expect(parse(symbols).problems.map(({ code }) => code)).to.include('object-cell');
  });
});
