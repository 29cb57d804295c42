// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData, type DataInput } from '../../src/data/parse.js';

const object = JSON.stringify({ studies: [{ id: 'a', findings: [{ source: 's' }] }] });
const idsOf = (value: string, kind: 'json' | 'csv' | 'text' = 'text'): unknown =>
  parseData({ kind, value, where: '' }).dataset?.studies.map(({ id }) => id);
const codeOf = (value: string, kind: 'json' | 'csv' | 'text' = 'text'): string | undefined =>
  parseData({ kind, value, where: '' }).problems[0]?.code;

describe('data as they are given', () => {
  it('may be rows of cells, counted from the head', () => {
    const rows = (value: readonly (readonly string[])[]): DataInput => ({
      ...{ kind: 'rows', value, where: 'table' },
    });
    const head = ['study', 'drug'];
    const { dataset, problems } = parseData(rows([head, ['A', 'x'], ['', 'y']]));
    expect(dataset?.studies.map(({ id }) => id)).to.deep.equal(['A']);
    expect(problems.map(({ row, code }) => [row, code])).to.deep.equal([[3, 'empty-cell']]);
    expect(parseData(rows([])).problems[0]?.code).to.equal('empty-data');
    // as a list in JSON
    const list = parseData({ kind: 'object', value: [head, ['', 'x'], ['B', 1]], where: '' });
    expect(list.problems.map(({ row }) => row)).to.deep.equal([2]);
    expect(list.dataset?.studies[0]?.findings[0]?.other).to.deep.equal({ drug: ['1'] });
  });

  it('may have marks before them, once or twice, which belong to nothing within', () => {
    for (const mark of ['\uFEFF', '\uFEFF\uFEFF'])
      expect([idsOf(mark + object), idsOf(`${mark}study,drug\nA,x`)]).to.deep.equal([['a'], ['A']]);
    expect(idsOf('study,drug\n"A\uFEFF1",x\n"B",y')).to.deep.equal(['A1', 'B']);
  });

  it('are JSON where they begin so, or are said to be', () => {
    expect(idsOf(JSON.stringify(object))).to.equal(undefined);
    expect(idsOf(JSON.stringify(object), 'json')).to.deep.equal(['a']);
    expect(idsOf(JSON.stringify(`  ${object}`), 'json')).to.deep.equal(['a']);
    expect(codeOf('"x [1]"', 'json')).to.equal('one-column');
    expect(codeOf('study', 'json')).to.equal('not-json');
    for (const table of ['study,drug\nA,[x]', 'study,drug\nA,{"x"}', '[x],study\n1,A'])
      expect(idsOf(table, 'csv'), table).to.deep.equal(['A']);
    expect(idsOf('study,drug\nA,[x]')).to.deep.equal(['A']);
    expect(codeOf('[drug],study\n1,A')).to.equal('not-json');
  });

  it('are said to be nothing but what is wrong with them, where none of it can be read', () => {
    for (const value of ['{"studies":[', '[]', '{"a":1}', '3', '<p>', '%PDF', '[{"title":"x"}]'])
      expect(parseData({ kind: 'json', value, where: '' }), value).to.deep.include({
        ...{ dataset: undefined, notices: [] },
      });
    for (const value of [
      [{ title: 'x', issued: {} }],
      [{ drug: 'x' }],
      { title: 3, studies: [{ id: 'a', findings: [{}] }] },
      { studies: [], a: JSON.parse('[['.repeat(40) + ']]'.repeat(40)) as unknown },
    ])
      expect(parseData({ kind: 'object', value, where: '' })).to.deep.include({
        ...{ dataset: undefined, notices: [] },
      });
  });

  it('are a web page by its first tag, not a table with a name in such marks', () => {
    for (const page of ['<p>x', '<my-page class="a">', '<DIV\nid=a>', '<!-- a -->x'])
      expect([codeOf(page), codeOf(page, 'json')], page).to.deep.equal(['web-page', 'web-page']);
    expect([codeOf('<?xml ?>'), codeOf('<?xml ?>', 'json')]).to.deep.equal([
      ...['other-file', 'other-file'],
    ]);
    for (const table of [
      '<arm>,study\n1,A',
      '<arm>;study\n1;A',
      '<5,study\n1,A',
      '<arm,study\n1,A',
    ])
      expect(idsOf(table), table).to.deep.equal(['A']);
  });
});
