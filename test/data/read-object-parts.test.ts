// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import type { ParsedData } from '../../src/data/parsed-data.js';
import { messagesFor } from '../../src/locales/index.js';
import { times } from '../../src/data/times.js';

const read = (value: unknown): ParsedData => parseData({ kind: 'object', value, where: '' });
const codesOf = (value: unknown): readonly string[] => read(value).problems.map(({ code }) => code);
const one = { id: 'a', findings: [{ source: 's' }] };

describe('what an object is, or is not', () => {
  it('is no dataset where it is no object at all', () => {
    for (const value of [null, 3, 'x', true, undefined])
      expect(codesOf(value), String(value)).to.deep.equal(['schema']);
  });

  it('is another one, of which the first fields are named', () => {
    const fields = Object.fromEntries(times(15, (index) => [`field${index}`, index]));
    expect(read(fields)).to.deep.equal({
      dataset: undefined,
      problems: [
        {
          ...{ where: '', code: 'no-studies' },
          details: { known: times(12, (index) => `field${index}`).join(', ') },
        },
      ],
      notices: [],
    });
  });

  it('is as deep as it may be', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : { a: nested(depth - 1) });
    const deepest = times(40, (depth) => depth).filter(
      (depth) => codesOf({ studies: [one], extra: nested(depth) }).length === 0,
    );
    expect(deepest).to.deep.equal(times(25, (depth) => depth));
  });

  it('has findings in some of its studies', () => {
    const { dataset, problems } = read({ studies: [{ id: 'b', findings: [] }, one] });
    expect(problems).to.deep.equal([]);
    expect(dataset?.studies.map(({ id }) => id)).to.deep.equal(['b', 'a']);
  });

  it('keeps its own filter, also beside studies that were retracted', () => {
    const retracted = { ...one, status: 'retracted' };
    const filterOf = (value: unknown): unknown => read(value).dataset?.defaultFilter;
    expect(filterOf({ studies: [retracted, { ...one, id: 'b' }] })).to.equal('!status:retracted');
    expect(filterOf({ studies: [{ ...one, status: 'corrected' }] })).to.equal(undefined);
    expect(filterOf({ defaultFilter: 'source:s', studies: [retracted] })).to.equal('source:s');
  });
});

describe('the value of a finding', () => {
  it('is above 0, as in a table', () => {
    for (const value of [0, -1]) {
      const { problems } = read({
        studies: [one, { id: 'b', findings: [{ source: 's', value }] }],
      });
      expect(
        problems.map((problem) => messagesFor('en').problem(problem)),
        String(value),
      ).to.deep.equal(['studies[1].findings[0].value: a number above 0 is needed here.']);
    }
  });
});

describe('the references of an object', () => {
  it('may have fields of other programs, of which only addresses are checked', () => {
    const references = [
      { id: 'r', 'source-url': 'none', urls: 'see text', URL: 'https://example.org' },
      { id: 'q', url: 'see text' },
    ];
    const { problems } = read({ references, studies: [{ ...one, reference: 'r' }] });
    expect(problems).to.deep.equal([
      { where: 'references[1].url', code: 'unsafe-link', details: { word: 'see text' } },
    ]);
  });

  it('have ids of their own, and each is named that has not', () => {
    const { problems } = read({
      references: [{ id: 'p' }, { id: 'q' }, { id: 'q' }, { id: 'q' }],
      studies: [{ ...one, reference: 'p' }],
    });
    expect(problems).to.deep.equal([
      { where: 'references', code: 'duplicate-id', details: { word: 'q' } },
    ]);
  });

  it('are suggested for the first that are unknown', () => {
    const studies = times(25, (index) => ({ ...one, id: `s${index}`, reference: 'refrence' }));
    const suggested = read({ references: [{ id: 'reference' }], studies }).problems.map(
      ({ details }) => details['suggestion'],
    );
    expect(suggested.lastIndexOf('reference')).to.equal(19);
    expect(suggested.slice(20)).to.deep.equal(times(5, () => ''));
  });
});

describe('the name of the format', () => {
  it('stands at the top and nowhere else', () => {
    const named = { $schema: 'dataset.schema.json', studies: [{ ...one, $schema: 'x' }] };
    const { problems, notices } = read(named);
    expect(problems).to.deep.equal([]);
    expect(notices.map(({ where, details }) => [where, details['word']])).to.deep.equal([
      ['studies[0]', '$schema'],
    ]);
  });
});
