// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';
import { checkFacet } from './check-facet.js';
import type { Evidence } from './evidence.js';
import { ownFacets } from './facets.js';

/** The columns of the study table, in their order. All are facets, but `model`: species, what induced the disease, and cells. */
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

/** Columns that a dataset has something to put into: the usual ones and those of own data, then all other facets. */
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

/** Reads the `columns` attribute: columns in order, each once; a study's name, which heads its row, is put first where it is not named. */
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

/** What the rows are sorted by. */
export interface StudySort {
  readonly column: string;
  readonly descending: boolean;
}

/** Reads the `sort` attribute: a column's name, with `-` before it for the largest or last first. */
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

/** Writes a sort in the form that {@link parseStudySort} reads. */
export function formatStudySort({ column, descending }: StudySort): string {
  return `${descending ? '-' : ''}${column}`;
}
