// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { shownDataset } from '../../fixtures/shown-dataset.js';
import {
  cell,
  click,
  find,
  findAll,
  listed,
  opener,
  openTool,
  tableOf,
  textOf,
  type,
} from './table-fixture.js';

describe('how studies were shown and given, in <study-table>', () => {
  it('says below a cargo or pathway that it was blocked or raised, in rows as high as others', async () => {
    for (const width of ['wide', 'middle'] as const) {
      const table = await tableOf({}, shownDataset, width);
      expect(cell(table, 'alder-2019', 'cargo')).to.equal('miR-1-3p shown by blocking');
      expect(cell(table, 'alder-2019', 'pathway')).to.equal('PI3K/AKT');
      expect(cell(table, 'fir-2023', 'pathway')).to.equal('PI3K/AKT shown by blocking');
      expect(cell(table, 'birch-2020', 'cargo')).not.to.contain('shown');
      for (const study of ['alder-2019', 'birch-2020', 'fir-2023']) {
        const { height } = find(table, `tr[data-study="${study}"]`).getBoundingClientRect();
        expect(Math.abs(height - 48), `${study}, ${width}`).to.be.below(2);
      }
    }
  });

  it('says the same on a line of an entry of the list, and in Chinese', async () => {
    const entry = async (lang: string): Promise<string> => {
      const table = await tableOf({ lang }, shownDataset, 'narrow');
      return textOf(find(table, '[data-study="alder-2019"] > button'));
    };
    expect(await entry('en')).to.contain('Cargo: shown by blocking');
    expect(await entry('zh')).to.contain('经阻断证明');
  });

  it('opens to what was done, what followed, the route, the way of the pathway, and arms', async () => {
    const table = await tableOf({}, shownDataset);
    await click(table, opener(table, 'alder-2019'));
    const [first, second] = findAll(table, '.block [data-finding]').map(textOf);
    expect(first).to.contain('PI3K/AKT (inhibited)');
    expect(first).to.contain('shown by blocking: miR-1 inhibitor → result of miR-1 inhibitor');
    expect(second).to.contain('shown by raising: miR-1 mimic').and.to.contain('; claimed');
    const block = textOf(find(table, '.block'));
    expect(block.split('tail vein'), 'what all findings share is written once').to.have.length(2);
    expect(findAll(table, '.block .comparison').map(textOf)[0]).to.match(
      /^plain vesicles against marrow cells: AMH ?↑/,
    );
  });

  it('shows how a study with a single finding was shown at that finding', async () => {
    const table = await tableOf({ filter: 'outcome:anti-apoptosis' }, shownDataset);
    await click(table, opener(table, 'alder-2019'));
    expect(textOf(find(table, '.block [data-finding]'))).to.contain('miR-1 inhibitor');
  });

  it('has columns of support and route that are chosen, sorted and filtered by', async () => {
    const table = await tableOf({}, shownDataset);
    await openTool(table, 'columns');
    await click(table, find(table, '[data-move="support 0"]'));
    await click(table, find(table, '[data-move="route 0"]'));
    expect(cell(table, 'alder-2019', 'support')).to.equal('cargo changed; claimed');
    expect(cell(table, 'birch-2020', 'route')).to.equal('into the ovary');
    await click(table, find(table, '[data-sort="route"]'));
    expect(listed(table).slice(0, 2)).to.deep.equal(['birch-2020', 'alder-2019']);
    await openTool(table, 'filter');
    await click(table, find(table, 'section[data-facet="route"] .fold'));
    await click(table, find(table, '[data-facet="route"] [data-term="tail-vein"]'));
    expect(listed(table)).to.deep.equal(['alder-2019']);
  });

  it('finds studies by what blocked or raised a term', async () => {
    const table = await tableOf({}, shownDataset);
    await type(table, 'LY294002');
    expect(listed(table)).to.deep.equal(['fir-2023']);
  });

  it('is accessible with its marks and an open row', async () => {
    const table = await tableOf({}, shownDataset);
    await click(table, opener(table, 'alder-2019'));
    await expect(table).to.be.accessible();
  });
});
