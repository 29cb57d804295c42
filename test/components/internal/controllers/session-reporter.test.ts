// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Announcer } from '../../../../src/components/internal/controllers/announcer.js';
import { SessionReporter } from '../../../../src/components/internal/controllers/session-reporter.js';
import type { Problem } from '../../../../src/data/problems.js';
import { messagesFor } from '../../../../src/locales/index.js';
import { indexEvidence } from '../../../../src/model/evidence.js';
import { parseFilter, visibleRecords, type Filter } from '../../../../src/model/filter.js';
import { parsePath } from '../../../../src/model/selection.js';
import {
  emptySession,
  reduceSession,
  type Session,
  type SessionAction,
  type SessionView,
} from '../../../../src/model/session.js';
import { renamedDataset, smallDataset } from '../../../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const renamed = indexEvidence(renamedDataset);
const { path } = parsePath('source:umbilical-cord', evidence);
const read = (from: typeof evidence): SessionAction => ({
  ...{ type: 'read', evidence: from, problems: [] },
  ...{ authorText: '', authorFilter: [], readerFilter: undefined },
});
const select: SessionAction = { type: 'select', path, origin: 'one' };

function after(...actions: readonly SessionAction[]): Session {
  return actions.reduce(reduceSession, emptySession);
}

function view(session: Session): SessionView {
  const { filter } = session;
  const records = visibleRecords(session.evidence ?? evidence, filter);
  return { session, inView: { filter, records, leftOut: [], missing: 'nearest' } };
}

/** A reporter with what it says, and the host at which it sends events. */
function reporting(language = 'en'): {
  readonly reporter: SessionReporter;
  readonly spoken: string[];
  readonly host: HTMLElement;
} {
  const host = document.createElement('div');
  const spoken: string[] = [];
  const announcer: Pick<Announcer, 'say'> = { say: (text) => spoken.push(text) };
  const reporter = new SessionReporter(host, announcer as Announcer, () => messagesFor(language));
  return { reporter, spoken, host };
}

describe('SessionReporter', () => {
  it('sends “evidence-load” once for each evidence', () => {
    const { reporter, host } = reporting();
    const loaded: string[] = [];
    host.addEventListener('evidence-load', (event) => loaded.push(event.evidence.dataset.id));
    for (const each of [undefined, evidence, evidence, undefined, evidence, renamed])
      reporter.load(each, []);
    expect(loaded).to.deep.equal(['small', 'renamed']);
  });

  it('tells the author of the notices, in the event and once in the console', () => {
    const { reporter, host } = reporting();
    const notice = (where: string): Problem => ({ where, code: 'lost-characters', details: {} });
    const sent: (readonly Problem[])[] = [];
    host.addEventListener('evidence-load', ({ notices }) => sent.push(notices));
    const { warn } = console;
    const written: unknown[] = [];
    console.warn = (text: unknown): unknown => written.push(text);
    try {
      reporter.load(evidence, []);
      reporter.load(renamed, [notice('a.csv'), notice('b.csv')]);
      reporter.load(renamed, [notice('a.csv'), notice('b.csv')]);
    } finally {
      console.warn = warn;
    }
    expect(sent.map(({ length }) => length)).to.deep.equal([0, 2]);
    expect(written).to.have.length(1);
    expect(written[0]).to.match(/^<div>\n.*a\.csv.*\n.*b\.csv/);
  });

  it('says that columns are not drawn only where the author has named none', () => {
    const notices: readonly Problem[] = ['undrawn-column', 'markup'].map((code) => ({
      ...{ where: '', details: {} },
      code: code as Problem['code'],
    }));
    const { warn } = console;
    console.warn = () => undefined;
    const told = ['', 'drug effect'].map((columns) => {
      const { reporter, host } = reporting();
      host.setAttribute('columns', columns);
      let codes: readonly string[] = [];
      host.addEventListener('evidence-load', (event) => {
        codes = event.notices.map(({ code }) => code);
      });
      reporter.load(evidence, notices);
      return codes;
    });
    console.warn = warn;
    expect(told).to.deep.equal([['undrawn-column', 'markup'], ['markup']]);
  });

  it('sends “evidence-error” once for the same problems, and again once they came back', () => {
    const { reporter, host } = reporting();
    const problem = (where: string): Problem => ({ where, code: 'unknown-facet', details: {} });
    const counts: number[] = [];
    host.addEventListener('evidence-error', ({ problems }) => counts.push(problems.length));
    reporter.problems([problem('filter')]);
    reporter.problems([problem('filter')]);
    reporter.problems([problem('filter'), problem('columns')]);
    reporter.problems([]);
    reporter.problems([problem('filter'), problem('columns')]);
    expect(counts).to.deep.equal([1, 2, 2]);
  });

  it('sends “evidence-select” with ids of findings and studies', () => {
    const { reporter, host } = reporting();
    const sent: object[] = [];
    host.addEventListener('evidence-select', (event) => {
      const { selection, findingIds, studyIds, origin, bubbles, composed } = event;
      sent.push({ selection, findingIds, studyIds, origin, bubbles, composed });
    });
    reporter.select(evidence, path, new Set([0, 1, 7]), 'one');
    expect(sent).to.deep.equal([
      {
        selection: 'source:umbilical-cord',
        findingIds: ['alder-2019/1', 'alder-2019/2', 'fir-2023/1'],
        studyIds: ['alder-2019', 'fir-2023'],
        origin: 'one',
        bubbles: true,
        composed: true,
      },
    ]);
  });

  it('announces changes since the last call, not the first session', () => {
    const { reporter, spoken } = reporting();
    reporter.announce(view(after(read(evidence), select)));
    expect(spoken).to.deep.equal([]);
    const cleared = view(after(read(evidence)));
    reporter.announce(cleared);
    reporter.announce(cleared);
    expect(spoken).to.deep.equal(['Selection cleared.']);
  });

  it('announces in the host’s language', () => {
    const { reporter, spoken } = reporting('zh');
    reporter.announce(view(after(read(evidence), select)));
    reporter.announce(view(after(read(evidence))));
    expect(spoken).to.deep.equal(['已取消选择。']);
  });

  it('does not announce what is skipped, but what comes after it', () => {
    const { reporter, spoken } = reporting();
    const start = after(read(evidence));
    reporter.announce(view(start));
    const selected = reduceSession(start, select);
    reporter.skip(selected);
    reporter.announce(view(selected));
    expect(spoken).to.deep.equal([]);
    const filter: Filter = parseFilter('source:umbilical-cord', evidence).filter;
    reporter.announce(view(reduceSession(selected, { type: 'filter', filter })));
    expect(spoken).to.have.length(1);
    expect(spoken[0]).to.contain('Showing 4 findings from 2 studies');
  });

  it('says whether a selection was dropped', () => {
    const { reporter, spoken } = reporting();
    const start = after(read(evidence), select);
    expect(reporter.announce(view(start))).to.equal(false);
    const dropped = view(reduceSession(start, read(renamed)));
    expect(reporter.announce(dropped)).to.equal(true);
    expect(reporter.announce(dropped), 'only once').to.equal(false);
    expect(spoken).to.deep.equal(['umbilical cord is not in these data. Selection cleared.']);
  });
});
