// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import { defaultColumns, defaultColumnsOf, parseColumns } from '../../src/model/columns.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const columnsOf = (value: string): readonly string[] =>
  defaultColumnsOf(indexEvidence(parseData({ kind: 'csv', value, where: '' }).dataset!));

describe('the columns of data without the attribute', () => {
  it('stand in the order of the head, also where the first rows leave some empty', () => {
    expect(columnsOf('study,drug,mechanism,effect\nA,x,NA,p\nB,,m,\n')).to.deep.equal([
      'drug',
      'mechanism',
      'effect',
    ]);
  });

  it('leave out numbers and long remarks', () => {
    const remark = 'a remark '.repeat(12);
    expect(columnsOf(`study,drug,n,effect,note\nA,x,12,p,${remark}\n`)).to.deep.equal([
      'drug',
      'effect',
    ]);
  });

  it('are what findings report where the table has no two of its own', () => {
    expect(columnsOf('study,drug,endpoint,target\nA,x,pain,cox\nB,y,sleep,gaba\n')).to.deep.equal([
      'drug',
      'endpoint',
      'target',
    ]);
  });
});

describe('the columns of data with the usual facets', () => {
  const reporting = (findings: readonly object[]) =>
    indexEvidence({
      ...{ ...smallDataset, id: 'reporting', vocabulary: {} },
      studies: findings.map((finding, index) => ({
        id: `s${index}`,
        findings: [{ id: `s${index}/1`, ...finding }],
      })),
    });

  it('are those that the data name terms of, however few', () => {
    expect(defaultColumnsOf(indexEvidence(smallDataset))).to.equal(defaultColumns);
    expect(
      defaultColumnsOf(reporting([{ source: 's', outcome: 'o', other: { drug: ['d'] } }])),
    ).to.deep.equal(['source', 'outcome']);
    expect(defaultColumnsOf(reporting([{ source: 's', cargo: 'c', outcome: 'o' }]))).to.deep.equal([
      'source',
      'cargo',
      'outcome',
    ]);
  });

  it('are at most four, never numbers or groups alone, and none that the data lack', () => {
    const many = { a: ['a'], b: ['b'], c: ['c'], d: ['d'], e: ['e'] };
    expect(defaultColumnsOf(reporting([{ other: many }]))).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(
      defaultColumnsOf(
        reporting([
          { other: { drug: ['d'], share: ['12.5%'], dose: ['5 mg'], change: ['-3'] } },
          { other: { drug: ['e'], share: ['3'], dose: ['10'], change: ['+1'] } },
        ]),
      ),
    ).to.deep.equal(['drug', 'dose']);
    expect(defaultColumnsOf(reporting([{ other: { drug: ['d'], dose: ['3'] } }]))).to.deep.equal([
      'drug',
    ]);
    expect(
      defaultColumnsOf(
        reporting([{ other: { drug: ['d'], 'drug-parent': ['c'], effect: ['e'], n: ['1'] } }]),
      ),
    ).to.deep.equal(['drug', 'effect']);
  });

  it('name what a label can hold: 60 characters in the mean', () => {
    const columns = (length: number) =>
      defaultColumnsOf(
        reporting([
          { other: { drug: ['d'], effect: ['e'], note: ['n'.repeat(length + 10)] } },
          { other: { drug: ['d'], effect: ['e'], note: ['n'.repeat(length - 10)] } },
        ]),
      );
    expect(columns(60)).to.include('note');
    expect(columns(61)).not.to.include('note');
  });
});

describe('parseColumns', () => {
  const evidence = indexEvidence(smallDataset);

  it('reads words between spaces and commas, and the usual ones of none', () => {
    expect(parseColumns(' source,  cargo outcome, ', evidence)).to.deep.equal({
      columns: ['source', 'cargo', 'outcome'],
      problems: [],
    });
    expect(parseColumns('source outcome', evidence).problems).to.deep.equal([]);
    expect(parseColumns(' , ', evidence)).to.deep.equal({ columns: defaultColumns, problems: [] });
  });

  it('names data that have no two columns', () => {
    const { dataset } = parseData({
      kind: 'object',
      value: { studies: [{ id: 'a', findings: [{ other: { drug: 'd' } }] }] },
      where: '',
    });
    expect(parseColumns('', indexEvidence(dataset!))).to.deep.equal({
      columns: ['drug'],
      problems: [{ where: 'columns', code: 'few-columns', details: { known: 'drug' } }],
    });
  });

  it('names each mistake with its word', () => {
    const problems = (text: string) =>
      parseColumns(text, evidence).problems.map(({ where, code, details }) => [
        where,
        code,
        details['word'],
      ]);
    expect(problems('source sorce source')).to.deep.equal([
      ['columns', 'unknown-facet', 'sorce'],
      ['columns', 'repeated-column', 'source'],
    ]);
    expect(problems(' source ')).to.deep.equal([['columns', 'too-few-columns', 'source']]);
  });
});
