// SPDX-License-Identifier: MIT
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import { shown } from '../../fixtures/shown.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { until } from '../mechanism-sankey/drawn.js';
import {
  all,
  clickOn,
  drawnAll,
  everything,
  filterTable,
  leave,
  linkedPage,
  moveTo,
  one,
  settled,
  studiesThrough,
  textOf,
  view,
  viewsOf,
} from './linked-page.js';

const rows = (views: Element): readonly (string | undefined)[] =>
  all(view(views, 'study-table'), 'tr[data-study]').map((row) => row.dataset['study']);
const current = (views: Element): readonly (string | undefined)[] =>
  all(view(views, 'study-table'), 'tr[aria-current="true"]').map((row) => row.dataset['study']);
const allStudies = smallDataset.studies.map(({ id }) => id);

/** Points at something until all views show it: what is drawn late may move it away once more. */
async function pointAt(target: Element, views: LinkedViews): Promise<void> {
  await until(async () => {
    await moveTo(target);
    await settled(views);
    return one(view(views, 'mechanism-sankey'), 'svg').dataset['highlighted'] !== undefined;
  });
}

describe('<linked-views>', () => {
  after(async () => setViewport({ width: 800, height: 600 }));

  it('reads filter and selection from its attributes and writes them back', async () => {
    const views = await linkedPage(1280, {
      filter: `source:umbilical-cord ${everything}`,
      selected: 'outcome:angiogenesis',
    });
    expect(rows(views)).to.have.members(studiesThrough(['source:umbilical-cord']));
    expect(current(views)).to.have.members(
      studiesThrough(['source:umbilical-cord', 'outcome:angiogenesis']),
    );
    views.selected = 'study:fir-2023';
    await settled(views);
    expect(current(views)).to.deep.equal(['fir-2023']);
    one(view(views, 'trial-card'), '[data-tool="select"]').click();
    await settled(views);
    expect(views.getAttribute('selected')).to.equal('');
    expect(current(views)).to.deep.equal([]);
  });

  it('filters all views when one is filtered', async () => {
    const views = await linkedPage(1280);
    expect(rows(views)).to.have.members(allStudies);
    await filterTable(views, 'source', 'umbilical-cord');
    await settled(views);
    const wanted = studiesThrough(['source:umbilical-cord']);
    expect(views.filter).to.contain('source:umbilical-cord');
    expect(rows(views)).to.have.members(wanted);
    expect(
      all(view(views, 'mechanism-sankey'), 'g.node[data-key^="source:"]').map(
        (node) => node.dataset['studies'],
      ),
    ).to.deep.equal([String(wanted.length)]);
    expect(textOf(one(view(views, 'evidence-matrix'), 'caption'))).to.contain(
      `: ${wanted.length} stud`,
    );
    expect(
      all(view(views, 'study-timeline'), 'button.row-name').map((each) => each.dataset['term']),
    ).to.deep.equal(['umbilical-cord']);
    expect(textOf(one(view(views, 'source-card'), '.sentence b'))).to.match(
      new RegExp(`^${wanted.length} stud`),
    );
    expect(all(view(views, 'trial-card'), 'article')).to.have.length(1);
    expect(textOf(one(view(views, 'screening-flow'), '[data-stage="view"]'))).to.contain(
      `: ${studiesThrough(['source:umbilical-cord', 'review:north-2024']).length}`,
    );
    expect(textOf(one(view(views, 'translation-challenges'), 'button.concerns'))).to.contain(
      `${studiesThrough(['source:umbilical-cord', 'preparation:cells']).length} stud`,
    );
    // and reset, in another view
    const chip = all(view(views, 'mechanism-sankey'), 'button').find(
      (button) =>
        /source/i.test(button.getAttribute('aria-label') ?? button.textContent) &&
        button.closest('.chips, .chip') !== null,
    );
    (chip ?? expect.fail('no chip of the filter')).click();
    await settled(views);
    expect(rows(views)).to.have.members(allStudies);
    expect(textOf(one(view(views, 'evidence-matrix'), 'caption'))).to.contain(
      `: ${allStudies.length} stud`,
    );
  });

  it('shows the same number of studies in all views, under every filter', async () => {
    const views = await linkedPage(1280);
    for (const filter of [
      everything,
      `source:umbilical-cord,bone-marrow ${everything}`,
      `evidence-stream:in-vivo ${everything}`,
      `!outcome:angiogenesis ${everything}`,
      `year:2019,2020,2022 ${everything}`,
    ]) {
      views.filter = filter;
      await settled(views);
      await drawnAll(views);
      const studies = rows(views).length;
      const sources = all(view(views, 'mechanism-sankey'), 'g.node[data-key^="source:"]');
      expect(
        sources.reduce((sum, node) => sum + Number(node.dataset['value']), 0),
        filter,
      ).to.be.closeTo(studies, 1e-6);
      expect(textOf(one(view(views, 'evidence-matrix'), 'caption')), filter).to.contain(
        `: ${studies} stud`,
      );
      expect(
        new Set(all(view(views, 'study-timeline'), '.mark').map((mark) => mark.dataset['study']))
          .size,
        filter,
      ).to.equal(studies);
      const marked = all(view(views, 'study-timeline'), 'th[data-studies]').reduce(
        (sum, head) => sum + Number(head.dataset['studies']),
        0,
      );
      expect(marked, filter).to.equal(studies);
      for (const node of sources) {
        const term = node.dataset['key']!.slice('source:'.length);
        const margin = one(view(views, 'evidence-matrix'), `button[data-key="source:${term}"]`);
        expect(margin.dataset['studies'], `${filter} ${term}`).to.equal(node.dataset['studies']);
        expect(
          textOf(one(view(views, 'study-timeline'), `button[data-term="${term}"] .row-count`)),
          `${filter} ${term}`,
        ).to.equal(node.dataset['studies']);
        if (term === 'umbilical-cord')
          expect(textOf(one(view(views, 'source-card'), '.sentence b')), filter).to.match(
            new RegExp(`^${node.dataset['studies']} stud`),
          );
      }
    }
  });

  it('highlights in all views what is hovered in one', async () => {
    const views = await linkedPage(1280);
    const [sankey, matrix, timeline, table] = [
      view(views, 'mechanism-sankey'),
      view(views, 'evidence-matrix'),
      view(views, 'study-timeline'),
      view(views, 'study-table'),
    ];
    const targets: readonly (readonly [string, Element, readonly string[]])[] = [
      [
        'diagram',
        one(sankey, 'g.node[data-key="source:umbilical-cord"]'),
        ['source:umbilical-cord'],
      ],
      [
        'card',
        one(view(views, 'source-card'), '.row button[data-term="angiogenesis"]'),
        ['source:umbilical-cord', 'outcome:angiogenesis'],
      ],
      [
        'matrix',
        one(matrix, 'button[data-row="umbilical-cord"][data-column="anti-apoptosis"]'),
        ['source:umbilical-cord', 'outcome:anti-apoptosis'],
      ],
      ['timeline', one(timeline, '[data-study="fir-2023"]'), ['study:fir-2023']],
      [
        'table',
        one(table, 'tr[data-study="fir-2023"] [data-facet="pathway"]'),
        ['pathway:pi3k-akt'],
      ],
      ['trial', one(view(views, 'trial-card'), 'article h3'), ['study:fir-2023']],
      [
        'screening',
        one(view(views, 'screening-flow'), '[data-tool="select"]'),
        ['review:north-2024'],
      ],
      [
        'challenges',
        one(view(views, 'translation-challenges'), 'button.concerns'),
        ['preparation:cells'],
      ],
    ];
    for (const [name, target, stations] of targets) {
      await pointAt(target, views);
      await settled(views);
      const studies = studiesThrough(stations);
      const findings = smallDataset.studies.flatMap((study) =>
        study.findings.filter(() => studies.includes(study.id)),
      ).length;
      expect(
        Number(one(sankey, 'svg').dataset['highlighted']),
        `diagram, from ${name}`,
      ).to.be.within(1, findings);
      if (name !== 'table')
        expect(
          all(table, 'tr.lit').map((row) => row.dataset['study']),
          `table, from ${name}`,
        ).to.have.members(studies);
      const touches = (stationsToo: readonly string[]): boolean =>
        studiesThrough([...stations, ...stationsToo]).length > 0;
      if (name !== 'timeline')
        expect(
          new Set(all(timeline, '.mark.lit').map((mark) => mark.dataset['study'])),
          `timeline, from ${name}`,
        ).to.deep.equal(new Set(studies));
      if (name !== 'matrix')
        expect(all(matrix, '.cell.lit').length > 0, `matrix, from ${name}`).to.equal(
          touches([]) &&
            studiesThrough(
              stations,
              (finding) => finding.source !== undefined || finding.outcome !== undefined,
            ).length > 0,
        );
      expect(
        one(view(views, 'trial-card'), 'article').classList.contains('lit'),
        `trial, from ${name}`,
      ).to.equal(studies.includes('fir-2023'));
      expect(
        one(view(views, 'screening-flow'), '.review').classList.contains('lit'),
        `screening, from ${name}`,
      ).to.equal(touches(['review:north-2024']));
      expect(
        one(view(views, 'translation-challenges'), '.passage').classList.contains('lit'),
        `challenges, from ${name}`,
      ).to.equal(touches(['preparation:cells']));
      const lit = all(view(views, 'source-card'), '.bar .lit').filter(
        (bar) => bar.getAttribute('width') !== '0%',
      ).length;
      expect(lit > 0, `card, from ${name}`).to.equal(
        studiesThrough(
          [...stations, 'source:umbilical-cord'],
          (finding) => finding.outcome !== undefined,
        ).length > 0,
      );
      await leave(views);
      expect(one(sankey, 'svg').hasAttribute('data-highlighted'), `left ${name}`).to.equal(false);
      expect(all(table, 'tr.lit'), `left ${name}`).to.have.length(0);
    }
  });

  for (const width of [360, 800, 1280]) {
    it(`does not move what is under the pointer on hover, at ${width} px`, async () => {
      const views = await linkedPage(width);
      const heights = (): readonly string[] =>
        viewsOf(views).map((each) => `${each.localName} ${each.getBoundingClientRect().height}`);
      const before = heights();
      for (const [tag, selector] of [
        ['mechanism-sankey', 'g.node[data-key="source:umbilical-cord"]'],
        ['study-timeline', '[data-study="fir-2023"]'],
        ['translation-challenges', 'button.concerns'],
      ] as const) {
        await pointAt(one(view(views, tag), selector), views);
        await settled(views);
        expect(heights(), `pointing in ${tag}`).to.deep.equal(before);
      }
      await leave(views);
    });
  }

  it('reports a bad filter or selection once, and no view draws', async () => {
    const views = await shown<LinkedViews>(
      html`<linked-views .data=${smallDataset} filter="sorce:umbilical-cord">
        <source-card source="umbilical-cord"></source-card><mechanism-sankey></mechanism-sankey
        ><evidence-matrix></evidence-matrix><study-timeline></study-timeline>
        <study-table></study-table><trial-card></trial-card><screening-flow></screening-flow
        ><translation-challenges></translation-challenges>
      </linked-views>`,
    );
    const problems: string[] = [];
    views.addEventListener(
      'evidence-error',
      (event) => event.target === views && problems.push(...event.problems.map(({ code }) => code)),
    );
    await settled(views);
    expect(textOf(one(views, '[part="error"]')))
      .to.contain('“sorce”')
      .and.to.contain('“source”');
    for (const each of viewsOf(views))
      expect(
        all(each, '[part="error"], g.node, button[data-at], tr[data-study], article, .passage'),
        each.localName,
      ).to.have.length(0);
    views.filter = '';
    views.selected = 'source:umbilcal-cord';
    await settled(views);
    expect(textOf(one(views, '[part="error"]'))).to.contain('umbilical-cord');
    expect(problems).to.include('unknown-value');
    views.selected = '';
    await drawnAll(views);
    expect(all(views, '[part="error"]')).to.have.length(0);
  });

  it('loads custom data from a URL, JSON and CSV', async () => {
    const json = URL.createObjectURL(
      new Blob([JSON.stringify(smallDataset)], { type: 'application/json' }),
    );
    const csv = URL.createObjectURL(
      new Blob(['study,source,outcome\nA 2020,left,more\nB 2021,right,less\n'], {
        type: 'text/csv',
      }),
    );
    const views = await fixture<LinkedViews>(
      html`<linked-views src=${json}
        ><study-table></study-table><evidence-matrix></evidence-matrix
      ></linked-views>`,
    );
    await drawnAll(views);
    expect(rows(views)).to.have.members(
      allStudies.filter((id) => !['cedar-2021', 'dogwood-2022'].includes(id)),
    );
    views.src = csv;
    await until(() => rows(views).length === 2);
    await drawnAll(views);
    expect(all(view(views, 'evidence-matrix'), 'td > .cell[class*="step-"]')).to.have.length(2);
    views.src = '/no-such-file.json';
    await until(() => all(views, '[part="error"] button').length === 1);
    views.data = smallDataset;
    await until(() => rows(views).length === 4);
    URL.revokeObjectURL(json);
    URL.revokeObjectURL(csv);
  });

  it('keeps two groups, nested groups and views with custom data separate', async () => {
    const page = await shown<HTMLElement>(
      html`<div>
        <linked-views id="a" .data=${smallDataset}>
          <trial-card></trial-card>
          <source-card
            source="umbilical-cord"
            .data=${{ ...smallDataset, id: 'own', defaultFilter: '' }}
          ></source-card>
          <linked-views id="c" .data=${smallDataset}><trial-card></trial-card></linked-views>
        </linked-views>
        <linked-views id="b" .data=${smallDataset}><trial-card></trial-card></linked-views>
        <trial-card .data=${smallDataset}></trial-card>
      </div>`,
    );
    const [a, b, c] = ['a', 'b', 'c'].map((id) => page.querySelector<LinkedViews>(`#${id}`)!) as [
      LinkedViews,
      LinkedViews,
      LinkedViews,
    ];
    const cards = [...page.querySelectorAll('trial-card')];
    const chosen = (): readonly boolean[] =>
      cards.map(
        (card) => one(card, '[data-tool="select"]').getAttribute('aria-pressed') === 'true',
      );
    const choose = async (index: number): Promise<void> => {
      one(cards[index]!, '[data-tool="select"]').click();
      await settled(page);
    };
    await settled(page);
    await choose(1);
    expect(chosen(), 'the inner group').to.deep.equal([false, true, false, false]);
    await choose(0);
    await choose(1);
    expect(chosen(), 'the outer group').to.deep.equal([true, false, false, false]);
    await choose(0);
    await choose(1);
    await choose(2);
    await choose(3);
    expect(chosen()).to.deep.equal([false, true, true, true]);
    expect([a.selected, b.selected, c.selected]).to.deep.equal([
      '',
      'study:fir-2023',
      'study:fir-2023',
    ]);
    one(page.querySelector('source-card')!, 'h2 button').click();
    await settled(page);
    expect(a.selected, 'a view with own data').to.equal('');
    b.filter = 'source:bone-marrow';
    await settled(page);
    expect(cards.map((card) => all(card, 'article').length)).to.deep.equal([1, 1, 0, 1]);
  });

  it('provides for a view that came first, whether attached or defined late', async () => {
    const views = document.createElement('linked-views');
    views.data = smallDataset;
    views.selected = 'study:fir-2023';
    const card = await shown<HTMLElementTagNameMap['trial-card']>(
      html`<trial-card .data=${undefined}></trial-card>`,
    );
    const before = all(card, 'article').length;
    const parent = card.parentElement!;
    views.append(card);
    parent.append(views);
    await until(
      () =>
        all(card, 'article').length === 1 &&
        one(card, '[data-tool="select"]').getAttribute('aria-pressed') === 'true',
    );
    parent.append(card);
    await until(
      () => all(card, 'article').length === before && all(card, '[aria-current]').length === 0,
    );
    one(card, '[data-tool="select"]').click();
    await card.updateComplete;
    expect(
      one(card, '[data-tool="select"]').getAttribute('aria-pressed'),
      'a view that was taken out selects by itself',
    ).to.equal('true');
    expect(views.selected).to.equal('study:fir-2023');

    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="late"></iframe>`);
    const inside = frame.contentDocument!;
    inside.body.innerHTML =
      '<linked-views selected="evidence-stream:clinical"><trial-card></trial-card></linked-views>';
    inside.head.append(
      Object.assign(inside.createElement('script'), {
        type: 'module',
        src: new URL('./late-provider.ts', import.meta.url).href,
      }),
    );
    const late = inside.querySelector('trial-card')!;
    await until(() => (late.shadowRoot?.querySelectorAll('article').length ?? 0) > 0);
    expect(late.shadowRoot!.querySelectorAll('article[aria-current]')).to.have.length(0);
    frame.contentWindow!.postMessage('define', '*');
    await until(() => late.shadowRoot!.querySelectorAll('article[aria-current]').length > 0);
  });

  it('keeps working after a selected and hovered view is removed', async () => {
    const views = await linkedPage(1280);
    const table = view(views, 'study-table');
    for (const tag of [
      'evidence-matrix',
      'study-timeline',
      'source-card',
      'screening-flow',
      'translation-challenges',
      'mechanism-sankey',
    ] as const) {
      const gone = view(views, tag);
      const target = one(
        gone,
        'g.node[data-key="source:umbilical-cord"], button[data-at="0 0"], .row-name, button.head, h2 .term, [data-tool="select"], button.concerns',
      );
      await clickOn(views, target);
      expect(current(views).length, tag).to.be.above(0);
      await moveTo(target);
      await settled(views);
      gone.remove();
      await moveTo(one(table, 'h2'));
      await settled(views);
      expect(all(table, 'tr.lit'), `${tag}: nothing stays lit`).to.have.length(0);
      expect(current(views).length, `${tag}: the selection stays`).to.be.above(0);
      for (const open of all(table, 'tr[data-study="fir-2023"] [aria-expanded="false"]'))
        await clickOn(views, open);
      await clickOn(views, one(table, 'tr[data-opened="fir-2023"] [data-act="select"]'));
      expect(
        one(view(views, 'trial-card'), '[data-tool="select"]').getAttribute('aria-pressed'),
        tag,
      ).to.equal('true');
      views.selected = '';
      await settled(views);
      expect(current(views), tag).to.deep.equal([]);
    }
  }).timeout(60_000);

  it('is accessible as a whole page, with and without a selection', async () => {
    const views = await linkedPage(1280);
    await expect(views).to.be.accessible();
    views.selected = 'source:umbilical-cord';
    await settled(views);
    await expect(views).to.be.accessible();
    views.lang = 'zh';
    await settled(views);
    await expect(views).to.be.accessible();
  });

  it('is accessible with the bundled evidence, on a phone and on a desktop', async () => {
    for (const width of [360, 1280])
      await expect(
        await linkedPage(width, { dataset: undefined, filter: '', selected: 'source:bone-marrow' }),
        String(width),
      ).to.be.accessible();
    fixtureCleanup();
  }).timeout(60_000);
});
