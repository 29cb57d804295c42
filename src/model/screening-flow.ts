// SPDX-License-Identifier: MIT
import type { Caution, Review, Screening } from '../data/dataset.js';

/** A sum over parts held against the total that the review prints. */
export interface SumCheck {
  /** Sum of the parts whose number is told. */
  readonly sum: number;
  /** Parts whose number is not told. */
  readonly untold: number;
  /** Printed total less the sum; `undefined` where the total or a part is not told, for then nothing can be said. */
  readonly difference: number | undefined;
}

/** A review's search as a flow. Steps are never filled in: what the text does not tell stays open. */
export interface ScreeningFlow {
  readonly review: Review;
  readonly screening: Screening | undefined;
  /** Records of the databases against the printed total. */
  readonly databases: SumCheck;
  /** Records by language against the printed total; `undefined` where none are told. */
  readonly languages: SumCheck | undefined;
  /** Largest number of records in one database; 0 where none is told. */
  readonly largest: number;
  /** Cautions about the part of the review that tells its search. */
  readonly cautions: readonly Caution[];
  readonly otherCautions: readonly Caution[];
}

/** Lays a review's search out as a flow and checks its sums. */
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

/** Adds up the parts that are told and holds them against the total. */
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
 * Whether two locators name a section in common: `§1.1.2 vs refs 2, 30` lies in `§1.1–1.3`. Locators without section signs
 * share a place only when they are the same words.
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

/** Within: not before the first section and not behind the last one or its subsections. */
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
