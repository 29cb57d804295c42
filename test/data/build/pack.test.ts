// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../../src/data/bundled.js';
import { withBundledIdentifiers } from '../../../src/data/build/bundled-identifiers.js';
import { pack } from '../../../src/data/build/pack.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { Unpacker } from '../../../src/data/unpack.js';
import { seededRandom } from '../../fixtures/random.js';
import { smallDataset } from '../../fixtures/small-dataset.js';

const andBack = (...trees: readonly unknown[]): readonly unknown[] => {
  const unpacker = new Unpacker();
  return pack(trees).map((tree) => unpacker.unpack(tree));
};

describe('pack and unpack', () => {
  it('reproduce the evidence as published in JSON, with fewer identifiers', async () => {
    const file = (await (await fetch('/dist/data/evidence.json')).json()) as Dataset;
    const bundled = withBundledIdentifiers(file);
    expect(JSON.parse(JSON.stringify(bundledDataset()))).to.deep.equal(bundled);
  });

  it('bundle no identifier of a gene beside that of HGNC', () => {
    const identifiers = ['HGNC:990', 'NCBIGene:596', 'ENSEMBL:ENSG00000171791'].map((id) => ({
      id,
      match: 'exact' as const,
      entry: 'BCL2',
    }));
    const terms = [
      { id: 'BCL2', label: { en: 'BCL2' }, identifiers },
      { id: 'other', label: { en: 'other' }, identifiers: identifiers.slice(1) },
    ];
    const bundled = withBundledIdentifiers({ ...smallDataset, vocabulary: { target: terms } });
    expect(bundled.vocabulary['target']).to.deep.equal([
      { ...terms[0], identifiers: [{ id: 'HGNC:990', match: 'exact' }] },
      { id: 'other', label: { en: 'other' } },
    ]);
  });

  it('keep optional fields, empty lists and nulls', () => {
    const tree = {
      a: [
        { id: 'x', n: 1 },
        { n: 2, id: 'y', list: [] },
        { id: 'x', part: null },
        { id: 'z', part: { deep: ['q', 'q'] } },
      ],
      empty: [],
      nothing: null,
      none: {},
    };
    expect(andBack(tree, [tree])).to.deep.equal([tree, [tree]]);
  });

  it('keep texts in one or two languages, and text that looks like a code', () => {
    const tree = [
      { en: 'one', zh: '一' },
      { en: 'one', zh: 'one' },
    ].map((label) => ({ label, text: { en: '`${label}` \\ "#$%' }, other: '#' }));
    expect(andBack(tree)).to.deep.equal([tree]);
  });

  it('keep the order of a dictionary’s keys', () => {
    const words = ['10', 'b', 'a', ...Array.from({ length: 12 }, (_, index) => `word ${index}`)];
    const tree = {
      dictionary: Object.fromEntries(
        words.map((word, index) => [word, Array.from({ length: index % 3 }, () => ({ id: word }))]),
      ),
    };
    expect(JSON.stringify(andBack(tree)[0])).to.equal(JSON.stringify(tree));
  });

  it('keep any tree of records', () => {
    const random = seededRandom(7);
    const word = (): string => ['alpha', 'beta', '', 'γ', '丁'][Math.floor(random() * 5)] ?? '';
    const record = (depth: number): object => ({
      ...(random() < 0.5 ? { first: word() } : {}),
      ...(random() < 0.5 ? { count: Math.floor(random() * 4000) } : {}),
      ...(depth > 0
        ? { below: Array.from({ length: Math.floor(random() * 4) }, () => record(depth - 1)) }
        : {}),
      ...(random() < 0.5 ? { words: Array.from({ length: Math.floor(random() * 60) }, word) } : {}),
      last: random() < 0.5 ? null : word(),
    });
    for (let round = 0; round < 40; round += 1) {
      const trees = [record(3), record(2)];
      expect(andBack(...trees)).to.deep.equal(trees);
    }
  });

  it('reject values that would change', () => {
    expect(() => pack([{ a: ['one\ntwo'] }])).to.throw('line break');
    expect(() => pack([[{ a: ['x'] }, { a: { b: 'x' } }]])).to.throw('“a”');
    expect(() => pack([[{ a: 'x' }, { a: { b: 'x' } }]])).to.throw('“a”');
  });
});
