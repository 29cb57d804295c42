// SPDX-License-Identifier: MIT
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import type { EvidenceFilterEvent, EvidenceSelectEvent } from '../../../src/context/events.js';
import { exportFormats } from '../../../src/export/index.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import { readFilter, visibleRecords } from '../../../src/model/filter.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import {
  button,
  cell,
  choose,
  click,
  find,
  findAll,
  listed,
  openPanel,
  ready,
  root,
  tableOf,
  textOf,
  type,
} from './table-fixture.js';

const evidence = indexEvidence(smallDataset);
const expected = (text: string) => {
  const records = visibleRecords(evidence, readFilter(text, evidence).filter);
  return { studies: new Set(records.map((record) => record.study.id)), findings: records.length };
};

describe('<study-table>', () => {
  it('lists and counts the studies in view, newest first', async () => {
    for (const filter of [
      '',
      'status:*',
      'tissue:* status:*',
      'outcome:angiogenesis',
      'source:umbilical-cord,bone-marrow status:*',
    ]) {
      const table = await tableOf({ filter });
      const { studies, findings } = expected(filter);
      expect(new Set(listed(table))).to.deep.equal(studies);
      expect(textOf(find(table, '.count'))).to.match(
        new RegExp(`^${studies.size} stud(y|ies) in view, ${findings} findings?\\.`),
      );
      const years = listed(table).map((id) => evidence.studies.get(id)!.year ?? -1);
      expect(years).to.deep.equal([...years].sort((a, b) => b - a));
    }
  });

  it('expands a study to its findings in view', async () => {
    const table = await tableOf({ filter: 'outcome:angiogenesis' });
    const open = button(table, 'alder-2019', 'open');
    expect(open.getAttribute('aria-expanded')).to.equal('false');
    expect(open.getAttribute('aria-label')).to.equal('Alder 2019: 1 finding');
    await click(table, open);
    expect(open.getAttribute('aria-expanded')).to.equal('true');
    expect(root(table).getElementById(open.getAttribute('aria-controls')!)).not.to.equal(null);
    expect(
      findAll(table, '.opened [data-finding]').map((item) => item.dataset['finding']),
    ).to.deep.equal(['alder-2019/2']);
    await click(table, open);
    expect(find(table, '.opened')).to.equal(null);
  });

  it('shows what is not named, and in how many findings', async () => {
    const table = await tableOf();
    expect(cell(table, 'birch-2020', 'cargo')).to.equal('not named');
    expect(cell(table, 'fir-2023', 'pathway')).to.equal('PI3K/AKT; not named in 1 of 2');
    expect(cell(table, 'elm', 'source')).to.equal('not reported');
    expect(cell(table, 'fir-2023', 'endpoint')).to.equal(
      'AMH =unchanged; follicle count ↑increased',
    );
    expect(cell(table, 'alder-2019', 'model')).to.equal('rat, cisplatin');
  });

  it('shows status and warnings in the row, whatever the columns', async () => {
    for (const columns of ['', 'year source']) {
      const table = await tableOf({ filter: 'status:* tissue:*', columns });
      const marks = (id: string): string => textOf(find(table, `tr[data-study="${id}"] .marks`));
      const title = (id: string): string =>
        find(table, `tr[data-study="${id}"] .warning-mark`).title;
      expect(marks('cedar-2021')).to.contain('Retracted').and.not.to.match(/\d/);
      expect(title('cedar-2021')).to.equal('Warning: retracted, contradiction');
      expect(marks('dogwood-2022')).to.contain('Corrected').and.to.contain('probable match');
      expect(title('dogwood-2022')).to.contain('contradiction');
      expect(marks('elm')).to.contain('paper not identified');
      expect(find(table, 'tr[data-study="alder-2019"] .marks')).to.equal(null);
    }
  });

  it('sorts by any column in both directions and announces it', async () => {
    const table = await tableOf({ filter: 'status:* tissue:*' });
    for (const head of findAll(table, 'thead th')) {
      await click(table, head.querySelector('button')!);
      const first = listed(table);
      const direction = head.getAttribute('aria-sort');
      expect(direction).to.match(/ascending|descending/);
      expect(findAll(table, 'thead th:not([aria-sort="none"])')).to.have.length(1);
      await click(table, head.querySelector('button')!);
      expect(head.getAttribute('aria-sort')).not.to.equal(direction);
      expect(new Set(listed(table))).to.deep.equal(new Set(first));
    }
    table.sort = '-status';
    await table.updateComplete;
    expect(listed(table).slice(0, 3)).to.deep.equal(['cedar-2021', 'dogwood-2022', 'elm']);
  });

  it('searches while typing, in both languages at once', async () => {
    const table = await tableOf();
    await type(table, '脐带 bcl-2');
    expect(listed(table)).to.deep.equal(['alder-2019']);
    expect(textOf(find(table, '.count'))).to.contain('Listed: 1 study.');
    await type(table, 'nobody');
    expect(textOf(find(table, '.content'))).to.contain('No study in view matches “nobody”.');
    await click(table, [...findAll(table, '.content > p button')].at(-1)!);
    expect(listed(table)).to.have.length(expected('').studies.size);
    expect((find(table, 'input[type="search"]') as HTMLInputElement).value).to.equal('');
  });

  it('waits until a Chinese word is complete', async () => {
    const table = await tableOf();
    const field = find(table, 'input[type="search"]') as HTMLInputElement;
    field.value = 'qi d';
    field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    await table.updateComplete;
    expect(listed(table)).to.have.length(expected('').studies.size);
    field.value = '脐带';
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await table.updateComplete;
    expect(listed(table)).to.include('fir-2023').and.not.to.include('elm');
  });

  it('announces the number of rows politely, once after several changes', async () => {
    const table = await tableOf();
    const live = find(table, '[role="status"]');
    expect(textOf(live)).to.equal('');
    for (const words of ['c', 'co', 'cord']) await type(table, words);
    expect(textOf(live)).to.equal('');
    await waitUntil(() => textOf(live) !== '');
    expect(textOf(live)).to.equal(textOf(find(table, '.count')));
  });

  it('filters by a column, shows what each choice leaves, and clears it', async () => {
    const table = await tableOf();
    await openPanel(table, 0);
    const options = [...(find(table, 'select[data-facet="source"]') as HTMLSelectElement).options];
    for (const option of options.slice(1)) {
      const count = Number(/\((\d+)\)$/.exec(textOf(option))![1]);
      expect(count, textOf(option)).to.equal(
        expected(`source:${option.value.slice(1)}`).studies.size,
      );
    }
    setTimeout(() => void choose(table, 'select[data-facet="source"]', '=umbilical-cord'));
    const { text } = (await oneEvent(table, 'evidence-filter')) as unknown as EvidenceFilterEvent;
    expect(text).to.contain('source:umbilical-cord');
    await table.updateComplete;
    expect(new Set(listed(table))).to.deep.equal(expected('source:umbilical-cord').studies);
    await choose(table, 'select[data-facet="source"]', '*');
    expect(new Set(listed(table))).to.deep.equal(expected('').studies);
    await choose(table, 'select[data-facet="status"]', '*');
    expect(listed(table)).to.include('cedar-2021');
  });

  it('says when the view is empty and offers to clear the filter', async () => {
    const table = await tableOf({ filter: 'source:adipose' });
    expect(listed(table)).to.deep.equal([]);
    expect(textOf(find(table, '.content'))).to.contain('No finding matches');
    await click(table, find(table, '.content > p button'));
    expect(new Set(listed(table))).to.deep.equal(expected('').studies);
  });

  it('chooses and orders columns by attribute and by menu', async () => {
    const table = await tableOf({ columns: 'outcome study year' });
    const heads = (): readonly string[] =>
      findAll(table, 'thead button').map((head) => head.dataset['sort']!);
    expect(heads()).to.deep.equal(['outcome', 'study', 'year']);
    await openPanel(table, 1);
    await click(table, find(table, '[data-move="year -1"]'));
    expect(heads()).to.deep.equal(['outcome', 'year', 'study']);
    expect((root(table).activeElement as HTMLElement).dataset['move']).to.equal('year -1');
    await click(table, find(table, '[data-move="outcome 0"]'));
    expect(heads()).to.deep.equal(['year', 'study']);
    await click(table, find(table, '[data-move="condition 0"]'));
    expect(heads()).to.include('condition');
    expect(table.columns.split(' ')).to.deep.equal(heads());
    await click(table, findAll(table, '#panel p button').at(-1)!);
    expect(heads()).to.deep.equal(['outcome', 'study', 'year']);
  });

  it('selects a study by name and marks the rows and findings concerned', async () => {
    const table = await tableOf();
    setTimeout(() => button(table, 'fir-2023', 'select').click());
    const event = (await oneEvent(table, 'evidence-select')) as unknown as EvidenceSelectEvent;
    expect(event.selection).to.equal('study:fir-2023');
    expect(event.findingIds).to.deep.equal(['fir-2023/1', 'fir-2023/2']);
    await table.updateComplete;
    expect(button(table, 'fir-2023', 'select').getAttribute('aria-pressed')).to.equal('true');
    expect(
      findAll(table, 'tr[aria-current="true"]').map((row) => row.dataset['study']),
    ).to.deep.equal(['fir-2023']);
    expect(table.selected).to.equal('study:fir-2023');
    expect(listed(table)).to.have.length(expected('').studies.size);
    await click(table, button(table, 'fir-2023', 'select'));
    expect(findAll(table, 'tr[aria-current]')).to.deep.equal([]);

    table.selected = 'outcome:angiogenesis';
    await table.updateComplete;
    expect(textOf(find(table, 'tr[data-study="alder-2019"] .count'))).to.equal(
      '1 of 2 findings selected',
    );
    await click(table, button(table, 'alder-2019', 'open'));
    expect(
      findAll(table, '[data-finding][aria-current]').map((item) => item.dataset['finding']),
    ).to.deep.equal(['alder-2019/2']);
  });

  it('moves selected rows to the top or shows only them, and keeps focus', async () => {
    const table = await tableOf({ selectedRows: 'on-top' });
    const last = listed(table).at(-1)!;
    await click(table, button(table, last, 'select'));
    expect(listed(table)[0]).to.equal(last);
    expect(root(table).activeElement).to.equal(button(table, last, 'select'));
    table.selectedRows = 'alone';
    await table.updateComplete;
    expect(listed(table)).to.deep.equal([last]);
    await click(table, button(table, last, 'select'));
    expect(listed(table)).to.have.length(expected('').studies.size);
  });

  it('exports the listed or the selected studies in every format', async () => {
    const table = await tableOf({ query: 'cord', selected: 'study:fir-2023' });
    await openPanel(table, 2);
    const made: Blob[] = [];
    const names: string[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => create(made[made.push(blob) - 1]!);
    // captures the download without saving it
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value: function click(this: HTMLAnchorElement) {
        names.push(this.download);
      },
    });
    try {
      for (const format of exportFormats) {
        await click(table, find(table, `[data-format="${format.id}"]`));
        expect(names.at(-1)).to.equal(`small_0.1.0_studies.${format.extension}`);
      }
      const csv = await made[0]!.text();
      expect(csv)
        .to.contain('alder-2019/1')
        .and.to.contain('fir-2023/2')
        .and.not.to.contain('elm/1');
      await click(table, findAll(table, 'input[type="radio"]')[1]!);
      await click(table, find(table, '[data-format="csv"]'));
      expect(await made.at(-1)!.text())
        .to.contain('fir-2023/1')
        .and.not.to.contain('alder-2019');
    } finally {
      URL.createObjectURL = create;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
  });

  it('exchanges selection and filter with linked views', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views .data=${smallDataset}
        ><study-table></study-table><study-table></study-table
      ></linked-views>`,
    );
    const [one, other] = [...views.querySelectorAll('study-table')] as [
      HTMLElementTagNameMap['study-table'],
      HTMLElementTagNameMap['study-table'],
    ];
    await Promise.all([ready(one), ready(other)]);
    await click(one, button(one, 'birch-2020', 'select'));
    await waitUntil(() => findAll(other, 'tr[aria-current]').length > 0);
    expect(find(other, 'tr[aria-current]').dataset['study']).to.equal('birch-2020');
    expect(views.selected).to.equal('study:birch-2020');
    await openPanel(other, 0);
    await choose(other, 'select[data-facet="source"]', '=umbilical-cord');
    await waitUntil(() => listed(one).length === expected('source:umbilical-cord').studies.size);
    find(one, 'tr[data-study="fir-2023"]').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    await waitUntil(() => findAll(other, 'tr.lit').length > 0);
    expect(find(other, 'tr.lit').dataset['study']).to.equal('fir-2023');
    find(one, 'table').dispatchEvent(new PointerEvent('pointerleave'));
    await waitUntil(() => findAll(other, 'tr.lit').length === 0);
  });

  it('exchanges its selection with a provider', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views selected="outcome:angiogenesis" .data=${smallDataset}
        ><study-table></study-table
      ></linked-views>`,
    );
    const table = await ready(views.querySelector('study-table')!);
    expect(table.selected).to.equal('outcome:angiogenesis');
    table.selected = 'study:elm';
    await waitUntil(() => views.selected === 'study:elm');
    expect(findAll(table, 'tr[aria-current]').map((row) => row.dataset['study'])).to.deep.equal([
      'elm',
    ]);
  });

  it('reports bad attributes with suggestions and shows the fallback', async () => {
    const table = await tableOf({ columns: 'sorce', sort: 'yaer', selectedRows: 'on-tpo' });
    const message = textOf(find(table, '.error'));
    for (const word of ['sorce', '“source”', 'yaer', '“year”', 'on-tpo', '“on-top”'])
      expect(message).to.contain(word);
    expect(find(table, 'table')).to.equal(null);
    expect(root(table).querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('fallback');
    Object.assign(table, { columns: '', sort: 'year', selectedRows: 'alone' });
    await table.updateComplete;
    expect(find(table, '.error')).to.equal(null);
    expect(find(table, 'table')).not.to.equal(null);
  });
});
