// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../../src/data/bundled.js';
import type { Dataset, Finding, Study } from '../../../src/data/dataset.js';
import { checkIntegrity, integrityRules } from '../../../src/data/build/integrity.js';
import { datasetSchema } from '../../../src/data/build/schema.js';

const text = (word: string) => ({ en: word, zh: word });
const finding: Finding = {
  id: 'one-2020/1',
  source: 'cord',
  preparation: 'cells',
  cargo: 'mir-1',
  pathway: 'p',
  outcome: 'homing',
  tissue: 'ovary',
  condition: 'pof',
  effects: [{ target: 'BCL2', direction: 'up' }],
  endpoints: [{ endpoint: 'amh', direction: 'up' }],
  reportedBy: { review: 'r', ref: 1, locator: '§1' },
  cautions: [{ kind: 'misprint', text: text('c'), locator: '§1' }],
};
const study: Study = {
  id: 'one-2020',
  reference: 'one-2020',
  year: 2020,
  citedBy: [{ review: 'r', ref: 1 }],
  findings: [finding],
};
const term = (id: string, more: object = {}) => ({ id, label: text(id), ...more });
const sound: Dataset = {
  schemaVersion: 1,
  id: 'test',
  reviews: [{ id: 'r', label: text('r') }],
  vocabulary: {
    source: [term('cord')],
    preparation: [term('cells')],
    cargo: [term('mir-1', { kind: 'mirna' })],
    'cargo-kind': [term('mirna')],
    pathway: [term('p', { family: 'f' })],
    'pathway-family': [term('f')],
    outcome: [term('homing')],
    tissue: [term('ovary')],
    condition: [term('pof')],
    target: [term('BCL2', { group: 'apoptosis' })],
    readout: [term('apoptosis')],
    endpoint: [term('amh', { group: 'hormones' })],
    'endpoint-group': [term('hormones')],
    'caution-kind': [term('misprint')],
  },
  references: [{ id: 'one-2020', type: 'article-journal' }],
  studies: [study],
  trials: [
    {
      id: 't',
      study: 'one-2020',
      label: text('t'),
      citedBy: { review: 'r', ref: 1, locator: '§1' },
      facts: [],
      enrolled: null,
      arms: [],
      analysed: null,
      outcomes: [],
    },
  ],
  challenges: [],
  glossary: [{ id: 'g', abbr: 'G', text: text('g'), target: 'BCL2' }],
};
const withFinding = (change: Partial<Finding>): Dataset => ({
  ...sound,
  studies: [{ ...study, findings: [{ ...finding, ...change }] }],
});

/** A dataset that breaks each rule. */
const broken: Readonly<Record<string, Dataset>> = {
  'ids-unique': { ...sound, studies: [study, { ...study }] },
  'finding-ids': withFinding({ id: 'other/1' }),
  'terms-known': withFinding({ source: 'chord' }),
  'groups-known': { ...sound, vocabulary: { ...sound.vocabulary, cargo: [term('mir-1')] } },
  'needed-fields': {
    ...sound,
    studies: [{ ...study, findings: [{ id: 'one-2020/1', source: 'cord' }] }],
  },
  'references-known': { ...sound, references: [] },
  'reviews-known': withFinding({ reportedBy: { review: 'r', ref: 2, locator: '§1' } }),
  'one-study-a-number': {
    ...sound,
    studies: [study, { ...study, id: 'two-2021', findings: [{ ...finding, id: 'two-2021/1' }] }],
  },
  'no-empty-study': { ...sound, studies: [{ ...study, findings: [] }] },
  'both-languages': { ...sound, title: { en: 'only English' } },
  'cautions-placed': withFinding({ cautions: [{ kind: 'misprint', text: text('c') }] }),
  'status-told': { ...sound, studies: [{ ...study, status: 'retracted' }] },
  'trial-numbers': {
    ...sound,
    trials: sound.trials.map((trial) => ({
      ...trial,
      visits: [
        { value: 1, unit: 'months' as const },
        { value: 2, unit: 'weeks' as const },
      ],
      outcomes: [{ endpoint: 'amh', value: text('up'), n: 3, of: 2 }],
    })),
  },
  'studies-known': { ...sound, trials: sound.trials.map((trial) => ({ ...trial, study: 'two' })) },
};

describe('the bundled evidence', () => {
  it('meets the schema and every rule', () => {
    expect(datasetSchema.safeParse(bundledDataset()).success).to.equal(true);
    expect(checkIntegrity(bundledDataset())).to.deep.equal([]);
  });
});

describe('the schema', () => {
  it('rejects an empty object', () => {
    expect(datasetSchema.safeParse({}).success).to.equal(false);
  });

  it('rejects an invalid direction and a year written in words', () => {
    const bad = structuredClone(sound) as unknown as {
      studies: { year: unknown; findings: { effects: { direction: string }[] }[] }[];
    };
    bad.studies[0]!.findings[0]!.effects[0]!.direction = 'sideways';
    bad.studies[0]!.year = 'last year';
    const result = datasetSchema.safeParse(bad);
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).to.have.members([
      'studies.0.year',
      'studies.0.findings.0.effects.0.direction',
    ]);
  });
});

describe('checkIntegrity', () => {
  it('reports nothing for a valid record', () => {
    expect(checkIntegrity(sound)).to.deep.equal([]);
  });

  for (const rule of integrityRules) {
    it(`catches violations of “${rule.id}”`, () => {
      const dataset = broken[rule.id];
      expect(dataset, 'every rule has a failing record').not.to.equal(undefined);
      const terms = new Map(
        Object.entries(dataset!.vocabulary).map(([facet, list]) => [
          facet,
          new Set(list.map((each) => each.id)),
        ]),
      );
      const problems = rule.check({
        dataset: dataset!,
        terms,
        where: (each, part) => part?.id ?? each.id,
      });
      expect(problems.length).to.be.above(0);
      for (const problem of problems) expect(problem.where).not.to.equal('');
    });
  }

  it('names the visits and the result of a trial that cannot be', () => {
    expect(checkIntegrity(broken['trial-numbers']!).map(({ where }) => where)).to.deep.equal([
      'trials/t/visits',
      'trials/t/amh',
    ]);
  });

  it('names both studies that share a number', () => {
    const [problem] = checkIntegrity(broken['one-study-a-number']!);
    expect(problem).to.deep.equal({
      where: 'two-2021',
      code: 'shared-number',
      details: { word: 'r [1]', study: 'one-2020' },
    });
  });

  it('lets one study be cited by two reviews under the same number', () => {
    const reviews = ['r', 'q'].map((id) => ({ id, label: text(id) }));
    const citedBy = reviews.map(({ id }) => ({ review: id, ref: 1 }));
    expect(checkIntegrity({ ...sound, reviews, studies: [{ ...study, citedBy }] })).to.deep.equal(
      [],
    );
  });

  it('reports all problems together, with the nearest word', () => {
    const problems = checkIntegrity(withFinding({ source: 'corde', outcome: 'homming' }));
    expect(problems.map((problem) => problem.details['suggestion'])).to.deep.equal([
      'cord',
      'homing',
    ]);
  });
});
