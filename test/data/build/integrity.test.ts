// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../../src/data/bundled.js';
import type {
  Caution,
  Comparison,
  Dataset,
  Finding,
  Statement,
  Study,
  Support,
  Term,
} from '../../../src/data/dataset.js';
import { checkIntegrity, integrityRules } from '../../../src/data/build/integrity.js';
import { datasetSchema } from '../../../src/data/build/schema.js';

const text = (word: string) => ({ en: word, zh: word });
const caution: Caution = { kind: 'misprint', text: text('c'), locator: '§1' };
const shown: Support = {
  kind: 'perturbation-of-cargo',
  change: 'blocked',
  agent: text('siRNA'),
  result: text('no effect'),
  locator: '§1',
};
const comparison: Comparison = {
  id: 'one-2020/c1',
  arm: text('a'),
  against: text('b'),
  effects: [{ target: 'BCL2', direction: 'up' }],
  about: ['source:cord'],
  reportedBy: { review: 'r', ref: 1, locator: '§1' },
};
const statement: Statement = {
  id: 's',
  kind: 'background',
  text: text('s'),
  review: 'r',
  locator: '§1',
  about: ['target:BCL2'],
};
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
  pathwayDirection: 'activated',
  support: [shown, { kind: 'claimed' }],
  delivery: { route: 'vein' },
  cautions: [caution],
};
const study: Study = {
  id: 'one-2020',
  reference: 'one-2020',
  year: 2020,
  citedBy: [{ review: 'r', ref: 1 }],
  findings: [finding],
  comparisons: [comparison],
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
    'caution-kind': [term('misprint', { group: 'note' })],
    support: [term('perturbation-of-cargo'), term('claimed')],
    route: [term('vein')],
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
  statements: [statement],
};
const withFinding = (change: Partial<Finding>): Dataset => ({
  ...sound,
  studies: [{ ...study, findings: [{ ...finding, ...change }] }],
});
const withComparison = (change: Partial<Comparison>): Dataset => ({
  ...sound,
  studies: [{ ...study, comparisons: [{ ...comparison, ...change }] }],
});
const withTerms = (facet: string, terms: readonly Term[]): Dataset => ({
  ...sound,
  vocabulary: { ...sound.vocabulary, [facet]: terms },
});
const withCaution = (change: Partial<Caution>): Dataset =>
  withFinding({ cautions: [{ ...caution, ...change }] });

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
    studies: [
      study,
      { ...study, id: 'two-2021', findings: [{ ...finding, id: 'two-2021/1' }], comparisons: [] },
    ],
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
  'terms-used': withTerms('source', [term('cord'), term('fat')]),
  'support-given': withFinding({ support: [] }),
  'support-shown': withFinding({ support: [{ kind: 'perturbation-of-cargo' }] }),
  'pathway-directed': {
    ...sound,
    studies: [{ ...study, findings: [{ id: 'one-2020/1', pathwayDirection: 'inhibited' }] }],
  },
  'delivery-told': withFinding({ delivery: { basis: 'paper' } }),
  'comparisons-told': withComparison({ effects: [] }),
  'statements-placed': { ...sound, statements: [{ ...statement, about: ['target:BCL3'] }] },
  'cautions-classed': withTerms('caution-kind', [term('misprint', { group: 'mark' })]),
  'cautions-short': withCaution({ text: text('One sentence. Another one.') }),
  'identifiers-known': withTerms('source', [
    term('cord', { identifiers: [{ id: 'UNKNOWN:1', match: 'exact' }] }),
  ]),
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

  const passes = (dataset: Dataset): void => {
    expect(checkIntegrity(dataset)).to.deep.equal([]);
  };

  it('asks for support only where a cargo or a pathway is named', () => {
    const { cargo, pathway, pathwayDirection, support, ...rest } = finding;
    const studies = (given: Finding): Dataset => ({
      ...sound,
      vocabulary: Object.fromEntries(
        Object.entries(sound.vocabulary).filter(
          ([facet]) => !/^(cargo|pathway|support)/.test(facet),
        ),
      ),
      studies: [{ ...study, findings: [given] }],
    });
    passes(studies(rest));
    const problems = checkIntegrity(studies({ ...rest, support: [{ kind: 'claimed' }] }));
    expect(problems.map(({ code }) => code)).to.include('schema');
    expect([cargo, pathway, pathwayDirection, support]).not.to.include(undefined);
  });

  it('rejects an agent without a perturbation, and a perturbation of an unnamed pathway', () => {
    const problems = (support: readonly Support[]) =>
      checkIntegrity(withFinding({ support })).filter(({ where }) => where === finding.id);
    expect(problems([shown, { kind: 'claimed', agent: text('siRNA') }]).length).to.equal(1);
    const vocabulary = {
      ...sound.vocabulary,
      support: [term('perturbation-of-pathway'), term('claimed')],
    };
    const unnamed: Finding = {
      ...finding,
      support: [{ ...shown, kind: 'perturbation-of-pathway' }, { kind: 'claimed' }],
    };
    passes({ ...sound, vocabulary, studies: [{ ...study, findings: [unnamed] }] });
    const { pathway, pathwayDirection, ...without } = unnamed;
    expect(
      checkIntegrity({ ...sound, vocabulary, studies: [{ ...study, findings: [without] }] }).map(
        ({ details }) => details['field'],
      ),
    ).to.include('pathway');
    expect([pathway, pathwayDirection]).not.to.include(undefined);
  });

  it('accepts a comparison that says only which arm was better, or that there is no difference', () => {
    passes(withComparison({ effects: [], better: 'arm' }));
    passes(withComparison({ effects: [{ target: 'BCL2', direction: 'none' }] }));
  });

  it('rejects a comparison with a foreign id, an unknown term or another reference', () => {
    for (const change of [
      { id: 'two-2021/c1' },
      { about: ['source:fat'] },
      { reportedBy: { review: 'r', ref: 2, locator: '§1' } },
    ])
      expect(checkIntegrity(withComparison(change)).length, JSON.stringify(change)).to.equal(1);
  });

  it('counts two Chinese characters as a word, and a molecule’s name as one', () => {
    passes(withCaution({ text: { en: 'one', zh: '升'.repeat(48) + ' miR-21-5p' } }));
    passes(withCaution({ text: { en: Array(25).fill('word').join(' '), zh: '一' } }));
    expect(
      checkIntegrity(withCaution({ text: { en: 'one', zh: '升'.repeat(50) + ' miR-21-5p' } }))
        .length,
    ).to.equal(1);
    expect(
      checkIntegrity(withCaution({ text: { en: Array(26).fill('word').join(' '), zh: '一' } }))
        .length,
    ).to.equal(1);
  });

  it('takes a decimal, an abbreviation and a bracket for one sentence, two stops for two', () => {
    passes(
      withCaution({ text: { en: 'Rose 1.5-fold, e.g. in §2.2 (ref. 5).', zh: '升高 1.5 倍。' } }),
    );
    expect(
      checkIntegrity(withCaution({ text: { en: 'one', zh: '升高。降低。' } })).length,
    ).to.equal(1);
  });

  it('knows an address for an identifier, once per term', () => {
    const identifiers = [{ id: 'UBERON:0002331', match: 'close' as const }];
    passes(withTerms('source', [term('cord', { identifiers })]));
    expect(
      checkIntegrity(
        withTerms('source', [term('cord', { identifiers: [...identifiers, ...identifiers] })]),
      ).length,
    ).to.equal(1);
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
    const unknown = problems.filter(({ code }) => code === 'unknown-term');
    expect(unknown.map((problem) => problem.details['suggestion'])).to.deep.equal([
      'cord',
      'homing',
    ]);
  });
});
