// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { indexEvidence } from '../../../../src/model/evidence.js';
import { parseFilter } from '../../../../src/model/filter.js';
import { formatPath, parsePath, type Path } from '../../../../src/model/selection.js';
import { renamedDataset, smallDataset } from '../../../fixtures/small-dataset.js';
import { until } from '../../mechanism-sankey/drawn.js';
import { SessionHost, settledHosts, type SessionProvider } from './session-host.js';

const evidence = indexEvidence(smallDataset);
const path = (text: string): Path => parsePath(text, evidence).path;
const filter = (text: string) => parseFilter(text, evidence).filter;
const cord = path('source:umbilical-cord');
const marrow = path('source:bone-marrow');
const everything = 'tissue:* status:*';

async function alone(
  template: TemplateResult = html`<session-host .data=${smallDataset}></session-host>`,
): Promise<SessionHost> {
  const host = await fixture<SessionHost>(template);
  await settledHosts(host);
  return host;
}

/** A provider with some hosts inside it. */
async function joined(
  template: TemplateResult = html`<session-provider .data=${smallDataset}>
    <session-host></session-host><session-host></session-host>
  </session-provider>`,
): Promise<{
  readonly provider: SessionProvider;
  readonly hosts: readonly SessionHost[];
  readonly first: SessionHost;
}> {
  const holder = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const provider = holder.querySelector('session-provider')!;
  const hosts = [...provider.querySelectorAll('session-host')];
  await settledHosts(provider, ...hosts);
  return { provider, hosts, first: hosts[0]! };
}

function hasDataOf(host: SessionHost, provider: SessionProvider): boolean {
  return host.session.evidence === provider.session.evidence;
}

/** Events that pass an element, as text. */
function eventsAt(element: HTMLElement): string[] {
  const heard: string[] = [];
  element.addEventListener('evidence-select', ({ selection, findingIds, studyIds }) =>
    heard.push(`select ${selection} [${findingIds.join()}] [${studyIds.join()}]`),
  );
  element.addEventListener('evidence-filter', ({ text }) => heard.push(`filter ${text}`));
  element.addEventListener('evidence-highlight', (event) =>
    heard.push(`highlight ${formatPath(event.path)}`),
  );
  element.addEventListener('evidence-error', ({ problems }) =>
    heard.push(`error ${problems.length}`),
  );
  return heard;
}

describe('SessionController of a host by itself', () => {
  it('has a session of its own, with its data and the defaults of these', async () => {
    const [one, two] = [await alone(), await alone()];
    expect(one.studies).to.deep.equal(['alder-2019', 'birch-2020', 'elm', 'fir-2023']);
    one.session.select(cord);
    await settledHosts(one, two);
    expect([one.selected, two.selected]).to.deep.equal(['source:umbilical-cord', '']);
    expect(one.session.id).not.to.equal(two.session.id);
  });

  it('reads the attribute “filter” as the author’s', async () => {
    const host = await alone(
      html`<session-host .data=${smallDataset} filter="source:umbilical-cord"></session-host>`,
    );
    expect(host.studies).to.deep.equal(['alder-2019', 'fir-2023']);
    expect(host.session.isFilterChanged).to.equal(false);
    host.filter = 'source:bone-marrow';
    await host.updateComplete;
    expect(host.studies).to.deep.equal(['birch-2020']);
    expect(host.session.isFilterChanged).to.equal(false);
    expect(host.session.ownConditions).to.deep.equal([]);
  });

  it('writes a reader’s filter to the attribute and does not take it for the author’s', async () => {
    const host = await alone(
      html`<session-host .data=${smallDataset} filter="source:umbilical-cord"></session-host>`,
    );
    const heard = eventsAt(host);
    host.session.changeFilter(filter('source:bone-marrow status:*'));
    await settledHosts(host);
    expect(host.filter).to.equal('source:bone-marrow status:*');
    expect(host.studies).to.deep.equal(['birch-2020', 'cedar-2021']);
    expect(host.session.isFilterChanged).to.equal(true);
    host.requestUpdate();
    await settledHosts(host);
    expect(host.session.isFilterChanged, 'after one more update').to.equal(true);
    host.session.resetFilter();
    await settledHosts(host);
    expect(host.filter).to.equal('source:umbilical-cord');
    expect(host.session.isFilterChanged).to.equal(false);
    host.session.resetFilter();
    expect(heard).to.deep.equal([
      'filter source:bone-marrow status:*',
      'filter source:umbilical-cord',
    ]);
  });

  it('keeps a filter of values that its text could not say', async () => {
    const host = await alone();
    const quoted = [{ facet: 'source', values: ['a"b c'], exclude: false }];
    host.session.changeFilter(quoted);
    await settledHosts(host);
    expect(host.session.session.readerFilter, 'not read back from text').to.equal(quoted);
  });

  it('takes a text from the author after a reader’s as the author’s', async () => {
    const host = await alone();
    host.session.changeFilter(filter('source:bone-marrow'));
    await settledHosts(host);
    host.filter = 'source:umbilical-cord';
    await settledHosts(host);
    expect(host.session.isFilterChanged).to.equal(false);
    expect(host.studies).to.deep.equal(['alder-2019', 'fir-2023']);
  });

  it('leaves a text with a problem until it is corrected', async () => {
    const host = await alone(html`<session-host .data=${smallDataset}></session-host>`);
    const heard = eventsAt(host);
    host.filter = 'sauce:umbilical-cord';
    await settledHosts(host);
    host.requestUpdate();
    await settledHosts(host);
    expect(host.filter).to.equal('sauce:umbilical-cord');
    expect(host.session.filterProblems.map(({ code }) => code)).to.deep.equal(['unknown-facet']);
    expect(heard, 'reported once').to.deep.equal(['error 1']);
    host.filter = 'source:umbilical-cord';
    await settledHosts(host);
    expect(host.session.filterProblems).to.deep.equal([]);
    expect(host.studies).to.deep.equal(['alder-2019', 'fir-2023']);
  });

  it('leaves a “selected” that names nothing until it is corrected', async () => {
    const host = await alone();
    host.session.select(marrow);
    await settledHosts(host);
    host.selected = 'source:umbilcal-cord';
    await settledHosts(host);
    expect(host.selected).to.equal('source:umbilcal-cord');
    expect(host.unknown.map(({ code }) => code)).to.deep.equal(['unknown-value']);
    expect(formatPath(host.session.selection.path)).to.equal('source:bone-marrow');
    host.selected = 'source:umbilical-cord';
    await settledHosts(host);
    expect(host.unknown).to.deep.equal([]);
    expect(formatPath(host.session.selection.path)).to.equal('source:umbilical-cord');
  });

  it('sends one event for a reader’s selection, with its findings and studies', async () => {
    const host = await alone();
    const heard = eventsAt(host);
    host.session.select(cord);
    host.session.select(path('source:umbilical-cord'));
    await settledHosts(host);
    host.session.toggle(cord);
    host.session.clear();
    await settledHosts(host);
    expect(heard).to.deep.equal([
      'select source:umbilical-cord [alder-2019/1,alder-2019/2,fir-2023/1,fir-2023/2] [alder-2019,fir-2023]',
      'select  [] []',
    ]);
  });

  it('sends no event for what the author selects', async () => {
    const host = await alone();
    const heard = eventsAt(host);
    host.selected = 'source:umbilical-cord';
    await settledHosts(host);
    expect(formatPath(host.session.selection.path)).to.equal('source:umbilical-cord');
    expect(heard).to.deep.equal([]);
  });

  it('announces changes, but not what is there from the start', async () => {
    const host = await alone(
      html`<session-host .data=${smallDataset} selected="source:bone-marrow"></session-host>`,
    );
    await aTimeout(400);
    expect(host.spoken).to.equal('');
    host.session.select(cord);
    await until(() => host.spoken === 'Selected: umbilical cord. 2 studies.');
    host.session.changeFilter(filter('outcome:anti-apoptosis'));
    await until(() => host.spoken === 'Showing 2 findings from 2 studies.');
  });

  it('does not announce what a step selects: its caption is announced', async () => {
    const host = await alone();
    host.session.selectText('source:umbilical-cord', { isAnnounced: false });
    await settledHosts(host);
    await aTimeout(400);
    expect(host.selected).to.equal('source:umbilical-cord');
    expect(host.spoken).to.equal('');
  });

  it('drops a selection that new data do not know, with one event and one sentence', async () => {
    const host = await alone();
    host.session.select(cord);
    await settledHosts(host);
    const heard = eventsAt(host);
    host.data = renamedDataset;
    await until(() => host.session.evidence?.dataset.id === 'renamed');
    await settledHosts(host);
    expect(host.selected).to.equal('');
    expect(heard).to.deep.equal(['select  [] []']);
    expect(host.session.dropped?.path).to.equal(cord);
    await until(() => host.spoken === 'umbilical cord is not in these data. Selection cleared.');
    host.session.dismissDropped();
    await settledHosts(host);
    expect(host.session.dropped).to.equal(undefined);
  });

  it('drops the selection with its column', async () => {
    const host = await alone();
    host.session.select(path('cargo:hgf'));
    await settledHosts(host);
    host.session.dropColumn('cargo');
    await settledHosts(host);
    expect(host.session.selection.path).to.deep.equal([]);
    expect(host.session.dropped?.column).to.equal('cargo');
  });

  it('shows a highlight without an update, and sends it once', async () => {
    const host = await alone();
    const heard = eventsAt(host);
    const { updates } = host;
    host.session.point(cord);
    host.session.point(path('source:umbilical-cord'));
    host.session.stopPointing();
    host.session.stopPointing();
    await settledHosts(host);
    expect(host.updates).to.equal(updates);
    expect(host.highlights).to.equal(2);
    expect(heard).to.deep.equal(['highlight source:umbilical-cord', 'highlight ']);
  });

  it('keeps the findings of a path as long as the view stays', async () => {
    const host = await alone();
    const found = host.session.findingsOf(cord);
    expect([...found]).to.deep.equal([0, 1, 7, 8]);
    host.session.findingsOf(marrow);
    host.session.point(marrow);
    expect(host.session.findingsOf(cord)).to.equal(found);
    host.requestUpdate();
    await settledHosts(host);
    expect(host.session.findingsOf(cord), 'after an update').to.equal(found);
    host.session.changeFilter(filter('outcome:angiogenesis'));
    await settledHosts(host);
    expect([...host.session.findingsOf(cord)], 'in another view').to.deep.equal([1, 7]);
    expect([...host.session.findingsOf([])]).to.deep.equal([]);
    expect(host.session.selectedFindings, 'nothing is selected').to.equal(undefined);
  });
});

describe('SessionController of hosts in a provider', () => {
  it('draws from the provider’s data, filter and selection', async () => {
    const { provider, hosts } = await joined(
      html`<session-provider
        .data=${smallDataset}
        filter="source:umbilical-cord"
        selected="outcome:angiogenesis"
        ><session-host></session-host
      ></session-provider>`,
    );
    expect(hosts.map(({ studies }) => studies)).to.deep.equal([['alder-2019', 'fir-2023']]);
    expect(hosts[0]!.selected).to.equal('outcome:angiogenesis');
    provider.selected = '';
    await settledHosts(provider, ...hosts);
    expect(hosts[0]!.selected).to.equal('');
  });

  it('shares selection, highlight and filter of a reader with all of them', async () => {
    const { provider, hosts, first } = await joined();
    first.session.select(cord);
    first.session.point(marrow);
    first.session.changeFilter(filter('source:umbilical-cord'));
    await settledHosts(provider, ...hosts);
    for (const host of [provider, ...hosts]) {
      expect(formatPath(host.session.selection.path)).to.equal('source:umbilical-cord');
      expect(formatPath(host.session.highlight.path)).to.equal('source:bone-marrow');
      expect(host.studies).to.deep.equal(['alder-2019', 'fir-2023']);
      expect(host.session.selection.origin).to.equal(first.session.id);
    }
    expect(provider.filter, 'the provider’s attribute follows').to.equal('source:umbilical-cord');
    expect(
      hosts.map((host) => host.filter),
      'those of the views do not',
    ).to.deep.equal(['', '']);
  });

  it('sends each event once, from the host where it happened', async () => {
    const { provider, hosts, first } = await joined();
    const heard = eventsAt(provider);
    const other = eventsAt(hosts[1]!);
    first.session.select(path('outcome:anti-fibrosis'));
    first.session.select(cord);
    first.session.changeFilter(filter('source:umbilical-cord'));
    await settledHosts(provider, ...hosts);
    expect(heard).to.deep.equal([
      'select outcome:anti-fibrosis [] []',
      'select source:umbilical-cord [alder-2019/1,alder-2019/2,fir-2023/1,fir-2023/2] [alder-2019,fir-2023]',
      'filter source:umbilical-cord',
    ]);
    expect(other).to.deep.equal([]);
  });

  it('leaves announcements to the provider', async () => {
    const { provider, hosts, first } = await joined();
    first.session.select(cord);
    await until(() => provider.spoken === 'Selected: umbilical cord. 2 studies.');
    await aTimeout(400);
    expect(hosts.map(({ spoken }) => spoken)).to.deep.equal(['', '']);
  });

  it('lets every host show a highlight without an update', async () => {
    const { provider, hosts, first } = await joined();
    const updates = [provider, ...hosts].map((host) => host.updates);
    first.session.point(cord);
    await settledHosts(provider, ...hosts);
    expect([provider, ...hosts].map((host) => host.updates)).to.deep.equal(updates);
    expect([provider, ...hosts].map(({ highlights }) => highlights)).to.deep.equal([1, 1, 1]);
  });

  it('ends the highlight of a host that is removed, and of no other', async () => {
    const { provider, hosts, first } = await joined();
    first.session.point(cord);
    hosts[1]!.remove();
    expect(formatPath(provider.session.highlight.path)).to.equal('source:umbilical-cord');
    first.remove();
    expect(provider.session.highlight.path).to.deep.equal([]);
  });

  it('adds the members of a group from the host in which it was selected', async () => {
    const { provider, hosts, first } = await joined();
    const group = [{ facet: 'cargo', term: 'other' }];
    const members = (...terms: string[]): Path => [{ ...group[0]!, members: terms }];
    first.session.select(group);
    first.session.gather(members('hgf'));
    hosts[1]!.session.gather(members('mir-1-3p', 'mir-2-5p'));
    expect(provider.session.selection.path).to.deep.equal(members('hgf'));
    first.session.gather(members('hgf', 'mir-2-5p'));
    expect(provider.session.selection.path).to.deep.equal(members('hgf', 'mir-2-5p'));
  });

  it('keeps the selection where one host has no column of it any more', async () => {
    const { provider, first } = await joined();
    first.session.select(cord);
    first.session.dropColumn('source');
    expect(formatPath(provider.session.selection.path)).to.equal('source:umbilical-cord');
  });

  it('reports problems of the provider’s attributes in every host', async () => {
    const { provider, hosts } = await joined();
    provider.selected = 'source:umbilcal-cord';
    await settledHosts(provider, ...hosts);
    for (const host of hosts)
      expect(host.session.session.problems.map(({ where }) => where)).to.deep.equal(['selected']);
    provider.selected = '';
    provider.filter = 'sauce:*';
    await settledHosts(provider, ...hosts);
    for (const host of hosts)
      expect(host.session.session.problems.map(({ code }) => code)).to.deep.equal([
        'unknown-facet',
      ]);
    provider.filter = '';
    await settledHosts(provider, ...hosts);
    for (const host of hosts) expect(host.session.session.problems).to.deep.equal([]);
  });

  describe('with conditions of its own', () => {
    const withOwn = html`<session-provider .data=${smallDataset} filter=${everything}>
      <session-host filter="source:umbilical-cord"></session-host><session-host></session-host>
    </session-provider>`;

    it('adds them to those of all views', async () => {
      const { hosts, first } = await joined(withOwn);
      expect(first.studies).to.deep.equal(['alder-2019', 'fir-2023']);
      expect(hosts[1]!.studies).to.have.length(6);
      expect(first.session.ownConditions).to.deep.equal(filter('source:umbilical-cord'));
      expect(hosts[1]!.session.ownConditions).to.deep.equal([]);
    });

    it('lifts one and puts it back, for this host only', async () => {
      const { provider, hosts, first } = await joined(withOwn);
      first.session.toggleOwnCondition('source');
      await settledHosts(provider, ...hosts);
      expect(first.studies).to.have.length(6);
      expect([...first.session.liftedFacets]).to.deep.equal(['source']);
      expect(first.filter, 'the text stays').to.equal('source:umbilical-cord');
      first.session.toggleOwnCondition('source');
      await settledHosts(provider, ...hosts);
      expect(first.studies).to.deep.equal(['alder-2019', 'fir-2023']);
      expect(provider.filter).to.equal(everything);
    });

    it('shares what a reader adds, and lifts what a reader changes', async () => {
      const { provider, hosts, first } = await joined(withOwn);
      const wanted = filter(`source:umbilical-cord outcome:angiogenesis ${everything}`);
      first.session.changeFilter(wanted);
      await settledHosts(provider, ...hosts);
      expect(provider.filter).to.contain('outcome:angiogenesis').and.not.to.contain('source');
      expect(first.studies).to.deep.equal(['alder-2019', 'fir-2023']);
      expect(hosts[1]!.studies).to.deep.equal(['alder-2019', 'elm', 'fir-2023']);
      first.session.changeFilter(filter(`outcome:angiogenesis ${everything}`));
      await settledHosts(provider, ...hosts);
      expect([...first.session.liftedFacets]).to.deep.equal(['source']);
      expect(first.studies).to.deep.equal(['alder-2019', 'elm', 'fir-2023']);
    });

    it('puts all of them back with a new text', async () => {
      const { provider, hosts, first } = await joined(withOwn);
      first.session.toggleOwnCondition('source');
      await settledHosts(provider, ...hosts);
      first.filter = 'source:bone-marrow';
      await settledHosts(provider, ...hosts);
      expect(first.studies).to.deep.equal(['birch-2020', 'cedar-2021']);
    });

    it('reports their problems in this host only', async () => {
      const { provider, hosts, first } = await joined(withOwn);
      first.filter = 'sauce:umbilical-cord';
      await settledHosts(provider, ...hosts);
      expect(first.session.filterProblems).to.have.length(1);
      expect(hosts[1]!.session.filterProblems).to.deep.equal([]);
      expect(provider.session.session.problems).to.deep.equal([]);
    });
  });
});

describe('SessionController of a host that stands apart', () => {
  it('has a session of its own with custom data, and joins again without them', async () => {
    const { provider, hosts, first } = await joined();
    const custom = { ...smallDataset, id: 'custom' };
    first.data = custom;
    await until(() => first.session.evidence?.dataset.id === 'custom');
    provider.session.select(marrow);
    await settledHosts(provider, ...hosts);
    expect(first.selected).to.equal('');
    first.session.select(cord);
    await settledHosts(provider, ...hosts);
    expect(provider.selected).to.equal('source:bone-marrow');
    first.data = undefined;
    await settledHosts(provider, ...hosts);
    expect(hasDataOf(first, provider)).to.equal(true);
    expect(first.selected).to.equal('source:bone-marrow');
  });

  it('reports the notices of custom data only for these', async () => {
    const { provider, hosts, first } = await joined();
    const sent: number[] = [];
    first.addEventListener('evidence-load', ({ notices }) => sent.push(notices.length));
    const { warn } = console;
    console.warn = () => undefined;
    try {
      // Müller in Windows-1252
      const name = new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]);
      const file = new Blob(['study,source,outcome\n', name, ',x,y'], { type: 'text/csv' });
      first.src = URL.createObjectURL(file);
      await until(() => sent.length === 1);
      first.src = undefined;
      await settledHosts(provider, ...hosts);
    } finally {
      console.warn = warn;
    }
    expect(hasDataOf(first, provider)).to.equal(true);
    expect(sent).to.deep.equal([1, 0]);
  });

  it('does so with a data script among its children', async () => {
    const { provider, hosts, first } = await joined(
      html`<session-provider .data=${smallDataset}>
        <session-host
          ><script type="text/csv">
            study,drug,effect
            A,x,y
          </script></session-host
        ><session-host></session-host>
      </session-provider>`,
    );
    expect(first.studies).to.deep.equal(['A']);
    expect(hasDataOf(hosts[1]!, provider)).to.equal(true);
  });

  it('leaves the session of views that it is moved out of, and joins when it is moved back', async () => {
    const { provider, hosts, first } = await joined();
    provider.session.select(cord);
    await settledHosts(provider, ...hosts);
    provider.after(first);
    await settledHosts(provider, ...hosts);
    expect(hasDataOf(first, provider), 'bundled data').to.equal(false);
    first.session.clear();
    first.session.changeFilter([]);
    await settledHosts(provider, ...hosts);
    expect(provider.selected).to.equal('source:umbilical-cord');
    expect(provider.filter).to.equal('');
    provider.append(first);
    await settledHosts(provider, ...hosts);
    expect(hasDataOf(first, provider)).to.equal(true);
    expect(first.selected).to.equal('source:umbilical-cord');
  });

  it('goes over to the session of other views', async () => {
    const [here, there] = [await joined(), await joined()];
    here.provider.session.select(cord);
    there.provider.session.select(marrow);
    const host = here.first;
    there.provider.append(host);
    await settledHosts(here.provider, there.provider, host);
    expect(host.selected).to.equal('source:bone-marrow');
    host.session.clear();
    await settledHosts(here.provider, there.provider, host);
    expect([here.provider.selected, there.provider.selected]).to.deep.equal([
      'source:umbilical-cord',
      '',
    ]);
  });

  it('joins the nearest provider', async () => {
    const { provider, first } = await joined(
      html`<session-provider .data=${smallDataset}>
        <session-provider .data=${smallDataset}><session-host></session-host></session-provider>
      </session-provider>`,
    );
    const inner = provider.querySelector('session-provider')!;
    await settledHosts(provider, inner, first);
    first.session.select(cord);
    await settledHosts(provider, inner, first);
    expect([provider.selected, inner.selected]).to.deep.equal(['', 'source:umbilical-cord']);
  });

  it('no longer listens once it is removed', async () => {
    const { provider, hosts, first } = await joined();
    first.remove();
    await settledHosts(provider, ...hosts);
    const { updates, highlights } = first;
    provider.session.select(cord);
    provider.session.point(cord);
    await settledHosts(provider, ...hosts);
    expect([first.updates, first.highlights]).to.deep.equal([updates, highlights]);
  });

  it('joins a provider that is defined later', async () => {
    class LateProvider extends SessionHost {
      static override readonly provides = true;
    }
    const holder = await fixture<HTMLElement>(
      html`<div>
        <late-session-provider><session-host></session-host></late-session-provider>
      </div>`,
    );
    const host = holder.querySelector('session-host')!;
    await settledHosts(host);
    customElements.define('late-session-provider', LateProvider);
    const provider = holder.querySelector<LateProvider>('late-session-provider')!;
    provider.data = smallDataset;
    await until(() => host.session.evidence === provider.session.evidence);
    provider.session.select(cord);
    await settledHosts(provider, host);
    expect(host.selected).to.equal('source:umbilical-cord');
  });
});
