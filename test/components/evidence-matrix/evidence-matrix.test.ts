// SPDX-License-Identifier: MIT
import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import '../../../src/define.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import type { EvidenceSelectEvent } from '../../../src/context/events.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import { parseFilter, readFilter, visibleRecords } from '../../../src/model/filter.js';
import { buildMatrix } from '../../../src/model/matrix.js';
import { randomFilter, seededRandom } from '../../fixtures/random.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import {
  all,
  button,
  matrixOf,
  press,
  pressKey,
  pressTool,
  ready,
  remarked,
  root,
  seen,
  spoken,
  text,
  textOf,
} from './drawn-matrix.js';

describe('<evidence-matrix>', () => {
  it('puts the facet with the longer names into the rows, unless an author decides', async () => {
    const heads = async (settings: Parameters<typeof matrixOf>[0]) => {
      fixtureCleanup();
      const matrix = await matrixOf({ data: bundledDataset(), width: 1200, ...settings });
      return ['tbody th', 'thead th'].map((head) =>
        root(matrix).querySelector(head)!.getAttribute('abbr'),
      );
    };
    expect(await heads({})).to.deep.equal(['anti-apoptosis, proliferation', 'umbilical cord']);
    expect(await heads({ rows: 'source', columns: 'outcome' })).to.deep.equal([
      'umbilical cord',
      'anti-apoptosis, proliferation',
    ]);
    expect((await heads({ columns: 'source' }))[0]).to.equal('anti-apoptosis, proliferation');
  });

  it('says first how many pairs have a study, and which has most', async () => {
    const matrix = await matrixOf();
    const cells = all(matrix, 'td > button');
    const filled = cells.filter((cell) => seen(cell) !== '');
    expect(filled.length).to.be.above(0).and.to.be.below(cells.length);
    expect(text(matrix, 'h2')).to.equal(
      `${filled.length} of ${cells.length} pairs of source and outcome have a study`,
    );
    expect(text(matrix, '.line'))
      .to.contain('Most studied: umbilical cord with angiogenesis (2 studies).')
      .and.to.contain('Empty: no study in these reviews.');
  });

  it('shows and names the number of studies in each cell; an empty one shows nothing', async () => {
    const matrix = await matrixOf();
    const two = button(matrix, 'source:umbilical-cord>outcome:angiogenesis');
    expect(spoken(two)).to.equal('umbilical cord, angiogenesis: 2 studies');
    expect(seen(two)).to.equal('2');
    const empty = button(matrix, 'source:bone-marrow>outcome:angiogenesis');
    expect(spoken(empty)).to.equal('bone marrow, angiogenesis: no study in these reviews');
    expect(seen(empty)).to.equal('');
    expect(getComputedStyle(empty).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('has the numbers of the model under random filters', async () => {
    const evidence = indexEvidence(bundledDataset());
    const random = seededRandom(5);
    const matrix = await matrixOf({ data: bundledDataset(), width: 1200 });
    for (let run = 0; run < 8; run += 1) {
      const words = randomFilter(evidence, random);
      matrix.filter = words;
      await matrix.updateComplete;
      const { filter } = readFilter(words, evidence);
      const model = buildMatrix(evidence, {
        rows: 'outcome',
        columns: 'source',
        missing: 'gathered',
        filter,
      });
      if (model.records.length === 0) {
        expect(text(matrix, '.state'), words).not.to.equal('');
        continue;
      }
      const numberOf = (key: string) => textOf(button(matrix, key).querySelector('.count'));
      for (const column of model.columns)
        expect(numberOf(`source:${column.term}`), words).to.equal(String(column.studies.size));
      for (const [index, row] of model.rows.entries()) {
        for (const column of model.columns) {
          const size = model.cell(row.term, column.term).studies.size;
          expect(numberOf(`source:${column.term}>outcome:${row.term}`), words).to.equal(
            size === 0 ? '' : String(size),
          );
        }
        expect(textOf(all(matrix, 'td.total')[index]), words).to.match(/^\d+$/);
        const head = button(matrix, `outcome:${row.term}`).closest('tr')!;
        expect(textOf(head.querySelector('.total')), words).to.equal(String(row.studies.size));
      }
      expect(text(matrix, 'caption'), words).to.contain(
        model.studies.size === 1 ? '1 study' : `${model.studies.size} studies`,
      );
    }
  });

  it('is a table whose cells have row and column headers', async () => {
    const matrix = await matrixOf();
    const heads = (selector: string) =>
      all(matrix, selector).map((head) => head.getAttribute('abbr') ?? textOf(head));
    expect(heads('thead th[scope="col"]')).to.deep.equal([
      'umbilical cord',
      'bone marrow',
      'all sources',
    ]);
    expect(heads('tbody th[scope="row"]')).to.deep.equal(['angiogenesis', 'less apoptosis']);
  });

  it('draws totals as bars in proportion to their numbers, columns in their own hues', async () => {
    const matrix = await matrixOf({ data: bundledDataset(), width: 1200 });
    const bars = all(matrix, 'thead .head').map((head) => ({
      number: Number(textOf(head.querySelector('.count'))),
      length: head.querySelector('rect')!.getBoundingClientRect().height,
      color: getComputedStyle(head.querySelector('rect')!).fill,
    }));
    const rows = all(matrix, 'td.total').map((cell) => ({
      number: Number(seen(cell)),
      length: cell.querySelector('rect')!.getBoundingClientRect().width,
      color: getComputedStyle(cell.querySelector('rect')!).fill,
    }));
    for (const axis of [bars, rows]) {
      const [largest] = axis;
      for (const { number, length } of axis.filter((each) => each.number > 1))
        expect(length / largest!.length).to.be.closeTo(number / largest!.number, 0.02);
    }
    expect(new Set(bars.slice(0, 7).map(({ color }) => color)).size).to.equal(7);
    expect(new Set(rows.map(({ color }) => color)).size).to.equal(1);
  });

  it('explains what cells and totals leave out', async () => {
    expect(text(await matrixOf(), '.notes'))
      .to.contain('A study may stand in several cells; bars count each study once.')
      .and.to.contain('retracted studies left out');
    expect(text(await matrixOf({ filter: 'tissue:* status:*' }), '.notes')).to.match(
      /(One study does|\d+ studies do) not name (its|their) source\./,
    );
  });

  it('distinguishes gaps from cells that the filter empties, in speech and in the foot', async () => {
    const matrix = await matrixOf({ filter: 'year:2023' });
    const evidence = indexEvidence(smallDataset);
    const { filter } = readFilter('year:2023', evidence);
    const model = buildMatrix(evidence, {
      ...{ rows: 'outcome', columns: 'source', missing: 'gathered' },
      filter,
    });
    const hidden = model.rows.flatMap((row) =>
      model.columns.filter(({ term }) => {
        const cell = model.cell(row.term, term);
        return cell.studies.size === 0 && cell.hidden.size > 0;
      }),
    );
    expect(
      all(matrix, 'td > button').filter((cell) =>
        /no study in view; \d+ hidden by the filter/.test(spoken(cell)),
      ),
    ).to.have.length(hidden.length);
    expect(text(matrix, '.notes')).to.contain(
      hidden.length === 1 ? '1 more pair has a study' : `${hidden.length} more pairs have a study`,
    );
  });

  it('counts distinct studies in its totals', async () => {
    const matrix = await matrixOf({ filter: 'status:*' });
    const evidence = indexEvidence(smallDataset);
    const records = visibleRecords(evidence, parseFilter('tissue:ovary', evidence).filter);
    for (const term of ['umbilical-cord', 'bone-marrow']) {
      const studies = new Set(
        records.filter(({ finding }) => finding.source === term).map(({ study }) => study.id),
      );
      expect(textOf(button(matrix, `source:${term}`).querySelector('.count'))).to.equal(
        String(studies.size),
      );
    }
  });

  it('selects row and column by click, lists the studies, and clears on a second click', async () => {
    const matrix = await matrixOf();
    const key = 'source:umbilical-cord>outcome:angiogenesis';
    setTimeout(() => button(matrix, key).click());
    const event = (await oneEvent(matrix, 'evidence-select')) as unknown as EvidenceSelectEvent;
    expect(event.selection).to.equal(key);
    expect([...event.studyIds].sort()).to.deep.equal(['alder-2019', 'fir-2023']);
    await matrix.updateComplete;
    expect(button(matrix, key).getAttribute('aria-pressed')).to.equal('true');
    expect(text(matrix, 'h2')).to.equal('Umbilical cord with angiogenesis: 2 studies');
    const studies = all(matrix, '.details [data-study]');
    expect(studies.map(({ dataset }) => dataset['study']).sort()).to.deep.equal([
      'alder-2019',
      'fir-2023',
    ]);
    studies[0]!.querySelector('button')!.click();
    await matrix.updateComplete;
    expect(all(matrix, '.details .study-block')).to.have.length(1);
    await press(matrix, key);
    expect(root(matrix).querySelector('.details')).to.equal(null);
  });

  it('keeps the list folded where another view selected, until a reader opens it', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views .data=${smallDataset} selected="source:umbilical-cord"
        ><evidence-matrix></evidence-matrix
      ></linked-views>`,
    );
    const matrix = await ready(views.querySelector('evidence-matrix')!);
    const fold = root(matrix).querySelector<HTMLDetailsElement>('.details > details')!;
    expect(textOf(fold.querySelector('summary'))).to.match(/^\d+ stud(y|ies), \d+ findings?$/);
    expect(fold.open).to.equal(false);
    expect(all(matrix, '.details [data-study]').length).to.be.above(0);
  });

  it('shows a cell as pressed in whichever order a view named it, and clears by click', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views
        .data=${smallDataset}
        selected=${'outcome:angiogenesis>source:umbilical-cord'}
        ><evidence-matrix></evidence-matrix
      ></linked-views>`,
    );
    const matrix = await ready(views.querySelector('evidence-matrix')!);
    const cell = button(matrix, 'source:umbilical-cord>outcome:angiogenesis');
    expect(all(matrix, '.matrix [aria-pressed="true"]')).to.deep.equal([cell]);
    cell.click();
    await waitUntil(() => cell.getAttribute('aria-pressed') === 'false', 'cleared');
    expect(views.selected).to.equal('');
  });

  it('answers a selected source in the first line, in its hue, with its part of each row', async () => {
    const matrix = await matrixOf({ data: bundledDataset(), width: 1200 });
    await press(matrix, 'source:bone-marrow');
    const column = all(matrix, 'td > button[data-column="bone-marrow"]');
    const filled = column.filter((cell) => seen(cell) !== '');
    expect(text(matrix, 'h2')).to.equal(
      `Bone marrow has a study on ${filled.length} of ${column.length} outcomes`,
    );
    expect(all(matrix, '.cell.lit')).to.deep.equal(filled);
    const hue = getComputedStyle(button(matrix, 'source:bone-marrow').querySelector('rect.part')!);
    for (const cell of filled) {
      const row = cell.closest('tr')!;
      expect(textOf(row.querySelector('.total')), row.textContent).to.match(
        new RegExp(`^${seen(cell)}( of \\d+)?$`),
      );
      expect(getComputedStyle(row.querySelector('.total rect.part')!).fill).to.equal(hue.fill);
    }
    const others = all(matrix, 'td > button:not([data-column="bone-marrow"])');
    for (const cell of others.filter((each) => seen(each) !== ''))
      expect(cell.classList.contains('faint'), cell.dataset['key']).to.equal(true);
  });

  it('shows the selected part of each number, also for selections in other views', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views .data=${smallDataset} selected="study:fir-2023"
        ><evidence-matrix></evidence-matrix
      ></linked-views>`,
    );
    const matrix = await ready(views.querySelector('evidence-matrix')!);
    await waitUntil(() => root(matrix).querySelector('.lit') !== null);
    const cell = button(matrix, 'source:umbilical-cord>outcome:angiogenesis');
    expect(seen(cell)).to.equal('1 of 2');
    expect(spoken(cell)).to.equal('umbilical cord, angiogenesis: 2 studies, 1 in the selection');
    const other = button(matrix, 'source:bone-marrow>outcome:anti-apoptosis');
    expect(other.classList.contains('lit')).to.equal(false);
    const head = button(matrix, 'source:umbilical-cord');
    expect(textOf(head.querySelector('.margin-number'))).to.equal('1 of 2');
    expect(spoken(head)).to.equal('umbilical cord, all outcomes: 2 studies, 1 in the selection');
    const heights = ['whole', 'part'].map(
      (part) => head.querySelector(`rect.${part}`)!.getBoundingClientRect().height,
    );
    expect(heights[1]! / heights[0]!).to.be.closeTo(1 / 2, 0.02);
  });

  it('says that a selected gap has no studies', async () => {
    const matrix = await matrixOf();
    await press(matrix, 'source:bone-marrow>outcome:angiogenesis');
    expect(text(matrix, 'h2')).to.equal('Bone marrow with angiogenesis: no study');
    expect(text(matrix, '.details')).to.contain('no study in these reviews');
  });

  it('shows the review’s remarks as words once a reader switches them on', async () => {
    const matrix = await matrixOf({ data: remarked });
    const key = 'source:umbilical-cord>outcome:angiogenesis';
    expect(spoken(button(matrix, key))).to.contain('no study, says the review');
    expect(all(matrix, '.word')).to.have.length(0);
    await pressTool(matrix, 'remarks');
    expect(text(matrix, '[data-tool="remarks"]')).to.equal('Review’s remarks ✓');
    expect(all(matrix, '.word').map(textOf)).to.deep.equal(['none']);
    expect(getComputedStyle(all(matrix, '.word')[0]!).color).to.equal(
      getComputedStyle(all(matrix, '.notes .against')[0]!).color,
    );
    expect(text(matrix, '.line')).to.equal(
      'North 2024 remarks on 1 pair. Where it says “none”, studies are counted all the same in 1 pair.',
    );
    expect(text(matrix, '.notes')).to.contain('none: no report known');
    // rows without a remark are folded
    expect(all(matrix, 'tbody .words').map(textOf)).to.deep.equal(['angiogenesis']);
    const fold = root(matrix).querySelector<HTMLButtonElement>('.folded button')!;
    expect(textOf(fold)).to.equal('1 outcome without a remark');
    fold.click();
    await matrix.updateComplete;
    expect(all(matrix, 'tbody th')).to.have.length(2);
    await press(matrix, key);
    expect(text(matrix, '.remarks')).to.equal(
      'None known (North 2024, §3). Yet 2 studies are in view.',
    );
    await pressTool(matrix, 'remarks');
    expect(all(matrix, '.word')).to.have.length(0);
  });

  it('offers no remarks where there are none', async () => {
    expect(all(await matrixOf(), '[data-tool="remarks"]')).to.have.length(0);
    expect(
      all(await matrixOf({ data: remarked, rows: 'cargo' }), '[data-tool="remarks"]'),
    ).to.have.length(0);
  });

  it('is one tab stop with arrow keys inside, and Escape clears', async () => {
    const matrix = await matrixOf();
    const tabStops = () =>
      all(matrix, 'button[data-at][tabindex="0"]').map(({ dataset }) => dataset['key']);
    expect(tabStops()).to.deep.equal(['source:umbilical-cord']);
    button(matrix, 'source:umbilical-cord').focus();
    const active = (): string | undefined =>
      (root(matrix).activeElement as HTMLElement | null)?.dataset['key'];
    for (const [key, expected] of [
      ['ArrowRight', 'source:bone-marrow'],
      ['ArrowDown', 'source:bone-marrow>outcome:angiogenesis'],
      ['Home', 'outcome:angiogenesis'],
      ['ArrowDown', 'outcome:anti-apoptosis'],
      ['End', 'source:bone-marrow>outcome:anti-apoptosis'],
      ['ArrowRight', 'source:bone-marrow>outcome:anti-apoptosis'],
      ['ArrowUp', 'source:bone-marrow>outcome:angiogenesis'],
    ] as const) {
      pressKey(root(matrix).activeElement!, key);
      expect(active(), key).to.equal(expected);
      await matrix.updateComplete;
      expect(tabStops()).to.have.length(1);
    }
    pressKey(root(matrix).activeElement!, 'Home', true);
    expect(active()).to.equal('source:umbilical-cord');
    await press(matrix, 'source:umbilical-cord');
    expect(button(matrix, 'source:umbilical-cord').getAttribute('aria-pressed')).to.equal('true');
    pressKey(root(matrix).activeElement!, 'Escape');
    await matrix.updateComplete;
    expect(button(matrix, 'source:umbilical-cord').getAttribute('aria-pressed')).to.equal('false');
  });

  it('keeps focus nearby when the focused cell disappears', async () => {
    const matrix = await matrixOf();
    button(matrix, 'source:bone-marrow>outcome:angiogenesis').focus();
    matrix.filter = 'source:umbilical-cord';
    await matrix.updateComplete;
    await waitUntil(() => root(matrix).activeElement !== null);
    expect((root(matrix).activeElement as HTMLElement).dataset['key']).to.equal(
      'source:umbilical-cord>outcome:angiogenesis',
    );
  });

  it('shows any two facets, which a reader can choose and swap', async () => {
    const matrix = await matrixOf({ rows: 'preparation', columns: 'species', missing: 'skip' });
    expect(spoken(button(matrix, 'preparation:cells>species:human'))).to.equal(
      'whole cells, human: 1 study',
    );
    await pressTool(matrix, 'columns');
    const choose = async (index: number, facet: string): Promise<void> => {
      const select = root(matrix).querySelectorAll('select')[index]!;
      select.value = facet;
      select.dispatchEvent(new Event('change'));
      await matrix.updateComplete;
    };
    await choose(0, 'outcome');
    expect([matrix.rows, matrix.columns]).to.deep.equal(['outcome', 'species']);
    expect(button(matrix, 'outcome:angiogenesis>species:human')).to.exist;
    await choose(0, 'species');
    expect([matrix.rows, matrix.columns]).to.deep.equal(['species', 'outcome']);
    await pressTool(matrix, 'swap');
    expect([matrix.rows, matrix.columns]).to.deep.equal(['outcome', 'species']);
  });

  it('reports unknown facets and options with suggestions, and keeps the fallback', async () => {
    const matrix = await matrixOf({ rows: 'sorce', missing: 'nearst' });
    expect(text(matrix, '.error'))
      .to.contain('“sorce”')
      .and.to.contain('“source”')
      .and.to.contain('“nearest”');
    expect(root(matrix).querySelector('slot')).to.exist;
    expect(root(matrix).querySelector('button[data-at]')).to.equal(null);
  });

  it('says when nothing matches and when there are no findings', async () => {
    const filtered = await matrixOf({ filter: 'year:2019 species:human' });
    expect(text(filtered, '.state')).to.contain('No finding matches');
    const empty = await matrixOf({ data: { ...smallDataset, studies: [] } });
    expect(text(empty, '.error, .state')).not.to.equal('');
  });

  it('draws custom data without vocabulary or reviews, and mentions no reviews', async () => {
    const study = (id: string, drug: string, effect: string) => ({
      id,
      findings: [{ id: `${id}/1`, other: { drug: [drug], effect: [effect] } }],
    });
    const data = { schemaVersion: 1, studies: [study('a', 'x', 'p'), study('b', 'y', 'longer')] };
    const matrix = await matrixOf({ data });
    expect(all(matrix, 'tbody .words').map(textOf)).to.deep.equal(['longer', 'p']);
    expect(spoken(button(matrix, 'drug:x>effect:p'))).to.equal('x, p: 1 study');
    expect(spoken(button(matrix, 'drug:x>effect:longer'))).to.equal(
      'x, longer: no study in these data',
    );
    expect(text(matrix, '.line')).to.equal('Empty: no study in these data.');
  });

  it('saves its numbers as a table', async () => {
    const matrix = await matrixOf();
    await pressTool(matrix, 'save');
    expect(text(matrix, '[data-format="matrix"]')).to.equal('CSV table, 2 × 2 counts');
    expect(all(matrix, '.popover [data-format]').length).to.be.above(4);
  });

  it('speaks Chinese', async () => {
    const matrix = await matrixOf({ lang: 'zh' });
    expect(spoken(button(matrix, 'source:umbilical-cord>outcome:angiogenesis'))).to.equal(
      '脐带，血管生成：2 项研究',
    );
    expect(text(matrix, 'h2')).to.match(/^细胞来源与作用类别的 \d+ 种组合中，\d+ 种有研究$/);
  });

  it('is accessible, also with remarks, a selection and a popover', async () => {
    const matrix = await matrixOf({ data: remarked });
    await expect(matrix).to.be.accessible();
    await pressTool(matrix, 'remarks');
    await press(matrix, 'source:umbilical-cord>outcome:angiogenesis');
    await expect(matrix).to.be.accessible();
    await pressTool(matrix, 'columns');
    await expect(matrix).to.be.accessible();
  });
});
