// SPDX-License-Identifier: MIT
import type { LocalizedText, Study } from '../data/dataset.js';
import { once } from '../data/once.js';
import { eachInSlices, type Sliced } from '../data/slices.js';
import { givenAuthors, plainDoi, plainPmcid, plainPmid } from './citation.js';
import type { Evidence, FindingRecord } from './evidence.js';
import type { StudyRow } from './study-rows.js';

/** Searches rows; see {@link studySearch}. */
export interface StudySearch {
  readonly find: (rows: readonly StudyRow[], query: string) => readonly StudyRow[];
  /** Collects the texts of all findings in slices: a first search of thousands takes long. */
  readonly prepare: () => Sliced<void>;
}

/** Names of a term that are not in the dataset, such as those of a status. */
export type NamesOf = (facet: string, term: string) => readonly string[];

/**
 * Creates a search over the rows of a dataset. A row matches if every word of the query occurs in
 * its study or in one of its findings in view:
 * - the study's name, authors, title, journal, identifiers or notes;
 * - a term of a finding, in any language, as printed in the review, or as a gene's full name;
 * - what blocked or raised a cargo or pathway.
 *
 * Case, accents, hyphens and full-width forms make no difference; Greek letters match their names.
 */
export function studySearch(evidence: Evidence, namesOf: NamesOf): StudySearch {
  const studyText = once((study: Study) =>
    foldText(studyWords(evidence, study, namesOf).join('\n')),
  );
  const recordText = once(findingTexts(evidence, namesOf));
  const holds = (row: StudyRow, word: string): boolean =>
    studyText(row.study).includes(word) ||
    row.records.some((record) => recordText(record).includes(word));
  return {
    find: (rows, query) => {
      const words = queryWords(query);
      return words.length === 0
        ? rows
        : rows.filter((row) => words.every((word) => holds(row, word)));
    },
    *prepare() {
      yield* eachInSlices(evidence.records, (record) => {
        studyText(record.study);
        recordText(record);
      });
    },
  };
}

/** Writes all that a finding can be found by. Terms recur, so each is normalised once. */
function findingTexts(evidence: Evidence, namesOf: NamesOf): (record: FindingRecord) => string {
  const termTexts = new Map(
    [...evidence.facets.keys()]
      .filter((facet) => facet !== 'study')
      .map((facet) => [
        facet,
        once((term: string) => foldText(termWords(evidence, facet, term, namesOf).join('\n'))),
      ]),
  );
  return (record) => {
    const terms = [...termTexts].flatMap(([facet, textOf]) =>
      evidence
        .termsOf(facet, record)
        // status `ok` is not searchable, because it would match nearly all studies
        .map((term) => (facet === 'status' && term === 'ok' ? '' : textOf(term))),
    );
    return `${terms.join('\n')}\n${foldText(findingWords(record).join('\n'))}`;
  };
}

function termWords(
  evidence: Evidence,
  facet: string,
  term: string,
  namesOf: NamesOf,
): readonly string[] {
  const { label, name, abbr } = evidence.term(facet, term) ?? {};
  return [term, abbr ?? '', ...texts(label), ...texts(name), ...namesOf(facet, term)];
}

/** What a finding says besides its terms. */
function findingWords({ finding }: FindingRecord): readonly string[] {
  const { asPrinted, effects = [], endpoints = [], experimentalModel } = finding;
  const { support = [], delivery } = finding;
  return [
    ...Object.values(asPrinted ?? {}),
    ...[...effects, ...endpoints].map((result) => result.asPrinted ?? ''),
    ...texts(experimentalModel?.inducer),
    ...texts(experimentalModel?.inVitro),
    ...support.flatMap(({ agent }) => texts(agent)),
    ...texts(delivery?.site),
  ];
}

/** The normalised words of a query; adjacent Chinese and Latin text is split. */
export function queryWords(query: string): readonly string[] {
  return foldText(
    query.replace(
      /(?<=\p{Script=Han})(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d])(?=\p{Script=Han})/gu,
      ' ',
    ),
  )
    .split(/[\s"“”]+/)
    .filter((word) => word !== '');
}

function studyWords(evidence: Evidence, study: Study, namesOf: NamesOf): readonly string[] {
  const reference = evidence.references.get(study.reference ?? '');
  const own = [
    study.id,
    ...texts(study.label),
    ...texts(study.statusNote),
    ...namesOf('study', study.id),
    String(study.year ?? ''),
  ];
  if (reference === undefined) return own;
  const authors = givenAuthors(reference).flatMap(({ literal = '', family = '', given = '' }) => [
    literal,
    // as Chinese names are written; each word of a query stands in it, too
    family + given,
  ]);
  return [
    ...own,
    ...authors,
    reference.title ?? '',
    reference['container-title'] ?? '',
    plainDoi(reference) ?? '',
    plainPmid(reference) ?? '',
    plainPmcid(reference) ?? '',
  ];
}

function texts(text: LocalizedText | undefined): readonly string[] {
  return text === undefined ? [] : Object.values(text);
}

const greek = new Map(
  Object.entries({ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', κ: 'kappa', μ: 'mu' }),
);

/**
 * Normalises text so that equivalent spellings match: `TGF-β1` and `tgfbeta1`, `Bcl-2` and `BCL2`.
 */
function foldText(text: string): string {
  // nearly all texts, in a fraction of the time
  if (/^[ -~\n\t]*$/.test(text)) return text.toLowerCase().replaceAll('-', '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Pd}\u00AD\u2212]/gu, '')
    .replace(/[αβγδκμ]/g, (letter) => greek.get(letter) ?? letter);
}
