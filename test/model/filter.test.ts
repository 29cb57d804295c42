// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import { bundledDataset } from '../../src/data/bundled.js';
import { indexEvidence } from '../../src/model/evidence.js';
import {
  checkDefaultFilter,
  clausesBeyond,
  defaultFilter,
  divideChange,
  formatFilter,
  liftFacet,
  parseFilter,
  readFilter,
  replaceClause,
  visibleRecords,
} from '../../src/model/filter.js';
import { parseColumns } from '../../src/model/columns.js';
import { randomFilter, seededRandom } from '../fixtures/random.js';

const evidence = indexEvidence(bundledDataset());
const studies = (text: string): readonly string[] => [
  ...new Set(
    visibleRecords(evidence, parseFilter(text, evidence).filter).map((record) => record.study.id),
  ),
];

describe('parseFilter', () => {
  it('knows every status, also of data that have no such study', () => {
    const { dataset } = parseData({ kind: 'csv', value: 'study,drug,effect\nA,x,p\n', where: '' });
    const own = indexEvidence(dataset!);
    expect(parseFilter('!status:retracted', own).problems).to.deep.equal([]);
    expect(parseFilter('status:withdrawn', own).problems).to.have.length(1);
  });

  it('reads alternatives within a facet and conditions across facets', () => {
    const both = studies('source:umbilical-cord,bone-marrow');
    expect([...both].sort()).to.deep.equal(
      [...new Set([...studies('source:umbilical-cord'), ...studies('source:bone-marrow')])].sort(),
    );
    const outcome = studies('source:umbilical-cord outcome:homing');
    for (const study of outcome) expect(studies('source:umbilical-cord')).to.include(study);
    expect(studies('source:umbilical-cord source:bone-marrow')).to.deep.equal(both);
  });

  it('excludes with an exclamation mark', () => {
    expect(studies('status:retracted').length + studies('!status:retracted').length).to.equal(
      evidence.dataset.studies.length,
    );
  });

  it('reports an unknown facet or value, with a suggestion', () => {
    const { problems, filter } = parseFilter(
      'sorce:umbilical-cord source:umbilcal-cord source',
      evidence,
    );
    expect(
      problems.map((problem) => [problem.code, problem.details['suggestion'] ?? '']),
    ).to.deep.equal([
      ['unknown-facet', 'source'],
      ['unknown-value', 'umbilical-cord'],
      ['filter-syntax', ''],
    ]);
    expect(filter).to.have.length(1);
  });

  it('reports a condition without a facet or without a value, in the words of the filter', () => {
    const { problems, filter } = parseFilter(':amnion outcome: outcome:homing', evidence);
    expect(
      problems.map(({ where, code, details }) => [where, code, details['word']]),
    ).to.deep.equal([
      ['filter', 'filter-syntax', ':amnion'],
      ['filter', 'filter-syntax', 'outcome:'],
    ]);
    expect(formatFilter(filter)).to.equal('outcome:homing');
    expect(parseFilter('source:xyzxyzxyz', evidence).problems[0]?.details).to.deep.equal({
      facet: 'source',
      word: 'xyzxyzxyz',
      suggestion: '',
    });
  });

  it('adds up what is wanted of a facet and what is not, each for itself', () => {
    const { filter } = parseFilter('source:amnion !source:placenta source:placenta', evidence);
    expect(formatFilter(filter)).to.equal('source:amnion,placenta !source:placenta');
  });

  it('round-trips', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 100; round += 1) {
      const { filter, problems } = parseFilter(randomFilter(evidence, random), evidence);
      expect(problems).to.deep.equal([]);
      expect(parseFilter(formatFilter(filter), evidence).filter).to.deep.equal(filter);
    }
  });

  it('keeps the default conditions on facets that a filter does not name, and lifts them with *', () => {
    const seen = (text: string): readonly string[] =>
      visibleRecords(evidence, readFilter(text, evidence).filter).map(
        (record) => record.study.status ?? 'ok',
      );
    expect(seen('source:placenta')).not.to.include('retracted');
    expect(seen('source:placenta status:*')).to.include('retracted');
  });

  it('never throws, whatever the input', () => {
    const random = seededRandom(11);
    const alphabet = Array.from('abc:,!"* >()\n\t{}中文-');
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from(
        { length: Math.floor(random() * 24) },
        () => alphabet[Math.floor(random() * alphabet.length)],
      ).join('');
      expect(() => visibleRecords(evidence, parseFilter(text, evidence).filter)).not.to.throw();
    }
  });
});

describe('checkDefaultFilter', () => {
  it('names the place of what is wrong with the default conditions of own data', () => {
    const wrong = indexEvidence({ ...evidence.dataset, defaultFilter: 'tissue:ovari' });
    expect(checkDefaultFilter(wrong)).to.deep.equal([
      {
        where: 'defaultFilter',
        code: 'unknown-value',
        details: { facet: 'tissue', word: 'ovari', suggestion: 'ovary' },
      },
    ]);
    expect(checkDefaultFilter(evidence)).to.deep.equal([]);
  });
});

describe('replaceClause', () => {
  it('puts new values in place of all that a facet had, none for no values', () => {
    const { filter } = parseFilter('source:amnion !source:placenta outcome:homing', evidence);
    const replaced = (values: readonly string[], exclude?: boolean): string =>
      formatFilter(replaceClause(filter, 'source', values, exclude));
    expect(replaced(['placenta'])).to.equal('outcome:homing source:placenta');
    expect(replaced(['placenta'], true)).to.equal('outcome:homing !source:placenta');
    expect(replaced([])).to.equal('outcome:homing');
  });
});

describe('divideChange', () => {
  const read = (text: string) => parseFilter(text, evidence).filter;
  const divide = (next: string, own: string, shared: string) => {
    const { shared: rest, lifted } = divideChange(read(next), read(own), read(shared));
    return [formatFilter(rest), [...lifted].join(' ')];
  };

  it('keeps a view’s own conditions with the view', () => {
    expect(
      divide('source:placenta outcome:homing tissue:ovary', 'source:placenta', 'tissue:ovary'),
    ).to.deep.equal(['outcome:homing tissue:ovary', '']);
  });

  it('keeps the shared condition on a facet that the view overrides', () => {
    expect(
      divide('source:placenta outcome:homing', 'source:placenta', 'source:amnion,placenta'),
    ).to.deep.equal(['outcome:homing source:amnion,placenta', '']);
  });

  it('removes what the reader removed or changed', () => {
    expect(divide('tissue:ovary', 'source:placenta', 'tissue:ovary')).to.deep.equal([
      'tissue:ovary',
      'source',
    ]);
    expect(divide('source:amnion,placenta', 'source:placenta', '')).to.deep.equal([
      'source:amnion,placenta',
      'source',
    ]);
  });
});

describe('liftFacet', () => {
  it('removes a condition of a reader, and keeps one of the dataset away', () => {
    const { filter } = readFilter('source:placenta', evidence);
    const lift = (facet: string): string =>
      formatFilter(liftFacet(filter, facet, defaultFilter(evidence)));
    expect(lift('source')).to.equal('tissue:ovary !status:retracted');
    expect(lift('status')).to.equal('source:placenta tissue:ovary status:*');
  });
});

describe('clausesBeyond', () => {
  it('ignores the order of values', () => {
    const read = (text: string) => parseFilter(text, evidence).filter;
    expect(
      clausesBeyond(read('source:amnion,placenta outcome:homing'), read('source:placenta,amnion')),
    ).to.deep.equal(read('outcome:homing'));
    const { length } = clausesBeyond(read('source:amnion'), read('source:amnion'));
    expect(length).to.equal(0);
    for (const other of [
      '!source:amnion',
      'source:placenta',
      'source:amnion,placenta',
      'outcome:homing',
    ])
      expect(clausesBeyond(read('source:amnion'), read(other)), other).to.have.length(1);
    expect(clausesBeyond(read('source:amnion,placenta'), read('source:amnion'))).to.have.length(1);
    expect(
      clausesBeyond(read('source:amnion,adipose'), read('source:amnion,placenta')),
    ).to.have.length(1);
  });
});

describe('parseColumns', () => {
  it('reports unknown, repeated and missing columns', () => {
    expect(parseColumns('source cargoo', evidence).problems[0]?.details['suggestion']).to.equal(
      'cargo',
    );
    expect(parseColumns('source source outcome', evidence).problems[0]?.code).to.equal(
      'repeated-column',
    );
    expect(parseColumns('source', evidence).problems[0]?.code).to.equal('too-few-columns');
    expect(parseColumns('', evidence).columns).to.have.length(4);
  });
});
