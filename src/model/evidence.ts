// SPDX-License-Identifier: MIT
import type { Dataset, Finding, LocalizedText, Reference, Study, Term } from '../data/dataset.js';
import { addToList } from '../data/add-to-list.js';
import { once, oncePerObject } from '../data/once.js';
import { eachInSlices, manyFindings, type Sliced } from '../data/slices.js';
import { facetsOf, notReported, otherTerms, standInPrefix, type Facet } from './facets.js';

/** A finding with its study. */
export interface FindingRecord {
  /** Position among all findings of the dataset; sets of findings hold these numbers. */
  readonly index: number;
  readonly finding: Finding;
  readonly study: Study;
}

/**
 * A dataset with the look-ups that every view needs. Built once per dataset. Nothing in it changes but
 * that the texts and references of the bundled evidence come after its drawing.
 */
export interface Evidence {
  readonly dataset: Dataset;
  readonly facets: ReadonlyMap<string, Facet>;
  readonly records: readonly FindingRecord[];
  readonly studies: ReadonlyMap<string, Study>;
  readonly references: ReadonlyMap<string, Reference>;
  /** The term's vocabulary entry; `undefined` for plain terms of custom data. */
  readonly term: (facet: string, id: string) => Term | undefined;
  /** The terms of a facet in one finding; empty if not reported. */
  readonly termsOf: (facet: string, record: FindingRecord) => readonly string[];
  /**
   * All terms of a facet that occur in findings, in vocabulary order, then in order of occurrence.
   */
  readonly termIds: (facet: string) => readonly string[];
  /** Whether a term is among {@link termIds}. */
  readonly occurs: (facet: string, id: string) => boolean;
  /** The findings that name a term, in dataset order; none for stand-ins. */
  readonly recordsOf: (facet: string, id: string) => readonly FindingRecord[];
  readonly findingIndex: ReadonlyMap<string, number>;
}

const none: readonly string[] = [];

/** Returns the look-ups of a dataset, the same object every time. */
export const indexEvidence = oncePerObject(buildEvidence);

/** Whether all of a dataset is too much for one task: many findings, or few that name very much. */
export const isLarge = oncePerObject(({ studies }: Dataset): boolean => {
  let terms = 0;
  for (const { findings } of studies) {
    terms += findings.length;
    for (const { other = {} } of findings)
      for (const words of Object.values(other)) terms += words.length - 1;
  }
  return terms >= manyFindings;
});

/** Prepares the look-ups of a large dataset in slices; small ones are indexed when they are drawn. */
export function* indexInSlices(dataset: Dataset): Sliced<void> {
  if (!isLarge(dataset)) return;
  const evidence = indexEvidence(dataset);
  yield;
  for (const facet of evidence.facets.keys()) {
    yield* eachInSlices(evidence.records, (record) => void evidence.termsOf(facet, record));
    evidence.termIds(facet);
    yield;
  }
}

function buildEvidence(dataset: Dataset): Evidence {
  const facets = facetsOf(dataset);
  const records: FindingRecord[] = [];
  for (const study of dataset.studies) {
    for (const finding of study.findings) records.push({ index: records.length, finding, study });
  }
  let references: ReadonlyMap<string, Reference> | undefined;
  let listed: Dataset['references'] | undefined; // a list that comes later replaces an empty one
  let findingIndex: ReadonlyMap<string, number> | undefined;
  return {
    dataset,
    facets,
    records,
    studies: new Map(dataset.studies.map((study) => [study.id, study])),
    get references() {
      if (references === undefined || listed !== dataset.references) {
        listed = dataset.references;
        references = new Map(listed.map((reference) => [reference.id, reference]));
      }
      return references;
    },
    ...indexTerms(dataset, facets, records),
    get findingIndex() {
      findingIndex ??= new Map(records.map((record) => [record.finding.id, record.index]));
      return findingIndex;
    },
  };
}

/** The look-ups of terms, each answered once for a facet or a finding. */
function indexTerms(
  dataset: Dataset,
  facets: Evidence['facets'],
  records: readonly FindingRecord[],
): Pick<Evidence, 'term' | 'termsOf' | 'termIds' | 'occurs' | 'recordsOf'> {
  const vocabularies = new Map<string, ReadonlyMap<string, Term>>();
  for (const [facet, terms] of Object.entries(dataset.vocabulary))
    vocabularies.set(facet, new Map(terms.map((term) => [term.id, term])));
  const vocabulary = (facet: string): ReadonlyMap<string, Term> | undefined =>
    vocabularies.get(facets.get(facet)?.vocabulary ?? facet);
  const term = (facet: string, id: string): Term | undefined => vocabulary(facet)?.get(id);
  const cellsOf = once<string, (readonly string[] | undefined)[]>(() => []);
  const termsOf = (facet: string, record: FindingRecord): readonly string[] =>
    (cellsOf(facet)[record.index] ??=
      otherTerms(record.finding, facet) ??
      facets.get(facet)?.terms(record.finding, record.study, term) ??
      none);
  const byTerm = once((facet: string): ReadonlyMap<string, readonly FindingRecord[]> => {
    const groups = new Map<string, FindingRecord[]>();
    for (const record of records)
      for (const id of termsOf(facet, record)) addToList(groups, id, record);
    return groups;
  });
  const termIds = once((facet: string): readonly string[] => {
    const occurring = byTerm(facet);
    const known = [...(vocabulary(facet)?.keys() ?? [])].filter((id) => occurring.has(id));
    return known.length === 0
      ? [...occurring.keys()]
      : [...new Set([...known, ...occurring.keys()])];
  });
  const occurs = (facet: string, id: string): boolean => byTerm(facet).has(id);
  const recordsOf = (facet: string, id: string): readonly FindingRecord[] =>
    byTerm(facet).get(id) ?? [];
  return { term, termsOf, termIds, occurs, recordsOf };
}

/** The vocabulary of a facet; a custom column may have the name of any property. */
export function vocabularyOf({ dataset }: Evidence, facet: string): readonly Term[] | undefined {
  return Object.hasOwn(dataset.vocabulary, facet) ? dataset.vocabulary[facet] : undefined;
}

/** The text in the given language, else in English, else in any language. */
export function localize(text: LocalizedText | undefined, language: string): string | undefined {
  return text?.[languageOf(text, language)];
}

/** The language in which {@link localize} gives a text: the wanted one, where there is a text in it. */
export function languageOf(text: LocalizedText, language: string): string {
  const wanted = [language, language.split('-')[0] ?? '', 'en'];
  const isGiven = (each: string): boolean => text[each] !== undefined;
  return wanted.find(isGiven) ?? Object.keys(text)[0] ?? language;
}

/** A study's short name: its label, else first author and year, else its id. */
export function studyLabel(evidence: Evidence, study: Study, language: string): string {
  const own = localize(study.label, language);
  if (own !== undefined) return own;
  const author = evidence.references.get(study.reference ?? '')?.author?.[0];
  const name =
    author?.literal ??
    (author?.family === undefined ? undefined : familyFirst(author.family, author.given));
  if (name === undefined) return study.id;
  return study.year == null ? name : `${name} ${study.year}`;
}

/** Chinese names in full, family name first; others by family name only. */
function familyFirst(family: string, given: string | undefined): string {
  return /\p{Script=Han}/u.test(family) ? family + (given ?? '') : family;
}

/** The term behind a stand-in such as `via/cells`; `undefined` for ordinary terms. */
export function standInTerm(term: string): string | undefined {
  return term.startsWith(standInPrefix) ? term.slice(standInPrefix.length) : undefined;
}

/** The terms a column shows for a finding: its own, else stand-ins, else not reported. */
export function shownTerms(
  evidence: Evidence,
  facetId: string,
  record: FindingRecord,
  missing: Missing,
): readonly string[] {
  const terms = evidence.termsOf(facetId, record);
  if (terms.length > 0) return terms;
  const standIn = evidence.facets.get(facetId)?.standIn;
  if ((missing === 'nearest' || missing === 'gathered') && standIn !== undefined) {
    const nearest = evidence.termsOf(standIn, record);
    if (nearest.length > 0) return nearest.map((term) => standInPrefix + term);
  }
  return [notReported];
}

/**
 * What is drawn where a review names nothing: blocks of the nearest known terms (see
 * `resolution.ts`), these terms themselves, one node, or nothing.
 */
export type Missing = 'gathered' | 'nearest' | 'show' | 'skip';
