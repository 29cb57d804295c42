// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { checkDataset } from '../../src/data/check.js';
import { datasetSchema } from '../../src/data/build/schema.js';
import { setMessages } from '../../src/data/build/schema-messages.js';
import { seededRandom } from '../fixtures/random.js';

/** The problems zod reports, in the wording and order of `checkDataset`. */
function byZod(value: unknown): unknown {
  const result = datasetSchema.safeParse(value);
  return result.success
    ? { data: result.data }
    : { issues: result.error.issues.map(({ path, message }) => ({ path, message })) };
}

function byRules(value: unknown): unknown {
  const checked = checkDataset(value);
  return checked.issues === undefined
    ? { data: checked.data }
    : { issues: checked.issues.map(({ path, message }) => ({ path, message })) };
}

/** Two studies and a little of everything else, small enough to damage many times. */
function sample(): Record<string, unknown> {
  const { vocabulary, references, reviews, trials, challenges, glossary, studies, ...rest } =
    structuredClone(bundledDataset());
  const few = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, 2);
  return {
    ...rest,
    vocabulary: { source: few(vocabulary['source'] ?? []), cargo: ['plain'] },
    references: few(references),
    reviews: few(reviews),
    trials: few(trials),
    challenges: few(challenges),
    glossary: few(glossary),
    studies: few(studies),
  };
}

const oddities: readonly unknown[] = [
  null,
  '',
  'x',
  'up',
  'x'.repeat(300),
  0,
  -1,
  1.5,
  2020,
  1e20,
  -1e20,
  NaN,
  Infinity,
  true,
  [],
  [[]],
  ['x'],
  ['', ''],
  {},
  { en: 'x' },
  { en: 1 },
  { id: 'x' },
  { id: '' },
  new Date(0),
  undefined,
];

describe('checkDataset', () => {
  before(setMessages);

  it('reports what zod reports for values that are no dataset', () => {
    for (const value of oddities)
      expect(byRules(value), JSON.stringify(value)).to.deep.equal(byZod(value));
  });

  it('keeps and drops the same fields of a valid dataset as zod', () => {
    const value = { ...sample(), stranger: { a: 1 } };
    expect(byRules(value)).to.deep.equal(byZod(value));
    expect(JSON.stringify(byRules(value))).not.to.contain('stranger');
  });

  it('reports numbers that are too small, too large or not whole as zod does', () => {
    const study = { id: 'a', findings: [{ source: 's' }] };
    const numbers = [-1e20, -1, 0, 0.5, 1499, 1500, 2019, 2019.5, 2500, 2501, 1e20, NaN, '2019'];
    for (const number of [...numbers, Infinity, null, [2019]])
      for (const value of [
        { studies: [{ ...study, year: number }] },
        { studies: [{ ...study, findings: [{ value: number }] }] },
        { studies: [{ ...study, citedBy: [{ review: 'r', ref: number }] }] },
        { schemaVersion: number, studies: [study] },
        { studies: number },
        { reviews: number, studies: [study] },
        { vocabulary: { source: number }, studies: [study] },
        { vocabulary: { source: ['a', number] }, studies: [study] },
      ])
        expect(byRules(value), JSON.stringify(value)).to.deep.equal(byZod(value));
    const year = byRules({ studies: [{ ...study, year: 1499 }] });
    expect(JSON.stringify(year)).to.include('expected number to be >=1500');
  });

  it('reports the same problems as zod, in the same words and order', () => {
    const random = seededRandom(3);
    const pick = <Item>(items: readonly Item[]): Item =>
      items[Math.floor(random() * items.length)] as Item;
    let named = 0;
    for (let round = 0; round < 600; round += 1) {
      const value = sample();
      for (let damage = Math.floor(random() * 3); damage >= 0; damage -= 1) {
        const places: [Record<string, unknown>, string][] = [];
        const visit = (node: unknown): void => {
          if (node === null || typeof node !== 'object') return;
          for (const [name, below] of Object.entries(node)) {
            places.push([node as Record<string, unknown>, name]);
            visit(below);
          }
        };
        visit(value);
        const [owner, name] = pick(places);
        if (random() < 0.2 && !Array.isArray(owner)) Reflect.deleteProperty(owner, name);
        else owner[random() < 0.1 ? 'surplus' : name] = pick(oddities.slice(0, -1));
      }
      const expected = byZod(value) as { issues?: unknown };
      expect(byRules(value)).to.deep.equal(expected);
      if (expected.issues !== undefined) named += 1;
    }
    expect(named, 'damages that were noticed').to.be.above(100);
  });
});
