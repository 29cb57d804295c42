// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { integrityRules } from '../../../src/data/build/integrity.js';
import type { Dataset, Finding, Study } from '../../../src/data/dataset.js';
import {
  comparison,
  finding,
  shown,
  sound,
  statement,
  study,
  term,
  text,
  withCaution,
  withComparison,
  withFinding,
  withTerms,
} from './sound-dataset.js';

const withStudy = (change: Partial<Study>): Dataset => ({
  ...sound,
  studies: [{ ...study, ...change }],
});
const twice = <Item>(list: readonly Item[]): readonly Item[] => [...list, ...list];
const bare: Finding = { id: 'one-2020/1' };

/**
 * Ways to break each rule, by its id, with what is said of them: place, code and details. Without
 * any, the rule is met.
 */
const cases: readonly (readonly [rule: string, dataset: Dataset, ...said: readonly string[]])[] = [
  [
    'ids-unique',
    {
      ...sound,
      studies: twice(sound.studies),
      references: twice(sound.references),
      reviews: twice(sound.reviews),
      trials: twice(sound.trials),
      challenges: twice([{ id: 'dose', theme: text('d'), review: 'r', locator: '§1', points: [] }]),
      glossary: twice(sound.glossary),
      statements: twice([statement]),
      vocabulary: { source: twice([term('cord'), term('fat')]) },
    },
    'studies: duplicate-id one-2020',
    'findings: duplicate-id one-2020/1',
    'references: duplicate-id one-2020',
    'reviews: duplicate-id r',
    'trials: duplicate-id t',
    'challenges: duplicate-id dose',
    'glossary: duplicate-id g',
    'statements: duplicate-id s',
    'comparisons: duplicate-id one-2020/c1',
    'vocabulary/source: duplicate-id cord',
    'vocabulary/source: duplicate-id fat',
  ],
  ['finding-ids', withFinding({ id: 'one-2020/120' })],
  ...['other/1', 'one-2020-1', 'one-2020/0', 'one-2020/1a', 'one-2020/a1'].map(
    (id) =>
      ['finding-ids', withFinding({ id }), `${id}: id-mismatch ${id} one-2020/<number>`] as const,
  ),
  [
    'terms-known',
    withFinding({
      source: 'chord',
      cargo: 'not-reported',
      experimentalModel: { species: 'rat' },
      delivery: { route: 'veins' },
      support: [{ kind: 'claim' }],
      evidenceStream: ['in-vitro'],
      effects: [{ target: 'BCL3', direction: 'up' }],
      endpoints: [{ endpoint: 'ahm', direction: 'up' }],
    }),
    'one-2020/1: unknown-term source chord cord',
    'one-2020/1: unknown-term species rat ',
    'one-2020/1: unknown-term route veins vein',
    'one-2020/1: unknown-term support claim claimed',
    'one-2020/1: unknown-term evidence-stream in-vitro ',
    'one-2020/1: unknown-term target BCL3 BCL2',
    'one-2020/1: unknown-term endpoint ahm amh',
  ],
  [
    'groups-known',
    withTerms('cargo', [term('mir-1'), term('mir-2', { kind: 'mirnas' })]),
    'vocabulary/cargo/mir-1: unknown-term cargo-kind  ',
    'vocabulary/cargo/mir-2: unknown-term cargo-kind mirnas mirna',
  ],
  [
    'groups-known',
    {
      ...sound,
      vocabulary: {
        pathway: [term('p', { family: 'f' })],
        target: [term('BCL2')],
        endpoint: [term('amh', { group: 'x' })],
      },
    },
    'vocabulary/pathway/p: unknown-term pathway-family f ',
    'vocabulary/target/BCL2: unknown-term readout  ',
    'vocabulary/endpoint/amh: unknown-term endpoint-group x ',
  ],
  [
    'needed-fields',
    withStudy({ findings: [bare] }),
    ...['source', 'preparation', 'outcome', 'tissue', 'condition', 'reportedBy'].map(
      (field) => `one-2020/1: missing-field ${field}`,
    ),
  ],
  [
    'references-known',
    {
      ...sound,
      references: ['one-2021', 'r-ref-3', 'q-ref-3'].map((id) => ({ id, type: 'book' })),
      reviews: [{ id: 'r', label: text('r'), reference: 'r-ref-4' }],
    },
    'one-2020: unknown-reference one-2020 one-2021',
    'reviews/r: unknown-reference r-ref-4 r-ref-3',
    'references: orphan one-2021',
    'references: orphan q-ref-3',
  ],
  ['references-known', { ...sound, reviews: [{ id: 'r', label: text('r'), reference: null }] }],
  [
    'reviews-known',
    withFinding({ reportedBy: { review: 'rr', ref: 1, locator: '§1' } }),
    'one-2020/1: unknown-review rr r',
  ],
  [
    'reviews-known',
    withFinding({ reportedBy: { review: 'r', ref: 2, locator: '§1' } }),
    'one-2020/1: unknown-review r [2] ',
  ],
  ['reviews-known', withFinding({ reportedBy: { review: 'r', locator: '§1' } })],
  [
    'reviews-known',
    { ...withStudy({ citedBy: [] }), reviews: [{ id: 'r', label: text('r') }] },
    'one-2020/1: unknown-review r [1] ',
  ],
  ['reviews-known', withStudy({ findings: [bare] })],
  [
    'one-study-a-number',
    { ...sound, studies: [study, { ...study, id: 'two-2021' }] },
    'two-2021: shared-number r [1] one-2020',
  ],
  ['one-study-a-number', withStudy({ citedBy: twice(study.citedBy ?? []) })],
  ['no-empty-study', withStudy({ findings: [] }), 'one-2020: orphan one-2020'],
  [
    'both-languages',
    {
      ...sound,
      title: { en: 'only English' },
      reviews: [{ id: 'r', label: { en: ' ', zh: '综述' } }],
      references: [{ id: 'one-2020', type: 'book', title: 'English' }],
    },
    '/reviews/r/label: missing-language en',
    '/title: missing-language zh',
  ],
  [
    'both-languages',
    withFinding({ cautions: [{ kind: 'misprint', text: { zh: '误' }, locator: '§1' }] }),
    '/studies/one-2020/findings/one-2020/1/cautions/0/text: missing-language en',
  ],
  [
    'cautions-placed',
    withFinding({
      cautions: [
        { kind: 'misprint', text: text('c') },
        { kind: 'misprint', text: text('c'), locator: '' },
        { kind: 'misprint', text: text('c'), basis: 'paper' },
        { kind: 'missprint', text: text('c'), locator: '§1' },
      ],
    }),
    'one-2020/1: missing-locator misprint',
    'one-2020/1: missing-locator misprint',
    'one-2020/1: unknown-term caution-kind missprint misprint',
  ],
  [
    'cautions-placed',
    {
      ...sound,
      reviews: [
        {
          ...{ id: 'r', label: text('r') },
          cautions: [
            { kind: 'misprint', text: text('c') },
            { kind: 'misprint', text: text('c'), basis: 'paper' },
          ],
        },
      ],
    },
    'reviews/r: missing-locator misprint',
  ],
  ['status-told', withStudy({ status: 'retracted' }), 'one-2020: missing-field statusNote'],
  ['status-told', withStudy({ status: 'corrected', statusNote: text('s') })],
  ['status-told', withStudy({ status: 'ok' })],
  [
    'studies-known',
    {
      ...sound,
      trials: sound.trials.map((trial) => ({ ...trial, study: 'one-2021' })),
      glossary: [
        { id: 'g', abbr: 'G', text: text('g') },
        { id: 'h', abbr: 'H', text: text('h'), target: 'BCL3' },
      ],
    },
    'trials/t: unknown-study one-2021 one-2020',
    'glossary/h: unknown-term target BCL3 BCL2',
  ],
  [
    'trial-numbers',
    {
      ...sound,
      trials: sound.trials.map((trial) => ({
        ...trial,
        visits: [
          { value: 1, unit: 'months' as const },
          { value: 30, unit: 'days' as const },
        ],
        outcomes: [
          { endpoint: 'amh', value: text('up'), n: 3, of: 2 },
          { endpoint: 'fsh', value: text('up'), n: 2, of: 2 },
          { endpoint: 'lh', value: text('up'), n: 2 },
        ],
      })),
    },
    'trials/t/visits: schema the visits are not in order of time',
    'trials/t/amh: schema `n` is larger than `of`: more people than the group has',
  ],
  [
    'trial-numbers',
    {
      ...sound,
      trials: sound.trials.map((trial) => ({
        ...trial,
        visits: [
          { value: 0, unit: 'days' as const },
          { value: 25, unit: 'hours' as const },
          { value: 1, unit: 'weeks' as const },
          { value: 1, unit: 'months' as const },
          { value: 1, unit: 'years' as const },
        ],
      })),
    },
  ],
  [
    'terms-used',
    {
      ...sound,
      vocabulary: {
        ...sound.vocabulary,
        source: [term('cord', { parent: 'birth' }), term('fat'), term('birth')],
        'cargo-kind': [term('mirna'), term('lipid')],
        readout: [term('apoptosis'), term('ovarian-function')],
        route: [term('vein'), term('mouth')],
        'caution-kind': [term('misprint'), term('gap')],
      },
    },
    'vocabulary/source: orphan fat',
    'vocabulary/cargo-kind: orphan lipid',
    'vocabulary/caution-kind: orphan gap',
    'vocabulary/route: orphan mouth',
  ],
  [
    'terms-used',
    {
      ...sound,
      vocabulary: {
        preparation: [term('cells', { group: 'whole' }), term('medium')],
        'preparation-group': [term('whole'), term('parts')],
        species: [term('rat'), term('mouse')],
        'evidence-stream': [term('in-vivo'), term('clinical')],
        support: [term('claimed'), term('measured-together')],
        target: [term('BCL2'), term('BAX'), term('p53')],
        endpoint: [term('amh'), term('fsh'), term('lh')],
        'caution-kind': [term('of-comparison'), term('of-trial'), term('of-review')],
      },
      studies: [
        {
          ...study,
          findings: [
            {
              ...finding,
              experimentalModel: { species: 'rat' },
              evidenceStream: ['in-vivo'],
            },
          ],
          comparisons: [
            {
              ...comparison,
              effects: [{ target: 'BAX', direction: 'up' }],
              endpoints: [{ endpoint: 'fsh', direction: 'up' }],
              about: ['preparation:medium'],
              cautions: [{ kind: 'of-comparison', text: text('c') }],
            },
          ],
        },
      ],
      trials: sound.trials.map((trial) => ({
        ...trial,
        outcomes: [{ endpoint: 'lh', value: text('up') }],
        cautions: [{ kind: 'of-trial', text: text('c') }],
      })),
      reviews: [{ id: 'r', label: text('r'), cautions: [{ kind: 'of-review', text: text('c') }] }],
    },
    'vocabulary/preparation-group: orphan parts',
    'vocabulary/species: orphan mouse',
    'vocabulary/evidence-stream: orphan clinical',
    'vocabulary/support: orphan measured-together',
    'vocabulary/target: orphan p53',
  ],
  ['support-given', withFinding({ support: [] }), 'one-2020/1: missing-field support'],
  ['support-given', withStudy({ findings: [{ ...bare, cargo: 'not-reported' }] })],
  [
    'support-given',
    withStudy({ findings: [{ ...bare, pathway: 'p' }] }),
    'one-2020/1: missing-field support',
  ],
  [
    'support-given',
    withStudy({ findings: [{ ...bare, support: [{ kind: 'claimed' }] }] }),
    'one-2020/1: schema support needs a cargo or a pathway',
  ],
  [
    'support-shown',
    withStudy({ findings: [{ ...bare, support: [{ kind: 'perturbation-of-cargo' }] }] }),
    ...['support.change', 'support.agent', 'support.result', 'support.locator', 'cargo'].map(
      (field) => `one-2020/1: missing-field ${field}`,
    ),
  ],
  [
    'support-shown',
    withFinding({ support: [{ ...shown, kind: 'claimed' }] }),
    ...['change', 'agent', 'result'].map(
      (field) => `one-2020/1: schema “${field}” belongs to a perturbation`,
    ),
  ],
  [
    'support-shown',
    withStudy({
      findings: [{ ...bare, cargo: 'c', support: [{ ...shown, kind: 'perturbation-of-pathway' }] }],
    }),
    'one-2020/1: missing-field pathway',
  ],
  [
    'pathway-directed',
    withStudy({ findings: [{ ...bare, pathwayDirection: 'inhibited' }] }),
    'one-2020/1: missing-field pathway',
  ],
  ['pathway-directed', withStudy({ findings: [bare] })],
  [
    'delivery-told',
    withFinding({ delivery: { basis: 'paper' } }),
    'one-2020/1: missing-field delivery.route',
  ],
  ...(['site', 'dose', 'times', 'when'] as const).map(
    (field) => ['delivery-told', withFinding({ delivery: { [field]: text('x') } })] as const,
  ),
  [
    'comparisons-told',
    withComparison({ effects: [], about: [] }),
    'one-2020 (one-2020/c1): missing-field better',
  ],
  [
    'comparisons-told',
    withComparison({ effects: [], endpoints: [{ endpoint: 'amh', direction: 'up' }] }),
  ],
  ...['two-2021/c1', 'one-2020/1', 'one-2020/c0', 'one-2020/c1a'].map(
    (id) =>
      [
        'comparisons-told',
        withComparison({ id }),
        `one-2020 (${id}): id-mismatch ${id} one-2020/c<number>`,
      ] as const,
  ),
  ...[
    { review: 'r', ref: 2, locator: '§1' },
    { review: 'q', ref: 1, locator: '§1' },
  ].map(
    (reportedBy) =>
      [
        'comparisons-told',
        withComparison({ reportedBy }),
        'one-2020 (one-2020/c1): missing-field reportedBy',
      ] as const,
  ),
  [
    'comparisons-told',
    withComparison({
      effects: [{ target: 'BCL3', direction: 'up' }],
      endpoints: [{ endpoint: 'ahm', direction: 'up' }],
      about: ['sauce:cord', 'source:fat'],
    }),
    'one-2020 (one-2020/c1): unknown-term target BCL3 BCL2',
    'one-2020 (one-2020/c1): unknown-term endpoint ahm amh',
    'one-2020 (one-2020/c1): unknown-term sauce cord ',
    'one-2020 (one-2020/c1): unknown-term source fat ',
  ],
  [
    'statements-placed',
    { ...sound, statements: [{ ...statement, review: 'rr', locator: '', about: ['target:BCL3'] }] },
    'statements/s: missing-field locator',
    'statements/s: unknown-review rr r',
    'statements/s: unknown-term target BCL3 BCL2',
  ],
  [
    'cautions-classed',
    withTerms('caution-kind', [term('misprint', { group: 'mark' })]),
    'vocabulary/caution-kind/misprint: schema the class should be “note”',
  ],
  [
    'cautions-short',
    withCaution({ text: { en: 'One sentence. Another one.', zh: '一句' } }),
    'one-2020/1: schema the caution “misprint” is not one sentence of at most 25 words (en)',
  ],
  [
    'cautions-short',
    {
      ...withTerms('source', [
        term('cord', { cautions: [{ kind: 'misprint', text: text('A. B.') }] }),
      ]),
      ...{
        reviews: [{ id: 'r', label: text('r'), cautions: [{ kind: 'gap', text: text('A. B.') }] }],
      },
      studies: [
        {
          ...study,
          comparisons: [{ ...comparison, cautions: [{ kind: 'gap', text: text('A! B.') }] }],
        },
      ],
      trials: sound.trials.map((trial) => ({
        ...trial,
        cautions: [{ kind: 'gap', text: text('A? B.') }],
      })),
    },
    ...[
      ['one-2020 (one-2020/c1)', 'gap'],
      ['reviews/r', 'gap'],
      ['trials/t', 'gap'],
      ['vocabulary/source/cord', 'misprint'],
    ].flatMap(([where = '', kind = '']) =>
      ['en', 'zh'].map(
        (language) =>
          `${where}: schema the caution “${kind}” is not one sentence of at most 25 words (${language})`,
      ),
    ),
  ],
  [
    'identifiers-known',
    withTerms('source', [
      term('cord', {
        identifiers: ['UNKNOWN:1', 'CL:1', 'CL:1', 'CL:2'].map((id) => ({ id, match: 'exact' })),
      }),
    ]),
    'vocabulary/source/cord: schema no address is known for the identifier “UNKNOWN:1”',
    'vocabulary/source/cord: duplicate-id CL:1',
  ],
];

describe('integrityRules', () => {
  const ids = [...new Set(cases.map(([rule]) => rule))];

  it('are these, each with a record that breaks it', () => {
    expect(integrityRules.map(({ id }) => id)).to.have.members(ids);
  });

  for (const id of ids) {
    it(`names the place and the words of what breaks “${id}”`, () => {
      const own = cases.filter(([rule]) => rule === id);
      const rule = integrityRules.find((each) => each.id === id);
      for (const [, dataset, ...said] of own) {
        const terms = new Map(
          Object.entries(dataset.vocabulary).map(([facet, list]) => [
            facet,
            new Set(list.map((each) => each.id)),
          ]),
        );
        const where = (owner: Study, part?: Finding): string => part?.id ?? owner.id;
        expect(
          rule
            ?.check({ dataset, terms, where })
            .map(
              (problem) =>
                `${problem.where}: ${problem.code} ${Object.values(problem.details).join(' ')}`,
            ),
        ).to.deep.equal(said);
      }
      expect(own.some(([, , ...said]) => said.length > 0)).to.equal(true);
    });
  }

  it('have a name of their own, and a sentence for the codebook', () => {
    expect(new Set(integrityRules.map(({ id }) => id)).size).to.equal(integrityRules.length);
    for (const { sentence } of integrityRules) expect(sentence).to.match(/^[A-Z].+\.$/);
  });
});
