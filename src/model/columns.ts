// SPDX-License-Identifier: MIT
import { areDrawable, isParentColumn } from '../data/drawable-terms.js';
import { oncePerObject } from '../data/once.js';
import type { Problem } from '../data/problems.js';
import { defaultColumns, leastColumns } from '../data/word-facets.js';
import { bibliographic, usedFacets } from './axis-facets.js';
import { checkFacet } from './check-facet.js';
import type { Evidence } from './evidence.js';
import { ownFacets } from './facets.js';

export { defaultColumns, leastColumns };

/** Parses the `columns` attribute: two or more facets in order, each once. */
export function parseColumns(
  text: string,
  evidence: Evidence,
): { columns: readonly string[]; problems: readonly Problem[] } {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0) {
    const found = defaultColumnsOf(evidence);
    const details = { known: found.join(', ') };
    const few: Problem = { where: 'columns', code: 'few-columns', details };
    return { columns: found, problems: found.length < leastColumns ? [few] : [] };
  }
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
 * The columns of a figure whose author sets none: those chosen from a table; else those of
 * {@link defaultColumns} that the data name terms of; where these are fewer than two, the data's own
 * columns in their order, without numbers and long texts, then what else findings report.
 */
export const defaultColumnsOf = oncePerObject(findColumns);

function findColumns(evidence: Evidence): readonly string[] {
  const chosen = evidence.dataset.defaultColumns;
  if (chosen !== undefined) return chosen;
  const named = defaultColumns.filter((facet) => evidence.termIds(facet).length > 0);
  if (named.length === defaultColumns.length) return defaultColumns;
  if (named.length >= leastColumns) return named;
  const own = ownFacets(evidence.facets);
  const drawable = usedFacets(evidence).filter(
    (facet) =>
      // without a vocabulary, a readout only repeats its target
      facet !== 'readout' &&
      !bibliographic.has(facet) &&
      areDrawable(evidence.termIds(facet)) &&
      !isParentColumn(facet, (name) => evidence.facets.has(name)),
  );
  const first = [...named, ...own.filter((facet) => drawable.includes(facet))];
  const all = first.length < leastColumns ? [...new Set([...first, ...drawable])] : first;
  return all.slice(0, defaultColumns.length);
}
