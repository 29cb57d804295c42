// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';
import { warningsOf } from './cautions.js';
import { checkFacet } from './check-facet.js';
import type { Evidence } from './evidence.js';
import { ownFacets } from './facets.js';

/** The columns that the table has by default, in order; those of custom data stand before the last. */
const usualColumns = ['study', 'year', 'source', 'cargo', 'pathway', 'outcome', 'status'] as const;
/** Columns that a reader may add. */
const furtherColumns = [
  'preparation',
  'endpoint',
  'model',
  'support',
  'route',
  'evidence-stream',
  'review',
] as const;

/**
 * The columns of the study table. All are facets except `model`: species, inducer and cells.
 * `status` holds the mark of a warning.
 */
export const studyColumns: readonly string[] = [...usualColumns, ...furtherColumns];

/** The columns for which a dataset has values: the usual and custom ones, then all others. */
export function offeredColumns(evidence: Evidence): {
  readonly usual: readonly string[];
  readonly further: readonly string[];
} {
  const isFilled = (column: string): boolean => hasContent(evidence, column);
  const usual = [
    ...usualColumns.slice(0, -1),
    ...ownFacets(evidence.facets),
    ...usualColumns.slice(-1),
  ].filter(isFilled);
  const others = [...evidence.facets.keys()].filter(
    (facet) => !usual.includes(facet) && !studyColumns.includes(facet),
  );
  return { usual, further: [...furtherColumns, ...others].filter(isFilled) };
}

function hasContent(evidence: Evidence, column: string): boolean {
  if (column === 'study') return true;
  if (column === 'model')
    return (
      evidence.records.some(({ finding }) => finding.experimentalModel !== undefined) ||
      evidence.termIds('species').length > 0
    );
  if (column === 'status')
    return evidence.dataset.studies.some((study) => warningsOf(study, study.findings).length > 0);
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
