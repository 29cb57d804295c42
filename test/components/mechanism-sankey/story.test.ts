// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import { Story } from '../../../src/components/mechanism-sankey/story.js';
import { NeededCode } from '../../../src/components/internal/controllers/needed-code.js';
import { messagesFor } from '../../../src/locales/index.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { SessionHost, settledHosts } from '../internal/controllers/session-host.js';
import { until } from './drawn.js';

/** A host with four columns, of which a test says how many are shown. */
class StoryHost extends SessionHost {
  names = ['Source', 'Cargo', 'Pathway', 'Outcome'];
  readonly code = new NeededCode(this);
  readonly story = new Story(this, {
    code: this.code,
    session: this.session,
    announcer: this.announcer,
    measure: () => (text, size) => (text.length * size) / 2,
    messages: () => messagesFor('en'),
    columnNames: () => this.names,
    columnCount: () => 4,
    columns: () => ['source', 'cargo', 'pathway', 'outcome'],
    view: () => undefined,
    step: () => undefined,
    goTo: () => undefined,
    find: () => undefined,
    painted: () => this.updateComplete,
    isRightToLeft: () => false,
    takesPageKeys: () => false,
    takesLetters: () => true,
  });
}

customElements.define('story-host', StoryHost);

async function told(): Promise<StoryHost> {
  const host = await fixture<StoryHost>(
    html`<story-host .data=${smallDataset}>
      <mechanism-step select="source:umbilical-cord" caption="Cord"></mechanism-step>
      <mechanism-step select="outcome:angiogenesis">Vessels <b>grow</b></mechanism-step>
      <mechanism-step caption="All"></mechanism-step>
    </story-host>`,
  );
  await settledHosts(host);
  host.story.take(undefined);
  await host.code.settled;
  return host;
}

async function untold(): Promise<StoryHost> {
  const host = await fixture<StoryHost>(html`<story-host .data=${smallDataset}></story-host>`);
  await settledHosts(host);
  return host;
}

describe('Story of steps', () => {
  it('selects what each step names, and nothing for a step without', async () => {
    const host = await told();
    const selected: string[] = [];
    for (const step of [1, 2, 3, 2, 0, undefined]) {
      expect(host.story.take(step)).to.deep.equal([]);
      await settledHosts(host);
      selected.push(host.selected);
    }
    const [cord, vessels] = ['source:umbilical-cord', 'outcome:angiogenesis'];
    expect(selected).to.deep.equal([cord, vessels, '', vessels, '', '']);
  });

  it('leaves a reader’s selection alone as long as the step stays', async () => {
    const host = await told();
    host.story.take(1);
    host.session.clear();
    host.story.take(1);
    await settledHosts(host);
    expect(host.selected).to.equal('');
  });

  it('names what it cannot select, and tries again', async () => {
    const host = await told();
    const [first] = host.story.steps;
    first!.select = 'source:umbilcal-cord';
    for (const time of ['once', 'again'])
      expect(
        host.story.take(1).map(({ code }) => code),
        time,
      ).to.deep.equal(['unknown-value']);
    first!.select = 'source:umbilical-cord';
    expect(host.story.take(1)).to.deep.equal([]);
    await settledHosts(host);
    expect(host.selected).to.equal('source:umbilical-cord');
  });

  it('counts to the last step, and back to the first', async () => {
    const { story } = await told();
    expect([undefined, 0, 1, 2, 3].map((step) => story.next(step))).to.deep.equal([1, 1, 2, 3, 3]);
    expect([undefined, 0, 1, 3].map((step) => story.previous(step))).to.deep.equal([0, 0, 1, 2]);
  });

  it('announces the caption, from the attribute or the content, but not the selection', async () => {
    const host = await told();
    host.story.take(1);
    host.story.announce(1);
    await until(() => host.spoken === 'Step 1 of 3: Cord');
    host.story.take(2);
    host.story.announce(2);
    await until(() => host.spoken === 'Step 2 of 3: Vessels grow');
    host.story.take(0);
    host.story.announce(0);
    await until(() => host.spoken === 'Start · 3 steps');
  });

  it('hides the steps as children, since the figure shows their captions', async () => {
    const host = await told();
    for (const step of host.story.steps) expect(getComputedStyle(step).display).to.equal('none');
    const late = document.createElement('mechanism-step');
    host.append(late);
    host.requestUpdate();
    await host.updateComplete;
    expect(host.story.steps).to.have.length(4);
    expect(getComputedStyle(late).display).to.equal('none');
  });
});

describe('Story of columns, without steps', () => {
  it('counts from two columns to all', async () => {
    const { story } = await untold();
    expect([2, 3, 4, undefined].map((step) => story.next(step))).to.deep.equal([3, 4, 4, 4]);
    expect([undefined, 4, 3, 2].map((step) => story.previous(step))).to.deep.equal([3, 3, 2, 2]);
  });

  it('selects nothing', async () => {
    const host = await untold();
    host.session.selectText('source:umbilical-cord');
    host.story.take(2);
    await settledHosts(host);
    expect(host.selected).to.equal('source:umbilical-cord');
  });

  it('announces the column that was added', async () => {
    const host = await untold();
    host.names = ['Source', 'Cargo'];
    host.story.announce(2);
    await until(() => host.spoken === 'Step 2 of 4: Cargo');
  });
});
