// SPDX-License-Identifier: MIT
import type { Finding, Support } from '../data/dataset.js';

/** Facets whose terms a study can block or raise. */
export const perturbedFacets = ['cargo', 'pathway'] as const;

/** How findings were shown by blocking or raising their term of `facet`; blocking first. */
export function perturbationsOf(findings: readonly Finding[], facet: string): readonly Support[] {
  const found = findings
    .flatMap(({ support = [] }) => support)
    .filter(({ kind, change }) => kind === `perturbation-of-${facet}` && change !== undefined);
  return [
    ...found.filter(({ change }) => change === 'blocked'),
    ...found.filter(({ change }) => change === 'raised'),
  ];
}
