// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import {
  all,
  clickOn,
  drawnAll,
  lastingPage,
  leave,
  one,
  passes,
  settled,
  studiesThrough,
  textOf,
  view,
  viewsOf,
  type Key,
} from './linked-page.js';

/** Something a reader can select: where it is, and the stations it stands for. */
interface Choice {
  readonly name: string;
  readonly target: (views: LinkedViews) => Element;
  readonly stations: readonly Key[];
  readonly isOnDeskOnly?: boolean;
}

/** Opens a row of the matrix on a phone. */
const openRow = (views: LinkedViews, term: string): void => {
  const name = view(views, 'evidence-matrix').shadowRoot?.querySelector<HTMLElement>(
    `[data-strip="${term}"][aria-expanded="false"]`,
  );
  name?.click();
};

const choices: readonly Choice[] = [
  {
    name: 'a node of the diagram',
    target: (views) =>
      one(view(views, 'mechanism-sankey'), 'g.node[data-key="source:umbilical-cord"]'),
    stations: ['source:umbilical-cord'],
  },
  {
    name: 'a ribbon of the diagram',
    target: (views) =>
      one(
        view(views, 'mechanism-sankey'),
        'g.link[data-from="source:umbilical-cord"][data-to="cargo:mir-1-3p"]',
      ),
    stations: ['source:umbilical-cord', 'cargo:mir-1-3p'],
  },
  {
    name: 'the head of a card',
    target: (views) => one(view(views, 'source-card'), 'h2 button'),
    stations: ['source:umbilical-cord'],
  },
  {
    name: 'a class of a card',
    target: (views) => one(view(views, 'source-card'), '.row button[data-term="angiogenesis"]'),
    stations: ['source:umbilical-cord', 'outcome:angiogenesis'],
  },
  {
    name: 'a cell of the matrix',
    target: (views) =>
      one(
        view(views, 'evidence-matrix'),
        'button[data-row="umbilical-cord"][data-column="anti-apoptosis"]',
      ),
    stations: ['source:umbilical-cord', 'outcome:anti-apoptosis'],
  },
  {
    name: 'a study of the timeline',
    target: (views) => {
      const timeline = view(views, 'study-timeline');
      // on a phone it stands in the list of its row
      const inList = all(timeline, '.study-row[data-study="fir-2023"] > button');
      return inList[0] ?? one(timeline, 'button[data-study="fir-2023"]');
    },
    stations: ['study:fir-2023'],
  },
  {
    name: 'a term of the table',
    target: (views) =>
      one(view(views, 'study-table'), 'tr[data-study="alder-2019"] [data-facet="cargo"]'),
    stations: ['cargo:mir-1-3p'],
    // as a list the table has no cells
    isOnDeskOnly: true,
  },
  {
    name: 'a study of the table',
    target: (views) =>
      one(view(views, 'study-table'), '[data-opened="alder-2019"] [data-act="select"]'),
    stations: ['study:alder-2019'],
  },
  {
    name: 'a clinical report',
    target: (views) => one(view(views, 'trial-card'), '[data-tool="select"]'),
    stations: ['study:fir-2023'],
  },
  {
    name: 'a review',
    target: (views) => one(view(views, 'screening-flow'), '[data-tool="select"]'),
    stations: ['review:north-2024'],
  },
  {
    name: 'the evidence of a challenge',
    target: (views) => one(view(views, 'translation-challenges'), 'button.concerns'),
    stations: ['preparation:cells'],
  },
];

for (const [place, width] of [
  ['desk', 1280],
  ['phone', 360],
] as const) {
  describe(`a reader of all views, on a ${place}`, () => {
    let views: LinkedViews;
    let inventory: string;
    const holder = document.createElement('div');
    before(async () => {
      views = await lastingPage(width, holder);
      inventory = inventoryOf(views);
    });
    after(async () => {
      holder.remove();
      await setViewport({ width: 800, height: 600 });
    });

    for (const choice of choices.filter((each) => width > 640 || each.isOnDeskOnly !== true)) {
      it(`chooses ${choice.name} by mouse, and every view shows it`, async () => {
        await ready(choice);
        await clickOn(views, choice.target(views));
        expectShown(choice);
        await clickOn(views, choice.target(views));
        expectNothingChosen();
      });

      it(`chooses ${choice.name} by keyboard, and every view shows it`, async () => {
        await ready(choice);
        (choice.target(views) as HTMLElement).focus();
        await settled(views);
        await sendKeys({ press: 'Enter' });
        await settled(views);
        await leave(views);
        expectShown(choice);
        (choice.target(views) as HTMLElement).focus();
        await sendKeys({ press: 'Enter' });
        await settled(views);
        await leave(views);
        expectNothingChosen();
      });
    }

    async function ready(choice: Choice): Promise<void> {
      if (choice.name.includes('matrix')) openRow(views, 'umbilical-cord');
      if (choice.name.includes('timeline')) openStrip(views, 'fir-2023');
      // only an open row has controls for the keyboard
      if (choice.name.includes('table')) openStudy(views, 'alder-2019');
      await drawnAll(views);
      await leave(views);
    }

    function expectShown({ stations, name }: Choice): void {
      const words = stations.join('>');
      const studies = studiesThrough(stations);
      expect(views.selected, name).to.equal(words);
      expect(studies, 'the choice means something').to.not.have.length(0);
      expectDiagram(stations, studies);
      expectCard(stations);
      expectMatrix(stations);
      expectTimeline(stations, studies);
      expect(
        all(view(views, 'study-table'), '[data-study][aria-current="true"]').map(
          (row) => row.dataset['study'],
        ),
        'table',
      ).to.have.members(studies);
      expect(
        one(view(views, 'trial-card'), 'article').getAttribute('aria-current'),
        'trial',
      ).to.equal(studies.includes('fir-2023') ? 'true' : null);
      expect(
        one(view(views, 'trial-card'), '[data-tool="select"]').getAttribute('aria-pressed'),
        'trial',
      ).to.equal(String(words === 'study:fir-2023'));
      expectPart(
        'screening-flow',
        '[data-tool="select"]',
        '[data-stage="view"]',
        stations,
        'review:north-2024',
      );
      expectPart(
        'translation-challenges',
        'button.concerns',
        '.from .selected',
        stations,
        'preparation:cells',
      );
      expect(inventoryOf(views), 'no view is filtered by a selection').to.equal(inventory);
    }

    function expectDiagram(stations: readonly Key[], studies: readonly string[]): void {
      const diagram = view(views, 'mechanism-sankey');
      const pressed = all(diagram, 'g.node[aria-pressed="true"]').map(
        (node) => node.dataset['key'],
      );
      // on a phone two columns are drawn at a time
      const drawn = all(diagram, 'g.node').map((node) => node.dataset['key']);
      expect(pressed, 'diagram').to.have.members(stations.filter((key) => drawn.includes(key)));
      const findings = smallDataset.studies.flatMap((study) =>
        study.findings.filter((finding) => passes(stations, study, finding)),
      );
      if (stations.length === 1)
        expect(one(diagram, 'svg').dataset['highlighted'], 'diagram').to.equal(
          String(findings.length),
        );
      expect(all(diagram, '.highlight .lit, .highlight .lit-pale').length, 'diagram').to.be.above(
        0,
      );
      const rows = all(diagram, '[part="details"] [data-study]');
      // on a phone the studies open on a press in the diagram, else by a button
      if (place === 'phone' && rows.length === 0)
        expect(textOf(one(diagram, '.answer button')), 'button of the diagram').to.contain(
          String(studies.length),
        );
      else
        expect(
          [...new Set(rows.map((each) => each.dataset['study']))],
          'panel of the diagram',
        ).to.have.members(studies);
    }

    function expectCard(stations: readonly Key[]): void {
      const card = view(views, 'source-card');
      expect(one(card, 'article').getAttribute('aria-current'), 'card').to.equal(
        stations.includes('source:umbilical-cord') ? 'true' : null,
      );
      const marked = all(card, 'button.term[aria-current="true"]').map(
        (button) => `${button.dataset['facet'] ?? ''}:${button.dataset['term'] ?? ''}`,
      );
      for (const key of marked) expect(stations, 'card').to.include(key);
      const own = studiesThrough([...stations, 'source:umbilical-cord']).length;
      const whole = studiesThrough(['source:umbilical-cord']).length;
      expect(
        /(\d+) selected/.exec(textOf(one(card, '.sentence b')))?.[1],
        'card: nothing where none or all are selected',
      ).to.equal(own === 0 || own === whole ? undefined : String(own));
    }

    function expectMatrix(stations: readonly Key[]): void {
      const matrix = view(views, 'evidence-matrix');
      for (const button of all(matrix, 'button[data-row][data-column]')) {
        const { row = '', column = '' } = button.dataset;
        const isLit =
          studiesThrough([...stations, `source:${row}`, `outcome:${column}`]).length > 0;
        if (row !== 'not-reported' && column !== 'not-reported')
          expect(
            button.querySelector('.part') !== null || button.classList.contains('lit'),
            `matrix ${row} ${column}`,
          ).to.equal(isLit);
        expect(button.getAttribute('aria-pressed'), `matrix ${row} ${column}`).to.equal(
          String(stations.join('>') === button.dataset['key']),
        );
      }
      for (const name of all(matrix, '[data-strip="umbilical-cord"]')) {
        const lit = studiesThrough([...stations, 'source:umbilical-cord']).length;
        const total = name.closest('tr')?.querySelector('.total .count:not(.none)');
        expect(textOf(total).split(' ')[0], 'matrix as strips').to.equal(
          lit === 0 ? '' : String(lit),
        );
      }
    }

    function expectTimeline(stations: readonly Key[], studies: readonly string[]): void {
      const timeline = view(views, 'study-timeline');
      const marks = all(timeline, '.mark');
      expect(
        [
          ...new Set(
            marks
              .filter((mark) => mark.classList.contains('lit'))
              .map((mark) => mark.dataset['study']),
          ),
        ],
        'timeline',
      ).to.have.members(studies);
      for (const mark of all(timeline, 'button.mark'))
        expect(mark.getAttribute('aria-pressed'), 'timeline').to.equal(
          String(stations.join('>') === `study:${mark.dataset['study'] ?? ''}`),
        );
      for (const head of all(timeline, 'button.row-name'))
        expect(head.getAttribute('aria-pressed'), 'timeline').to.equal(
          String(stations.includes(`source:${head.dataset['term'] ?? ''}`)),
        );
    }

    /** A view about one thing shows that it is selected, or how many of its studies are. */
    function expectPart(
      tag: 'screening-flow' | 'translation-challenges',
      button: string,
      count: string,
      stations: readonly Key[],
      own: Key,
    ): void {
      const element = view(views, tag);
      const isOwn = stations.join('>') === own;
      expect(one(element, button).getAttribute('aria-pressed'), tag).to.equal(String(isOwn));
      if (!isOwn)
        expect(/\d+/.exec(textOf(all(element, count)[0]))?.[0] ?? '0', tag).to.equal(
          String(studiesThrough([...stations, own]).length),
        );
    }

    function expectNothingChosen(): void {
      expect(views.selected).to.equal('');
      for (const each of viewsOf(views))
        expect(
          all(
            each,
            '[aria-current="true"], :not(.pager > *)[aria-pressed="true"], .highlight > *, :is(button, tr, circle, li, .card, .review).lit',
          ),
          each.localName,
        ).to.have.length(0);
      expect(inventoryOf(views)).to.equal(inventory);
    }
  });
}

/** On a phone, opens the row of the timeline that a study stands in. */
function openStrip(views: LinkedViews, study: string): void {
  const mark = one(view(views, 'study-timeline'), `.mark[data-study="${study}"]`);
  mark.closest<HTMLElement>('button.strip[aria-expanded="false"]')?.click();
}

/** Opens a row of the table. */
function openStudy(views: LinkedViews, study: string): void {
  one(view(views, 'study-table'), `[data-study="${study}"]`)
    .querySelector<HTMLElement>('[data-act="open"][aria-expanded="false"]')
    ?.click();
}

/** Everything the views list, without marks. */
function inventoryOf(views: LinkedViews): string {
  const keys = (
    tag: Parameters<typeof view>[1],
    selector: string,
    name: string,
  ): readonly string[] =>
    all(view(views, tag), selector).map(
      (each) => `${each.dataset[name] ?? ''} ${each.dataset['studies'] ?? ''}`,
    );
  return JSON.stringify([
    keys('mechanism-sankey', 'g.node', 'key'),
    keys('mechanism-sankey', 'g.link', 'from'),
    all(view(views, 'evidence-matrix'), '.matrix :is(.head, .strip-name, td > .cell)').map(
      (each) => each.dataset['key'] ?? textOf(each),
    ),
    keys('study-timeline', '.mark', 'study'),
    [...keys('study-table', '[data-study]', 'study')].sort(),
    keys('trial-card', 'article', 'trial'),
    keys('source-card', '.row', 'class'),
    keys('screening-flow', '.review', 'review'),
    keys('translation-challenges', '.passage', 'challenge'),
  ]);
}
