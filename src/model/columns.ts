// SPDX-License-Identifier: MIT
import { oncePerObject } from '../data/once.js';
import type { Problem } from '../data/problems.js';
import { bibliographic, usedFacets } from './axis-facets.js';
import { checkFacet } from './check-facet.js';
import type { Evidence } from './evidence.js';
import { ownFacets } from './facets.js';

/** The default columns of the figure, where the data name terms of them. */
export const defaultColumns: readonly string[] = ['source', 'cargo', 'pathway', 'outcome'];

/** A flow has at least so many columns. */
export const leastColumns = 2;

/** Parses the `columns` attribute: two or more facets in order, each once. */
export function parseColumns(
  text: string,
  evidence: Evidence,
): { columns: readonly string[]; problems: readonly Problem[] } {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0) return { columns: defaultColumnsOf(evidence), problems: [] };
  const problems: Problem[] = [];
  const columns: string[] = [];
  for (const word of words) {
    const unknown = checkFacet(evidence, 'columns', word);
    if (unknown.length > 0) problems.push(...unknown);
    else if (columns.includes(word))
      problems.push({ where: 'columns', code: 'repeated-column', details: { word } });
    else columns.push(word);
  }
  if (columns.length < leastColumns && problems.length === 0)
    problems.push({ where: 'columns', code: 'too-few-columns', details: { word: text.trim() } });
  return { columns, problems };
}

/**
 * The columns of a figure whose author sets none: those of {@link defaultColumns} that the data
 * name terms of; where these are fewer than two, the data's own columns in their order, without
 * numbers and long texts, then what else findings report.
 */
export const defaultColumnsOf = oncePerObject(findColumns);

function findColumns(evidence: Evidence): readonly string[] {
  const named = defaultColumns.filter((facet) => evidence.termIds(facet).length > 0);
  if (named.length === defaultColumns.length) return defaultColumns;
  if (named.length >= leastColumns) return named;
  const own = ownFacets(evidence.facets).filter((facet) => isDrawable(evidence, facet));
  // without a vocabulary, a readout only repeats its target
  const further = usedFacets(evidence).filter(
    (facet) =>
      facet !== 'readout' &&
      !bibliographic.has(facet) &&
      !named.includes(facet) &&
      !own.includes(facet),
  );
  const all = [...named, ...own];
  const columns = (all.length < leastColumns ? [...all, ...further] : all).slice(
    0,
    defaultColumns.length,
  );
  return columns.length >= leastColumns ? columns : defaultColumns;
}

/** Longest name, as the mean of a column's terms, that a label can hold. */
const longestName = 60;

/** Whether a column names terms, and not numbers or remarks. */
function isDrawable(evidence: Evidence, facet: string): boolean {
  const terms = evidence.termIds(facet);
  const length = terms.reduce((sum, term) => sum + term.length, 0);
  const isNumeric = terms.every((term) => /^[-+]?[\d.,]+%?$/.test(term));
  return terms.length > 0 && !isNumeric && length / terms.length <= longestName;
}
