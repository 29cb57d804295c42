// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import { csvParse } from 'd3-dsv';
import '../../../src/define.js';
import { until } from './drawn.js';
import { figureIn, inside, one } from './tools.js';

const address = '/examples/bcg-vaccine.csv';
const columns = ['allocation', 'latitude', 'tuberculosis'];

describe('a review of another topic in <mechanism-sankey>', () => {
  it('is drawn from its table with the numbers that the table has', async () => {
    const rows = csvParse(await (await fetch(address)).text());
    const element = await figureIn(html`<mechanism-sankey src=${address}></mechanism-sankey>`);
    await until(() => inside(element, 'g.node').length > 0);
    for (const column of columns)
      for (const term of new Set(rows.map((row) => row[column] ?? ''))) {
        const studies = new Set(
          rows.filter((row) => row[column] === term).map(({ study }) => study),
        );
        const { dataset } = one(element, `g.node[data-key="${column}:${term}"]`);
        expect(dataset['studies'], term).to.equal(String(studies.size));
      }
    expect(inside(element, 'g.node')).to.have.length(
      columns.reduce((sum, column) => sum + new Set(rows.map((row) => row[column])).size, 0),
    );
  });

  it('is as wide as the number of people in it, if asked', async () => {
    const rows = csvParse(await (await fetch(address)).text());
    const element = await figureIn(
      html`<mechanism-sankey src=${address} measure="value"></mechanism-sankey>`,
    );
    await until(() => inside(element, 'g.node').length > 0);
    const people = rows
      .filter(({ tuberculosis }) => tuberculosis === 'fewer cases')
      .reduce((sum, { value }) => sum + Number(value), 0);
    const { dataset } = one(element, 'g.node[data-key="tuberculosis:fewer cases"]');
    expect(Number(dataset['value'])).to.be.closeTo(people, 0.5);
  });
});
