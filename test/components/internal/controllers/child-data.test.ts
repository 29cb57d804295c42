// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  findChildData,
  lengthOf,
  sameChildData,
  type ChildData,
} from '../../../../src/components/internal/controllers/child-data.js';

function among(children: string): ChildData | undefined {
  const host = document.createElement('div');
  host.innerHTML = children;
  return findChildData(host);
}

const table = '<table><tr><th>study</th></tr><tr><td>A</td></tr></table>';

describe('findChildData', () => {
  it('finds JSON and tables as text, without the line of the tag', () => {
    expect(among('<script type="application/json">{"id": 1}</script>')).to.deep.equal({
      kind: 'json',
      value: '{"id": 1}',
      where: '',
    });
    for (const type of ['text/csv', 'text/tab-separated-values'])
      expect(among(`<script type="${type}">  \nstudy\nA\n</script>`), type).to.deep.equal({
        kind: 'csv',
        value: 'study\nA\n',
        where: '',
      });
  });

  it('reads an HTML table by rows; a cell over several columns counts in each', () => {
    const found = among(`<table>
      <thead><tr><th>study</th><th>drug</th><th>effect</th></tr></thead>
      <tbody><tr><td>A</td><td colspan="2">both <b>of</b> them</td></tr></tbody>
    </table>`);
    expect(found?.value).to.deep.equal([
      ['study', 'drug', 'effect'],
      ['A', 'both of them', 'both of them'],
    ]);
  });

  it('keeps what is raised behind a number apart from it', () => {
    const cell = '10<sup>6</sup> cells, m<sup>2</sup>';
    expect(among(`<table><tr><th>study</th></tr><tr><td>${cell}</td></tr></table>`)?.value).to.eql([
      ['study'],
      ['10<sup>6</sup> cells, m2'],
    ]);
  });

  it('leaves out cells and rows that are hidden, as the page does', () => {
    const found = among(`<table>
      <thead><tr><th hidden>key</th><th>study</th><th>drug</th></tr></thead>
      <tbody>
        <tr><td style="display: none">1</td><td>A</td><td>x</td></tr>
        <tr style="display: none"><td hidden>2</td><td>B</td><td>z</td></tr>
      </tbody>
    </table>`);
    expect(found?.value).to.deep.equal([['study', 'drug'], ['A', 'x'], []]);
  });

  it('reads what a table shows: merged cells in each row, lists, no notes and hidden parts', () => {
    const found = among(`<table>
      <thead>
        <tr><th rowspan="2">study</th><th colspan="2">what</th></tr>
        <tr><th>drug</th><th>effect</th></tr>
      </thead>
      <tfoot><tr><td colspan="3">by mouth</td></tr></tfoot>
      <tbody>
        <tr><td rowspan="2">A</td><td>x<sup>[<a href="#1">1</a>]</sup></td><td rowspan="0">p</td></tr>
        <tr><td><ul><li>y</li><li>z</li></ul></td></tr>
        <tr hidden><td>B</td><td>w</td></tr>
        <tr><td>C</td><td><i hidden>1</i>u<br />v<sup>2+</sup><style>i {}</style></td></tr>
      </tbody>
    </table>`);
    expect(found?.value).to.deep.equal([
      [],
      ['study', 'drug', 'effect'],
      ['A', 'x', 'p'],
      ['A', 'y; z', 'p'],
      [],
      ['C', 'u\n\nv2+', 'p'],
      [],
    ]);
  });

  it('takes no other scripts, and nothing deeper than a child', () => {
    expect(among('<script>1</script><p>text</p>')).to.equal(undefined);
    expect(among(`<figure>${table}</figure>`)).to.equal(undefined);
  });
});

describe('sameChildData', () => {
  it('compares what children hold, not which they are', () => {
    const text = '<script type="text/csv">study\nA</script>';
    expect(sameChildData(among(table), among(table))).to.equal(true);
    expect(sameChildData(among(table), among(table.replace('A', 'B')))).to.equal(false);
    expect(sameChildData(among(table), among(text))).to.equal(false);
    expect(sameChildData(among(text), undefined)).to.equal(false);
    expect(sameChildData(undefined, undefined)).to.equal(true);
  });
});

describe('lengthOf', () => {
  it('counts the characters of text and of cells', () => {
    expect(lengthOf({ kind: 'csv', value: 'study\nA', where: '' })).to.equal(7);
    expect(lengthOf({ kind: 'rows', value: [['study'], ['A', 'xy']], where: '' })).to.equal(8);
  });
});
