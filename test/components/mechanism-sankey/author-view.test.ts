// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { AuthorView } from '../../../src/components/mechanism-sankey/author-view.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import { parseFilter } from '../../../src/model/filter.js';
import { writeViewFragment, type ViewWords } from '../../../src/model/view-link.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { SessionHost, settledHosts } from '../internal/controllers/session-host.js';
import { until } from './drawn.js';

const { filter: marrow } = parseFilter('source:bone-marrow', indexEvidence(smallDataset));

/** A host with two settings beside its filter, as texts. */
class AuthoredHost extends SessionHost {
  settings: ViewWords = { columns: '', measure: 'studies', selected: '' };
  readonly author = new AuthorView(this, {
    session: this.session,
    painted: () => this.updateComplete,
    read: () => ({ ...this.settings, filter: this.filter }),
    write: ({ filter = '', columns = '', measure = '', selected = '' }) => {
      this.filter = filter;
      this.settings = { columns, measure: measure || 'studies', selected };
    },
  });

  /** A reader chooses a setting. */
  choose(settings: ViewWords): void {
    this.author.remember();
    this.settings = { ...this.settings, ...settings };
  }
}

customElements.define('authored-host', AuthoredHost);

async function authored(id = 'one'): Promise<AuthoredHost> {
  const host = await fixture<AuthoredHost>(
    html`<authored-host
      id=${id}
      .data=${smallDataset}
      filter="source:umbilical-cord"
    ></authored-host>`,
  );
  await settledHosts(host);
  return host;
}

/** Follows a link to a fragment of this page. */
async function follow(fragment: string): Promise<void> {
  const followed = new Promise((resolve) =>
    addEventListener('hashchange', resolve, { once: true }),
  );
  location.hash = fragment;
  await followed;
}

const link = (figure: string, settings: ViewWords): string =>
  writeViewFragment(figure, settings, '0.0.9');
const linked = link('one', { columns: 'source outcome', filter: 'source:bone-marrow' });

describe('AuthorView', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is unchanged at first, and after a setting was put back by hand', async () => {
    const host = await authored();
    expect(host.author.isChanged).to.equal(false);
    host.choose({ measure: 'findings' });
    expect(host.author.isChanged).to.equal(true);
    host.choose({ measure: 'studies' });
    expect(host.author.isChanged).to.equal(false);
  });

  it('does not count selection and step as a change', async () => {
    const host = await authored();
    host.choose({ selected: 'source:bone-marrow', step: '2' });
    expect(host.author.isChanged).to.equal(false);
  });

  it('counts a reader’s filter as a change', async () => {
    const host = await authored();
    host.author.remember();
    host.session.changeFilter(marrow);
    await settledHosts(host);
    expect(host.author.isChanged).to.equal(true);
    host.author.reset();
    await settledHosts(host);
    expect([host.filter, host.author.isChanged]).to.deep.equal(['source:umbilical-cord', false]);
    expect(host.studies).to.deep.equal(['alder-2019', 'fir-2023']);
  });

  it('returns to the settings before the first of several changes', async () => {
    const host = await authored();
    host.settings = { ...host.settings, columns: 'cargo outcome' };
    host.choose({ columns: 'source outcome' });
    host.choose({ columns: 'source cargo', measure: 'findings' });
    host.author.reset();
    expect(host.settings).to.include({ columns: 'cargo outcome', measure: 'studies' });
    expect(host.author.isChanged).to.equal(false);
  });

  it('opens a link with the page, and returns from it to what the author set', async () => {
    history.replaceState(null, '', linked);
    const host = await authored();
    expect(host.settings['columns']).to.equal('source outcome');
    expect(host.studies).to.deep.equal(['birch-2020']);
    expect([host.author.linkedVersion, host.author.isChanged]).to.deep.equal(['0.0.9', true]);
    expect(host.session.session.authorText).to.equal('source:umbilical-cord');
    host.author.reset();
    await settledHosts(host);
    expect(host.settings['columns']).to.equal('');
    expect(host.filter).to.equal('source:umbilical-cord');
    expect(host.studies).to.deep.equal(['alder-2019', 'fir-2023']);
    expect([host.author.linkedVersion, host.author.isChanged]).to.deep.equal(['', false]);
  });

  it('opens a link that is followed later', async () => {
    const host = await authored();
    await follow(linked);
    await settledHosts(host);
    expect(host.settings['columns']).to.equal('source outcome');
    expect(host.studies).to.deep.equal(['birch-2020']);
  });

  it('offers a reset after a link that says what the author set', async () => {
    const host = await authored();
    await follow(link('one', { filter: 'source:umbilical-cord' }));
    expect(host.author.isChanged).to.equal(true);
  });

  it('leaves links to other figures, and other fragments, alone', async () => {
    const host = await authored();
    await follow(link('two', { columns: 'source outcome' }));
    await follow('#chapter');
    expect(host.settings['columns']).to.equal('');
    expect(host.author.isChanged).to.equal(false);
  });

  it('opens no link once it is removed', async () => {
    const host = await authored();
    host.remove();
    await follow(linked);
    expect(host.settings['columns']).to.equal('');
  });

  it('has an address that opens the same view', async () => {
    const host = await authored();
    host.choose({ columns: 'source outcome', measure: 'findings' });
    host.session.changeFilter(marrow);
    await settledHosts(host);
    const { address } = host.author;
    expect(new URL(address).pathname).to.equal(location.pathname);
    const { hash } = new URL(address);
    host.remove();
    history.replaceState(null, '', hash);
    const again = await authored();
    expect(again.settings).to.include({ columns: 'source outcome', measure: 'findings' });
    expect(again.studies).to.deep.equal(host.studies);
    expect(again.author.linkedVersion).to.equal(smallDataset.dataVersion);
  });

  it('names a figure without an id by its place on the page', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <authored-host .data=${smallDataset}></authored-host>
        <authored-host .data=${smallDataset}></authored-host>
      </div>`,
    );
    const [first, second] = holder.querySelectorAll<AuthoredHost>('authored-host');
    await settledHosts(first!, second!);
    await follow(
      new URL(second!.author.address).hash.replace('measure=studies', 'measure=findings'),
    );
    await until(() => second!.settings['measure'] === 'findings');
    expect(first!.settings['measure']).to.equal('studies');
    expect([first!.author.isNumbered, second!.author.isNumbered]).to.deep.equal([true, true]);
    second!.id = 'second';
    expect(second!.author.isNumbered).to.equal(false);
    holder.querySelector('authored-host')!.remove();
    second!.id = '';
    expect(second!.author.isNumbered, 'the only one').to.equal(false);
  });

  it('scrolls once to the figure that a link names, however far down', async () => {
    history.replaceState(null, '', linked);
    const far = html`<div style="height: 4000px"></div>`;
    const holder = await fixture<HTMLElement>(
      html`<div>${far}<authored-host id="one" .data=${smallDataset}></authored-host>${far}</div>`,
    );
    const host = holder.querySelector<AuthoredHost>('authored-host')!;
    await until(() => Math.abs(host.getBoundingClientRect().top) < 2);
    scrollTo(0, 100);
    host.author.remember();
    host.requestUpdate();
    await settledHosts(host);
    expect(scrollY, 'where the reader went since').to.equal(100);
    await follow('#chapter');
    await follow(linked);
    await until(() => Math.abs(host.getBoundingClientRect().top) < 2);
    scrollTo(0, 0);
  });

  it('keeps what a reader changed after the link where the host is moved', async () => {
    history.replaceState(null, '', linked);
    const host = await authored();
    host.choose({ columns: 'source cargo' });
    const { parentElement } = host;
    host.remove();
    parentElement!.append(host);
    await settledHosts(host);
    expect(host.settings['columns']).to.equal('source cargo');
  });
});
