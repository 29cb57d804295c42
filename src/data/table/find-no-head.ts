// SPDX-License-Identifier: MIT
import type { Problem } from '../problems.js';
import { isCitation } from './find-shape.js';
import { namesStudies } from './table-columns.js';
import type { NamedTable } from './trim-table.js';

const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\//i;
/** Longer cells are no names. */
const longestName = 200;
/** Rows that are looked at. */
const rowsLookedAt = 200;

/**
 * The problem of a table without a head: no column names the studies, and the first row reads like
 * the others, by a citation, a DOI, or a word that stands below it as well.
 */
export function findNoHead(
  { labels, headRow, rows, problems }: NamedTable,
  where: string,
): readonly Problem[] | undefined {
  const isElsewhere = problems.some(({ code }) => code === 'names-elsewhere');
  if (namesStudies(labels) || isElsewhere || labels.length === 1) return undefined;
  const short = labels.map((label) => label.slice(0, longestName));
  // studies beside each other have several
  const citations = short.filter(isCitation);
  const word =
    (citations.length === 1 ? citations[0] : undefined) ??
    short.find((label) => doi.test(label)) ??
    labels.find((label, column) => isBelow(label, column, rows));
  return word === undefined
    ? undefined
    : [{ where, row: headRow, code: 'no-head', details: { word } }];
}

function isBelow(label: string, column: number, rows: NamedTable['rows']): boolean {
  return (
    label !== '' && rows.slice(0, rowsLookedAt).some(({ cells }) => cells[column]?.trim() === label)
  );
}
