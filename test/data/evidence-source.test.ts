// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  awaitDefaultEvidence,
  bringTexts,
  bringWhole,
  defaultEvidence,
  isDefault,
  isWhole,
  setDefaultEvidence,
  type EvidenceSource,
} from '../../src/data/default-evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const other = { ...smallDataset };

/** Evidence of which the rest can be brought, with what was asked of it. */
class Source implements EvidenceSource {
  isWhole = false;
  readonly asked: string[] = [];
  dataset = () => smallDataset;
  holds = (dataset: unknown) => dataset === smallDataset;
  inLanguage(language: string): Promise<void> | undefined {
    this.asked.push(language);
    return language === 'en' ? undefined : Promise.resolve();
  }
  whole(): Promise<void> {
    this.asked.push('whole');
    this.isWhole = true;
    return Promise.resolve();
  }
}

describe('the evidence of elements without data of their own', () => {
  const source = new Source();
  const called: string[] = [];

  // in this order: a page has its evidence once and for all
  it('is missing before it is given, and all other data are whole', async () => {
    expect(defaultEvidence()).to.equal(undefined);
    expect([isDefault(smallDataset), isWhole(smallDataset)]).to.deep.equal([false, true]);
    expect(bringTexts('zh')).to.equal(undefined);
    await bringWhole(smallDataset);
  });

  it('calls those who wait for it once, and not those who gave up', () => {
    awaitDefaultEvidence(() => called.push('first'));
    const stop = awaitDefaultEvidence(() => called.push('second'));
    awaitDefaultEvidence(() => called.push('third'));
    stop();
    setDefaultEvidence(source);
    expect(called).to.deep.equal(['first', 'third']);
    expect(defaultEvidence()).to.equal(smallDataset);
  });

  it('stays what it was when other evidence is given, which whoever waits hears of', () => {
    awaitDefaultEvidence(() => called.push('late'));
    const second = new Source();
    second.dataset = () => other;
    setDefaultEvidence(second);
    expect(defaultEvidence()).to.equal(smallDataset);
    expect(called).to.deep.equal(['first', 'third', 'late']);
  });

  it('brings its texts and its rest, and nothing for other data', async () => {
    expect([isDefault(smallDataset), isDefault(other)]).to.deep.equal([true, false]);
    expect([isWhole(smallDataset), isWhole(other)]).to.deep.equal([false, true]);
    await bringWhole(other);
    expect(source.asked).to.deep.equal([]);
    expect(bringTexts('en')).to.equal(undefined);
    expect(bringTexts('zh')).to.be.a('promise');
    await bringWhole(smallDataset);
    await bringWhole(smallDataset);
    expect(source.asked).to.deep.equal(['en', 'zh', 'whole']);
    expect(isWhole(smallDataset)).to.equal(true);
  });
});
