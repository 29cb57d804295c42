// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';
import { checkFacet } from './check-facet.js';
import type { Evidence } from './evidence.js';

/** The default columns of the figure. */
export const defaultColumns: readonly string[] = ['source', 'cargo', 'pathway', 'outcome'];

/** Parses the `columns` attribute: two or more facets in order, each once. */
export function parseColumns(
  text: string,
  evidence: Evidence,
): { columns: readonly string[]; problems: readonly Problem[] } {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0) return { columns: defaultColumns, problems: [] };
  const problems: Problem[] = [];
  const columns: string[] = [];
  for (const word of words) {
    const unknown = checkFacet(evidence, 'columns', word);
    if (unknown.length > 0) problems.push(...unknown);
    else if (columns.includes(word))
      problems.push({ where: 'columns', code: 'repeated-column', details: { word } });
    else columns.push(word);
  }
  if (columns.length < 2 && problems.length === 0)
    problems.push({ where: 'columns', code: 'too-few-columns', details: { word: text.trim() } });
  return { columns, problems };
}
