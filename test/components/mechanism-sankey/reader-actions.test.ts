// SPDX-License-Identifier: MIT
import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { AuthorView } from '../../../src/components/mechanism-sankey/author-view.js';
import {
  ReaderActions,
  type OpenState,
} from '../../../src/components/mechanism-sankey/reader-actions.js';
import { SidePanel } from '../../../src/components/mechanism-sankey/side-panel.js';
import { messagesFor } from '../../../src/locales/index.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import type { FlowNode } from '../../../src/model/flow.js';
import { parseFilter, type Filter } from '../../../src/model/filter.js';
import { formatPath, parsePath, type Path } from '../../../src/model/selection.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { settledHosts } from '../internal/controllers/session-host.js';
import { until } from './drawn.js';
import { FigureHost } from './figure-host.js';

const evidence = indexEvidence(smallDataset);
const path = (text: string): Path => parsePath(text, evidence).path;
const filter = (text: string): Filter => parseFilter(text, evidence).filter;
const [cord, outcome] = ['source:umbilical-cord', 'outcome:angiogenesis'];

/** A figure with the parts between which the actions move focus. */
class ActiveHost extends FigureHost {
  panel: OpenState['panel'];
  measure = 'studies';
  hasToolbar = true;
  /** Whether the buttons are in a menu. */
  isNarrow = false;
  readonly author = new AuthorView(this, {
    session: this.session,
    painted: () => this.updateComplete,
    read: () => ({ measure: this.measure, filter: this.filter }),
    write: ({ measure = '', filter = '' }) => void Object.assign(this, { measure, filter }),
  });
  readonly side: SidePanel = new SidePanel(this, {
    session: this.session,
    panel: () => this.panel,
    hasDetails: () => true,
    isStory: () => false,
    isPrinting: () => false,
    width: () => 1200,
    find: () => this.shadowRoot?.querySelector<HTMLElement>('.side'),
    pressed: () => undefined,
  });
  readonly reader: ReaderActions = new ReaderActions({
    session: this.session,
    announcer: this.announcer,
    author: this.author,
    picture: () => this.picture,
    side: () => this.side,
    messages: () => messagesFor('en'),
    view: () => this.view,
    find: (selector) => this.shadowRoot?.querySelector<HTMLElement>(selector),
    hasToolbar: () => this.hasToolbar,
    state: () => ({ panel: this.panel, opened: this.opened, pair: 0 }),
    change: (settings) => {
      Object.assign(this, settings);
      this.requestUpdate();
    },
    painted: () => this.updateComplete,
  });

  constructor() {
    super();
    this.actions = this.reader;
  }

  protected override render(): TemplateResult {
    const { panel, reader, side } = this;
    const { content } = side;
    return html`<div @keydown=${reader.onKeyDown}>
      <p class="tools">
        <button class="menu-button" ?hidden=${!this.isNarrow}>…</button>
        <span class="buttons" ?hidden=${this.isNarrow && panel !== 'menu'}
          ><button aria-expanded=${panel === 'filter'}>Filter</button></span
        >
        ${panel === 'help' ? html`<span class="popover" tabindex="-1">keys</span>` : ''}
      </p>
      ${super.render()}
      ${
        content === undefined
          ? ''
          : html`<div class="side" tabindex="-1">
              <div class=${content} tabindex="-1"><button>in ${content}</button></div>
            </div>`
      }
      <details class="table-holder"><div class="table-scroll" tabindex="0"></div></details>
    </div>`;
  }

  inside(selector: string): HTMLElement {
    return this.shadowRoot?.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
  }

  hasFocus(selector: string): boolean {
    return this.shadowRoot?.activeElement?.matches(selector) === true;
  }

  get selectedPath(): string {
    return formatPath(this.session.selection.path);
  }
}

customElements.define('active-host', ActiveHost);

async function active(): Promise<ActiveHost> {
  const host = await fixture<ActiveHost>(
    html`<active-host .data=${smallDataset} filter="tissue:* status:*"></active-host>`,
  );
  await settledHosts(host);
  await host.redraw();
  return host;
}

/** A node that stands for several terms. */
function groupOf(host: ActiveHost): FlowNode {
  const group = host.view?.flow.nodes.find(({ kind }) => kind === 'group' || kind === 'other');
  return group ?? expect.fail('no group');
}

const escape = (target: HTMLElement): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  );

describe('ReaderActions', () => {
  it('select, extend in the order of the columns, and clear what is chosen again', async () => {
    const host = await active();
    host.reader.choose(path(outcome), false);
    host.reader.choose(path(cord), true);
    expect(host.selectedPath).to.equal(`${cord}>${outcome}`);
    host.reader.choose(path(cord), false);
    expect(host.selectedPath).to.equal(cord);
    host.reader.choose(path(cord), false);
    expect(host.selectedPath).to.equal('');
  });

  it('select a group with its members', async () => {
    const host = await active();
    await host.redraw({ maxNodes: 2 });
    const group = groupOf(host);
    host.reader.choose([{ facet: group.facet, term: group.term }], false);
    expect(host.session.selection.path[0]?.members).to.deep.equal(group.members);
  });

  it('select a link of the table and move focus to its studies', async () => {
    const host = await active();
    host.reader.chooseLink(cord, outcome);
    expect(host.selectedPath).to.equal(`${cord}>${outcome}`);
    await until(() => host.hasFocus('.details'));
  });

  it('return focus from details that are removed to the picture', async () => {
    const host = await active();
    host.session.select(path(cord));
    await settledHosts(host);
    host.inside('.side button').focus();
    host.reader.clear();
    await until(() => host.focused !== undefined);
    expect(host.selectedPath).to.equal('');
  });

  it('leave focus elsewhere where it is', async () => {
    const host = await active();
    host.session.select(path(cord));
    await settledHosts(host);
    host.inside('.buttons button').focus();
    host.reader.clear();
    await settledHosts(host);
    expect(host.hasFocus('.buttons button')).to.equal(true);
  });

  it('open a group on its first member, and close all groups', async () => {
    const host = await active();
    await host.redraw({ maxNodes: 2 });
    const group = groupOf(host);
    const grouped = host.picture.svg!.querySelectorAll('g.node').length;
    host.node(group.key).focus();
    host.reader.openGroup(group.key);
    await host.redraw();
    expect([...host.opened]).to.deep.equal([group.key]);
    expect(host.focused).to.equal(`${group.facet}:${group.members[0]!}`);
    expect(host.picture.svg!.querySelectorAll('g.node').length).to.be.above(grouped);
    await until(() => host.spoken.includes(' expanded.'));
    host.reader.closeGroups();
    await host.redraw();
    expect(host.picture.svg!.querySelectorAll('g.node').length).to.equal(grouped);
    await until(() => host.spoken.includes('Groups collapsed.'));
  });

  it('go back step by step with Escape: panel, studies, selection, groups', async () => {
    const host = await active();
    await host.redraw({ maxNodes: 2 });
    const group = groupOf(host);
    host.reader.openGroup(group.key);
    host.session.select(path(cord));
    host.panel = 'filter';
    const state = (): unknown => [host.side.content, host.selectedPath, host.opened.size];
    expect([host.reader.escape(), state()]).to.deep.equal([true, ['details', cord, 1]]);
    expect([host.reader.escape(), state()]).to.deep.equal([true, [undefined, cord, 1]]);
    expect([host.reader.escape(), state()]).to.deep.equal([true, [undefined, '', 1]]);
    expect([host.reader.escape(), state()]).to.deep.equal([true, [undefined, '', 0]]);
    expect(host.reader.escape(), 'nothing is left').to.equal(false);
  });

  it('close the panel that has focus with Escape; focus returns to its button', async () => {
    const host = await active();
    host.session.select(path(cord));
    host.reader.set({});
    host.panel = 'filter';
    await host.redraw();
    host.inside('.side button').focus();
    expect(escape(host.inside('.side button')), 'taken').to.equal(false);
    await host.redraw();
    expect(host.panel).to.equal(undefined);
    expect(host.selectedPath, 'one step at a time').to.equal(cord);
    expect(host.hasFocus('.buttons button')).to.equal(true);
    expect(escape(host.inside('.buttons button')), 'outside it is the page’s').to.equal(true);
  });

  it('open one panel at a time, and close it with its own button', async () => {
    const host = await active();
    host.reader.togglePanel('filter');
    host.reader.togglePanel('help');
    expect(host.panel).to.equal('help');
    host.reader.togglePanel('help');
    expect(host.panel).to.equal(undefined);
  });

  it('move focus from the menu into what it opens, and back to the menu', async () => {
    const host = await active();
    host.isNarrow = true;
    for (const [panel, opened] of [
      ['help', '.popover'],
      ['filter', '.side'],
    ] as const) {
      host.reader.togglePanel('menu');
      await host.redraw();
      host.inside('.buttons button').focus();
      host.reader.togglePanel(panel);
      await until(() => host.hasFocus(opened));
      escape(host.inside(opened));
      await host.redraw();
      expect(host.hasFocus('.menu-button')).to.equal(true);
    }
  });

  it('close the details that have focus with Escape; the selection stays', async () => {
    const host = await active();
    host.session.select(path(cord));
    await settledHosts(host);
    host.inside('.side button').focus();
    escape(host.inside('.side button'));
    expect(host.side.content).to.equal(undefined);
    expect(host.selectedPath).to.equal(cord);
    await until(() => host.focused !== undefined);
  });

  it('bring focus back to what opened the details', async () => {
    const host = await active();
    const opener = host.inside('.table-scroll');
    host.inside('.table-holder').toggleAttribute('open', true);
    opener.focus();
    host.reader.choose(path(cord), false);
    await settledHosts(host);
    host.inside('.side button').focus();
    escape(host.inside('.side button'));
    await until(() => host.hasFocus('.table-scroll'));
  });

  it('announce the keys, and show them where there is a toolbar', async () => {
    const host = await active();
    host.hasToolbar = false;
    host.reader.showHelp();
    expect(host.panel).to.equal(undefined);
    await until(() => host.spoken !== '');
    const [[key, meaning] = ['', '']] = messagesFor('en').keys.list;
    expect(host.spoken).to.contain(`${key}: ${meaning}`);
    host.hasToolbar = true;
    host.reader.showHelp();
    expect(host.panel).to.equal('help');
  });

  it('open the table and move focus there', async () => {
    const host = await active();
    host.reader.goToTable();
    expect(host.inside('details.table-holder')).to.have.property('open', true);
    expect(host.hasFocus('.table-scroll')).to.equal(true);
    expect(host.picture.finished === host.view).to.equal(true);
  });

  it('keep the author’s settings before they change one', async () => {
    const host = await active();
    host.reader.set({ measure: 'findings' });
    expect([host.measure, host.author.isChanged]).to.deep.equal(['findings', true]);
    host.author.reset();
    expect(host.measure).to.equal('studies');
  });

  it('change the filter, and lift only the conditions that are asked for', async () => {
    const host = await active();
    host.reader.changeFilter(filter('source:bone-marrow outcome:anti-apoptosis'));
    await host.redraw();
    expect(host.studies).to.deep.equal(['birch-2020']);
    host.reader.lift(filter('source:bone-marrow'));
    await host.redraw();
    expect(host.studies).to.deep.equal(['alder-2019', 'birch-2020']);
    host.reader.lift(filter('!status:retracted'));
    await host.redraw();
    expect(host.studies, 'a default is lifted too').to.deep.equal([
      'alder-2019',
      'birch-2020',
      'cedar-2021',
    ]);
    host.author.reset();
    await settledHosts(host);
    expect(host.filter).to.equal('tissue:* status:*');
  });

  it('do nothing to a figure that is not drawn', async () => {
    const host = await active();
    await host.redraw({ isDrawn: false });
    host.reader.choose(path(cord), false);
    host.reader.lift(filter('tissue:*'));
    host.reader.openGroup('cargo:other');
    expect([host.selectedPath, host.filter, host.opened.size]).to.deep.equal([
      '',
      'tissue:* status:*',
      0,
    ]);
  });
});
