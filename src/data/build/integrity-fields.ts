// SPDX-License-Identifier: MIT
import { cautionClass } from '../caution-classes.js';
import type { Caution, Comparison, Finding, Study, Support } from '../dataset.js';
import { identifierAddress } from '../identifier-address.js';
import { nearestWord, type Problem } from '../problems.js';
import { countWords, isOneSentence } from './count-words.js';
import { eachFinding, type IntegrityContext, type IntegrityRule } from './integrity-rule.js';

const longestCaution = 25;
const perturbations: Readonly<Record<string, 'cargo' | 'pathway'>> = {
  'perturbation-of-cargo': 'cargo',
  'perturbation-of-pathway': 'pathway',
};

/** Rules on how a finding was shown and given, on comparisons, statements, cautions, identifiers. */
export const fieldRules: readonly IntegrityRule[] = [
  {
    id: 'support-given',
    sentence:
      'A finding says how its cargo or pathway was shown to act exactly if it names a cargo or a pathway.',
    check: checkSupportGiven,
  },
  {
    id: 'support-shown',
    sentence:
      'A perturbation says what was changed, by which agent, with which result and where it is reported; other kinds of support do not.',
    check: checkSupport,
  },
  {
    id: 'pathway-directed',
    sentence: 'Only a finding that names a pathway says that it is activated or inhibited.',
    check: checkPathwayDirection,
  },
  {
    id: 'delivery-told',
    sentence: 'A delivery says at least one of route, site, dose, times and time.',
    check: checkDelivery,
  },
  {
    id: 'comparisons-told',
    sentence:
      'A comparison has an id of its study, a result or which arm was better, known terms and a place.',
    check: checkComparisons,
  },
  {
    id: 'statements-placed',
    sentence: 'Every statement without a study has a review, a place there and known terms.',
    check: checkStatements,
  },
  {
    id: 'cautions-classed',
    sentence: 'Every kind of caution has its class: mark, named or note.',
    check: checkClasses,
  },
  {
    id: 'cautions-short',
    sentence: `A caution is one sentence of at most ${longestCaution} words in either language.`,
    check: checkLength,
  },
  {
    id: 'identifiers-known',
    sentence:
      'An identifier has a prefix that the library knows how to link, and stands once at its term.',
    check: checkIdentifiers,
  },
];

const missing = (where: string, field: string): Problem => ({
  where,
  code: 'missing-field',
  details: { field },
});
const refused = (where: string, message: string): Problem => ({
  where,
  code: 'schema',
  details: { message },
});

function checkSupportGiven(context: IntegrityContext): readonly Problem[] {
  return eachFinding(context).flatMap(([study, finding]) => {
    const where = context.where(study, finding);
    const { cargo, pathway, support = [] } = finding;
    const isNamed = [cargo, pathway].some((term) => term !== undefined && term !== 'not-reported');
    if (isNamed) return support.length > 0 ? [] : [missing(where, 'support')];
    return support.length > 0 ? [refused(where, 'support needs a cargo or a pathway')] : [];
  });
}

function checkSupport(context: IntegrityContext): readonly Problem[] {
  return eachFinding(context).flatMap(([study, finding]) =>
    (finding.support ?? []).flatMap((support) =>
      checkOneSupport(context.where(study, finding), finding, support),
    ),
  );
}

function checkOneSupport(where: string, finding: Finding, support: Support): readonly Problem[] {
  const perturbed = perturbations[support.kind];
  const fields = ['change', 'agent', 'result'] as const;
  if (perturbed === undefined)
    return fields
      .filter((field) => support[field] !== undefined)
      .map((field) => refused(where, `“${field}” belongs to a perturbation`));
  return [
    ...[...fields, 'locator' as const]
      .filter((field) => support[field] === undefined)
      .map((field) => missing(where, `support.${field}`)),
    ...(finding[perturbed] === undefined ? [missing(where, perturbed)] : []),
  ];
}

function checkPathwayDirection(context: IntegrityContext): readonly Problem[] {
  return eachFinding(context)
    .filter(([, { pathway, pathwayDirection }]) => pathwayDirection !== undefined && !pathway)
    .map(([study, finding]) => missing(context.where(study, finding), 'pathway'));
}

function checkDelivery(context: IntegrityContext): readonly Problem[] {
  return eachFinding(context)
    .filter(([, { delivery }]) => {
      if (delivery === undefined) return false;
      const { route, site, dose, times, when } = delivery;
      return [route, site, dose, times, when].every((field) => field === undefined);
    })
    .map(([study, finding]) => missing(context.where(study, finding), 'delivery.route'));
}

function checkComparisons(context: IntegrityContext): readonly Problem[] {
  return context.dataset.studies.flatMap((study) =>
    (study.comparisons ?? []).flatMap((comparison) => checkComparison(context, study, comparison)),
  );
}

function checkComparison(
  { terms, where: place }: IntegrityContext,
  study: Study,
  comparison: Comparison,
): readonly Problem[] {
  const where = `${place(study)} (${comparison.id})`;
  const { effects = [], endpoints = [], better, about = [], reportedBy } = comparison;
  const hasResult = effects.length + endpoints.length > 0 || better !== undefined;
  const cites = (study.citedBy ?? []).some(
    ({ review, ref }) => review === reportedBy?.review && ref === reportedBy.ref,
  );
  const named = [
    ...effects.map(({ target }) => `target:${target}`),
    ...endpoints.map(({ endpoint }) => `endpoint:${endpoint}`),
    ...about,
  ];
  return [
    ...(/^.+\/c[1-9]\d*$/.test(comparison.id) && comparison.id.startsWith(`${study.id}/c`)
      ? []
      : [
          {
            where,
            code: 'id-mismatch' as const,
            details: { word: comparison.id, wanted: `${study.id}/c<number>` },
          },
        ]),
    ...(hasResult ? [] : [missing(where, 'better')]),
    ...(cites ? [] : [missing(where, 'reportedBy')]),
    ...unknownTerms(terms, named, where),
  ];
}

function checkStatements({ dataset, terms }: IntegrityContext): readonly Problem[] {
  const reviews = new Set(dataset.reviews.map((review) => review.id));
  return (dataset.statements ?? []).flatMap(({ id, review, locator, about = [] }) => {
    const where = `statements/${id}`;
    return [
      ...(locator === '' ? [missing(where, 'locator')] : []),
      ...(reviews.has(review)
        ? []
        : [
            {
              where,
              code: 'unknown-review' as const,
              details: { word: review, suggestion: nearestWord(review, reviews) ?? '' },
            },
          ]),
      ...unknownTerms(terms, about, where),
    ];
  });
}

function unknownTerms(
  terms: IntegrityContext['terms'],
  named: readonly string[],
  where: string,
): readonly Problem[] {
  return named.flatMap((name): readonly Problem[] => {
    const [facet = '', word = ''] = name.split(':');
    const known = terms.get(facet) ?? new Set<string>();
    return known.has(word)
      ? []
      : [
          {
            where,
            code: 'unknown-term',
            details: { facet, word, suggestion: nearestWord(word, known) ?? '' },
          },
        ];
  });
}

function checkClasses({ dataset }: IntegrityContext): readonly Problem[] {
  return (dataset.vocabulary['caution-kind'] ?? [])
    .filter(({ id, group }) => group !== cautionClass(id))
    .map(({ id }) =>
      refused(`vocabulary/caution-kind/${id}`, `the class should be “${cautionClass(id)}”`),
    );
}

function checkLength(context: IntegrityContext): readonly Problem[] {
  return [...everyCaution(context)].flatMap(([where, { kind, text }]) =>
    Object.entries(text)
      .filter(
        ([language, words]) =>
          countWords(words, language) > longestCaution || !isOneSentence(words),
      )
      .map(([language]) =>
        refused(
          where,
          `the caution “${kind}” is not one sentence of at most ${longestCaution} words (${language})`,
        ),
      ),
  );
}

/** Every caution of the dataset with the place of its record. */
function* everyCaution({
  dataset,
  where,
}: IntegrityContext): Generator<readonly [string, Caution]> {
  for (const study of dataset.studies) {
    for (const finding of study.findings)
      for (const caution of finding.cautions ?? []) yield [where(study, finding), caution];
    for (const { id, cautions = [] } of study.comparisons ?? [])
      for (const caution of cautions) yield [`${where(study)} (${id})`, caution];
  }
  const others = {
    reviews: dataset.reviews,
    trials: dataset.trials,
    ...Object.fromEntries(
      Object.entries(dataset.vocabulary).map(([facet, terms]) => [`vocabulary/${facet}`, terms]),
    ),
  };
  for (const [name, records] of Object.entries(others))
    for (const { id, cautions = [] } of records)
      for (const caution of cautions) yield [`${name}/${id}`, caution];
}

function checkIdentifiers({ dataset }: IntegrityContext): readonly Problem[] {
  return Object.entries(dataset.vocabulary).flatMap(([facet, terms]) =>
    terms.flatMap(({ id: term, identifiers = [] }) => {
      const where = `vocabulary/${facet}/${term}`;
      const ids = identifiers.map(({ id }) => id);
      return [
        ...ids
          .filter((id) => identifierAddress(id) === undefined)
          .map((id) => refused(where, `no address is known for the identifier “${id}”`)),
        ...ids
          .filter((id, index) => ids.indexOf(id) !== index)
          .map((word): Problem => ({ where, code: 'duplicate-id', details: { word } })),
      ];
    }),
  );
}
