// SPDX-License-Identifier: MIT
import type { Caution, Review, Screening } from '../data/dataset.js';

/** A sum of parts compared with the total that the review prints. */
export interface SumCheck {
  /** Sum of the parts with a reported number. */
  readonly sum: number;
  /** Number of parts without a reported number. */
  readonly untold: number;
  /** Printed total minus the sum; `undefined` if the total or a part is not reported. */
  readonly difference: number | undefined;
}

/** A review's search as a flow. Missing steps stay missing. */
export interface ScreeningFlow {
  readonly review: Review;
  readonly screening: Screening | undefined;
  /** Records of the databases compared with the printed total. */
  readonly databases: SumCheck;
  /** Records by language compared with the printed total; `undefined` if not reported. */
  readonly languages: SumCheck | undefined;
  /** Largest number of records in one database; 0 if none is reported. */
  readonly largest: number;
  /** Cautions about the review's search section. */
  readonly cautions: readonly Caution[];
  readonly otherCautions: readonly Caution[];
}

/** Builds the flow of a review's search and checks its sums. */
export function buildScreeningFlow(review: Review): ScreeningFlow {
  const screening = review.screening ?? undefined;
  const records = screening?.databases.map((database) => database.records) ?? [];
  const languages = screening?.languages ?? [];
  const concerns = (caution: Caution): boolean =>
    screening !== undefined && sharesSection(caution.locator ?? '', screening.locator);
  const cautions = review.cautions ?? [];
  return {
    review,
    screening,
    databases: checkSum(records, screening?.records),
    languages:
      languages.length === 0
        ? undefined
        : checkSum(
            languages.map((language) => language.records),
            screening?.records,
          ),
    largest: Math.max(0, ...records.map((value) => value ?? 0)),
    cautions: cautions.filter(concerns),
    otherCautions: cautions.filter((caution) => !concerns(caution)),
  };
}

/** Sums the reported parts and compares them with the total. */
export function checkSum(
  parts: readonly (number | null)[],
  total: number | null | undefined,
): SumCheck {
  const told = parts.filter((part) => part !== null);
  const sum = told.reduce((before, part) => before + part, 0);
  const untold = parts.length - told.length;
  return {
    sum,
    untold,
    difference: total == null || untold > 0 || parts.length === 0 ? undefined : total - sum,
  };
}

/**
 * Whether two locators share a section: `§1.1.2 vs refs 2, 30` is in `§1.1–1.3`. Locators without
 * section signs match only if they are equal.
 */
export function sharesSection(locator: string, place: string): boolean {
  const ranges = sectionsIn(place);
  if (ranges.length === 0) return locator === place;
  return sectionsIn(locator).some(({ from }) => ranges.some((range) => isWithin(from, range)));
}

interface SectionRange {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function sectionsIn(locator: string): readonly SectionRange[] {
  return [...locator.matchAll(/§\s*(\d+(?:\.\d+)*)(?:\s*[–-]\s*§?\s*(\d+(?:\.\d+)*))?/g)].map(
    ([, from = '', to]) => ({ from: numbers(from), to: numbers(to ?? from) }),
  );
}

function numbers(section: string): readonly number[] {
  return section.split('.').map(Number);
}

/** Whether a section lies in a range, including subsections of its last section. */
function isWithin(section: readonly number[], { from, to }: SectionRange): boolean {
  return compare(section, from) >= 0 && compare(section.slice(0, to.length), to) <= 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const step = (a[index] ?? -1) - (b[index] ?? -1);
    if (step !== 0) return step;
  }
  return 0;
}
