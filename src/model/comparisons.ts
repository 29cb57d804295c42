// SPDX-License-Identifier: MIT
import type { Comparison, Study } from '../data/dataset.js';
import type { Evidence, FindingRecord } from './evidence.js';
import type { Station } from './selection.js';

/** A comparison of two arms with the study that made it. */
export interface StudyComparison {
  readonly study: Study;
  readonly comparison: Comparison;
}

/** The comparisons that name a term, of studies with one of the given findings, in their order. */
export function comparisonsAbout(
  { dataset }: Evidence,
  records: readonly FindingRecord[],
  { facet, term }: Station,
): readonly StudyComparison[] {
  const name = `${facet}:${term}`;
  const compared = dataset.studies.filter(({ comparisons = [] }) => comparisons.length > 0);
  if (compared.length === 0) return [];
  const inView = new Set(records.map(({ study }) => study));
  return compared
    .filter((study) => inView.has(study))
    .flatMap((study) =>
      (study.comparisons ?? [])
        .filter(({ about = [] }) => about.includes(name))
        .map((comparison) => ({ study, comparison })),
    );
}
