// SPDX-License-Identifier: MIT
import type { Evidence, FindingRecord, Missing } from './evidence.js';
import { matchesFilter, type Filter } from './filter.js';
import type { Flow } from './flow.js';
import { studiesOfFindings } from './paths.js';
import { findingsThrough, membersOf, type Path } from './selection.js';

/**
 * Why a selection highlights nothing: the fewest filter conditions to remove before something
 * shows; findings excluded because they are incomplete; a path that no finding reports as a whole;
 * a term that none reports; a group that does not exist here.
 */
export type HiddenReason =
  | { readonly reason: 'filter'; readonly studies: number; readonly clauses: Filter }
  | { readonly reason: 'missing'; readonly studies: number }
  | { readonly reason: 'apart' | 'unreported' | 'not-gathered' };

/** Input of {@link explainHidden}. */
export interface InView {
  readonly filter: Filter;
  readonly records: readonly FindingRecord[];
  /** Findings that match the filter but are excluded by `missing="skip"`. */
  readonly leftOut: readonly FindingRecord[];
  readonly missing: Missing;
  readonly flow?: Flow;
}

/** Explains why a path highlights nothing; `undefined` if it highlights something or is empty. */
export function explainHidden(
  evidence: Evidence,
  view: InView,
  path: Path,
): HiddenReason | undefined {
  const through = (records: readonly FindingRecord[]): ReadonlySet<number> =>
    findingsThrough(evidence, records, path, view.missing, view.flow);
  const studiesAmong = (findings: ReadonlySet<number>): number =>
    studiesOfFindings(evidence, findings).size;
  if (path.length === 0 || through(view.records).size > 0) return undefined;
  const leftOut = through(view.leftOut);
  if (leftOut.size > 0) return { reason: 'missing', studies: studiesAmong(leftOut) };
  const hidden = through(evidence.records);
  let fewest: Filter | undefined;
  for (const index of hidden) {
    const record = evidence.records[index];
    const failed =
      record === undefined
        ? []
        : view.filter.filter((clause) => !matchesFilter(evidence, [clause], record));
    if (fewest === undefined || failed.length < fewest.length) fewest = failed;
  }
  if (fewest !== undefined)
    return { reason: 'filter', studies: studiesAmong(hidden), clauses: fewest };
  if (path.some((station) => membersOf(station, evidence, view.flow).length === 0))
    return { reason: 'not-gathered' };
  return { reason: path.length > 1 ? 'apart' : 'unreported' };
}
