// SPDX-License-Identifier: MIT
import { english, findings, studies } from './english-counts.js';
import { withArticle, inSentence } from './format.js';
import type { FacetId } from '../model/facets.js';

/** A facet and the number of studies that name it. */
export interface NamingStudies {
  readonly facet: string;
  readonly count: number;
}

/** English words of the table of studies. */
export const enStudyTable = {
  tools: 'Table tools',
  search: 'Search the studies',
  searchHint: 'Author, title, gene, DOI',
  region: 'Table of studies, scrollable',
  /** The first line without search and selection. */
  all: (studyCount: number, findingCount: number) =>
    `${studies(studyCount)}, ${findings(findingCount)}`,
  matching: (found: number, all: number, query: string) =>
    `${english(found)} of ${studies(all)} ${found === 1 ? 'matches' : 'match'} “${query}”`,
  /** The first line with a selection, by the facet of its only station; else `other`. */
  selected: {
    source: (count: number, label: string) => `${studies(count)} with cells from ${label}`,
    outcome: (count: number, label: string) =>
      `${studies(count)} ${count === 1 ? 'reports' : 'report'} ${label}`,
    study: (_count: number, label: string) => label,
    other: (count: number, label: string) => `${studies(count)} with ${label}`,
  },
  /** The studies that are not selected; `label` is empty where a study is selected. */
  rest: (count: number, label: string) =>
    label === ''
      ? `${english(count)} other ${count === 1 ? 'study' : 'studies'}`
      : `${studies(count)} without ${label}`,
  hideRest: (rest: string) => `Hide ${rest}`,
  naming: (parts: readonly NamingStudies[]) =>
    parts
      .map(
        ({ facet, count }) =>
          `${english(count)} ${count === 1 ? 'names' : 'name'} ${withArticle(facet)}`,
      )
      .join(', '),
  noMatch: (query: string) => `No study in view matches “${query}”.`,
  clearSearch: 'Clear search',
  columns: {
    model: 'Model',
    status: 'Warnings',
    endpoint: 'Endpoints',
  } satisfies Record<'model', string> & Partial<Record<FacetId, string>>,
  separator: '; ',
  /** Between what an entry of the list says in one line. */
  dot: ' · ',
  findings: (count: number) => findings(count),
  findingsSelected: (selected: number, count: number) =>
    `${english(selected)} of ${findings(count)}`,
  unnamed: 'not named',
  /** What the sign – means; `reviews`: how many reviews the data come from. */
  unnamedNote: (reviews: number) => (reviews === 0 ? 'not named.' : 'not named in the review.'),
  warningNote: (count: number) =>
    `contradicted, retracted or not surely identified (${studies(count)}); all other notes are in the opened row.`,
  shown: (shown: number, all: number) => `${english(shown)} of ${english(all)} shown`,
  cut: (shown: string) => `${shown}.`,
  scroll: (shown: string) => `${shown}, scroll for more.`,
  showAll: 'Show all',
  noWarning: 'none',
  select: 'Select in all views',
  sortBy: 'Order',
  oldest: 'Oldest first',
  by: (column: string) => `By ${inSentence(column)}`,
  descending: (order: string) => `${order}, descending`,
  selectedRows: 'Selected studies',
  'in-place': 'keep in place',
  'on-top': 'move to top',
  alone: 'show only',
  noRoom: (columns: string) =>
    `Hidden for lack of room: ${columns}. Open a study to see them, or choose columns.`,
  defaultColumns: 'Reset columns',
  moveLater: (name: string) => `Move column ${name} later`,
  scope: 'What to save',
  scopeListed: (studyCount: number, findingCount: number) =>
    `All listed: ${studies(studyCount)}, ${findings(findingCount)}`,
  scopeSelected: (studyCount: number, findingCount: number) =>
    `Only selected: ${studies(studyCount)}, ${findings(findingCount)}`,
};
