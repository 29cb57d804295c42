// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { readTableCells } from '../../../../src/components/internal/controllers/table-cells.js';

function cellsOf(markup: string): readonly (readonly string[])[] {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return readTableCells(holder.querySelector('table')!);
}

describe('readTableCells', () => {
  it('reads rows; a cell over several columns counts in each', () => {
    const found = cellsOf(`<table>
      <thead><tr><th>study</th><th>drug</th><th>effect</th></tr></thead>
      <tbody><tr><td>A</td><td colspan="2">both <b>of</b> them</td></tr></tbody>
    </table>`);
    expect(found).to.deep.equal([
      ['study', 'drug', 'effect'],
      ['A', 'both of them', 'both of them'],
    ]);
  });

  it('keeps what is raised behind a number apart from it', () => {
    const cell = '10<sup>6</sup> cells, m<sup>2</sup>';
    expect(cellsOf(`<table><tr><th>study</th></tr><tr><td>${cell}</td></tr></table>`)).to.eql([
      ['study'],
      ['10<sup>6</sup> cells, m2'],
    ]);
  });

  it('leaves out cells and rows that are hidden, as the page does', () => {
    const found = cellsOf(`<table>
      <thead><tr><th hidden>key</th><th>study</th><th>drug</th></tr></thead>
      <tbody>
        <tr><td style="display: none">1</td><td>A</td><td>x</td></tr>
        <tr style="display: none"><td hidden>2</td><td>B</td><td>z</td></tr>
      </tbody>
    </table>`);
    expect(found).to.deep.equal([['study', 'drug'], ['A', 'x'], []]);
  });

  it('reads what a table shows: merged cells in each row, lists, no notes and hidden parts', () => {
    const found = cellsOf(`<table>
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
    expect(found).to.deep.equal([
      [],
      ['study', 'drug', 'effect'],
      ['A', 'x', 'p'],
      ['A', 'y; z', 'p'],
      [],
      ['C', 'u\n\nv2+', 'p'],
      [],
    ]);
  });
});
