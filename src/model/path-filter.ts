// SPDX-License-Identifier: MIT
import type { Evidence, FindingRecord } from './evidence.js';
import { replaceClause, visibleRecords, type Filter } from './filter.js';
import { findingsThrough, membersOf, type Path } from './selection.js';

/**
 * The current filter with conditions that leave exactly the findings of a path; `undefined` where
 * conditions cannot say that, as for what is not named or for the group of all others.
 */
export function filterOfPath(
  evidence: Evidence,
  records: readonly FindingRecord[],
  path: Path,
  filter: Filter,
): Filter | undefined {
  const wanted = findingsThrough(evidence, records, path, 'nearest');
  if (wanted.size === 0) return undefined;
  const next = path.reduce<Filter>(
    (clauses, station) => replaceClause(clauses, station.facet, membersOf(station, evidence)),
    filter,
  );
  const left = visibleRecords(evidence, next);
  const isExact = left.length === wanted.size && left.every(({ index }) => wanted.has(index));
  return isExact ? next : undefined;
}
