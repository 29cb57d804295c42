// SPDX-License-Identifier: MIT
import type { Dataset, Finding, Study } from '../dataset.js';
import type { Problem } from '../problems.js';

/** One rule across records. */
export interface IntegrityRule {
  readonly id: string;
  /** What the rule requires, in one sentence, for the codebook. */
  readonly sentence: string;
  readonly check: (context: IntegrityContext) => readonly Problem[];
}

/** Look-ups for the rules. */
export interface IntegrityContext {
  readonly dataset: Dataset;
  /** Returns the file or path of a record, for messages. */
  readonly where: (study: Study, finding?: Finding) => string;
  readonly terms: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every finding with its study. */
export function eachFinding({ dataset }: IntegrityContext): readonly (readonly [Study, Finding])[] {
  return dataset.studies.flatMap((study) =>
    study.findings.map((finding) => [study, finding] as const),
  );
}

/** Facets whose terms belong to groups: the field that names the group, and the facet of the groups. */
export const facetsWithGroups = {
  cargo: ['kind', 'cargo-kind'],
  pathway: ['family', 'pathway-family'],
  target: ['group', 'readout'],
  endpoint: ['group', 'endpoint-group'],
} as const;
