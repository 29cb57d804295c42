// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { latePanels } from '../../../src/components/mechanism-sankey/late-panels.js';
import { PathQuery } from '../../../src/components/mechanism-sankey/path-query.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import { buildFlow } from '../../../src/model/flow.js';
import { formatPath, parsePath, type Path } from '../../../src/model/selection.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { settledHosts, type SessionHost } from '../internal/controllers/session-host.js';

const [cord, outcome] = ['source:umbilical-cord', 'outcome:angiogenesis'];
const both = `${cord}>${outcome}`;
const path = (text: string): Path => parsePath(text, indexEvidence(smallDataset)).path;

async function asking(): Promise<{
  readonly host: SessionHost;
  readonly query: PathQuery;
  readonly selected: () => string;
}> {
  const host = await fixture<SessionHost>(
    html`<session-host .data=${smallDataset}></session-host>`,
  );
  await settledHosts(host);
  await latePanels.bring();
  const columns = (): readonly string[] => ['source', 'cargo', 'outcome'];
  const query = new PathQuery(host, {
    session: host.session,
    columns,
    code: () => latePanels.code,
  });
  return { host, query, selected: () => formatPath(host.session.selection.path) };
}

describe('PathQuery', () => {
  it('selects nothing until both ends are chosen, but updates the host', async () => {
    const { host, query, selected } = await asking();
    const { updates } = host;
    query.ask(cord, '');
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
    expect([query.ends, selected()]).to.deep.equal([{ from: cord, to: '' }, '']);
    query.ask(cord, outcome);
    expect(selected()).to.equal(both);
  });

  it('begins at the earlier column, whichever end was chosen for it', async () => {
    const { query, selected } = await asking();
    query.ask(outcome, cord);
    expect(selected()).to.equal(both);
    expect(query.ends).to.deep.equal({ from: cord, to: outcome });
  });

  it('selects again what was selected before, once an end is taken back', async () => {
    const { host, query, selected } = await asking();
    host.session.select(path('cargo:hgf'));
    query.ask(cord, outcome);
    query.ask(cord, 'outcome:anti-apoptosis');
    expect(selected()).to.equal(`${cord}>outcome:anti-apoptosis`);
    query.ask(cord, '');
    expect(selected()).to.equal('cargo:hgf');
  });

  it('keeps what a reader selects afterwards', async () => {
    const { host, query, selected } = await asking();
    host.session.select(path('cargo:hgf'));
    query.ask(cord, outcome);
    host.session.select(path('source:adipose'));
    query.ask(cord, '');
    expect(selected()).to.equal('source:adipose');
  });

  it('selects a path between the ends, and the second time the ends again', async () => {
    const { query, selected } = await asking();
    query.ask(cord, outcome);
    const between = path(`${cord}>cargo:mir-1-3p>${outcome}`);
    query.follow(between);
    expect(selected()).to.equal(formatPath(between));
    query.follow(between);
    expect(selected()).to.equal(both);
  });

  it('begins with the first and the last named station of the selection', async () => {
    for (const [selection, from, to] of [
      [`${cord}>cargo:hgf`, cord, 'cargo:hgf'],
      [`${cord}>cargo:hgf>${outcome}`, cord, outcome],
      ['cargo:hgf', 'cargo:hgf', ''],
      [outcome, '', outcome],
      [`cargo:via/cells>${outcome}`, '', outcome],
      ['cargo:not-reported', '', ''],
    ] as const) {
      const { host, query } = await asking();
      host.session.select(path(selection));
      query.begin();
      expect(query.ends, selection).to.deep.equal({ from, to });
    }
  });

  it('begins with the last question where nothing is selected', async () => {
    const { query, selected } = await asking();
    query.ask(cord, outcome);
    query.end();
    expect(selected()).to.equal('');
    query.begin();
    expect(query.ends).to.deep.equal({ from: cord, to: outcome });
    expect(selected()).to.equal(both);
  });

  it('gives back at its end what was selected before, but keeps what a reader selects since', async () => {
    const { host, query, selected } = await asking();
    host.session.select(path('cargo:hgf'));
    query.begin();
    query.ask(cord, outcome);
    query.follow(path(`${cord}>cargo:hgf`));
    query.end();
    expect(selected()).to.equal('cargo:hgf');
    query.ask(cord, outcome);
    host.session.select(path('source:adipose'));
    query.end();
    expect(selected()).to.equal('source:adipose');
  });

  it('answers once both ends are chosen, and keeps the answer while nothing changes', async () => {
    const { host, query } = await asking();
    const evidence = indexEvidence(smallDataset);
    const { records } = evidence;
    const columns = ['source', 'cargo', 'outcome'];
    const flow = buildFlow(evidence, {
      ...{ columns, records, measure: 'studies', missing: 'show', colorBy: 'source' },
    });
    query.ask(cord, '');
    const view = { evidence, flow, resolutions: columns.map(() => undefined) };
    expect(query.answer(view)).to.equal(undefined);
    query.ask(cord, outcome);
    const answer = query.answer(view);
    expect(answer?.from.term).to.equal('umbilical-cord');
    host.requestUpdate();
    await host.updateComplete;
    expect(query.answer(view)).to.equal(answer);
    expect(query.choices(view)).to.equal(query.choices({ ...view }));
  });
});
