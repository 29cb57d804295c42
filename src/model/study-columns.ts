// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';
import { checkFacet } from './check-facet.js';
import type { Evidence } from './evidence.js';
import { ownFacets } from './facets.js';

/**
 * The columns of the study table, in order. All are facets except `model`: species, inducer and
 * cells.
 */
export const studyColumns: readonly string[] = [
  'study',
  'year',
  'source',
  'preparation',
  'cargo',
  'pathway',
  'outcome',
  'endpoint',
  'model',
  'evidence-stream',
  'status',
  'review',
];

/** The columns for which a dataset has values: the usual and custom ones, then all other facets. */
export function offeredColumns(evidence: Evidence): {
  readonly usual: readonly string[];
  readonly further: readonly string[];
} {
  const usual = [...studyColumns, ...ownFacets(evidence.facets)].filter((column) =>
    hasContent(evidence, column),
  );
  return {
    usual,
    further: [...evidence.facets.keys()].filter(
      (facet) =>
        !usual.includes(facet) && !studyColumns.includes(facet) && hasContent(evidence, facet),
    ),
  };
}

function hasContent(evidence: Evidence, column: string): boolean {
  if (column === 'study') return true;
  if (column === 'model')
    return (
      evidence.records.some(({ finding }) => finding.experimentalModel !== undefined) ||
      evidence.termIds('species').length > 0
    );
  if (column === 'status') {
    const isDoubted = evidence.dataset.studies.some(
      (study) =>
        (study.status ?? 'ok') !== 'ok' || (study.identification ?? 'certain') !== 'certain',
    );
    return isDoubted || evidence.termIds('caution').length > 0;
  }
  return evidence.termIds(column).length > 0;
}

/**
 * Parses the `columns` attribute: columns in order, each once. `study`, the row header, is added
 * first if missing.
 */
export function parseStudyColumns(
  text: string,
  evidence: Evidence,
): { readonly columns: readonly string[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const columns: string[] = [];
  for (const word of text.split(/[\s,]+/).filter((each) => each !== '')) {
    if (columns.includes(word))
      problems.push({ where: 'columns', code: 'repeated-column', details: { word } });
    else {
      const unknown = checkFacet(evidence, 'columns', word, studyColumns);
      if (unknown.length > 0) problems.push(...unknown);
      else columns.push(word);
    }
  }
  return { columns: columns.includes('study') ? columns : ['study', ...columns], problems };
}

/** The sort column and direction. */
export interface StudySort {
  readonly column: string;
  readonly descending: boolean;
}

/** Parses the `sort` attribute: a column name, with a leading `-` for descending. */
export function parseStudySort(
  text: string,
  evidence: Evidence,
): { readonly sort: StudySort; readonly problems: readonly Problem[] } {
  const word = text.trim();
  const descending = word.startsWith('-');
  const column = descending ? word.slice(1) : word;
  return {
    sort: { column, descending },
    problems: checkFacet(evidence, 'sort', column, studyColumns),
  };
}

/** Formats a sort for {@link parseStudySort}. */
export function formatStudySort({ column, descending }: StudySort): string {
  return `${descending ? '-' : ''}${column}`;
}
