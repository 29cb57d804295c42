// SPDX-License-Identifier: MIT
import type { Dataset, Finding, Study, Term } from '../data/dataset.js';

/** Prefix of a term that stands in for what a review does not name, such as `via/cells`. */
export const standInPrefix = 'via/';
/** Prefix of a block that gathers findings which name nothing, such as `unnamed/cells`. */
export const unnamedPrefix = 'unnamed/';
/** The term of findings for which neither the facet nor a stand-in is reported. */
export const notReported = 'not-reported';

/** One aspect of a finding that can be a column, a filter, a colour or a matrix axis. */
export interface Facet {
  readonly id: string;
  /** Vocabulary that names the terms, where it is not the facet's own. */
  readonly vocabulary?: string;
  /** Facet whose terms group the terms of this one. */
  readonly groupedBy?: string;
  /** The terms of one finding: none where the review names none, several where they share the finding's weight. */
  readonly terms: (finding: Finding, study: Study, lookUp: TermLookUp) => readonly string[];
  /** Facet that tells what is known instead where this one is missing. */
  readonly standIn?: string;
}

/** Finds a vocabulary term by facet and id. */
export type TermLookUp = (facet: string, id: string) => Term | undefined;

/**
 * What stands in a finding's `other`: a column of own data, or several words for a field that otherwise has one. `undefined`
 * where nothing does.
 */
export function otherTerms(finding: Finding, facet: string): readonly string[] | undefined {
  const words = finding.other?.[facet];
  return words?.includes(notReported) === true
    ? words.filter((word) => word !== notReported)
    : words;
}

const one = (value: string | undefined): readonly string[] =>
  value === undefined || value === notReported ? [] : [value];
const distinct = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

const words = (finding: Finding, field: 'cargo' | 'pathway'): readonly string[] =>
  otherTerms(finding, field) ?? one(finding[field]);

/** THE list of facets: a column is one entry here and its label in `locales/`. */
export const facets: readonly Facet[] = [
  { id: 'source', terms: (finding) => one(finding.source) },
  {
    id: 'preparation',
    terms: (finding) => one(finding.preparation),
    groupedBy: 'preparation-group',
  },
  {
    id: 'cargo',
    terms: (finding) => one(finding.cargo),
    groupedBy: 'cargo-kind',
    standIn: 'preparation',
  },
  {
    id: 'cargo-kind',
    terms: (finding, _study, lookUp) =>
      distinct(words(finding, 'cargo').map((cargo) => lookUp('cargo', cargo)?.kind)),
    standIn: 'preparation',
  },
  {
    id: 'pathway',
    terms: (finding) => one(finding.pathway),
    groupedBy: 'pathway-family',
    standIn: 'readout',
  },
  {
    id: 'pathway-family',
    terms: (finding, _study, lookUp) =>
      distinct(words(finding, 'pathway').map((pathway) => lookUp('pathway', pathway)?.family)),
    standIn: 'readout',
  },
  {
    id: 'readout',
    terms: (finding, _study, lookUp) => {
      const groups = distinct(
        (finding.effects ?? []).map((effect) => lookUp('target', effect.target)?.group),
      );
      return groups.length === 0 && (finding.endpoints ?? []).length > 0
        ? ['ovarian-function']
        : groups;
    },
  },
  { id: 'outcome', terms: (finding) => one(finding.outcome) },
  {
    id: 'endpoint',
    terms: (finding) => distinct((finding.endpoints ?? []).map((result) => result.endpoint)),
    groupedBy: 'endpoint-group',
  },
  { id: 'condition', terms: (finding) => one(finding.condition) },
  { id: 'tissue', terms: (finding) => one(finding.tissue) },
  { id: 'species', terms: (finding) => one(finding.experimentalModel?.species) },
  { id: 'evidence-stream', terms: (finding) => distinct(finding.evidenceStream ?? []) },
  {
    id: 'target',
    terms: (finding) => distinct((finding.effects ?? []).map((effect) => effect.target)),
    groupedBy: 'readout',
  },
  { id: 'study', terms: (_finding, study) => [study.id] },
  {
    id: 'review',
    terms: (finding, study) => one(finding.reportedBy?.review ?? study.citedBy?.[0]?.review),
  },
  { id: 'year', terms: (_finding, study) => (study.year == null ? [] : [String(study.year)]) },
  { id: 'status', terms: (_finding, study) => [study.status ?? 'ok'] },
  {
    id: 'caution',
    vocabulary: 'caution-kind',
    terms: (finding) => distinct((finding.cautions ?? []).map((caution) => caution.kind)),
  },
];

const known = new Map(facets.map((facet) => [facet.id, facet]));

/** The facets of a dataset: the known ones, then the columns of own data under their own names. */
export function facetsOf(dataset: Dataset): ReadonlyMap<string, Facet> {
  const all = new Map(known);
  for (const study of dataset.studies) {
    for (const finding of study.findings) {
      for (const name of Object.keys(finding.other ?? {})) {
        if (!all.has(name))
          all.set(name, { id: name, terms: (each) => otherTerms(each, name) ?? [] });
      }
    }
  }
  return all;
}

/** The columns of own data among the facets of a dataset: those that the library does not know. */
export function ownFacets(all: ReadonlyMap<string, Facet>): readonly string[] {
  return [...all.keys()].filter((id) => !known.has(id));
}
