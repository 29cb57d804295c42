// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Comparison, Finding } from '../../src/data/dataset.js';
import {
  betterText,
  comparisonText,
  givenText,
  pathwayText,
  perturbationTexts,
  supportTexts,
} from '../../src/locales/evidence-text.js';
import { messagesFor } from '../../src/locales/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const en = messagesFor('en');
const zh = messagesFor('zh');
const term = (id: string, english: string, chinese: string) => ({
  id,
  label: { en: english, zh: chinese },
});
const evidence = indexEvidence({
  ...smallDataset,
  vocabulary: {
    ...smallDataset.vocabulary,
    support: [term('claimed', 'claimed', '仅有陈述')],
    route: [term('tail-vein', 'tail vein', '尾静脉')],
  },
});
const finding: Finding = {
  id: 'alder-2019/1',
  pathwayDirection: 'inhibited',
  support: [
    { kind: 'claimed' },
    {
      kind: 'perturbation-of-cargo',
      change: 'blocked',
      agent: { en: 'FGF2 siRNA', zh: 'FGF2 siRNA' },
      result: { en: 'repair lost', zh: '修复消失' },
    },
  ],
  delivery: { route: 'tail-vein', times: { en: 'once', zh: '一次' }, basis: 'paper' },
};

describe('how a finding was shown', () => {
  it('names first what was blocked and what followed, then the other kinds', () => {
    expect(supportTexts(evidence, en, finding)).to.deep.equal([
      'shown by blocking: FGF2 siRNA → repair lost',
      'claimed',
    ]);
    expect(supportTexts(evidence, zh, finding)).to.deep.equal([
      '经阻断证明：FGF2 siRNA → 修复消失',
      '仅有陈述',
    ]);
  });

  it('marks what is known from the paper only, and says raised for raised', () => {
    const support = [
      { kind: 'p', change: 'raised', agent: { en: 'mimic' }, basis: 'paper' } as const,
    ];
    expect(perturbationTexts(en, { id: 'a/1', support })).to.deep.equal([
      'shown by raising: mimic (from the paper, not the review)',
    ]);
  });

  it('is empty for a finding without support', () => {
    expect(supportTexts(evidence, en, { id: 'a/1' })).to.deep.equal([]);
  });
});

describe('how the treatment was given', () => {
  it('joins the route with all that is reported', () => {
    expect(givenText(evidence, en, finding)).to.equal(
      'tail vein, once (from the paper, not the review)',
    );
    expect(givenText(evidence, zh, finding)).to.match(/^尾静脉，一次（/);
  });

  it('is empty where nothing is reported', () => {
    expect(givenText(evidence, en, { id: 'a/1' })).to.equal('');
  });
});

describe('the name of a pathway', () => {
  it('has the direction of the pathway only where a review states it', () => {
    expect(pathwayText(en, finding, 'NF-κB')).to.equal('NF-κB (inhibited)');
    expect(pathwayText(en, { id: 'a/1' }, 'NF-κB')).to.equal('NF-κB');
    expect(pathwayText(en, finding, '')).to.equal('');
  });
});

describe('a comparison', () => {
  const comparison: Comparison = {
    id: 'a/c1',
    arm: { en: 'medium', zh: '培养基' },
    against: { en: 'cells', zh: '细胞' },
  };

  it('names both arms', () => {
    expect(comparisonText(en, comparison)).to.equal('medium against cells');
    expect(comparisonText(zh, comparison)).to.equal('培养基 对比 细胞');
  });

  it('says which arm was better, that they did not differ, or nothing', () => {
    expect(betterText(en, { ...comparison, better: 'against' })).to.equal('better: cells');
    expect(betterText(zh, { ...comparison, better: 'arm' })).to.equal('较优：培养基');
    expect(betterText(en, { ...comparison, better: 'neither' })).to.equal('no difference');
    expect(betterText(en, comparison)).to.equal('');
  });
});
