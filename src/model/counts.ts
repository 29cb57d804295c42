// SPDX-License-Identifier: MIT
import type { Study } from '../data/dataset.js';
import { oncePerObject } from '../data/once.js';
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
  const counter = new FindingCounter(evidence, measure);
  for (const { finding } of shares) counter.add(finding);
  return counter.amount;
}

/**
 * Counts findings by a measure. Without sets of ids, which take much longer for a hundred thousand
 * findings.
 */
export class FindingCounter {
  readonly #isCounted: Uint8Array;
  readonly #numbers: Uint32Array | undefined;
  #sum = 0;

  constructor(
    private readonly evidence: Evidence,
    private readonly measure: Measure,
  ) {
    this.#isCounted = new Uint8Array(evidence.records.length);
    this.#numbers = measure === 'studies' ? studyNumbers(evidence) : undefined;
  }

  add(finding: number): void {
    const number = this.#numbers === undefined ? finding : (this.#numbers[finding] ?? -1);
    if (this.#isCounted[number] !== 0) return;
    this.#isCounted[number] = 1;
    this.#sum +=
      this.measure === 'value' ? (this.evidence.records[finding]?.finding.value ?? 0) : 1;
  }

  get amount(): number {
    return Number(this.#sum.toPrecision(12));
  }
}

/** The distinct studies behind shares. */
export function studiesBehind(evidence: Evidence, shares: readonly Share[]): readonly Study[] {
  const numbers = studyNumbers(evidence);
  const isCounted = new Uint8Array(evidence.records.length);
  const studies: Study[] = [];
  for (const { finding } of shares) {
    const number = numbers[finding];
    const study = evidence.records[finding]?.study;
    if (number === undefined || study === undefined || isCounted[number] === 1) continue;
    isCounted[number] = 1;
    studies.push(study);
  }
  return studies;
}

/** The study of each finding, by a number of its own: that of its first finding. */
const studyNumbers = oncePerObject((evidence: Evidence): Uint32Array => {
  const numbers = new Uint32Array(evidence.records.length);
  const first = new Map<string, number>();
  for (const { index, study } of evidence.records) {
    const number = first.get(study.id);
    if (number === undefined) first.set(study.id, index);
    numbers[index] = number ?? index;
  }
  return numbers;
});

/** Longer lists, which do not change, are counted once: a highlight asks at every change of it. */
const longList = 1000;
const studiesOfLong = oncePerObject(countStudies);

/** The number of distinct studies behind findings. */
export function studiesOf(records: Iterable<FindingRecord>): number {
  return Array.isArray(records) && records.length >= longList
    ? studiesOfLong(records as readonly FindingRecord[])
    : countStudies(records);
}

function countStudies(records: Iterable<FindingRecord>): number {
  const ids = new Set<string>();
  for (const { study } of records) ids.add(study.id);
  return ids.size;
}
