// SPDX-License-Identifier: MIT
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

/** A text that is alike in both languages. */
export const text = (word: string) => ({ en: word, zh: word });
export const caution: Caution = { kind: 'misprint', text: text('c'), locator: '§1' };
export const shown: Support = {
  kind: 'perturbation-of-cargo',
  change: 'blocked',
  agent: text('siRNA'),
  result: text('no effect'),
  locator: '§1',
};
export const comparison: Comparison = {
  id: 'one-2020/c1',
  arm: text('a'),
  against: text('b'),
  effects: [{ target: 'BCL2', direction: 'up' }],
  about: ['source:cord'],
  reportedBy: { review: 'r', ref: 1, locator: '§1' },
};
export const statement: Statement = {
  id: 's',
  kind: 'background',
  text: text('s'),
  review: 'r',
  locator: '§1',
  about: ['target:BCL2'],
};
export const finding: Finding = {
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
export const study: Study = {
  id: 'one-2020',
  reference: 'one-2020',
  year: 2020,
  citedBy: [{ review: 'r', ref: 1 }],
  findings: [finding],
  comparisons: [comparison],
};
export const term = (id: string, more: object = {}) => ({ id, label: text(id), ...more });
/** A dataset that meets every rule. */
export const sound: Dataset = {
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
export const withFinding = (change: Partial<Finding>): Dataset => ({
  ...sound,
  studies: [{ ...study, findings: [{ ...finding, ...change }] }],
});
export const withComparison = (change: Partial<Comparison>): Dataset => ({
  ...sound,
  studies: [{ ...study, comparisons: [{ ...comparison, ...change }] }],
});
export const withTerms = (facet: string, terms: readonly Term[]): Dataset => ({
  ...sound,
  vocabulary: { ...sound.vocabulary, [facet]: terms },
});
export const withCaution = (change: Partial<Caution>): Dataset =>
  withFinding({ cautions: [{ ...caution, ...change }] });
