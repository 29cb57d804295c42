// SPDX-License-Identifier: MIT
import { isMark } from '../drawable-terms.js';
import type { Problem } from '../problems.js';
import { cleanWord } from './clean-word.js';
import { isCitation } from './find-shape.js';
import { isAnswer } from './answers.js';
import { missingKind, splitTerms } from './read-cells.js';
import { namesStudies } from './table-columns.js';
import type { NamedTable } from './trim-table.js';

/** A count, maybe with its share in brackets. */
const count = /^\d{1,4}(?:\s*\(\d[\d.,\s]*%?\))?$/;
/** A mark of a crosstab. */
const isSign = (cell: string): boolean => isMark(cell) || /^[x×]$/i.test(cell);
/** What people measure in numbers, which are no counts of a crosstab. */
const measures =
  /^(?:n|no|number|sample|size|dose|age|weeks?|days?|months?|hours?|time|duration|year|value|score|weight|mean|sd|se|p|ci|rank|id|row|amount|length|width|height|volume)\b|[([]/i;
/** Rows that are looked at. */
const rowsLookedAt = 200;
const leastCounted = 2;

/**
 * The problem of a crosstab: no column names the studies, and below at least two names of columns
 * stand only counts, marks or studies, beside words that differ from row to row.
 */
export function findCrosstab(
  { labels, headRow, rows }: Pick<NamedTable, 'labels' | 'headRow' | 'rows'>,
  where: string,
): readonly Problem[] | undefined {
  if (namesStudies(labels)) return undefined;
  const cells = rows
    .slice(0, rowsLookedAt)
    .map((row) => labels.map((_, at) => cleanWord(row.cells[at] ?? '')));
  const counted = [...labels.keys()].filter(
    (at) => labels[at] !== '' && isCounted(cells.map((row) => row[at] ?? '')),
  );
  const named = [...labels.keys()].filter((at) => !counted.includes(at));
  const names = cells.map((row) => named.map((at) => row[at]).join('\u0000'));
  const isCertain =
    counted.length >= leastCounted &&
    named.length > 0 &&
    named.every((at) => at < (counted[0] ?? 0)) &&
    !counted.some((at) => measures.test(labels[at] ?? '')) &&
    names.length > 1 &&
    new Set(names).size === names.length &&
    !names.some((name) => isCitation(name));
  if (!isCertain) return undefined;
  const found = counted.slice(0, 3).map((at) => `“${labels[at] ?? ''}”`);
  const details = { word: labels[named[0] ?? 0] || 'source', found: found.join(', ') };
  return [{ where, ...(headRow > 0 ? { row: headRow } : {}), code: 'crosstab', details }];
}

/** Whether the cells of a column hold counts, marks or studies, and at least one of them. */
function isCounted(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => missingKind(cell) === undefined || isSign(cell));
  const isOfKind = (is: (cell: string) => boolean): boolean => filled.every(is);
  return (
    filled.length > 0 &&
    (isOfKind((cell) => count.test(cell) || isSign(cell)) ||
      isOfKind(isAnswer) ||
      isOfKind((cell) => splitTerms(cell).every(isCitation)))
  );
}
