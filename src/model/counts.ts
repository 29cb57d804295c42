// SPDX-License-Identifier: MIT
import type { Evidence, FindingRecord } from './evidence.js';
import type { IdGroups } from './id-groups.js';
import { measures, type Flow, type Measure, type Share } from './flow.js';

/** The measures that a dataset has numbers for: values only where every finding has one. */
export function measuresOf({ records }: Evidence): readonly Measure[] {
  const hasValues =
    records.length > 0 && records.every(({ finding }) => finding.value !== undefined);
  return measures.filter((measure) => measure !== 'value' || hasValues);
}

/** The id that a finding is counted by: its study's, or its own where findings are measured. */
export function countedId(measure: Measure, { finding, study }: FindingRecord): string {
  return measure === 'studies' ? study.id : finding.id;
}

/**
 * What counted ids amount to: their number, or the sum of their values, the same in whatever order
 * they are added.
 */
export function amountOf(
  evidence: Evidence,
  measure: Measure,
  ids: Iterable<string> & { readonly size: number },
): number {
  if (measure !== 'value') return ids.size;
  let sum = 0;
  for (const id of ids) {
    const index = evidence.findingIndex.get(id);
    sum += (index === undefined ? undefined : evidence.records[index]?.finding.value) ?? 0;
  }
  return Number(sum.toPrecision(12));
}

/** {@link amountOf} the ids of a key. */
export function amountAt(
  evidence: Evidence,
  measure: Measure,
  groups: IdGroups,
  key: string,
): number {
  // without a set for each of thousands of keys
  return measure === 'value' ? amountOf(evidence, measure, groups.of(key)) : groups.sizeOf(key);
}

/** The number of distinct studies (or findings, or the sum of their values) of records. */
export function countRecords(
  evidence: Evidence,
  measure: Measure,
  records: Iterable<FindingRecord>,
): number {
  const ids = new Set<string>();
  for (const record of records) ids.add(countedId(measure, record));
  return amountOf(evidence, measure, ids);
}

/**
 * The number of distinct studies (or findings, or the sum of their values) behind a node or link,
 * or behind some shares of it.
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
  return amountOf(evidence, measure, ids);
}

/** The number of distinct studies behind findings. */
export function studiesOf(records: Iterable<FindingRecord>): number {
  const ids = new Set<string>();
  for (const { study } of records) ids.add(study.id);
  return ids.size;
}
