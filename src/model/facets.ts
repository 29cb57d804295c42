// SPDX-License-Identifier: MIT
import type { Dataset, Finding, Study, Term } from '../data/dataset.js';
import type { WordFacet } from '../data/word-facets.js';

/** Prefix of stand-ins for missing terms, such as `via/cells`. */
export const standInPrefix = 'via/';
/** Prefix of blocks of findings that name nothing, such as `unnamed/cells`. */
export const unnamedPrefix = 'unnamed/';
/** The term of findings that report neither the facet nor a stand-in. */
export const notReported = 'not-reported';

/** An aspect of a finding that can be a column, filter, colour or matrix axis. */
export interface Facet {
  readonly id: string;
  /** Vocabulary of the terms, if not the facet's own. */
  readonly vocabulary?: string;
  /** Facet whose terms group the terms of this one. */
  readonly groupedBy?: string;
  /**
   * The terms of one finding; none if the review names none. Several share the finding's weight.
   */
  readonly terms: (finding: Finding, study: Study, lookUp: TermLookUp) => readonly string[];
  /** Facet that supplies stand-ins if this one is missing. */
  readonly standIn?: string;
  /** Whether a reader can filter by it in a figure that has no column of it. */
  readonly isFilter?: boolean;
}

/** Finds a vocabulary term by facet and id. */
export type TermLookUp = (facet: string, id: string) => Term | undefined;

/**
 * The values in a finding's `other`: a custom column, or several terms for a field that normally
 * has one. `undefined` if there are none.
 */
export function otherTerms(finding: Finding, facet: string): readonly string[] | undefined {
  const { other } = finding;
  if (other === undefined || !Object.hasOwn(other, facet)) return undefined;
  const words = other[facet];
  return words?.includes(notReported) === true
    ? words.filter((word) => word !== notReported)
    : words;
}

const one = (value: string | undefined): readonly string[] =>
  value === undefined || value === notReported ? [] : [value];
const distinct = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

const words = (finding: Finding, field: WordFacet): readonly string[] =>
  otherTerms(finding, field) ?? one(finding[field]);

/** The facets. To add a column, add an entry here and its label in `locales/`. */
const knownFacets = [
  { ...word('source'), isFilter: true },
  { ...word('preparation'), isFilter: true, groupedBy: 'preparation-group' },
  {
    ...word('cargo'),
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
    ...word('pathway'),
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
  { ...word('outcome'), isFilter: true },
  {
    id: 'endpoint',
    terms: (finding) => distinct((finding.endpoints ?? []).map((result) => result.endpoint)),
    groupedBy: 'endpoint-group',
  },
  { ...word('condition'), isFilter: true },
  { ...word('tissue'), isFilter: true },
  {
    id: 'species',
    terms: (finding) => one(finding.experimentalModel?.species),
    isFilter: true,
  },
  {
    id: 'evidence-stream',
    terms: (finding) => distinct(finding.evidenceStream ?? []),
    isFilter: true,
  },
  {
    id: 'support',
    terms: (finding) => distinct((finding.support ?? []).map(({ kind }) => kind)),
    isFilter: true,
  },
  {
    id: 'route',
    terms: (finding) => one(finding.delivery?.route),
    isFilter: true,
  },
  {
    id: 'target',
    terms: (finding) => distinct((finding.effects ?? []).map((effect) => effect.target)),
    groupedBy: 'readout',
  },
  { id: 'study', terms: (_finding, study) => [study.id] },
  {
    id: 'review',
    terms: (finding, study) => one(finding.reportedBy?.review ?? study.citedBy?.[0]?.review),
    isFilter: true,
  },
  { id: 'year', terms: (_finding, study) => (study.year == null ? [] : [String(study.year)]) },
  {
    id: 'status',
    terms: (_finding, study) => [study.status ?? 'ok'],
    isFilter: true,
  },
  {
    id: 'caution',
    vocabulary: 'caution-kind',
    terms: (finding) => distinct((finding.cautions ?? []).map((caution) => caution.kind)),
  },
] as const satisfies readonly Facet[];

/** Id of a built-in facet. */
export type FacetId = (typeof knownFacets)[number]['id'];

/** The built-in facets in menu order. */
export const facets: readonly Facet[] = knownFacets;

const known = new Map(facets.map((facet) => [facet.id, facet]));

/**
 * The facets of a dataset: the built-in ones, then custom columns in the order of the vocabulary
 * `facet`, as a table's head has them, else as they occur.
 */
export function facetsOf(dataset: Dataset): ReadonlyMap<string, Facet> {
  const found = new Set<string>();
  for (const study of dataset.studies) {
    for (const { other } of study.findings)
      if (other !== undefined) for (const name of Object.keys(other)) found.add(name);
  }
  const listed = (dataset.vocabulary['facet'] ?? []).map(({ id }) => id);
  const all = new Map(known);
  for (const name of [...listed.filter((id) => found.has(id)), ...found])
    if (!all.has(name)) all.set(name, { id: name, terms: (each) => otherTerms(each, name) ?? [] });
  return all;
}

/** The custom columns among the facets of a dataset. */
export function ownFacets(all: ReadonlyMap<string, Facet>): readonly string[] {
  return [...all.keys()].filter((id) => !known.has(id));
}

/** Creates a facet whose terms are in the field of its name. */
function word<Id extends WordFacet>(
  id: Id,
): { readonly id: Id; readonly terms: (finding: Finding) => readonly string[] } {
  return { id, terms: (finding) => one(finding[id]) };
}
