// SPDX-License-Identifier: MIT
import type { Caution, Dataset, Study } from '../dataset.js';
import { nearestWord, type Problem } from '../problems.js';
import { wordFacets } from '../word-facets.js';
import { useRule } from './integrity-use.js';
import { fieldRules } from './integrity-fields.js';
import { trialRules } from './integrity-trials.js';
import {
  eachFinding,
  facetsWithGroups,
  type IntegrityContext,
  type IntegrityRule,
} from './integrity-rule.js';

const languages = ['en', 'zh'];

/**
 * All rules for curated evidence. Custom data must meet those that their format can break; see
 * `parse.ts`.
 */
export const integrityRules: readonly IntegrityRule[] = [
  {
    id: 'ids-unique',
    sentence:
      'Study, finding, comparison, reference, review, trial, challenge, glossary, statement and term ids are unique.',
    check: checkIds,
  },
  {
    id: 'finding-ids',
    sentence: 'A finding id is its study’s id, a slash and a number.',
    check: checkFindingIds,
  },
  {
    id: 'terms-known',
    sentence: 'Every term of a finding stands in the vocabulary.',
    check: checkTerms,
  },
  {
    id: 'groups-known',
    sentence:
      'Every cargo has a kind, every pathway a family, every target and endpoint a group that the vocabulary knows.',
    check: checkGroups,
  },
  {
    id: 'needed-fields',
    sentence:
      'Every finding has a source, a preparation, an outcome, a tissue, a condition and a place in its review.',
    check: checkNeeded,
  },
  {
    id: 'references-known',
    sentence: 'Every reference that is named exists, and every reference is named.',
    check: checkReferences,
  },
  {
    id: 'reviews-known',
    sentence:
      'Every review that is named exists, and a finding’s review cites its study under the same number.',
    check: checkReviews,
  },
  {
    id: 'one-study-a-number',
    sentence: 'One reference number of a review belongs to one study.',
    check: checkNumbers,
  },
  { id: 'no-empty-study', sentence: 'Every study has a finding.', check: checkEmpty },
  {
    id: 'both-languages',
    sentence: 'Every text stands in English and Chinese.',
    check: checkLanguages,
  },
  {
    id: 'cautions-placed',
    sentence: 'Every caution of a finding has a known kind and a place.',
    check: checkCautions,
  },
  {
    id: 'status-told',
    sentence: 'A study that is retracted or corrected says so in a note.',
    check: checkStatus,
  },
  ...trialRules,
  useRule,
  ...fieldRules,
];

/** Applies every rule and returns all problems. */
export function checkIntegrity(
  dataset: Dataset,
  where: IntegrityContext['where'] = (study, finding) => finding?.id ?? study.id,
): readonly Problem[] {
  const terms = new Map(
    Object.entries(dataset.vocabulary).map(([facet, list]) => [
      facet,
      new Set(list.map((term) => term.id)),
    ]),
  );
  return integrityRules.flatMap((rule) => rule.check({ dataset, where, terms }));
}

function checkIds({ dataset }: IntegrityContext): readonly Problem[] {
  const lists: [string, readonly string[]][] = [
    ['studies', dataset.studies.map((study) => study.id)],
    ['findings', dataset.studies.flatMap((study) => study.findings.map((finding) => finding.id))],
    ['references', dataset.references.map((reference) => reference.id)],
    ['reviews', dataset.reviews.map((review) => review.id)],
    ['trials', dataset.trials.map((trial) => trial.id)],
    ['challenges', dataset.challenges.map((challenge) => challenge.id)],
    ['glossary', dataset.glossary.map((entry) => entry.id)],
    ['statements', (dataset.statements ?? []).map((statement) => statement.id)],
    [
      'comparisons',
      dataset.studies.flatMap((study) => (study.comparisons ?? []).map(({ id }) => id)),
    ],
    ...Object.entries(dataset.vocabulary).map(([facet, terms]): [string, readonly string[]] => [
      `vocabulary/${facet}`,
      terms.map((term) => term.id),
    ]),
  ];
  return lists.flatMap(([where, ids]) => {
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [...twice].map((id): Problem => ({
      where,
      code: 'duplicate-id',
      details: { word: id },
    }));
  });
}

function checkFindingIds(context: IntegrityContext): readonly Problem[] {
  return eachFinding(context)
    .filter(
      ([study, finding]) =>
        !(
          finding.id.startsWith(`${study.id}/`) &&
          /^[1-9]\d*$/.test(finding.id.slice(study.id.length + 1))
        ),
    )
    .map(([study, finding]) => ({
      where: context.where(study, finding),
      code: 'id-mismatch',
      details: { word: finding.id, wanted: `${study.id}/<number>` },
    }));
}

function checkTerms(context: IntegrityContext): readonly Problem[] {
  return eachFinding(context).flatMap(([study, finding]) => {
    const words: [string, string | undefined][] = [
      ...wordFacets.map((facet): [string, string | undefined] => [facet, finding[facet]]),
      ['species', finding.experimentalModel?.species],
      ['route', finding.delivery?.route],
      ...(finding.support ?? []).map(({ kind }): [string, string] => ['support', kind]),
      ...(finding.evidenceStream ?? []).map((stream): [string, string] => [
        'evidence-stream',
        stream,
      ]),
      ...(finding.effects ?? []).map((effect): [string, string] => ['target', effect.target]),
      ...(finding.endpoints ?? []).map((result): [string, string] => ['endpoint', result.endpoint]),
    ];
    return words.flatMap(([facet, word]) => {
      const known = context.terms.get(facet);
      if (word === undefined || word === 'not-reported' || known?.has(word) === true) return [];
      return [
        {
          where: context.where(study, finding),
          code: 'unknown-term' as const,
          details: { facet, word, suggestion: nearestWord(word, known ?? []) ?? '' },
        },
      ];
    });
  });
}

function checkGroups({ dataset, terms }: IntegrityContext): readonly Problem[] {
  return Object.entries(facetsWithGroups).flatMap(([facet, [field, groups]]) =>
    (dataset.vocabulary[facet] ?? []).flatMap((term): Problem[] => {
      const group = term[field];
      if (group !== undefined && terms.get(groups)?.has(group) === true) return [];
      return [
        {
          where: `vocabulary/${facet}/${term.id}`,
          code: 'unknown-term',
          details: {
            facet: groups,
            word: group ?? '',
            suggestion: nearestWord(group ?? '', terms.get(groups) ?? []) ?? '',
          },
        },
      ];
    }),
  );
}

function checkNeeded(context: IntegrityContext): readonly Problem[] {
  return eachFinding(context).flatMap(([study, finding]) =>
    (['source', 'preparation', 'outcome', 'tissue', 'condition', 'reportedBy'] as const)
      .filter((field) => finding[field] === undefined)
      .map((field): Problem => ({
        where: context.where(study, finding),
        code: 'missing-field',
        details: { field },
      })),
  );
}

function checkReferences(context: IntegrityContext): readonly Problem[] {
  const { dataset } = context;
  const known = new Set(dataset.references.map((reference) => reference.id));
  const named = new Map<string, string>();
  for (const study of dataset.studies)
    if (study.reference !== undefined) named.set(study.reference, context.where(study));
  for (const review of dataset.reviews)
    if (review.reference != null) named.set(review.reference, `reviews/${review.id}`);
  const missing = [...named]
    .filter(([id]) => !known.has(id))
    .map(([word, where]): Problem => ({
      where,
      code: 'unknown-reference',
      details: { word, suggestion: nearestWord(word, known) ?? '' },
    }));
  // references of a review that are not studies (definitions, guidelines) are stored under the
  // review's id
  const orphans = [...known].filter(
    (id) => !named.has(id) && !dataset.reviews.some((review) => id.startsWith(`${review.id}-ref-`)),
  );
  return [
    ...missing,
    ...orphans.map((word): Problem => ({ where: 'references', code: 'orphan', details: { word } })),
  ];
}

function checkReviews(context: IntegrityContext): readonly Problem[] {
  const known = new Set(context.dataset.reviews.map((review) => review.id));
  return eachFinding(context).flatMap(([study, finding]) => {
    const by = finding.reportedBy;
    if (by === undefined) return [];
    if (!known.has(by.review))
      return [
        {
          where: context.where(study, finding),
          code: 'unknown-review' as const,
          details: { word: by.review, suggestion: nearestWord(by.review, known) ?? '' },
        },
      ];
    const cited = (study.citedBy ?? []).some(
      (citation) =>
        citation.review === by.review && (by.ref === undefined || citation.ref === by.ref),
    );
    return cited
      ? []
      : [
          {
            where: context.where(study, finding),
            code: 'unknown-review' as const,
            details: { word: `${by.review} [${by.ref ?? ''}]`, suggestion: '' },
          },
        ];
  });
}

function checkNumbers({ dataset, where }: IntegrityContext): readonly Problem[] {
  const citing = new Map<string, Study[]>();
  for (const study of dataset.studies) {
    for (const { review, ref } of study.citedBy ?? []) {
      const number = `${review} [${ref}]`;
      const studies = citing.get(number) ?? [];
      if (!studies.includes(study)) citing.set(number, [...studies, study]);
    }
  }
  return [...citing].flatMap(([word, [first, ...others]]) =>
    others.map((study): Problem => ({
      where: where(study),
      code: 'shared-number',
      details: { word, study: first?.id ?? '' },
    })),
  );
}

function checkEmpty(context: IntegrityContext): readonly Problem[] {
  return context.dataset.studies
    .filter((study) => study.findings.length === 0)
    .map((study) => ({ where: context.where(study), code: 'orphan', details: { word: study.id } }));
}

/** Checks every text, an object whose keys are all language codes. */
function checkLanguages({ dataset }: IntegrityContext): readonly Problem[] {
  const problems: Problem[] = [];
  const visit = (node: unknown, path: string): void => {
    if (Array.isArray(node))
      node.forEach((item: { id?: string } | null, index) =>
        visit(item, `${path}/${item?.id ?? index}`),
      );
    else if (node !== null && typeof node === 'object') {
      const keys = Object.keys(node);
      if (
        keys.length > 0 &&
        keys.every((key) => /^[a-z]{2}(-[A-Za-z]+)?$/.test(key)) &&
        Object.values(node).every((value) => typeof value === 'string')
      ) {
        for (const language of languages) {
          if (((node as Record<string, string>)[language] ?? '').trim() === '')
            problems.push({ where: path, code: 'missing-language', details: { language } });
        }
      } else
        for (const [key, value] of Object.entries(node))
          if (key !== 'references') visit(value, `${path}/${key}`);
    }
  };
  visit(dataset, '');
  return problems;
}

function checkCautions(context: IntegrityContext): readonly Problem[] {
  const kinds = context.terms.get('caution-kind');
  const check = (caution: Caution, where: string, placed: boolean): Problem[] => [
    ...(kinds?.has(caution.kind) === true
      ? []
      : [
          {
            where,
            code: 'unknown-term' as const,
            details: {
              facet: 'caution-kind',
              word: caution.kind,
              suggestion: nearestWord(caution.kind, kinds ?? []) ?? '',
            },
          },
        ]),
    ...(placed || (caution.locator ?? '') !== ''
      ? []
      : [{ where, code: 'missing-locator' as const, details: { word: caution.kind } }]),
  ];
  return [
    ...eachFinding(context).flatMap(([study, finding]) =>
      (finding.cautions ?? []).flatMap((caution) =>
        check(caution, context.where(study, finding), caution.basis === 'paper'),
      ),
    ),
    ...context.dataset.reviews.flatMap((review) =>
      (review.cautions ?? []).flatMap((caution) =>
        check(caution, `reviews/${review.id}`, caution.basis === 'paper'),
      ),
    ),
  ];
}

function checkStatus(context: IntegrityContext): readonly Problem[] {
  return context.dataset.studies
    .filter((study) => (study.status ?? 'ok') !== 'ok' && study.statusNote === undefined)
    .map((study) => ({
      where: context.where(study),
      code: 'missing-field',
      details: { field: 'statusNote' },
    }));
}
