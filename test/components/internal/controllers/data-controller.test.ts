// SPDX-License-Identifier: MIT
import '../../../../src/evidence.js';
import { aTimeout, expect } from '@open-wc/testing';
import {
  DataController,
  type DataOrigin,
} from '../../../../src/components/internal/controllers/data-controller.js';
import { bundledDataset } from '../../../../src/data/bundled.js';
import { smallDataset } from '../../../fixtures/small-dataset.js';
import { until } from '../../mechanism-sankey/drawn.js';
import { hosted, type ControllerHost } from './controller-host.js';

const none: DataOrigin = { data: undefined, src: undefined };

function address(text: string, type: string): string {
  return URL.createObjectURL(new Blob([text], { type }));
}

async function loading(): Promise<{
  readonly host: ControllerHost;
  readonly loader: DataController;
  /** Uses data and waits until they are read. */
  readonly use: (origin: Partial<DataOrigin>) => Promise<string | undefined>;
}> {
  const { host, controller } = await hosted((each) => new DataController(each));
  const use = async (origin: Partial<DataOrigin>): Promise<string | undefined> => {
    controller.use({ ...none, ...origin });
    await until(() => !controller.loading);
    return controller.dataset?.id;
  };
  return { host, loader: controller, use };
}

/** A data script among a host's children. */
function addScript(host: Element, type: string, text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  host.append(script);
  return script;
}

describe('DataController', () => {
  it('has the bundled data at once where nothing else is given', async () => {
    const { loader } = await loading();
    loader.use(none);
    expect(loader.dataset === bundledDataset()).to.equal(true);
    expect([loader.loading, loader.isCustom(none)]).to.deep.equal([false, false]);
  });

  it('reads the text of a table or of JSON as data, within the limit that files have', async () => {
    const { loader, use } = await loading();
    await use({ data: 'study,drug\nA,x\nB,y\n' });
    expect(loader.dataset?.studies.map(({ id }) => id)).to.deep.equal(['A', 'B']);
    expect(await use({ data: JSON.stringify(smallDataset) })).to.equal('small');
    await use({ data: '' });
    expect(loader.problems.map(({ code }) => code)).to.deep.equal(['empty-data']);
    await use({ data: 'a,'.repeat(10_000_001) });
    expect(loader.problems.map(({ code }) => code)).to.deep.equal(['too-large']);
  });

  it('reads a data object, then “src”, then a script among the children', async () => {
    const { host, loader, use } = await loading();
    const src = address(JSON.stringify({ ...smallDataset, id: 'from-src' }), 'application/json');
    addScript(host, 'application/json', JSON.stringify({ ...smallDataset, id: 'from-script' }));
    expect(await use({ data: smallDataset, src })).to.equal('small');
    expect(loader.isCustom({ data: smallDataset, src })).to.equal(true);
    expect(await use({ src }), 'data removed').to.equal('from-src');
    expect(await use({}), 'src removed').to.equal('from-script');
    host.replaceChildren();
    expect(await use({}), 'script removed').to.equal(bundledDataset().id);
  });

  it('reads an HTML table among the children, and again once a cell changes', async () => {
    const { host, loader, use } = await loading();
    const { updates } = host;
    host.innerHTML = `<table>
      <tr><th>study</th><th>drug</th><th>effect</th></tr>
      <tr><td>A</td><td>x</td><td>y</td></tr>
    </table>`;
    await until(() => host.updates > updates);
    expect(loader.isCustom(none)).to.equal(true);
    await use({});
    expect(loader.dataset?.studies.map(({ id }) => id)).to.deep.equal(['A']);
    const { updates: more } = host;
    host.querySelector('td')!.firstChild!.nodeValue = 'B';
    await until(() => host.updates > more);
    await use({});
    expect(loader.dataset?.studies.map(({ id }) => id)).to.deep.equal(['B']);
  });

  it('returns from data with problems to sound ones', async () => {
    const { loader, use } = await loading();
    await use({ data: { not: 'a dataset' } });
    expect(loader.dataset).to.equal(undefined);
    expect(loader.problems).not.to.be.empty;
    expect(loader.canRetry).to.equal(false);
    expect(await use({})).to.equal(bundledDataset().id);
    expect(loader.problems).to.be.empty;
  });

  it('does nothing while the origin stays the same', async () => {
    const { loader, use } = await loading();
    await use({ data: smallDataset });
    const { dataset } = loader;
    loader.use({ ...none, data: smallDataset });
    expect([loader.loading, loader.dataset === dataset]).to.deep.equal([false, true]);
  });

  it('updates the host for a script that is added or changed', async () => {
    const { host, loader, use } = await loading();
    const { updates } = host;
    const script = addScript(host, 'text/csv', 'study,drug,effect\nA,x,y');
    await until(() => host.updates > updates);
    await use({});
    expect(loader.dataset?.studies.map(({ id }) => id)).to.deep.equal(['A']);
    const { updates: more } = host;
    script.textContent = 'study,drug,effect\nB,x,y';
    await until(() => host.updates > more);
    await use({});
    expect(loader.dataset?.studies.map(({ id }) => id)).to.deep.equal(['B']);
  });

  it('uses the last of two addresses, whichever arrives first', async () => {
    const { loader, use } = await loading();
    const [one, two] = ['one', 'two'].map((id) =>
      address(JSON.stringify({ ...smallDataset, id }), 'application/json'),
    );
    loader.use({ ...none, src: one });
    expect(await use({ src: two })).to.equal('two');
  });

  it('takes no data that were removed before they were read', async () => {
    const { loader } = await loading();
    loader.use({ ...none, data: smallDataset });
    loader.use(none);
    await import('../../../../src/data/parse.js');
    await aTimeout(50);
    expect(loader.dataset === bundledDataset()).to.equal(true);
  });

  it('loads again where its host was moved meanwhile, and reports no error', async () => {
    const { host, loader, use } = await loading();
    const holder = host.parentElement!;
    const src = address(JSON.stringify(smallDataset), 'application/json');
    loader.use({ ...none, src });
    host.remove();
    await aTimeout(50);
    expect([loader.dataset, loader.problems]).to.deep.equal([undefined, []]);
    holder.append(host);
    expect(await use({ src })).to.equal('small');
  });

  it('does not load again what was loaded before its host was moved', async () => {
    const { host, loader, use } = await loading();
    const holder = host.parentElement!;
    const src = address(JSON.stringify(smallDataset), 'application/json');
    await use({ src });
    host.remove();
    holder.append(host);
    loader.use({ ...none, src });
    expect([loader.loading, loader.dataset?.id]).to.deep.equal([false, 'small']);
  });

  it('reads a file in a Chinese encoding, and says which one it took', async () => {
    const { loader, use } = await loading();
    // A,脂肪,凋亡 in GB18030
    const row = [0x41, 0x2c, 0xd6, 0xac, 0xb7, 0xbe, 0x2c, 0xb5, 0xf2, 0xcd, 0xf6];
    const file = ['study,drug,effect\n', new Uint8Array(row)];
    const src = URL.createObjectURL(new Blob(file, { type: 'text/csv' }));
    await use({ src });
    expect(JSON.stringify(loader.dataset)).to.contain('脂肪').and.to.contain('凋亡');
    expect(loader.notices.map(({ code, details }) => [code, details['word']])).to.deep.equal([
      ['guessed-encoding', 'GB18030'],
    ]);
    await use({});
    expect(loader.notices, 'of the bundled data').to.deep.equal([]);
  });

  it('reads nothing above 20 MB, from an address or among the children', async () => {
    const { host, loader, use } = await loading();
    const tooLong = 'x'.repeat(20_000_001);
    await use({ src: address(tooLong, 'text/csv') });
    expect(loader.problems.map(({ code }) => code)).to.deep.equal(['too-large']);
    expect(loader.canRetry, 'it would be as large').to.equal(false);
    addScript(host, 'text/csv', tooLong);
    await use({});
    expect(loader.problems.map(({ code }) => code)).to.deep.equal(['too-large']);
    expect(loader.dataset).to.equal(undefined);
  });

  it('reports an address that cannot be read, and tries again on request', async () => {
    const { host, loader, use } = await loading();
    const src = '/no-such-file.json';
    await use({ src });
    expect(loader.problems.map(({ code }) => code)).to.deep.equal(['load-failed']);
    expect(loader.canRetry).to.equal(true);
    const { updates } = host;
    loader.retry();
    await until(() => host.updates > updates);
    loader.use({ ...none, src });
    expect(loader.loading, 'once more').to.equal(true);
    await until(() => !loader.loading);
  });
});
