// SPDX-License-Identifier: MIT
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import '../../../src/define.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import type { EvidenceFilterEvent, EvidenceSelectEvent } from '../../../src/context/events.js';
import { exportFormats } from '../../../src/export/index.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import { readFilter, visibleRecords } from '../../../src/model/filter.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { studiesOf } from '../../../src/model/counts.js';
import { parsePath, findingsThrough } from '../../../src/model/selection.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import { randomFilter, seededRandom } from '../../fixtures/random.js';
import {
  cell,
  choose,
  click,
  find,
  findAll,
  listed,
  opener,
  openTool,
  ready,
  root,
  select,
  tableOf,
  textOf,
  title,
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
      expect(title(table)).to.match(
        new RegExp(`^${studies.size} stud(y|ies), ${findings} findings?$`),
      );
      const years = listed(table).map((id) => evidence.studies.get(id)!.year ?? -1);
      expect(years).to.deep.equal([...years].sort((a, b) => b - a));
    }
  });

  it('opens a study to its findings in view, by its name or a press anywhere on its row', async () => {
    const table = await tableOf({ filter: 'outcome:angiogenesis' });
    const open = opener(table, 'alder-2019');
    expect(open.getAttribute('aria-expanded')).to.equal('false');
    expect(textOf(open)).to.equal('Alder 2019');
    await click(table, open);
    expect(open.getAttribute('aria-expanded')).to.equal('true');
    expect(root(table).getElementById(open.getAttribute('aria-controls')!)).not.to.equal(null);
    expect(
      findAll(table, '.opened [data-finding]').map((item) => item.dataset['finding']),
    ).to.deep.equal(['alder-2019/2']);
    await click(table, find(table, 'tr[data-study="alder-2019"] [data-column="year"]'));
    expect(find(table, '.opened')).to.equal(null);
  });

  it('opens to paper, model, routes, results with arrows, cautions and notes', async () => {
    const table = await tableOf({ filter: 'tissue:* status:*' });
    await click(table, opener(table, 'alder-2019'));
    const block = find(table, '.block');
    expect(textOf(block.querySelector('.title'))).to.equal(
      'Vesicles carry miR-1-3p to the rat ovary',
    );
    expect(textOf(block.querySelector('.paper')))
      .to.contain('rat; cisplatin')
      .and.to.contain('DOI');
    const [first] = findAll(table, '.block [data-finding]');
    expect(textOf(first!)).to.contain('miR-1-3p → PI3K/AKT → less apoptosis');
    expect(textOf(first!)).to.contain('North 2024').and.to.contain('BCL2↑ increased');
    await click(table, opener(table, 'cedar-2021'));
    expect(textOf(find(table, '[data-opened="cedar-2021"] .warning'))).to.match(
      /retracted|contradiction/i,
    );
  });

  it('has two lines a row: subject and findings below the name, preparation below the source', async () => {
    const table = await tableOf({ filter: 'tissue:* status:*' });
    expect(cell(table, 'alder-2019', 'study')).to.equal('Alder 2019 rat · 2 findings');
    expect(cell(table, 'alder-2019', 'source')).to.contain('umbilical cord');
    expect(cell(table, 'cedar-2021', 'study')).to.contain('retracted');
    expect(cell(table, 'dogwood-2022', 'study')).to.contain('corrected');
    for (const study of ['alder-2019', 'birch-2020', 'cedar-2021']) {
      const row = find(table, `tr[data-study="${study}"]`);
      const { height } = row.getBoundingClientRect();
      // in a wide font the longest second line is broken
      const wanted = isWiderThanPlace(row.querySelector('.below')!) ? 62 : 48;
      expect(Math.abs(height - wanted), study).to.be.below(2);
    }
  });

  it('shows a dash, spoken in words, for what is not named, and explains it once', async () => {
    const table = await tableOf();
    expect(cell(table, 'birch-2020', 'cargo')).to.equal('–not named');
    expect(cell(table, 'fir-2023', 'pathway')).to.equal('PI3K/AKT');
    expect(cell(table, 'elm', 'year')).to.equal('–not reported');
    expect(textOf(find(table, '.foot'))).to.contain('– not named in the review.');
    const named = await tableOf({ filter: 'study:alder-2019' });
    expect(textOf(find(named, '.foot'))).not.to.contain('–');
  });

  it('shows what readers choose beside the usual columns', async () => {
    const table = await tableOf({ columns: 'study endpoint model preparation' });
    expect(cell(table, 'fir-2023', 'endpoint')).to.equal(
      'AMH =unchanged; follicle count ↑increased',
    );
    expect(cell(table, 'alder-2019', 'model')).to.equal('rat, cisplatin');
    expect(cell(table, 'alder-2019', 'study')).to.equal('Alder 2019 2 findings');
  });

  it('marks rows only for a warning, says which, and counts them in the foot', async () => {
    const table = await tableOf({ filter: 'status:* tissue:*' });
    const mark = (id: string): HTMLElement | null =>
      find(table, `tr[data-study="${id}"] .warning-mark`);
    expect(mark('cedar-2021')!.title).to.equal('Warning: retracted, contradiction');
    expect(mark('dogwood-2022')!.title).to.contain('contradiction');
    expect(mark('elm')!.title).to.contain('not identified');
    expect(mark('alder-2019')).to.equal(null);
    const marked = findAll(table, 'tr.row .warning-mark').length;
    expect(textOf(find(table, '.foot'))).to.contain(`(${marked} studies)`);
  });

  it('counts studies, namings and selections as the model does, under random filters', async () => {
    const dataset = bundledDataset();
    const bundled = indexEvidence(dataset);
    const random = seededRandom(11);
    const pick = <Item>(items: readonly Item[]): Item =>
      items[Math.floor(random() * items.length)]!;
    const table = await tableOf({}, dataset);
    for (let round = 0; round < 8; round += 1) {
      const filter = randomFilter(bundled, random);
      const chosen = pick(['source', 'outcome', 'cargo']);
      const selected = `${chosen}:${pick(bundled.termIds(chosen))}`;
      Object.assign(table, { filter, selected });
      await table.updateComplete;
      await table.updateComplete;
      const records = visibleRecords(bundled, readFilter(filter, bundled).filter);
      const through = findingsThrough(
        bundled,
        records,
        parsePath(selected, bundled).path,
        'nearest',
      );
      const lit = records.filter(({ index }) => through.has(index));
      const counted = lit.length > 0 ? lit : records;
      if (records.length === 0) continue;
      expect(parseInt(title(table)), `${filter} ${selected}`).to.equal(studiesOf(counted));
      const naming = textOf(find(table, '.naming'));
      for (const facet of ['cargo', 'pathway']) {
        const named = studiesOf(
          counted.filter((record) => bundled.termsOf(facet, record).length > 0),
        );
        if (named < studiesOf(counted))
          expect(naming).to.match(new RegExp(`(^|, )${named} names? a ${facet}`));
      }
      const rest = studiesOf(records) - studiesOf(lit);
      if (lit.length > 0 && rest > 0)
        expect(textOf(find(table, '.foot .rest'))).to.match(new RegExp(`^${rest} stud`));
    }
  });

  it('sorts by any column in both directions and announces it', async () => {
    const table = await tableOf({ filter: 'status:* tissue:*' });
    const names = (): string =>
      listed(table)
        .map((id) => id.replace(/-\d+$/, ''))
        .join(' ');
    const orders: string[] = [];
    for (const head of findAll(table, 'thead th')) {
      await click(table, head.querySelector('button')!);
      const first = names();
      const direction = head.getAttribute('aria-sort');
      expect(direction).to.match(/ascending|descending/);
      expect(findAll(table, 'thead th:not([aria-sort="none"])')).to.have.length(1);
      await click(table, head.querySelector('button')!);
      expect(head.getAttribute('aria-sort')).not.to.equal(direction);
      orders.push(`${first} | ${names()}`);
    }
    // what is not known or not named stays last
    expect(orders).to.deep.equal([
      'alder cedar elm fir dogwood birch | birch dogwood fir elm cedar alder', // 白桦 is birch
      'fir dogwood cedar birch alder elm | alder birch cedar dogwood fir elm',
      'dogwood cedar birch alder fir elm | alder fir cedar birch dogwood elm',
      'elm dogwood alder cedar fir birch | cedar alder elm dogwood fir birch',
      'alder fir dogwood cedar elm birch | dogwood alder fir cedar elm birch',
      'elm fir cedar birch alder dogwood | dogwood alder cedar birch elm fir',
      'cedar dogwood elm alder fir birch | alder fir birch elm dogwood cedar',
    ]);
    table.sort = '-status';
    await table.updateComplete;
    expect(listed(table).slice(0, 3)).to.deep.equal(['cedar-2021', 'dogwood-2022', 'elm']);
  });

  it('lists studies of the same year by name', async () => {
    const table = await tableOf(
      {},
      {
        studies: ['Cedar', 'Alder', 'Birch'].map((label) => ({
          id: label.toLowerCase(),
          label,
          year: 2020,
          findings: [{ source: 'x' }],
        })),
      },
    );
    expect(listed(table)).to.deep.equal(['alder', 'birch', 'cedar']);
  });

  it('searches while typing, in both languages at once', async () => {
    const table = await tableOf();
    await type(table, '脐带 bcl-2');
    expect(listed(table)).to.deep.equal(['alder-2019']);
    expect(title(table)).to.match(/^1 of \d+ studies matches “脐带 bcl-2”$/);
    await type(table, 'nobody');
    expect(textOf(find(table, '.content'))).to.contain('No study in view matches “nobody”.');
    await click(table, find(table, '.content > p.state button'));
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
    await Promise.all(['c', 'co', 'cord'].map((words) => type(table, words)));
    expect(textOf(live)).to.equal('');
    await waitUntil(() => textOf(live) !== '');
    expect(textOf(live)).to.equal(title(table));
  });

  it('filters by a column, shows what each choice leaves, and clears it', async () => {
    const table = await tableOf();
    await openTool(table, 'filter');
    const chips = findAll(table, '[data-facet="source"] [data-term]');
    expect(chips.length).to.be.above(1);
    for (const chip of chips) {
      const { term } = chip.dataset;
      if (term !== undefined && term !== 'not-reported')
        expect(textOf(chip), term).to.match(
          new RegExp(`\\b${expected(`source:${term}`).studies.size}\\b`),
        );
    }
    const chip = find(table, '[data-facet="source"] [data-term="umbilical-cord"]');
    setTimeout(() => chip.click());
    const { text } = (await oneEvent(table, 'evidence-filter')) as unknown as EvidenceFilterEvent;
    expect(text).to.contain('source:umbilical-cord');
    await table.updateComplete;
    expect(new Set(listed(table))).to.deep.equal(expected('source:umbilical-cord').studies);
    expect(textOf(find(table, '.element-head .line'))).to.match(/umbilical cord only · change$/i);
    await click(table, find(table, '[data-facet="source"] [data-term="umbilical-cord"]'));
    expect(new Set(listed(table))).to.deep.equal(expected('').studies);
  });

  it('says when the view is empty and offers to clear the filter', async () => {
    const table = await tableOf({ filter: 'source:adipose' });
    expect(listed(table)).to.deep.equal([]);
    expect(textOf(find(table, '.content'))).to.contain('No finding matches');
    await click(table, find(table, '.content > p.state button'));
    expect(new Set(listed(table))).to.deep.equal(expected('').studies);
  });

  it('chooses and orders columns by attribute and by menu', async () => {
    const table = await tableOf({ columns: 'outcome study year' });
    const heads = (): readonly string[] =>
      findAll(table, 'thead button').map((head) => head.dataset['sort']!);
    expect(heads()).to.deep.equal(['outcome', 'study', 'year']);
    await openTool(table, 'columns');
    await click(table, find(table, '[data-move="year -1"]'));
    expect(heads()).to.deep.equal(['outcome', 'year', 'study']);
    expect((root(table).activeElement as HTMLElement).dataset['move']).to.equal('year -1');
    await click(table, find(table, '[data-move="outcome 0"]'));
    expect(heads()).to.deep.equal(['year', 'study']);
    await click(table, find(table, '[data-move="condition 0"]'));
    expect(heads()).to.include('condition');
    expect(table.columns.split(' ')).to.deep.equal(heads());
    await click(table, find(table, '.popover.columns p button'));
    expect(heads()).to.deep.equal(['outcome', 'study', 'year']);
  });

  it('selects a study in its open row, which stays in place, and marks what is selected', async () => {
    const table = await tableOf();
    await click(table, opener(table, 'fir-2023'));
    const before = listed(table);
    setTimeout(() => find(table, '[data-opened="fir-2023"] [data-act="select"]').click());
    const event = (await oneEvent(table, 'evidence-select')) as unknown as EvidenceSelectEvent;
    expect(event.selection).to.equal('study:fir-2023');
    expect(event.findingIds).to.deep.equal(['fir-2023/1', 'fir-2023/2']);
    await table.updateComplete;
    const button = find(table, '[data-opened="fir-2023"] [data-act="select"]');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(
      findAll(table, 'tr[aria-current="true"]').map((row) => row.dataset['study']),
    ).to.deep.equal(['fir-2023']);
    expect(table.selected).to.equal('study:fir-2023');
    expect(listed(table)).to.deep.equal(before);
    expect(find(table, 'table').className).to.equal('mixed');
    await click(table, button);
    expect(findAll(table, 'tr[aria-current]')).to.deep.equal([]);
  });

  it('answers a selection: its rows first, none marked, the others in a fold', async () => {
    const table = await tableOf({ selected: 'outcome:angiogenesis' });
    const { studies } = expected('');
    const { studies: wanted } = expected('outcome:angiogenesis');
    expect(title(table)).to.match(new RegExp(`^${wanted.size} stud.* reports? angiogenesis$`));
    expect(new Set(listed(table))).to.deep.equal(wanted);
    expect(find(table, 'table').className).to.equal('');
    expect(cell(table, 'alder-2019', 'study')).to.contain('1 of 2 findings');
    await click(table, opener(table, 'alder-2019'));
    expect(
      findAll(table, '[data-finding][aria-current]').map((item) => item.dataset['finding']),
    ).to.deep.equal(['alder-2019/2']);
    const fold = find(table, '.foot .rest');
    expect(textOf(fold)).to.match(
      new RegExp(`^${studies.size - wanted.size} stud(y|ies) without angiogenesis$`),
    );
    await click(table, fold);
    expect(listed(table)).to.have.length(studies.size);
    expect(new Set(listed(table).slice(0, wanted.size))).to.deep.equal(wanted);
    expect(find(table, 'table').className).to.equal('mixed');
    await click(table, find(table, '[data-tool="clear"]'));
    expect(title(table)).to.match(new RegExp(`^${studies.size} studies`));
    expect(find(table, '.foot .rest')).to.equal(null);
  });

  it('keeps selected rows in place or shows only them, and keeps focus', async () => {
    const table = await tableOf({ selectedRows: 'in-place' });
    const before = listed(table);
    table.selected = 'outcome:angiogenesis';
    await table.updateComplete;
    expect(listed(table)).to.deep.equal(before);
    opener(table, 'alder-2019').focus();
    table.selectedRows = 'alone';
    await table.updateComplete;
    expect(new Set(listed(table))).to.deep.equal(expected('outcome:angiogenesis').studies);
    expect(root(table).activeElement).to.equal(opener(table, 'alder-2019'));
    await openTool(table, 'columns');
    await choose(table, '.places select', 'on-top');
    expect(find(table, '.foot .rest')).not.to.equal(null);
  });

  it('selects a term by mouse, and in an open row by keyboard', async () => {
    const table = await tableOf({ selectedRows: 'in-place' });
    const term = (): HTMLElement =>
      find(table, 'tr[data-study="alder-2019"] [data-facet="source"]');
    expect(term().hasAttribute('role')).to.equal(false);
    term().click();
    await table.updateComplete;
    expect(table.selected).to.equal('source:umbilical-cord');
    await click(table, opener(table, 'alder-2019'));
    expect(term().getAttribute('aria-pressed')).to.equal('true');
    term().focus();
    term().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await table.updateComplete;
    expect(table.selected).to.equal('');
    expect(root(table).activeElement).to.equal(term());
  });

  it('lists as many rows as `rows` says until all are asked for', async () => {
    const table = await tableOf({ rows: 2 });
    const { size } = expected('').studies;
    expect(listed(table)).to.have.length(2);
    expect(find(table, 'input[type="search"]')).to.equal(null);
    expect(textOf(find(table, '.foot'))).to.contain(`2 of ${size} shown.`);
    dispatchEvent(new Event('beforeprint'));
    expect(listed(table)).to.have.length(size);
    dispatchEvent(new Event('afterprint'));
    await click(table, find(table, '.foot .all'));
    await table.updateComplete;
    expect(listed(table)).to.have.length(size);
    expect(find(table, 'input[type="search"]')).not.to.equal(null);
    expect(root(table).activeElement).not.to.equal(null);
    const bad = await tableOf({ rows: 0 });
    expect(textOf(find(bad, '.error'))).to.contain('rows');
  });

  it("keeps an author's heading and says the numbers below it", async () => {
    const table = await tableOf({ heading: 'Placenta' });
    expect(title(table)).to.equal('Placenta');
    expect(textOf(find(table, '.element-head .line'))).to.match(/^\d+ studies, \d+ findings/);
  });

  it('exports the listed or the selected studies in every format', async () => {
    const table = await tableOf({ query: 'cord', selected: 'outcome:anti-apoptosis' });
    await openTool(table, 'save');
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
      expect(csv).to.contain('alder-2019/1').and.not.to.contain('alder-2019/2');
      await click(table, findAll(table, 'input[type="radio"]')[1]!);
      await click(table, find(table, '[data-format="csv"]'));
      expect(await made.at(-1)!.text())
        .to.contain('alder-2019/2')
        .and.to.contain('fir-2023/2')
        .and.not.to.contain('elm/1');
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
    await select(one, 'birch-2020');
    await waitUntil(() => findAll(other, 'tr[aria-current]').length > 0);
    expect(find(other, 'tr[aria-current]').dataset['study']).to.equal('birch-2020');
    expect(views.selected).to.equal('study:birch-2020');
    views.selected = '';
    await openTool(other, 'filter');
    await click(other, find(other, '[data-facet="source"] [data-term="umbilical-cord"]'));
    await waitUntil(() => listed(one).length === expected('source:umbilical-cord').studies.size);
    find(one, 'tr[data-study="fir-2023"]').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    await waitUntil(() => findAll(other, 'tr.lit').length > 0);
    expect(find(other, 'tr.lit').dataset['study']).to.equal('fir-2023');
    find(one, '.rows').dispatchEvent(new PointerEvent('pointerleave'));
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

/** Whether a text in one line would be wider than its place. */
function isWiderThanPlace(text: HTMLElement): boolean {
  text.style.whiteSpace = 'nowrap';
  const isWider = text.scrollWidth > text.clientWidth;
  text.style.whiteSpace = '';
  return isWider;
}
