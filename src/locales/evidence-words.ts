// SPDX-License-Identifier: MIT
import type { Support, PathwayDirection, Comparison, Statement } from '../data/dataset.js';

/** English words of how a finding was shown and given, of comparisons, statements, identifiers. */
export const enEvidence = {
  /** Names of the facets. */
  facets: { support: 'Support', route: 'Route' },
  plurals: { support: 'kinds of support', route: 'routes' },
  /** Label of how a finding was shown. */
  shown: 'Support',
  /** What a perturbation did, before what did it. */
  changes: {
    blocked: (agent: string) => `shown by blocking: ${agent}`,
    raised: (agent: string) => `shown by raising: ${agent}`,
  } satisfies Record<NonNullable<Support['change']>, (agent: string) => string>,
  /** The same in a table, without what did it. */
  changed: {
    blocked: 'shown by blocking',
    raised: 'shown by raising',
  } satisfies Record<NonNullable<Support['change']>, string>,
  result: (shown: string, result: string) => `${shown} → ${result}`,
  given: 'Given',
  pathway: {
    activated: 'activated',
    inhibited: 'inhibited',
  } satisfies Record<PathwayDirection, string>,
  comparisons: 'Compared',
  compared: (arm: string, against: string) => `${arm} against ${against}`,
  better: (better: NonNullable<Comparison['better']>, arm: string, against: string): string =>
    better === 'neither' ? 'no difference' : `better: ${better === 'arm' ? arm : against}`,
  /** Heading of statements that rest on no cited study. */
  statements: 'Stated without a study',
  statementKinds: {
    background: 'background',
    claim: 'the review’s own claim',
    'first-report': 'said to be a first report',
    caption: 'caption of a figure',
  } satisfies Record<Statement['kind'], string>,
  identifiers: 'Identifiers',
  matches: { exact: '', close: 'close match', broad: 'wider than the term' },
};
