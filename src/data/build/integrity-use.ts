// SPDX-License-Identifier: MIT
import type { Problem } from '../problems.js';
import { wordFacets } from '../word-facets.js';
import {
  eachFinding,
  facetsWithGroups,
  type IntegrityContext,
  type IntegrityRule,
} from './integrity-rule.js';

/** Keeps the vocabulary free of terms that nothing names. */
export const useRule: IntegrityRule = {
  id: 'terms-used',
  sentence: 'Every term of the vocabulary is used.',
  check: checkUse,
};

const groupFacets = {
  ...facetsWithGroups,
  preparation: ['group', 'preparation-group'],
} as const;

/** Kinds, families and groups are used by terms; `ovarian-function` is a readout for endpoints. */
function checkUse(context: IntegrityContext): readonly Problem[] {
  const used = usedTerms(context);
  return Object.entries(context.dataset.vocabulary).flatMap(([facet, terms]) =>
    terms
      .filter(({ id }) => !used.has(`${facet}:${id}`))
      .map(({ id }): Problem => ({
        where: `vocabulary/${facet}`,
        code: 'orphan',
        details: { word: id },
      })),
  );
}

function usedTerms(context: IntegrityContext): ReadonlySet<string> {
  const { dataset } = context;
  const { vocabulary, studies, trials, reviews } = dataset;
  const findings = eachFinding(context).map(([, finding]) => finding);
  const comparisons = studies.flatMap((study) => study.comparisons ?? []);
  const inGroups = Object.entries(groupFacets).flatMap(([facet, [field, groups]]) =>
    (vocabulary[facet] ?? []).map((term) => `${groups}:${term[field] ?? ''}`),
  );
  const cautions = [...findings, ...comparisons, ...reviews, ...trials].flatMap(
    (record) => record.cautions ?? [],
  );
  return new Set([
    ...findings.flatMap((finding) => [
      ...wordFacets.map((facet) => `${facet}:${finding[facet] ?? ''}`),
      `species:${finding.experimentalModel?.species ?? ''}`,
      `route:${finding.delivery?.route ?? ''}`,
      ...(finding.evidenceStream ?? []).map((stream) => `evidence-stream:${stream}`),
      ...(finding.support ?? []).map(({ kind }) => `support:${kind}`),
    ]),
    ...[...findings, ...comparisons].flatMap(({ effects = [], endpoints = [] }) => [
      ...effects.map(({ target }) => `target:${target}`),
      ...endpoints.map(({ endpoint }) => `endpoint:${endpoint}`),
    ]),
    ...comparisons.flatMap(({ about = [] }) => about),
    ...trials.flatMap(({ outcomes }) => outcomes.map(({ endpoint }) => `endpoint:${endpoint}`)),
    ...cautions.map(({ kind }) => `caution-kind:${kind}`),
    ...inGroups,
    ...Object.entries(vocabulary).flatMap(([facet, terms]) =>
      terms.map((term) => `${facet}:${term.parent ?? ''}`),
    ),
    'readout:ovarian-function',
  ]);
}
