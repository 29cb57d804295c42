// SPDX-License-Identifier: MIT

/**
 * The facets that a finding names with one term each. Custom data may give several, which share the
 * finding's weight.
 */
export const wordFacets = [
  'source',
  'preparation',
  'cargo',
  'pathway',
  'outcome',
  'condition',
  'tissue',
] as const;

/** A facet that a finding names with one term. */
export type WordFacet = (typeof wordFacets)[number];

/** The meaning of each, for the description of the format. */
export const wordFacetMeanings: Readonly<Record<WordFacet, string>> = {
  source: 'Biological source of the cells.',
  preparation: 'What was given: whole cells, vesicles, medium …',
  cargo: 'What is delivered or secreted and held responsible.',
  pathway: 'Named axis or signalling pathway, or a chain told as the way of working.',
  outcome: 'Outcome class.',
  condition: 'The disorder.',
  tissue: 'The organ whose disorder the statement concerns.',
};

/** The columns of a figure of evidence that names terms of them. */
export const defaultColumns: readonly string[] = ['source', 'cargo', 'pathway', 'outcome'];

/** A flow has at least so many columns. */
export const leastColumns = 2;
