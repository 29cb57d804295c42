// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Trial } from '../../src/data/dataset.js';
import { buildTrialFlow, sourcesOf } from '../../src/model/trial-flow.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const [small] = smallDataset.trials;
if (small === undefined) throw new Error('the fixture has a trial');
const changed = (change: Partial<Trial>): Trial => ({ ...small, ...change });
const words = (text: string) => ({ en: text, zh: text });

describe('buildTrialFlow', () => {
  it('puts every fact, result and caution of the bundled reports in exactly one place', () => {
    for (const trial of bundledDataset().trials) {
      const flow = buildTrialFlow(trial);
      const placed = [
        ...flow.line,
        ...flow.treatment,
        ...flow.planned,
        ...flow.unknown,
        ...flow.stations.flatMap((station) => station.facts),
      ];
      for (const fact of trial.facts)
        expect(
          placed.filter((each) => each === fact),
          fact.field,
        ).to.have.length(1);
      expect([...flow.results, ...flow.unknownResults]).to.have.members([...trial.outcomes]);
      expect(flow.cautions).to.have.members([...(trial.cautions ?? [])]);
    }
  });

  it('keeps what custom data add, beside the treatment', () => {
    const mood = { field: 'mood', value: words('good') };
    expect(buildTrialFlow(changed({ facts: [mood] })).treatment).to.deep.equal([mood]);
  });

  it('keeps missing facts unknown, entered or not', () => {
    const flow = buildTrialFlow(small);
    expect(flow.stations.filter(({ known }) => known).map(({ id }) => id)).to.deep.equal([
      'enrolled',
      'arms',
      'analysed',
      'result',
    ]);
    const unknown = flow.unknown.map(({ field }) => field);
    expect(unknown).to.include.members(['screened', 'follow-up', 'route', 'adverse-events']);
    expect(unknown).not.to.include.members(['enrolled']);
    expect(flow.known + unknown.length + flow.unknownResults.length).to.equal(flow.asked);
  });

  it('knows a follow-up by its visits, and screening by its number', () => {
    const flow = buildTrialFlow(
      changed({ screened: 0, visits: [{ value: 1, unit: 'weeks' }], facts: [] }),
    );
    const known = flow.stations.filter((station) => station.known).map(({ id }) => id);
    expect(known).to.include.members(['screened', 'follow-up']);
    expect(flow.stations[0]?.people).to.equal(0);
  });

  it('shows the first result with numbers that can be', () => {
    const outcome = (n: number, of: number, value: string | null) => ({
      endpoint: `${n}/${of}`,
      value: value === null ? null : words(value),
      n,
      of,
    });
    const outcomes = [
      outcome(3, 2, 'up'),
      outcome(1, 4, null),
      outcome(0, 4, 'up'),
      outcome(1, 4, 'up'),
    ];
    expect(buildTrialFlow(changed({ outcomes })).result?.endpoint).to.equal('0/4');
    expect(buildTrialFlow(changed({ outcomes: [] })).result).to.equal(undefined);
  });

  it('compares numbers only if all are known', () => {
    expect(buildTrialFlow(small).outsideArms).to.equal(undefined);
    expect(buildTrialFlow(small).notAnalysed).to.equal(1);
    const arms = [4, 1].map((n) => ({ label: words('arm'), n }));
    expect(buildTrialFlow(changed({ arms })).outsideArms).to.equal(1);
    expect(buildTrialFlow(changed({ enrolled: null })).notAnalysed).to.equal(undefined);
  });

  it('has no people beside the arms where there are none, and no result without whole people', () => {
    const none = buildTrialFlow(changed({ arms: [], facts: [], outcomes: [] }));
    expect(none.outsideArms).to.equal(undefined);
    const known = none.stations.filter((station) => station.known).map(({ id }) => id);
    expect(known).to.deep.equal(['enrolled', 'analysed']);
    const counted = (n: number, of: number) =>
      buildTrialFlow(changed({ outcomes: [{ endpoint: 'amh', value: words('up'), n, of }] }))
        .result;
    expect([counted(-1, 5), counted(1.5, 5), counted(1, 5.5)]).to.deep.equal([
      ...[undefined, undefined, undefined],
    ]);
    expect(counted(5, 5)?.n).to.equal(5);
  });

  it('names each kind of source of what is known, once', () => {
    const facts = [
      { field: 'dose', value: words('one'), basis: 'abstract' },
      { field: 'route', value: words('vein'), basis: 'registry', url: 'https://example.org' },
      { field: 'follow-up', value: null, basis: 'paper' },
    ];
    const outcomes = [{ endpoint: 'amh', value: words('up'), basis: 'abstract' }];
    const flow = buildTrialFlow(changed({ facts, outcomes }));
    expect(flow.bases).to.have.members(['abstract', 'registry']);
    expect(sourcesOf(facts[1]!)).to.deep.equal([{ basis: 'registry', url: 'https://example.org' }]);
    // a fact that the report does not tell is asked for once
    expect(flow.unknown.filter(({ field }) => field === 'follow-up')).to.deep.equal([facts[2]]);
  });

  it('begins with the cautions that bear most on the result', () => {
    const cautions = [
      ...['naming', 'identification', 'direction', 'attribution'],
      ...['weak-support', 'contradiction', 'retraction'],
    ].map((kind) => ({
      kind,
      text: words(kind),
    }));
    const kinds = buildTrialFlow(changed({ cautions })).cautions.map(({ kind }) => kind);
    expect(kinds).to.deep.equal([...cautions.map(({ kind }) => kind)].reverse());
  });
});

describe('sourcesOf', () => {
  it('names each kind of source of a fact once', () => {
    const fact = {
      field: 'dose',
      value: words('one'),
      basis: 'abstract',
      alsoFrom: [
        { basis: 'registry', url: 'https://example.org' },
        { basis: 'registry', url: 'https://example.com' },
      ],
    };
    expect(sourcesOf(fact)).to.deep.equal([
      { basis: 'abstract' },
      { basis: 'registry', url: 'https://example.org' },
    ]);
    expect(sourcesOf({ field: 'dose', value: null })).to.deep.equal([]);
  });
});
