// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import { shown } from '../../fixtures/shown.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { until } from '../mechanism-sankey/drawn.js';
import {
  all,
  drawnAll,
  everything,
  filterTable,
  one,
  settled,
  studiesThrough,
  textOf,
  view,
} from './linked-page.js';

const barText = (views: Element): string => textOf(one(views, '.bar'));
const isIdle = (views: Element): boolean => all(views, '.bar .hint').length === 1;
const tools = (views: Element): readonly (string | undefined)[] =>
  all(views, '.bar [data-tool]').map((each) => each.dataset['tool']);
const clear = (views: Element): HTMLElement => one(views, '.bar [data-tool="clear"]');
const spoken = (views: Element): string => textOf(one(views, '[role="status"]'));
const rows = (views: Element): readonly (string | undefined)[] =>
  all(view(views, 'study-table'), 'tr[data-study]').map((row) => row.dataset['study']);

async function linked(
  attributes: {
    readonly filter?: string;
    readonly selected?: string;
    readonly own?: string;
    readonly lang?: string;
  } = {},
): Promise<LinkedViews> {
  const { filter = everything, selected = '', own = '', lang = 'en' } = attributes;
  const views = await shown<LinkedViews>(
    html`<linked-views lang=${lang} .data=${smallDataset} filter=${filter} selected=${selected}>
      <evidence-matrix filter=${own}></evidence-matrix><study-table></study-table
      ><trial-card></trial-card>
    </linked-views>`,
  );
  await drawnAll(views);
  return views;
}

describe('the bar of <linked-views>', () => {
  it('says what can be chosen until a reader has selected or filtered something', async () => {
    const views = await linked({ filter: `source:umbilical-cord ${everything}` });
    expect(isIdle(views), 'the author’s own filter is no news').to.equal(true);
    expect(tools(views)).to.deep.equal(['save']);
    one(view(views, 'trial-card'), '[data-tool="select"]').click();
    await settled(views);
    expect(barText(views))
      .to.contain('Fir 2023')
      .and.to.contain('1 of 2 studies')
      .and.not.to.contain('Filter');
    clear(views).click();
    await settled(views);
    expect(isIdle(views)).to.equal(true);
    expect(views.selected).to.equal('');
    expect(views.filter, 'the author’s filter stays').to.equal(
      `source:umbilical-cord ${everything}`,
    );
  });

  it('separates a reader’s filter from the author’s; one button clears all', async () => {
    const views = await linked({ filter: 'tissue:ovary status:*' });
    const events: string[] = [];
    for (const name of ['evidence-select', 'evidence-filter'] as const)
      views.addEventListener(name, (event) =>
        events.push(`${event.type} ${'text' in event ? event.text : event.selection}`),
      );
    await filterTable(views, 'source', 'umbilical-cord');
    one(view(views, 'evidence-matrix'), 'button[data-key="source:umbilical-cord"]').click();
    await settled(views);
    expect(barText(views))
      .to.contain('umbilical cord 2 of 2 studies')
      .and.to.contain('Source: umbilical cord')
      .and.not.to.contain('Tissue');
    events.length = 0;
    clear(views).focus();
    clear(views).click();
    await settled(views);
    expect(isIdle(views)).to.equal(true);
    expect(rows(views)).to.have.members(studiesThrough(['tissue:ovary']));
    expect(events, 'pages that listen hear of it').to.deep.equal([
      'evidence-select ',
      'evidence-filter tissue:ovary status:*',
    ]);
    expect(document.activeElement, 'focus is not lost').to.equal(views);
  });

  it('names the author’s conditions that a reader removed', async () => {
    const views = await linked({ filter: `source:umbilical-cord ${everything}` });
    await filterTable(views, 'source', '*');
    await settled(views);
    expect(barText(views)).to.contain('Source: umbilical cord (removed)');
    expect(textOf(clear(views))).to.equal('Clear filter');
  });

  it('turns a selection into a filter that leaves the same findings', async () => {
    const views = await linked({ selected: 'source:umbilical-cord' });
    expect(tools(views)).to.deep.equal(['only', 'save', 'clear']);
    one(views, '.bar [data-tool="only"]').click();
    await settled(views);
    expect(views.selected).to.equal('');
    expect(rows(views)).to.have.members(studiesThrough(['source:umbilical-cord']));
    expect(barText(views)).to.contain('Source: umbilical cord');
    expect(tools(views)).to.deep.equal(['save', 'clear']);
  });

  it('saves what is selected, else all in view', async () => {
    const views = await linked({ selected: 'source:umbilical-cord' });
    const saved = async (): Promise<string> => {
      one(views, '.bar [data-tool="save"]').click();
      await settled(views);
      return textOf(one(views, '.popover.save'));
    };
    expect(await saved()).to.contain('Saves 2 studies.');
    clear(views).click();
    await settled(views);
    expect(textOf(one(views, '.popover.save'))).to.contain(
      `Saves ${smallDataset.studies.length} studies.`,
    );
  });

  it('opens what saves once for two quick presses', async () => {
    const views = await linked();
    const press = (): void => one(views, '.bar [data-tool="save"]').click();
    press();
    press();
    await settled(views);
    expect(views.shadowRoot!.querySelector('.popover.save')).not.to.equal(null);
    press();
    await settled(views);
    expect(views.shadowRoot!.querySelector('.popover.save')).to.equal(null);
  });

  it('announces a change once, politely, and not the initial state', async () => {
    const views = await linked({ selected: 'source:bone-marrow' });
    expect(barText(views)).to.contain('bone marrow');
    expect(spoken(views)).to.equal('');
    one(
      view(views, 'evidence-matrix'),
      'button[data-key="source:umbilical-cord>outcome:angiogenesis"]',
    ).click();
    await until(() =>
      spoken(views).includes('Selected: umbilical cord to angiogenesis. 2 studies.'),
    );
    expect(
      textOf(one(view(views, 'evidence-matrix'), '[role="status"]')),
      'the view leaves it to the bar',
    ).to.equal('');
    views.selected = '';
    await until(() => spoken(views) === 'Selection cleared.');
  });

  it('speaks Chinese, and is accessible', async () => {
    const views = await linked({ selected: 'source:umbilical-cord', lang: 'zh' });
    expect(barText(views)).to.match(/脐带 \d+ 项研究中的 2 项/);
    expect(textOf(clear(views))).to.equal('清除');
    await expect(views).to.be.accessible();
  });
});

describe('a condition of one view among linked ones', () => {
  const chips = (views: Element): readonly HTMLElement[] =>
    all(view(views, 'evidence-matrix'), '.own-conditions li');
  const total = (views: Element): string =>
    textOf(one(view(views, 'evidence-matrix'), '.matrix caption'));

  it('is shown in its view, and can be removed and restored there', async () => {
    const views = await linked({ own: 'source:umbilical-cord' });
    expect(chips(views).map(textOf)).to.deep.equal(['This view only: Source: umbilical cord ✕']);
    expect(rows(views)).to.have.length(smallDataset.studies.length);
    const narrow = total(views);
    const lift = chips(views)[0]!.querySelector('button')!;
    expect(lift.getAttribute('aria-label')).to.equal('Remove in this view: Source: umbilical cord');
    lift.click();
    await settled(views);
    expect(total(views)).not.to.equal(narrow);
    expect(chips(views).map(textOf)).to.deep.equal([
      'Removed in this view: Source: umbilical cord Restore',
    ]);
    expect(view(views, 'evidence-matrix').filter, 'the author’s words stay').to.equal(
      'source:umbilical-cord',
    );
    chips(views)[0]!.querySelector('button')!.click();
    await settled(views);
    expect(total(views)).to.equal(narrow);
    expect(isIdle(views), 'it is no matter of all views').to.equal(true);
  });

  it('does not apply to all views when the view filters them', async () => {
    const views = await shown<LinkedViews>(
      html`<linked-views .data=${smallDataset} filter=${everything}
        ><study-table filter="source:umbilical-cord"></study-table><trial-card></trial-card
        ><evidence-matrix></evidence-matrix
      ></linked-views>`,
    );
    await drawnAll(views);
    await filterTable(views, 'outcome', 'angiogenesis');
    expect(views.filter).to.contain('outcome:angiogenesis').and.not.to.contain('source:');
    expect(rows(views)).to.have.members(
      studiesThrough(['source:umbilical-cord', 'outcome:angiogenesis']),
    );
    await filterTable(views, 'source', '*');
    expect(rows(views), 'lifted where the reader chose otherwise').to.have.members(
      studiesThrough(['outcome:angiogenesis']),
    );
    expect(textOf(one(view(views, 'study-table'), '.own-conditions'))).to.contain(
      'Removed in this view',
    );
  });

  it('has one chip in the diagram and none in its toolbar', async () => {
    const views = await shown<LinkedViews>(
      html`<linked-views .data=${smallDataset} filter="tissue:* outcome:angiogenesis"
        ><mechanism-sankey filter="source:umbilical-cord"></mechanism-sankey
      ></linked-views>`,
    );
    await drawnAll(views);
    const diagram = view(views, 'mechanism-sankey');
    const chipsAbout = (word: string): readonly string[] =>
      all(diagram, '.own-conditions li > span, .chips li > span')
        .map(textOf)
        .filter((text) => text.includes(word));
    expect(chipsAbout('umbilical cord')).to.deep.equal(['This view only: Source: umbilical cord']);
    expect(chipsAbout('angiogenesis'), 'what the author set').to.deep.equal([]);
    expect(textOf(one(diagram, '.lead'))).to.contain('Angiogenesis only');
    one(diagram, '.own-conditions button').click();
    await settled(views);
    expect(chipsAbout('umbilical cord'), 'lifted').to.deep.equal([
      'Removed in this view: Source: umbilical cord',
    ]);
  });

  it('has no chip in a standalone view', async () => {
    const matrix = await shown<HTMLElement>(
      html`<evidence-matrix
        .data=${smallDataset}
        filter="source:umbilical-cord"
      ></evidence-matrix>`,
    );
    await until(() => all(matrix, '.matrix').length === 1);
    expect(all(matrix, '.own-conditions')).to.have.length(0);
  });
});
