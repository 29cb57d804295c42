// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { unwrapJson } from '../../src/data/json-shapes.js';

const rows = [
  { study: 'A', drug: 'x' },
  { study: 'B', drug: 'y' },
];
const grid = [
  ['study', 'drug'],
  ['A', 'x'],
];

describe('what stands around a table in JSON', () => {
  it('is left where nothing in it names the studies', () => {
    for (const value of [
      null,
      3,
      'study',
      [],
      {},
      [[]],
      rows,
      { studies: [{ id: 'a' }] },
      { studies: [], study: ['A'] },
      { message: 'Not Found', code: 404 },
      { a: { b: { c: 1 } } },
      { a: [], b: {} },
      { columns: ['drug'], data: 'none' },
      { a: rows, b: rows },
      { a: ['x'], b: 'y' },
    ])
      if (JSON.stringify(value) === '[[]]') expect(unwrapJson(value)).to.deep.equal({ rows: [[]] });
      else expect(unwrapJson(value), JSON.stringify(value)).to.deep.equal({ value });
  });

  it('is taken off: up to four objects, of which each holds one more', () => {
    const around = (depth: number, value: unknown): unknown =>
      depth === 0 ? value : { status: 'ok', result: around(depth - 1, value) };
    for (const depth of [1, 2, 3, 4, 5])
      expect(unwrapJson(around(depth, { items: rows })), String(depth)).to.deep.equal(
        depth > 4 ? { value: around(depth, { items: rows }) } : { value: rows },
      );
    expect(unwrapJson(around(2, grid))).to.deep.equal({ rows: grid });
    // two objects beside each other may each be it
    const two = { first: { items: rows }, second: { items: rows } };
    expect(unwrapJson(two)).to.deep.equal({ value: two });
    expect(unwrapJson({ first: { items: rows }, second: { x: 1 } })).to.deep.equal({ value: rows });
    expect(unwrapJson({ first: { items: rows }, note: 'x', none: null })).to.deep.equal({
      value: rows,
    });
  });

  it('is a workbook of which one sheet names the studies', () => {
    expect(unwrapJson({ Notes: [{ note: 'x' }], Data: rows })).to.deep.equal({ value: rows });
    expect(unwrapJson({ Notes: [['note'], ['x']], Data: grid })).to.deep.equal({ rows: grid });
    // the only list of it may have another name for them
    expect(unwrapJson({ Data: [{ author: 'A' }], Empty: [] })).to.deep.equal({
      value: [{ author: 'A' }],
    });
    const both = { First: rows, Second: rows };
    expect(unwrapJson(both)).to.deep.equal({ value: both });
    const words = { Data: rows, tags: ['x', 'y'] };
    expect(unwrapJson(words)).to.deep.equal({ value: rows });
  });

  it('are names of rows, where each row names its study', () => {
    expect(unwrapJson({ one: rows[0], two: rows[1] })).to.deep.equal({ value: rows });
    const mixed = { one: rows[0], two: { drug: 'y' } };
    expect(unwrapJson(mixed)).to.deep.equal({ value: mixed });
    expect(unwrapJson({ one: rows[0], note: 'x' })).to.deep.equal({ value: [rows[0]] });
  });

  it('are columns, by name, with cells in a list or by number', () => {
    const cells = {
      rows: [
        ['study', 'drug'],
        ['A', 'x'],
        ['B', 'y'],
      ],
    };
    expect(unwrapJson({ study: ['A', 'B'], drug: ['x', 'y'] })).to.deep.equal(cells);
    expect(unwrapJson({ study: { 0: 'A', 1: 'B' }, drug: { 0: 'x', 1: 'y' } })).to.deep.equal(
      cells,
    );
    expect(unwrapJson({ study: 'A', drug: 'x', none: null })).to.deep.equal({
      value: [{ study: 'A', drug: 'x', none: null }],
    });
    for (const value of [
      { study: ['A', 'B'], drug: ['x'] },
      { study: ['A'], drug: 'x' },
      { study: { 0: 'A' }, drug: ['x'] },
      { study: { 0: 'A' }, drug: { 0: ['x'], 1: 'y' } },
      { study: { 0: ['A'] }, drug: { 0: 'x' } },
      { study: 'A', drug: ['x'] },
    ])
      expect(unwrapJson(value), JSON.stringify(value)).to.deep.equal({ value });
  });

  it('is an index, which stays where it names the studies', () => {
    const data = [['x'], ['y']];
    const split = (more: object): unknown => unwrapJson({ columns: ['drug'], data, ...more });
    expect(split({ index: ['A', 'B'], index_names: ['study'] })).to.deep.equal({
      rows: [
        ['study', 'drug'],
        ['A', 'x'],
        ['B', 'y'],
      ],
    });
    for (const more of [
      {},
      { index: [0, 1] },
      { index: ['A', 'B'], index_names: ['arm'] },
      { index: ['A', 'B'], index_names: [3] },
      { index: ['A', 'B'], index_names: 'study' },
      { index: [['A'], ['B']], index_names: ['study'] },
      { index_names: ['study'] },
    ])
      expect(split(more), JSON.stringify(more)).to.deep.equal({ rows: [['drug'], ...data] });
  });
});
