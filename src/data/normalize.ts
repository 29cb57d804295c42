// SPDX-License-Identifier: MIT
import type { Dataset, Finding, LocalizedText, Reference, Study, Term } from './dataset.js';
import { plainTerm } from './plain-term.js';
import { schemaVersion } from './dataset.js';
import type { DatasetInput, StudyInput } from './build/schema.js';
import { eachInSlices, finishSlices, type Sliced } from './slices.js';
import { cleanWord } from './table/clean-word.js';
import { withoutMarkup } from './table/markup.js';
import { readDoi } from './table/read-cells.js';
import { wordFacets } from './word-facets.js';

type FindingInput = StudyInput['findings'][number];

/**
 * Fills in what custom data may omit: finding ids, plain strings for texts and terms, references
 * inside studies. A `null` that means the same as an absent field, as for an address, is removed;
 * elsewhere it is kept, because it means “not known”. Expects input that has passed the schema, and
 * does not change it.
 */
export function normalizeDataset(input: DatasetInput): Dataset {
  return finishSlices(normalizeInSlices(input));
}

/** {@link normalizeDataset} in slices. */
export function* normalizeInSlices(input: DatasetInput): Sliced<Dataset> {
  const references: Reference[] = (input.references ?? []).map((reference, index) =>
    asReference(reference, `reference-${index + 1}`),
  );
  const studies: unknown[] = [];
  yield* eachInSlices(input.studies, (study) => {
    const { reference, findings, ...rest } = study;
    let referenceId: string | undefined;
    if (typeof reference === 'string') referenceId = reference;
    else if (reference !== undefined) {
      referenceId = study.id;
      references.push({ ...asReference(reference, study.id), id: study.id });
    }
    const normal = withoutUndefined({
      ...rest,
      reference: referenceId,
      findings: findings.map((finding, index) =>
        normalizeFinding(finding, `${study.id}/${index + 1}`),
      ),
    });
    studies.push(deepTexts(normal, 'studies'));
  });
  const { reviews, vocabulary, trials, challenges, glossary, title, ...rest } = input;
  const others = deepTexts({
    ...rest,
    schemaVersion,
    id: input.id ?? 'own-data',
    ...(title === undefined ? {} : { title: asText(title) }),
    reviews: (reviews ?? []).map((review) => ({
      ...review,
      label: asText(review.label) ?? { en: review.id },
    })),
    vocabulary: Object.fromEntries(
      Object.entries(vocabulary ?? {}).map(([facet, terms]) => [facet, terms.map(asTerm)]),
    ),
    references,
    studies: [],
    trials: trials ?? [],
    challenges: challenges ?? [],
    glossary: glossary ?? [],
  }) as Dataset;
  return { ...others, studies: studies as Study[] };
}

function normalizeFinding(finding: FindingInput, id: string): Finding {
  const other: Record<string, readonly string[]> = Object.fromEntries(
    Object.entries(finding.other ?? {}).map(([facet, terms]) => [
      facet,
      (typeof terms === 'string' ? [terms] : terms).map(plainTerm),
    ]),
  );
  const words: Record<string, string> = {};
  for (const facet of wordFacets) {
    const given = finding[facet] ?? [];
    const terms = [...new Set((typeof given === 'string' ? [given] : given).map(plainTerm))];
    if (terms.length > 1) other[facet] = terms;
    else if (terms[0] !== undefined) words[facet] = terms[0];
  }
  const rest = Object.fromEntries(
    Object.entries(finding).filter(([key]) => !(wordFacets as readonly string[]).includes(key)),
  );
  return {
    ...rest,
    ...words,
    id: finding.id ?? id,
    ...(Object.keys(other).length > 0 ? { other } : {}),
  };
}

/** A reference with plain titles, and with the DOI alone where an address was given. */
function asReference(reference: object, id: string): Reference {
  const given = withoutUndefined(reference) as Partial<Reference>;
  const { title, DOI, 'container-title': container } = given;
  return {
    ...{ type: 'article-journal', id },
    ...given,
    ...(title === undefined ? {} : { title: cleanWord(withoutMarkup(title)) }),
    ...(container === undefined ? {} : { 'container-title': withoutMarkup(container) }),
    ...(DOI === undefined ? {} : { DOI: readDoi(DOI) ?? DOI }),
  };
}

function asTerm(term: string | ({ readonly id: string } & object)): Term {
  if (typeof term === 'string') return { id: plainTerm(term), label: { en: term } };
  const label = (term as { label?: string | LocalizedText }).label;
  return {
    ...withoutUndefined(term),
    id: plainTerm(term.id),
    label: asText(label) ?? { en: term.id },
  };
}

/** Converts a plain string to a text in the default language. */
function asText(text: string | LocalizedText | undefined): LocalizedText | undefined {
  return typeof text === 'string' ? { en: text } : text;
}

const textFields = new Set([
  'text',
  'label',
  'citedAs',
  'title',
  'theme',
  'description',
  'name',
  'reason',
  'inducer',
  'inVitro',
  'statusNote',
  'screeningNote',
  'event',
  'value',
  'note',
  'participants',
  'method',
  'caution',
  'agent',
  'result',
  'site',
  'dose',
  'times',
  'when',
  'arm',
  'against',
]);
const textLists = new Set(['types', 'inclusion', 'exclusion', 'notTold']);
/** Optional fields; other languages write `null` for an absent one. */
const fieldsWithoutNull = new Set(['title', 'basis', 'url', 'note']);
/** Objects in which these field names hold plain strings, not texts. */
const plainPlaces = new Set(['terms', 'references']);

/** Converts plain strings in text fields to texts, recursively. */
function deepTexts(node: unknown, place = ''): unknown {
  if (Array.isArray(node))
    return node.map((item) =>
      textLists.has(place) && typeof item === 'string' ? { en: item } : deepTexts(item, place),
    );
  if (node === null || typeof node !== 'object') return node;
  const given = Object.entries(node).filter(
    ([key, value]) => value !== null || !fieldsWithoutNull.has(key),
  );
  return Object.fromEntries(
    given.map(([key, value]) => {
      if (typeof value === 'string' && textFields.has(key) && !plainPlaces.has(place))
        return [key, { en: value }];
      return [
        key,
        deepTexts(value, plainPlaces.has(key) ? key : plainPlaces.has(place) ? place : key),
      ];
    }),
  );
}

/** A copy without `undefined` values, since optional fields are absent or have a value. */
function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
