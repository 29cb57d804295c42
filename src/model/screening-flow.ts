// SPDX-License-Identifier: MIT
import type { Caution, DroppedRecords, LocalizedText, Review, Screening } from '../data/dataset.js';
import type { Problem } from '../data/problems.js';

/** A sum of parts compared with the total that the review prints. */
export interface SumCheck {
  /** Sum of the parts with a reported number. */
  readonly sum: number;
  /** Number of parts without a reported number. */
  readonly untold: number;
  /** Printed total minus the sum; `undefined` if the total or a part is not reported. */
  readonly difference: number | undefined;
}

/** A column of the flow after the databases. */
export interface FlowStage {
  readonly kind: 'found' | 'step' | 'included' | 'view';
  /** Of a step: what is left after it. */
  readonly name?: LocalizedText;
  /** Records, papers or studies; `null` if the review does not report them. */
  readonly records: number | null;
  /** Whether the review reports what leads here from the stage before. */
  readonly isReported: boolean;
  /** Records dropped on the way here; 0 if none are or if a number is missing. */
  readonly lost: number;
  /** The reasons that the review gives for them. */
  readonly dropped: readonly DroppedRecords[];
}

/** A review's search as a flow. Missing steps stay missing. */
export interface ScreeningFlow {
  readonly review: Review;
  readonly screening: Screening | undefined;
  /** Records of the databases compared with the printed total. */
  readonly databases: SumCheck;
  /** Records by language compared with the printed total; `undefined` if not reported. */
  readonly languages: SumCheck | undefined;
  /** Contradictions and limits of scope in the review's search section. */
  readonly inconsistencies: readonly Caution[];
  /** All other cautions about the review. */
  readonly otherCautions: readonly Caution[];
}

/** Most databases, and most steps, of a flow: each has a place in the picture. */
const mostDrawn = 200;

/** Problems of reviews whose search has more parts than a picture can hold. */
export function checkFlows(reviews: readonly Review[]): readonly Problem[] {
  return reviews.flatMap(({ id, screening }) =>
    (['databases', 'steps'] as const)
      .filter((part) => (screening?.[part]?.length ?? 0) > mostDrawn)
      .map((part): Problem => ({
        where: `reviews ${id}, screening.${part}`,
        code: 'too-large',
        details: { limit: String(mostDrawn) },
      })),
  );
}

/** Kinds of caution that say that a search does not fit what is said of it. */
const inconsistentKinds: readonly string[] = ['contradiction', 'scope'];

/** Builds the flow of a review's search and checks its sums. */
export function buildScreeningFlow(review: Review): ScreeningFlow {
  const screening = review.screening ?? undefined;
  const records = screening?.databases.map((database) => database.records) ?? [];
  const languages = screening?.languages ?? [];
  const concerns = (caution: Caution): boolean =>
    screening !== undefined &&
    inconsistentKinds.includes(caution.kind) &&
    sharesSection(caution.locator ?? '', screening.locator);
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
    inconsistencies: cautions.filter(concerns),
    otherCautions: cautions.filter((caution) => !concerns(caution)),
  };
}

/**
 * The columns of the flow: records found, the steps that are reported, papers included, studies with
 * findings in view. Without a step the way from found to included is not reported.
 */
export function flowStages(screening: Screening, inView: number): readonly FlowStage[] {
  const { records, steps = [], included, dropped = [] } = screening;
  const found = { kind: 'found', records, dropped: [] } as const;
  const between = steps.map((step) => ({ kind: 'step' as const, dropped: [], ...step }));
  const end = { kind: 'included', records: included, dropped } as const;
  const view = { kind: 'view', records: inView, dropped: [] } as const;
  const stages = [found, ...between, end, view];
  return stages.map((stage, index): FlowStage => {
    const before = stages[index - 1];
    const known = before !== undefined && before.records !== null && stage.records !== null;
    const isScreening = stage.kind === 'step' || stage.kind === 'included';
    const isReported = known && (!isScreening || steps.length > 0);
    const lost = isScreening && isReported ? Math.max(0, before.records - stage.records) : 0;
    return { ...stage, isReported: index === 0 || isReported, lost };
  });
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
