// SPDX-License-Identifier: MIT
import type { Evidence, FindingRecord } from './evidence.js';
import type { Flow, Measure, Share } from './flow.js';

/** The id that a finding is counted by: its study's, or its own where the measure is findings. */
export function countedId(measure: Measure, { finding, study }: FindingRecord): string {
  return measure === 'findings' ? finding.id : study.id;
}

/**
 * The number of distinct studies (or findings) behind a node or link, or behind some shares of it.
 */
export function countOf(
  evidence: Evidence,
  { measure }: Pick<Flow, 'measure'>,
  { shares }: { readonly shares: readonly Share[] },
): number {
  const ids = new Set<string>();
  for (const { finding } of shares) {
    const record = evidence.records[finding];
    if (record !== undefined) ids.add(countedId(measure, record));
  }
  return ids.size;
}

/** The number of distinct studies behind findings. */
export function studiesOf(records: Iterable<FindingRecord>): number {
  const ids = new Set<string>();
  for (const { study } of records) ids.add(study.id);
  return ids.size;
}
