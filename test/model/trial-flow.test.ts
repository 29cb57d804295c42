// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { buildTrialFlow, splitSides } from '../../src/model/trial-flow.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const [small] = smallDataset.trials;
if (small === undefined) throw new Error('the fixture has a trial');

describe('buildTrialFlow', () => {
  it('puts every fact and result of the bundled reports in exactly one place', () => {
    for (const trial of bundledDataset().trials) {
      const flow = buildTrialFlow(trial);
      const placed = [...flow.about, ...flow.steps.flatMap((step) => step.facts)];
      for (const fact of trial.facts)
        expect(placed.filter((each) => each === fact)).to.have.length(1);
      expect([...flow.results, ...flow.unknownResults]).to.have.members([...trial.outcomes]);
      expect([...flow.contradictions, ...flow.otherCautions]).to.have.members([
        ...(trial.cautions ?? []),
      ]);
    }
  });

  it('keeps missing facts unknown', () => {
    const flow = buildTrialFlow(small);
    expect(flow.steps.filter((step) => step.known).map((step) => step.id)).to.deep.equal([
      'enrolled',
      'arms',
      'treatment',
      'analysed',
      'outcomes',
    ]);
    expect(
      flow.steps.find((step) => step.id === 'screened')?.facts.map((fact) => fact.value),
    ).to.deep.equal([null, null]);
  });

  it('compares numbers only if all are known', () => {
    expect(buildTrialFlow(small).outsideArms).to.equal(undefined);
    expect(buildTrialFlow(small).notAnalysed).to.equal(1);
    const label = { en: 'arm' };
    expect(
      buildTrialFlow({
        ...small,
        arms: [
          { label, n: 4 },
          { label, n: 1 },
        ],
      }).outsideArms,
    ).to.equal(1);
    expect(buildTrialFlow({ ...small, enrolled: null }).notAnalysed).to.equal(undefined);
  });
});

describe('splitSides', () => {
  it('splits a statement only if each source has its side', () => {
    expect(splitSides('Here one; there two.', 2)).to.deep.equal(['Here one', 'there two.']);
    expect(splitSides('此处一；彼处二。', 2)).to.deep.equal(['此处一', '彼处二。']);
    expect(splitSides('a; b; c', 2)).to.deep.equal(['a; b; c']);
    expect(splitSides('only one', 2)).to.deep.equal(['only one']);
  });
});
