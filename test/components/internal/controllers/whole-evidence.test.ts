// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { WholeEvidence } from '../../../../src/components/internal/controllers/whole-evidence.js';
import { setDefaultEvidence } from '../../../../src/data/default-evidence.js';
import { indexEvidence, type Evidence } from '../../../../src/model/evidence.js';
import { smallDataset } from '../../../fixtures/small-dataset.js';

const bundled = indexEvidence(smallDataset);
const own = indexEvidence({ ...smallDataset, id: 'own' });

/** What a page has of the bundled evidence, and whether the rest of it can be had. */
const source = {
  isWhole: false,
  inLanguage: () => undefined,
  isMissing: true,
  dataset: () => smallDataset,
  holds: (dataset: unknown): boolean => dataset === smallDataset,
  whole(): Promise<void> {
    if (this.isMissing) return Promise.reject(new Error('offline'));
    this.isWhole = true;
    return Promise.resolve();
  },
};
setDefaultEvidence(source);

interface Demanding {
  readonly whole: WholeEvidence;
  evidence: Evidence;
  updates: number;
}

function demanding(): Demanding {
  const host = {
    evidence: bundled,
    updates: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => (host.updates += 1),
    updateComplete: Promise.resolve(true),
  };
  return Object.assign(host, { whole: new WholeEvidence(host, () => host.evidence) });
}

describe('WholeEvidence', () => {
  beforeEach(() => Object.assign(source, { isWhole: false, isMissing: true }));

  it('says what is missing until a retry brings it', async () => {
    const host = demanding();
    expect(host.whole.demand()).to.equal(false);
    await host.whole.settled;
    expect(host.whole.problem?.code).to.equal('file-missing');
    source.isMissing = false;
    host.whole.retry();
    host.whole.demand();
    await host.whole.settled;
    expect([host.whole.problem, host.whole.isThere]).to.deep.equal([undefined, true]);
  });

  it('misses nothing of own data that the page gives instead', async () => {
    const host = demanding();
    host.whole.demand();
    await host.whole.settled;
    host.evidence = own;
    expect([host.whole.problem, host.whole.demand()]).to.deep.equal([undefined, true]);
    host.evidence = bundled;
    expect(host.whole.problem?.code, 'back').to.equal('file-missing');
  });

  it('misses nothing once another element brought it', async () => {
    const [host, other] = [demanding(), demanding()];
    host.whole.demand();
    await host.whole.settled;
    source.isMissing = false;
    other.whole.demand();
    await other.whole.settled;
    expect(host.whole.problem).to.equal(undefined);
  });

  it('ignores what becomes of a question that was taken back', async () => {
    const host = demanding();
    host.whole.demand();
    const { settled } = host.whole;
    host.whole.retry();
    await settled;
    expect(host.whole.problem).to.equal(undefined);
    expect(host.updates, 'only for the retry').to.equal(1);
  });
});
