// SPDX-License-Identifier: MIT
import * as z from 'zod/mini';
import { wordFacetMeanings, wordFacets, type WordFacet } from '../word-facets.js';

// The dataset format, for validating input and for `dist/data/dataset.schema.json`. Everything
// except `studies[].findings[]` is optional in custom data; a plain string is accepted for a text.

/** A schema with a description, for the published JSON Schema. */
const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => {
  // a copy: a schema that stands in several places would take the last description for all of them
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description });
  return copy;
};

/** An optional field; `null` means the same, and `normalizeDataset` removes it. */
const mayBeAbsent = <Schema extends z.ZodMiniType>(
  schema: Schema,
): z.ZodMiniOptional<z.ZodMiniNullable<Schema>> => z.optional(z.nullable(schema));

const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.union([z.string(), z.record(z.string(), z.string())]);
const direction = described(
  z.enum(['up', 'down', 'restored', 'none', 'unclear']),
  'Effect of the treatment. `unclear` where the review gives no direction or contradicts itself.',
);
const basis = described(
  z.enum(['review', 'paper']),
  '`paper`: checked against the cited paper, not said by the review.',
);

const caution = z.object({
  kind: id,
  text,
  basis: z.optional(basis),
  locator: z.optional(z.string()),
});
const effect = z.object({
  target: id,
  direction,
  asPrinted: z.optional(z.string()),
  basis: z.optional(basis),
});
const endpointResult = z.object({
  endpoint: id,
  direction,
  asPrinted: z.optional(z.string()),
  basis: z.optional(basis),
});
const locatedText = z.object({ text, locator: z.string(), review: z.optional(id) });

const experimentalModel = z.object({
  species: z.optional(id),
  inducer: z.optional(text),
  inVitro: z.optional(text),
  basis: z.optional(basis),
});

const support = z.object({
  kind: described(
    id,
    'Id in `support`: how it was shown that the cargo or pathway brings about the outcome.',
  ),
  change: z.optional(z.enum(['blocked', 'raised'])),
  agent: z.optional(described(text, 'What blocked or raised it, such as an siRNA.')),
  result: z.optional(described(text, 'What followed.')),
  basis: z.optional(basis),
  locator: z.optional(z.string()),
});
const delivery = z.object({
  route: z.optional(described(id, 'Id in `route`.')),
  site: z.optional(text),
  dose: z.optional(text),
  times: z.optional(text),
  when: z.optional(text),
  basis: z.optional(basis),
});
const reportedBy = z.object({ review: id, ref: z.optional(z.number()), locator: z.string() });

const terms = z.union([id, z.array(id)]);
const wordFields = Object.fromEntries(
  wordFacets.map((facet) => [facet, z.optional(described(terms, wordFacetMeanings[facet]))]),
) as Record<WordFacet, z.ZodMiniOptional<typeof terms>>;

export const findingSchema = z.object({
  id: z.optional(
    described(id, 'Authored once, never renumbered or reused: `<study id>/<number>`.'),
  ),
  ...wordFields,
  effects: z.optional(z.array(effect)),
  endpoints: z.optional(z.array(endpointResult)),
  experimentalModel: z.optional(experimentalModel),
  evidenceStream: z.optional(z.array(id)),
  pathwayDirection: z.optional(
    described(
      z.enum(['activated', 'inhibited']),
      'What the treatment does to the pathway as a whole; only where the review says so.',
    ),
  ),
  support: z.optional(z.array(support)),
  delivery: z.optional(delivery),
  asPrinted: z.optional(z.record(z.string(), z.string())),
  reportedBy: z.optional(reportedBy),
  cautions: z.optional(z.array(caution)),
  basis: z.optional(
    described(
      basis,
      'Given where the whole finding is not the review’s statement but a checked fact of the paper.',
    ),
  ),
  value: z.optional(
    described(
      z.number().check(z.positive()),
      'Custom data: the weight where the figure measures values.',
    ),
  ),
  other: z.optional(
    described(z.record(z.string(), z.union([id, z.array(id)])), 'Columns of custom data, by name.'),
  ),
});

const name = z.object({
  family: z.optional(z.string()),
  given: z.optional(z.string()),
  literal: z.optional(z.string()),
});
const referenceSchema = z.looseObject({
  id: z.optional(id),
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  author: z.optional(z.array(name)),
  'container-title': z.optional(z.string()),
  'container-title-short': z.optional(z.string()),
  issued: z.optional(z.object({ 'date-parts': z.array(z.array(z.number())) })),
  volume: z.optional(z.string()),
  issue: z.optional(z.string()),
  page: z.optional(z.string()),
  language: z.optional(z.string()),
  DOI: z.optional(z.string()),
  PMID: z.optional(z.string()),
  PMCID: z.optional(z.string()),
  URL: z.optional(z.string()),
  note: z.optional(z.string()),
});

const comparison = z.object({
  id: described(id, '`<study id>/c<number>`, authored once.'),
  arm: text,
  against: text,
  effects: z.optional(z.array(effect)),
  endpoints: z.optional(z.array(endpointResult)),
  better: z.optional(z.enum(['arm', 'against', 'neither'])),
  about: z.optional(described(z.array(id), 'Terms of both arms, such as `source:bone-marrow`.')),
  reportedBy: z.optional(reportedBy),
  cautions: z.optional(z.array(caution)),
  basis: z.optional(basis),
});

export const studySchema = z.object({
  id,
  reference: z.optional(z.union([id, referenceSchema])),
  label: z.optional(text),
  year: z.optional(z.nullable(z.int().check(z.gte(1500), z.lte(2500)))),
  citedBy: z.optional(z.array(z.object({ review: id, ref: z.number() }))),
  status: z.optional(z.enum(['ok', 'retracted', 'corrected'])),
  statusNote: z.optional(text),
  identification: z.optional(z.enum(['certain', 'likely', 'unidentified'])),
  findings: z.array(findingSchema),
  comparisons: z.optional(
    described(
      z.array(comparison),
      'Arms compared with each other; directions are those of `arm` relative to `against`.',
    ),
  ),
});

const coverage = z.object({
  ...locatedText.shape,
  outcome: id,
  kind: z.enum(['under-studied', 'well-studied', 'missing']),
});
export const termSchema = z.object({
  id,
  label: z.optional(text),
  abbr: z.optional(z.string()),
  name: z.optional(text),
  description: z.optional(text),
  kind: z.optional(id),
  family: z.optional(id),
  group: z.optional(
    described(
      id,
      'Target: id in `readout`. Endpoint: id in `endpoint-group`. Preparation: id in `preparation-group`, the block of the figure for findings without a cargo. Source: `birth` or `adult` tissue, which decides between cool and warm hues. Caution kind: `mark`, `named` or `note`.',
    ),
  ),
  parent: z.optional(
    described(
      id,
      'Id of the term of the same vocabulary that this one is drawn as where a column would be too full.',
    ),
  ),
  traits: z.optional(z.array(locatedText)),
  claimedStudies: z.optional(z.object({ count: z.number(), review: id, locator: z.string() })),
  coverage: z.optional(z.array(coverage)),
  cautions: z.optional(z.array(caution)),
  identifiers: z.optional(
    described(
      z.array(
        z.object({
          id,
          match: z.enum(['exact', 'close', 'broad']),
          entry: z.optional(z.string()),
          source: z.optional(z.string()),
        }),
      ),
      'Entries of public databases. Genes and microRNAs: the human entry, for the group of orthologues.',
    ),
  ),
});

const count = z.nullable(z.int().check(z.gte(0)));
const dropped = z.optional(z.array(z.object({ reason: text, records: count })));
const screening = z.object({
  searched: z.optional(z.nullable(z.string())),
  period: z.optional(z.nullable(z.object({ from: z.string(), to: z.string() }))),
  databases: z.array(z.object({ name: text, records: count })),
  terms: z.array(z.object({ language: z.string(), text: z.string() })),
  languages: z.optional(z.array(z.object({ language: z.string(), records: z.number() }))),
  records: count,
  types: z.optional(z.array(text)),
  inclusion: z.array(text),
  exclusion: z.array(text),
  steps: z.optional(
    described(
      z.array(z.object({ name: text, records: count, dropped })),
      'Steps between the records found and the papers included: the records left after each, and those dropped in it.',
    ),
  ),
  included: count,
  dropped,
  notTold: z.array(text),
  method: z.optional(text),
  locator: z.string(),
});

export const reviewSchema = z.object({
  id,
  label: z.optional(text),
  citedAs: z.optional(
    described(
      text,
      'What stands for the review in citations and captions, where it cannot be cited by its label.',
    ),
  ),
  title: mayBeAbsent(text),
  reference: z.optional(z.nullable(id)),
  doi: z.optional(z.nullable(z.string())),
  licence: z.optional(z.nullable(z.string())),
  dates: z.optional(
    z.array(z.object({ event: text, date: z.string(), source: z.optional(z.string()) })),
  ),
  screening: z.optional(z.nullable(screening)),
  screeningNote: z.optional(text),
  scope: z.optional(z.record(z.string(), z.array(locatedText))),
  cautions: z.optional(z.array(caution)),
});

const trialFact = z.object({
  field: id,
  value: z.nullable(text),
  basis: mayBeAbsent(z.string()),
  url: mayBeAbsent(z.string()),
  alsoFrom: z.optional(
    described(
      z.array(z.object({ basis: z.string(), url: mayBeAbsent(z.string()) })),
      'Further sources of the same fact, such as the registry beside the abstract.',
    ),
  ),
  note: mayBeAbsent(text),
});
const visit = z.object({
  value: z.number().check(z.gte(0)),
  unit: z.enum(['hours', 'days', 'weeks', 'months', 'years']),
});
export const trialSchema = z.object({
  id,
  study: id,
  label: text,
  citedBy: z.object({ review: id, ref: z.number(), locator: z.string() }),
  registration: z.optional(z.nullable(z.object({ id: z.string(), url: mayBeAbsent(z.string()) }))),
  facts: z.array(trialFact),
  participants: z.optional(
    described(
      text,
      'Who took part, in the plural and as after a number: `women`; by default people.',
    ),
  ),
  screened: z.optional(count),
  enrolled: count,
  arms: z.array(z.object({ label: text, n: count })),
  visits: z.optional(
    described(z.array(visit), 'When the participants were seen again, counted from the treatment.'),
  ),
  analysed: count,
  outcomes: z.array(
    z.object({
      endpoint: id,
      event: z.optional(
        described(text, 'What happened to the `n` of `of` people: `menstruation returned`.'),
      ),
      value: z.nullable(text),
      n: z.optional(z.number()),
      of: z.optional(z.number()),
      basis: mayBeAbsent(z.string()),
      url: mayBeAbsent(z.string()),
      note: mayBeAbsent(text),
    }),
  ),
  discrepancies: z.optional(z.array(z.object({ text, between: z.optional(z.array(z.string())) }))),
  cautions: z.optional(z.array(caution)),
});

export const challengeSchema = z.object({
  id,
  theme: text,
  review: id,
  locator: z.string(),
  points: z.array(z.object({ text, locator: z.optional(z.string()) })),
  concerns: z.optional(z.string()),
});

export const glossarySchema = z.object({
  id,
  abbr: z.string(),
  text,
  from: z.optional(z.array(z.object({ review: id, locator: z.string() }))),
  target: z.optional(id),
  caution: z.optional(text),
});

export const statementSchema = z.object({
  id,
  kind: z.enum(['background', 'claim', 'first-report', 'caption']),
  text,
  review: id,
  locator: z.string(),
  about: z.optional(described(z.array(id), 'Terms that it explains, such as `target:ANGPT1`.')),
});

export const datasetSchema = z.object({
  schemaVersion: z.optional(z.literal(1)),
  id: z.optional(id),
  dataVersion: z.optional(z.string()),
  released: z.optional(z.string()),
  title: z.optional(text),
  licence: z.optional(z.string()),
  defaultFilter: z.optional(z.string()),
  reviews: z.optional(z.array(reviewSchema)),
  vocabulary: z.optional(z.record(z.string(), z.array(z.union([id, termSchema])))),
  references: z.optional(z.array(referenceSchema)),
  studies: z.array(studySchema),
  trials: z.optional(z.array(trialSchema)),
  challenges: z.optional(z.array(challengeSchema)),
  glossary: z.optional(z.array(glossarySchema)),
  statements: z.optional(
    described(
      z.array(statementSchema),
      'Statements of the reviews that rest on no cited study; never counted as studies.',
    ),
  ),
});

/** A dataset as input: plain strings allowed for terms, most fields optional. */
export type DatasetInput = z.infer<typeof datasetSchema>;
/** A study as input. */
export type StudyInput = z.infer<typeof studySchema>;
